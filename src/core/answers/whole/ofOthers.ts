import type { Evidence } from '../../facts/fact.js';
import type { Organisation } from '../../ledger/ledger.js';
import type { ParsedQuestion } from '../../questions/parse.js';
import type { Release } from '../../releases/release.js';
import { fold } from '../../text/fold.js';
import type { Answered } from '../answer.js';
import type { Catalogue } from '../catalogue.js';
import { names } from '../search/subject.js';
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
  const isOurs = (text: string): boolean =>
    about.some((one) => names(text, one)) || written.some((name) => text.includes(name));
  for (const text of narrowToWide(release, line, content.values[0]?.type === 'text')) {
    if (isOurs(text)) return false;
    const unmarked = text.replace(IN_MARKS, ' ');
    if (others.some((one) => names(unmarked, one))) return true;
  }
  return false;
}

/** 「霧里大学発ファンド」を設立: what something is called after does nothing there. */
const IN_MARKS = /「[^「」]*」|『[^『』]*』|"[^"]*"/g;

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
