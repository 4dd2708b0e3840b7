import { stripAccents } from '../../index/terms/accents.js';
import { BESIDE_PERSONS } from '../../languages/answers/besidePersons.js';
import { TITLES } from '../../languages/en/answers/besidePersons.js';
import { inAnyLanguage } from '../../languages/inAnyLanguage.js';
import { namesOffice } from '../../languages/offices.js';
import { hasJapanese } from '../../questions/latinTokens.js';
import type { Query } from '../../questions/query.js';
import { escaped } from '../../text/escaped.js';
import { fold } from '../../text/fold.js';
import type { Answer } from '../answer.js';
import type { SearchContext } from './answerSearch.js';
import { releasesNaming } from './candidates.js';
import { type Line, linesOf } from './lines.js';
import { wholeLine } from './wholeLine.js';

/** An office stands at most so far from the name: 専務理事の|稲垣理沙, `Pekka Lehto|, Director of`. */
const BESIDE = 32;
/** A sentence longer than this is told by the part about the name. */
const LONG = 160;

/** "Who is Pekka Lehto?", whom no attribute knows: the sentence that says of what, or whose, that person is. */
export function answerSomeone(
  someone: string,
  query: Query,
  context: Pick<SearchContext, 'catalogue' | 'index'>,
): Answer | undefined {
  const written = stripAccents(fold(someone).replace(TITLES, ''));
  // A family name in one or two kanji is part of many words.
  if (written.length < 3) return undefined;
  const [best] = releasesNaming(someone, context)
    .filter(({ text }) => isNear(text, written))
    .flatMap(linesOf)
    .flatMap((line) => toldBy(line, written))
    .sort((a, b) => b.weight - a.weight);
  if (!best) return undefined;
  const { line, start, end } = best;
  const { text } = line.view;
  const value = text.length <= LONG ? text : clauseOf(text, start, end);
  const evidence = wholeLine(line);
  return {
    kind: 'answered',
    query,
    content: { type: 'extracted', values: [{ type: 'text', value }] },
    evidence: [evidence],
    contradictions: [],
  };
}

/** Whether a text has the name, or the last word of it: cheap, before its lines are made. */
const isNear = (text: string, written: string): boolean =>
  hasJapanese(written)
    ? placeOf(fold(text), written) !== undefined
    : stripAccents(fold(text)).includes(written.split(' ').at(-1) as string);

interface Told {
  readonly line: Line;
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

/** Where a line names the person, and how much it tells beside the name; nothing where the words are no person's name. */
function toldBy(line: Line, written: string): readonly Told[] {
  const { text } = line.view;
  const found = placeOf(stripAccents(line.words.folded), written);
  if (!found || line.kind === 'title') return [];
  const { start, end } = found;
  const before = text.slice(Math.max(0, start - BESIDE), start);
  const behind = text.slice(end, end + BESIDE);
  const isTitled = isTitledBefore(before) || isTitledBehind(behind);
  const isInOffice = namesOffice(before) || namesOffice(behind) || hasRole(`${before}|${behind}`);
  const isName = hasJapanese(written) || isCapital(text.slice(start, end), before);
  if (!isName || (hasJapanese(written) && !isTitled && !isInOffice && !/ /.test(text.slice(start, end))))
    return [];
  const weight =
    (isInOffice ? 2 : 0) +
    (isTitled ? 0.5 : 0) +
    (isOfHouse(before) ? 1 : 0) +
    (isOfSomebody(behind) ? 1 : 0) -
    (line.kind === 'caption' ? 0.5 : 0) -
    (line.kind === 'quotation' ? 0.25 : 0);
  return [{ line, start, end, weight }];
}

/** 稲垣理沙 is written 稲垣 理沙 as well. */
function placeOf(folded: string, written: string): { start: number; end: number } | undefined {
  const parts = hasJapanese(written) ? [...written.replace(/ /g, '')] : written.split(' ');
  const pattern = new RegExp(parts.map(escaped).join(hasJapanese(written) ? ' ?' : ' '), 'u');
  const match = pattern.exec(folded);
  if (!match) return undefined;
  const [start, end] = [match.index, match.index + match[0].length];
  const isInWord =
    !hasJapanese(written) && (/\p{L}/u.test(folded[start - 1] ?? '') || /\p{L}/u.test(folded[end] ?? ''));
  return isInWord ? undefined : { start, end };
}

/** `Pekka Lehto`, or `Lehto` behind `Dr.`: every word of it has a capital. */
const isCapital = (name: string, before: string): boolean =>
  name.split(' ').every((word) => /^\p{Lu}/u.test(word)) &&
  (name.includes(' ') || isTitledBefore(before) || /\p{Lu}[\p{L}.'’-]* $/u.test(before));

const isTitledBefore = inAnyLanguage(BESIDE_PERSONS, 'titleBefore');
const isTitledBehind = inAnyLanguage(BESIDE_PERSONS, 'titleBehind');
const hasRole = inAnyLanguage(BESIDE_PERSONS, 'role');
const isOfHouse = inAnyLanguage(BESIDE_PERSONS, 'houseBefore');
const isOfSomebody = inAnyLanguage(BESIDE_PERSONS, 'houseBehind');

/** The clause around a name, up to the next stop on either side. */
function clauseOf(text: string, start: number, end: number): string {
  const isSpaced = !hasJapanese(text);
  const from = Math.max(0, start - 60);
  const to = Math.min(text.length, end + 90);
  const left = from === 0 || !isSpaced ? from : text.indexOf(' ', from) + 1;
  const right = to === text.length || !isSpaced ? to : text.lastIndexOf(' ', to);
  return `${left > 0 ? '…' : ''}${text.slice(left, right)}${right < text.length ? '…' : ''}`;
}
