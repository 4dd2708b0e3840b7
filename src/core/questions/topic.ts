import { conceptsOf } from '../languages/counted.js';
import { ENDS_COUNTED } from '../languages/en/questions/forms.js';
import { COUNTER_ASKED, MEASURED } from '../languages/ja/questions/forms.js';
import { LANGUAGES } from '../languages/language.js';
import { QUESTION_FORMS } from '../languages/questions/forms.js';
import { slotsOf } from './constraints.js';
import { hasJapanese, latinTokens } from './latinTokens.js';
import type { ParsedQuestion } from './parse.js';

/** What is counted or spoken of: the words left over, the word for a kind, the counter (何社). */
export function topicOf(parsed: ParsedQuestion): string {
  const words = [...parsed.rest];
  for (const { start, end } of slotsOf(parsed, 'kinds')) words.push(parsed.question.text.slice(start, end));
  if (parsed.language === 'en') words.push(...countedWords(parsed).filter((word) => !words.includes(word)));
  if (parsed.language === 'ja') {
    for (const { start, end } of parsed.signals.spans('howMany'))
      words.push(parsed.question.text.slice(start, end));
  }
  if (parsed.signals.has('howMany') && words.every((word) => COUNTER_ASKED.test(word)))
    words.unshift(...countedBefore(parsed));
  for (const { start, end } of SAID_BY_SIGNALS.flatMap((name) => parsed.signals.spans(name)))
    words.push(parsed.question.text.slice(start, end));
  return words.join(' ');
}

/** Signals whose words are what is looked for. */
const SAID_BY_SIGNALS = ['head', 'contact', 'binding'] as const;

/** The words whose speaker is asked for: those between quotation marks, else what follows `said`, or stands before と言った. */
export function saidIn(parsed: ParsedQuestion): string {
  const { text } = parsed.question;
  const quoted = /[「『]([^「」『』]{4,})[」』]|"([^"]{6,})"/.exec(text);
  return quoted?.[1] ?? quoted?.[2] ?? toldIn(text) ?? topicOf(parsed);
}

const TOLD = LANGUAGES.map((language) => QUESTION_FORMS[language].told);

const toldIn = (text: string): string | undefined =>
  TOLD.map((told) => told.exec(text)?.[1]).find((words) => words !== undefined);

/** The question without the words that ask for its source: 海外6団体って of 海外6団体って書いてあるのはどの資料. */
export function withoutAsking({ question, signals }: ParsedQuestion): string {
  const units = [...question.text.split('')];
  for (const { start, end } of [...signals.spans('source'), ...signals.spans('releasesAbout')])
    units.fill(' ', start, end);
  return units.join('').replace(/\s+/g, ' ').trim();
}

/** What stands behind `how many`, up to the verb: `how many projects has MPR certified` → projects. */
function countedWords({ signals, question }: ParsedQuestion): string[] {
  const [how] = signals.spans('howMany');
  if (!how) return [];
  const words = latinTokens(question.text.slice(how.end)).map(({ word }) => word);
  const verb = words.findIndex((word) => ENDS_COUNTED.has(word));
  return words.slice(0, Math.min(verb < 0 ? words.length : verb, 4));
}

/** `members of X - how many?`, Xの会員、何社: what is counted stands before the word that asks. */
function countedBefore({ question, slots, signals }: ParsedQuestion): string[] {
  const units = [...question.text.split('')];
  const asked = Math.min(...signals.spans('howMany').map(({ start }) => start));
  for (const { start, end } of [...slots, { start: asked, end: units.length }]) units.fill(' ', start, end);
  const words: readonly string[] =
    units.join('').match(/[a-z][a-z-]{2,}|[\p{Script=Han}\p{Script=Katakana}ー]{2,}/gu) ?? [];
  return words.filter((word) => conceptsOf(word).size > 0);
}

/** What the releases might give different numbers of: `member companies` of "do they disagree on X's member companies?". */
export function withoutNames({ question, signals, slots, rest }: ParsedQuestion): string {
  const units = [...question.text.split('')];
  const asking = [...signals.spans('disagreements'), ...signals.spans('release'), ...signals.spans('yesNo')];
  for (const { start, end } of [...asking, ...slots.filter(({ kind }) => kind !== 'kinds')])
    units.fill(' ', start, end);
  const words: readonly string[] = units.join('').match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  const counted = words.filter((word) => conceptsOf(word).size > 0);
  const left = rest.filter((word) => (hasJapanese(word) ? MEASURED.test(word) : words.includes(word)));
  return [...new Set([...counted, ...left])].join(' ');
}
