import { conceptsOf, conceptsOfFigure } from '../../languages/counted.js';
import { ANY_SUM } from '../../languages/en/questions/weakWords.js';
import { PAPER_ENDING } from '../../languages/ja/questions/clauses.js';
import { hasJapanese } from '../../questions/latinTokens.js';
import type { ParsedQuestion } from '../../questions/parse.js';
import type { SlotKind } from '../../questions/slots.js';
import type { Span } from '../../text/span.js';
import type { Answered } from '../answer.js';
import type { Catalogue } from '../catalogue.js';
import { isOfUnit } from '../search/numbers.js';
import { match, termsOf, type Words } from '../search/terms.js';
import { groundOf } from './ground.js';
import { isLeftOut, isPlaceOf, organisationsOf } from './named.js';
import { isOfName } from './ofName.js';
import { isOfSomebodyElse } from './ofOthers.js';
import { leftOutPaper } from './paper.js';
import { isNoRenewal } from './renewed.js';

/**
 * What a question says that its answer leaves out: the day of a disaster agreement is no answer to "When was
 * their harbour robot agreement signed?", nor the staff of a company to "How many does it employ in Japan?".
 * A word must stand in the sentences that the answer rests on, or where their releases say what they are about;
 * whoever is named must be one of those whom the answer is about. Empty where all is accounted for.
 */
export function leftOutOf(answer: Answered, parsed: ParsedQuestion, catalogue: Catalogue): readonly string[] {
  if (!isChecked(answer)) return [];
  const ground = groundOf(answer, catalogue);
  const words = wordsToTell(answer, parsed).filter(
    (word) =>
      !isFragment(word) &&
      !isGlossed(word, parsed) &&
      !isTold(word, ground.words) &&
      !isOfName(word, answer, ground),
  );
  const about = organisationsOf(answer, ground, catalogue);
  const written = ({ start, end }: Span): string => parsed.question.cased.slice(start, end);
  const slots = parsed.slots.filter((slot) =>
    isLeftOut(slot, written(slot).toLowerCase(), {
      answer,
      about,
      ground,
      catalogue,
      isPlace: isPlaceOf(slot, parsed, answer),
    }),
  );
  const others = isOfSomebodyElse(answer, about, parsed, catalogue)
    ? parsed.slots.filter(({ kind }) => kind === 'party')
    : [];
  const renewals = isNoRenewal(answer, parsed, catalogue) ? parsed.signals.spans('renewal').slice(0, 1) : [];
  // Who somebody is tells nothing of whether he signed; what he was there as is asked for.
  const isOfOffice =
    answer.content.type === 'office' && answer.query.attribute === 'office' && !parsed.signals.has('office');
  const acts = isOfOffice ? parsed.signals.spans('signed').slice(0, 1) : [];
  const spans = new Set([...slots, ...others, ...renewals, ...acts].map(written));
  return [...words, ...leftOutPaper(answer, parsed, ground), ...spans];
}

/** Of many agreements no sentence says what they have in common; who asks for a source or a speaker gives the words themselves. */
function isChecked({ query: { op, attribute }, content, evidence }: Answered): boolean {
  if (op === 'list' || op === 'count' || op === 'explain') return false;
  if (attribute === 'source' || attribute === 'speakers' || attribute === 'changes') return false;
  // That it was not signed in 2021 is so wherever it was.
  if ((content.type === 'verdict' || content.type === 'extracted') && content.holds === false) return false;
  return evidence.length > 0 && content.type !== 'newest change' && content.type !== 'newest event';
}

/** The words that the ground of an answer must have: a search has weighed them, and a figure may count the same in others. */
function wordsToTell({ content }: Answered, { rest, leftOver }: ParsedQuestion): readonly string[] {
  if (content.type === 'extracted') return [];
  if (content.type !== 'figures') return leftOver;
  const counted = content.figures.map(({ value }) => conceptsOfFigure(value));
  const isCounted = (word: string): boolean => {
    const concepts = [...conceptsOf(word)];
    // 留学生 are students, and not all of them.
    return (
      !hasJapanese(word) &&
      concepts.length > 0 &&
      concepts.every((one) => counted.some((set) => set.has(one)))
    );
  };
  const isSum = content.figures.some(({ value }) => isOfUnit(value.written, 'money'));
  return rest.filter((word) => !isCounted(word) && !(isSum && ANY_SUM.has(word)));
}

/** One kanji that is left of a word tells nothing of what it was. */
const isFragment = (word: string): boolean => word.length < 2 || /^\d+$/.test(word);

/** ゲイル重機(疾風重工業), オルヴァ大使(Kaisa Orva): a name that nobody knows, and right behind it one that everybody does. */
function isGlossed(word: string, { question: { text }, slots }: ParsedQuestion): boolean {
  const place = text.indexOf(word);
  const behind = /^[^\s(),、。]{0,12} ?\(/.exec(text.slice(place + word.length));
  const start = place + word.length + (behind?.[0].length ?? 0);
  return behind !== null && slots.some(({ kind, start: at }) => IS_NAME.has(kind) && at === start);
}

const IS_NAME: ReadonlySet<SlotKind> = new Set(['party', 'person'] as const);

/** A compound is told by most of its parts: 波力実証 of 波力発電の実証. */
function isTold(word: string, words: Words): boolean {
  // 防災協定 is told by 防災 alone.
  const terms = termsOf([word.replace(PAPER_ENDING, '')]);
  const told = terms.filter((term) => match(term, words) > 0);
  // 留学生 are not all 学生: what stands before it, in one kanji, is the difference.
  const [first] = terms;
  if (first && first.written.length === 1 && terms.length > 1 && !told.includes(first)) return false;
  return told.length * 2 >= terms.length + (hasJapanese(word) ? 0 : 1) || terms.length === 0;
}
