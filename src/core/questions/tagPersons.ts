import { ADDRESSED } from '../languages/ja/questions/names.js';
import { hasJapanese, type LatinToken, latinTokens } from './latinTokens.js';
import { withoutMixedNames } from './mixedNames.js';
import type { NameLexicon } from './nameLexicon.js';
import type { QuestionText } from './questionText.js';
import type { Slot } from './slots.js';

/** People by their full name, in either order, or by one word of it that belongs to one person alone. */
export function tagPersons(
  question: QuestionText,
  names: NameLexicon,
  vocabulary: ReadonlySet<string>,
): Slot[] {
  const tokens = latinTokens(question.text);
  const slots: Slot[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as LatinToken;
    const fits = names
      .persons(token.word)
      .filter(({ words }) => words.every((word, k) => tokens[i + k]?.word === word));
    const longest = Math.max(0, ...fits.map(({ words }) => words.length));
    if (longest > 1 || (longest === 1 && !vocabulary.has(token.word))) {
      const found = [
        ...new Set(fits.filter(({ words }) => words.length === longest).map(({ name }) => name)),
      ];
      slots.push({
        kind: 'person',
        names: found,
        start: token.start,
        end: (tokens[i + longest - 1] as LatinToken).end,
      });
      i += longest - 1;
      continue;
    }
    const byWord = names.personsByWord(token.word);
    if (byWord.size > 0 && byWord.size <= 3 && !vocabulary.has(token.word) && !names.isCommon(token.word)) {
      if (names.withWord(token.word).size === 0)
        slots.push({ kind: 'person', names: [...byWord], start: token.start, end: token.end });
    }
  }
  const latin = withoutMixedNames(slots, question);
  return hasJapanese(question.text)
    ? [
        ...latin,
        ...japanesePersonsIn(question.text, names).filter((slot) => !isWordOf(slot, question, vocabulary)),
      ]
    : latin;
}

/** What a release was misread to call a person is no person where it is a word of asking: 協定. */
const isWordOf = ({ start, end }: Slot, { text }: QuestionText, vocabulary: ReadonlySet<string>): boolean =>
  vocabulary.has(text.slice(start, end));

function japanesePersonsIn(text: string, names: NameLexicon): Slot[] {
  const slots: Slot[] = [];
  for (let at = 0; at < text.length; at++) {
    const slot = fullNameAt(text, at, names) ?? familyNameAt(text, at, names);
    if (!slot) continue;
    slots.push(slot);
    at = slot.end - 1;
  }
  return slots;
}

function fullNameAt(text: string, at: number, names: NameLexicon): Slot | undefined {
  const full = names
    .persons(text.slice(at, at + 2))
    .filter(({ words: [word = ''] }) => hasJapanese(word) && text.startsWith(word, at));
  if (full.length === 0) return undefined;
  const end = at + Math.max(...full.map(({ words }) => (words[0] as string).length));
  return { kind: 'person', names: [...new Set(full.map(({ name }) => name))], start: at, end };
}

/** A family name as one says it: 曾山さん, 環社長, 白石病院長. */
function familyNameAt(text: string, at: number, names: NameLexicon): Slot | undefined {
  const fits = [...names.families(text.slice(at, at + 2)), ...names.families(text.slice(at, at + 1))].filter(
    ({ family }) => text.startsWith(family, at) && ADDRESSED.test(text.slice(at + family.length)),
  );
  const longest = Math.max(0, ...fits.map(({ family }) => family.length));
  const isInside = longest === 1 && /[\u3400-\u9fff]/.test(text[at - 1] ?? '');
  const found = [...new Set(fits.filter(({ family }) => family.length === longest).map(({ name }) => name))];
  if (longest === 0 || isInside || found.length > 3) return undefined;
  return { kind: 'person', names: found, start: at, end: at + longest };
}
