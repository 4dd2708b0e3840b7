import type { RuleWords } from '../chat/command.js';
import { LANGUAGES } from '../languages/language.js';
import { RULE_TEXTS } from '../languages/ruleWords.js';
import { type QuestionText, readQuestion } from '../questions/questionText.js';
import { matchesIn } from '../text/matches.js';
import { enclosedIn } from './topicText.js';

/** How to tell something, taken out of words, and the words that are left: what it is about. */
export interface ReadOptions {
  readonly options: RuleWords;
  readonly topic: string;
}

/**
 * `overseas, weekly on Monday at 9, Tokyo time, one line` → how: weekly, Monday, 9, Tokyo, one line; about:
 * `overseas`. Both languages are looked for: 海外、daily.
 */
export function readOptions(words: string): ReadOptions {
  let text = readQuestion(words);
  let options: RuleWords = {};
  for (const language of LANGUAGES) {
    for (const [pattern, gives] of RULE_TEXTS[language].options) {
      const found = pattern.exec(withoutQuotations(text));
      if (!found) continue;
      const given = typeof gives === 'function' ? gives(found) : gives;
      if (Object.keys(given).length === 0) continue;
      // What is said first, and more exactly, counts.
      options = { ...given, ...options };
      text = cutOut(text, found.index, found.index + found[0].length);
    }
  }
  return { options, topic: tidy(text) };
}

/** Of the same length, with what stands in quotation marks covered up. */
function withoutQuotations({ text }: QuestionText): string {
  const units = text.split('');
  for (const { start, end, by } of enclosedIn(text)) if (by === 'quotes') units.fill('\uE0FF', start, end);
  return units.join('');
}

/** A comma stays where the option stood: what is on both sides of it does not belong together. */
function cutOut({ text, cased }: QuestionText, from: number, to: number): QuestionText {
  // 毎日9時(UTC+9)
  const isBracketed = text[from - 1] === '(' && text[to] === ')';
  const [start, end] = isBracketed ? [from - 1, to + 1] : [from, to];
  return {
    text: `${text.slice(0, start)},${text.slice(end)}`,
    cased: `${cased.slice(0, start)},${cased.slice(end)}`,
  };
}

/** Without what stood between options alone: `Denmark, , and ,` → `Denmark`. */
function tidy(text: QuestionText): string {
  const covered = withoutQuotations(text);
  const parts: string[] = [];
  let from = 0;
  for (const { index } of matchesIn(covered, /[,;、。]|$/g)) {
    const part = text.cased.slice(from, index).trim();
    if (part !== '' && part.toLowerCase() !== 'and') parts.push(part);
    from = index + 1;
  }
  return parts.join(', ');
}
