import type { Evidence } from '../../facts/fact.js';
import { BEFORE_IT, GOES_ON } from '../../languages/answers/others.js';
import type { Organisation } from '../../ledger/ledger.js';
import type { ParsedQuestion } from '../../questions/parse.js';
import type { Release } from '../../releases/release.js';
import { fold } from '../../text/fold.js';
import type { Answered } from '../answer.js';
import type { Catalogue } from '../catalogue.js';
import { names, namesOf } from '../search/subject.js';
import { speaksOfItself, speaksOfLocal } from './ourselves.js';

/**
 * A number, a day or a person of somebody else: `BMFC will send two researchers, we provide the rooms` tells nothing
 * of how many another sends. Whom the words around the value name counts; where they name nobody, whom the
 * paragraph has named before.
 */
export function isOfSomebodyElse(
  { content, evidence }: Answered,
  about: readonly Organisation[],
  { slots, question }: ParsedQuestion,
  catalogue: Catalogue,
): boolean {
  const [line] = evidence;
  if (content.type !== 'extracted' || content.holds !== undefined || about.length === 0 || !line)
    return false;
  const release = catalogue.release(line.releaseId);
  if (!release) return false;
  const isLocal = about.some(({ kind }) => kind === 'municipality' || kind === 'prefecture');
  if (speaksOfLocal(narrowToWide(release, line, true)[0] ?? '')) return !isLocal;
  if (speaksOfItself(line.quote)) return false;
  const written = slots
    .filter(({ kind }) => kind === 'party' || kind === 'country')
    .map(({ start, end }) => question.text.slice(start, end));
  const others = catalogue.organisationsIn(release.id).filter((one) => !about.includes(one));
  // "The Forum is …; its budget …": by the last word of its name, which nobody else's ends in.
  const short = about.flatMap((one) => lastWordOf(one, others) ?? []);
  const subject = subjectBefore(release, line, about, others);
  if (subject) return others.includes(subject);
  const isOurs = (text: string): boolean =>
    about.some((one) => names(text, one)) ||
    written.some((name) => text.includes(name)) ||
    short.some((word) => text.includes(`the ${word} `));
  for (const text of narrowToWide(release, line, content.values[0]?.type === 'text')) {
    if (isOurs(text)) return false;
    const unmarked = text.replace(IN_MARKS, ' ').replace(BEFORE_IT, ' ');
    if (others.some((one) => names(unmarked, one))) return true;
  }
  return false;
}

/** Whom a sentence that goes on (`It brings together …; its budget …`) is about: whoever the one before it names first. */
function subjectBefore(
  release: Release,
  { sentence }: Evidence,
  about: readonly Organisation[],
  others: readonly Organisation[],
): Organisation | undefined {
  const zone = release.zones.find((one) => one.start <= sentence.start && sentence.start < one.end);
  const quote = release.text.slice(sentence.start, sentence.end);
  if (!zone || !GOES_ON.test(quote)) return undefined;
  const before = fold(release.text.slice(zone.start, sentence.start));
  const told = before.split(/(?<=\. )|(?<=。)/).findLast((one) => one.trim() !== '' && !GOES_ON.test(one));
  if (told === undefined) return undefined;
  const all = [...about, ...others];
  const placed = all.flatMap((one) => {
    const word = lastWordOf(
      one,
      all.filter((other) => other !== one),
    );
    const called = [...namesOf(release, one), ...(word === undefined ? [] : [`the ${word} `])];
    const places = called.map((name) => told.indexOf(name)).filter((at) => at >= 0);
    return places.length > 0 ? [{ one, at: Math.min(...places) }] : [];
  });
  return placed.sort((a, b) => a.at - b.at)[0]?.one;
}

/** 「朝里大学発ファンド」を設立: what something is called after does nothing there. */
const IN_MARKS = /「[^「」]*」|『[^『』]*』|"[^"]*"/g;

/** `forum` of the Kurose Aquatech Forum, where no other house of the release is one. */
function lastWordOf(one: Organisation, others: readonly Organisation[]): string | undefined {
  const word =
    fold(one.names.en ?? '')
      .split(' ')
      .at(-1) ?? '';
  const isShared = others.some(({ names: { en = '' } }) => fold(en).endsWith(` ${word}`));
  return /^[a-z]{4,}$/.test(word) && !isShared ? word : undefined;
}

/** The clause of a value (a day and a person stand for the whole sentence), its sentence, its paragraph up to there; folded. */
function narrowToWide(
  { text, zones }: Release,
  { sentence, value }: Evidence,
  hasClause: boolean,
): readonly string[] {
  const quote = text.slice(sentence.start, sentence.end);
  const [from, to] = [value.start - sentence.start, value.end - sentence.start];
  const start = Math.max(...[', ', '; ', '、', '。'].map((mark) => quote.lastIndexOf(mark, from)));
  const ends = [', ', '; ', '、', '。'].map((mark) => quote.indexOf(mark, to)).filter((at) => at >= 0);
  const clause = quote.slice(Math.max(0, start), Math.min(quote.length, ...ends));
  const zone = zones.find((one) => one.start <= sentence.start && sentence.start < one.end);
  return [...(hasClause ? [clause] : []), quote, text.slice(zone?.start ?? sentence.start, sentence.end)].map(
    fold,
  );
}
