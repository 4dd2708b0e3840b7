import { SENTENCE_FORMS } from '../../languages/answers/sentences.js';
import { HOUSE_OF_RELEASE } from '../../languages/en/answers/sentences.js';
import { aliasesIn as englishAliasesIn } from '../../languages/en/reading/names/aliases.js';
import { inAnyLanguage } from '../../languages/inAnyLanguage.js';
import { PARTICLE } from '../../languages/ja/answers/sentences.js';
import { aliasesIn as japaneseAliasesIn } from '../../languages/ja/reading/names/aliases.js';
import type { Organisation } from '../../ledger/ledger.js';
import { hasJapanese } from '../../questions/latinTokens.js';
import type { Release } from '../../releases/release.js';
import { fold } from '../../text/fold.js';
import type { Catalogue } from '../catalogue.js';
import { speaksOfItself } from '../whole/ourselves.js';
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

const local = new WeakMap<Release, Map<Organisation, readonly string[]>>();

/** What a bracket behind its name makes a release call an organisation, folded: 以下「甲」, `hereinafter "Veltrix"`. */
function localNamesOf(release: Release, one: Organisation): readonly string[] {
  const ofRelease = local.get(release) ?? new Map<Organisation, readonly string[]>();
  local.set(release, ofRelease);
  const known = ofRelease.get(one);
  if (known) return known;
  const text = release.text.normalize('NFKC');
  const made = new Set<string>();
  for (const name of [...one.aliases, ...Object.values(one.names)]) {
    for (const at of [text.indexOf(`${name}(`), text.indexOf(`${name} (`)]) {
      if (at < 0) continue;
      const bracket = text.slice(text.indexOf('(', at) + 1, at + name.length + LONGEST_BRACKET);
      const inside = bracket.slice(0, Math.max(0, closing(bracket)));
      const aliases = (hasJapanese(inside) ? japaneseAliasesIn : englishAliasesIn)(inside, name);
      for (const alias of aliases) made.add(fold(alias));
    }
  }
  const all = [...made];
  ofRelease.set(one, all);
  return all;
}

const LONGEST_BRACKET = 300;

/** Where a bracket that is open at the start closes; -1 where it does not. */
function closing(text: string): number {
  let depth = 1;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') depth++;
    if (text[at] === ')' && --depth === 0) return at;
  }
  return -1;
}

/** Whatever a release calls an organisation, folded, the longest first. */
export const namesOf = (release: Release, one: Organisation): readonly string[] =>
  [...aliasesOf(one), ...localNamesOf(release, one)].sort((a, b) => b.length - a.length);

/** Whether a line is told of an organisation: it names it, as its release calls it too, or speaks of the one before. */
export function tellsOf(line: Line, one: Organisation, catalogue: Catalogue): boolean {
  const text = line.words.folded;
  if (names(text, one)) return true;
  if (localNamesOf(line.release, one).some((name) => isNamedSo(text, name))) return true;
  if (goesOn(line.view.text)) return isNamedBefore(line, [one]);
  const { publisher, id } = line.release;
  const isOwn =
    (publisher !== undefined && catalogue.organisationNamed(publisher)?.id === one.id) ||
    catalogue.partnershipsIn(id).some((made) => made.publisher === one.id);
  // | 取得価額 | 3億円 |: a row of its own notice.
  const isRow = line.kind === 'form' || line.kind === 'list';
  return isOwn && (isRow || speaksOfItself(line.view.text) || HOUSE_OF_RELEASE.test(line.view.text));
}

/** 乙|は, `Veltrix|: …`: what follows a name of which more is told. */
const GOES_ON_ABOUT = new RegExp(`^(?:[:、]|${PARTICLE.source})`);

/** 乙は, `Veltrix will`: a name of one letter is its own only where the clause goes on about it. */
const isNamedSo = (text: string, name: string): boolean =>
  name.length > 1
    ? text.includes(name)
    : text.split(name).some((_, i, parts) => i > 0 && GOES_ON_ABOUT.test(parts[i] as string));

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
  const above = line.above.folded;
  if (
    isProfile(above) &&
    !parties.some((one) => names(above, one)) &&
    catalogue.organisationsIn(line.release.id).some((one) => names(above, one))
  )
    return false;
  const isTold = parties.every((one) => !isPartyIn(line, one, catalogue));
  if (isTold) return line.place > 0 && goesOn(line.view.text) && isNamedBefore(line, parties);
  const rest = othersOf(line, parties, catalogue);
  if (isOwnRow(line) && !parties.some((one) => isPublisherOf(line, one, catalogue))) return false;
  if (isRow(line)) return isNamedLast(line, parties, rest);
  return line.kind === 'body' || rest.every((one) => !names(text, one));
}

/** 【林園区の概要】, `Veltrix at a glance`: whoever is named there is who is told of below. */
const isProfile = inAnyLanguage(SENTENCE_FORMS, 'profile');

/** A sentence that goes on about the one before: `It employs 610 people.` 同社は… */
const goesOn = inAnyLanguage(SENTENCE_FORMS, 'goesOn');

/** `Employees: 720`, | 従業員 | 720名 |, but not 地域連携センター(センター長:安曇 玲)が窓口です. */
const isRow = ({ view: { text }, kind }: Line): boolean =>
  kind !== 'quotation' && /[|:：]/.test(text.replace(/\([^()]*\)/g, ''));

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

/** 本学側:学長、国際課長: a row of the house that publishes. */
const isOwnRow = ({ view }: Line): boolean =>
  speaksOfItself(/^[^:|：]{1,20}[:：]/.exec(view.text)?.[0] ?? '');

const isPublisherOf = ({ release }: Line, one: Organisation, catalogue: Catalogue): boolean =>
  release.publisher !== undefined && catalogue.organisationNamed(release.publisher)?.id === one.id;

/** Whether the release is one of the organisation's own: it issued it, or an agreement of it is announced there. */
function isPartyIn(line: Line, one: Organisation, catalogue: Catalogue): boolean {
  if (isPublisherOf(line, one, catalogue)) return true;
  const { release } = line;
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
