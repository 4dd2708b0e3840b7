import type { Organisation } from '../../ledger/ledger.js';
import { fold } from '../../text/fold.js';
import type { Catalogue } from '../catalogue.js';
import type { Line } from './lines.js';

const folded = new WeakMap<Organisation, readonly string[]>();

function aliasesOf(one: Organisation): readonly string[] {
  const known = folded.get(one);
  if (known) return known;
  const made = [...new Set([...one.aliases, ...Object.values(one.names)].map((name) => fold(name)))].filter(
    (name) => name.length > 1,
  );
  folded.set(one, made);
  return made;
}

/** Whether a text (folded) names an organisation. */
export const names = (text: string, one: Organisation): boolean =>
  aliasesOf(one).some((alias) => text.includes(alias));

/**
 * Whether a line may be about one of the organisations asked for: its section is not about another one, and
 * it names none of the others alone; in a release that only mentions them, it names them itself.
 */
export function isAboutAny(line: Line, parties: readonly Organisation[], catalogue: Catalogue): boolean {
  if (parties.length === 0) return true;
  const text = line.words.folded;
  if (line.about !== undefined) {
    const about = fold(line.about);
    if (!parties.some((one) => names(about, one)) && !parties.some((one) => names(text, one)))
      return othersOf(line, parties, catalogue).every((one) => !names(about, one));
  }
  if (parties.some((one) => names(text, one))) return true;
  const isTold = parties.every((one) => !isPartyIn(line, one, catalogue));
  if (isTold) return line.place > 0 && FOLLOWS.test(line.view.text) && isNamedBefore(line, parties);
  const rest = othersOf(line, parties, catalogue);
  if (/[|:：]/.test(line.view.text) && line.kind !== 'quotation') return isNamedLast(line, parties, rest);
  return line.kind === 'body' || rest.every((one) => !names(text, one));
}

/** A sentence that goes on about the one before: `It employs 610 people.` 同社は… */
const FOLLOWS =
  /^(?:It|Its|They|Their|The (?:company|university|institute|city|prefecture|cluster|organi[sz]ation|cent(?:er|re))|同[社市県大園校]|同(?:大学|研究所|センター|クラスター|組織))/;

const isNamedBefore = (line: Line, parties: readonly Organisation[]): boolean =>
  parties.some((one) =>
    names(fold(line.release.text.slice(Math.max(0, line.span.start - 300), line.span.start)), one),
  );

/** A row of a form is about whom the text before it names last: `(Reference) Minasato Prefecture`. */
function isNamedLast(line: Line, parties: readonly Organisation[], rest: readonly Organisation[]): boolean {
  const before = fold(line.release.text.slice(Math.max(0, line.span.start - LOOKED_BACK), line.span.start));
  const lastOf = (some: readonly Organisation[]): number =>
    Math.max(-1, ...some.flatMap((one) => aliasesOf(one).map((alias) => before.lastIndexOf(alias))));
  return lastOf(parties) >= lastOf(rest);
}

const LOOKED_BACK = 600;

/** Whether the release is one of the organisation's own: it issued it, or an agreement of it is announced there. */
function isPartyIn({ release }: Line, one: Organisation, catalogue: Catalogue): boolean {
  if (release.publisher !== undefined && catalogue.organisationNamed(release.publisher)?.id === one.id)
    return true;
  if (names(fold(release.title), one)) return true;
  return catalogue.partnershipsOf(one.id).some(({ announcedIn }) => announcedIn.includes(release.id));
}

/** The other organisations that the release announces agreements of. */
function othersOf(
  { release }: Line,
  parties: readonly Organisation[],
  catalogue: Catalogue,
): readonly Organisation[] {
  const ids = new Set(catalogue.partnershipsIn(release.id).flatMap((one) => one.parties));
  return [...ids].flatMap((id) => catalogue.organisation(id) ?? []).filter((one) => !parties.includes(one));
}
