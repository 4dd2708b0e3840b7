import type { Fact } from '../../facts/fact.js';
import type { Figure, OrganisationKind, Reading } from '../../facts/reading.js';
import { LANGUAGES, type Language } from '../../languages/language.js';
import { LEDGER_NAMES } from '../../languages/ledgerNames.js';
import { claimOf, dateClaim } from '../claims.js';
import { shortHash } from '../hash.js';
import type { Organisation } from '../ledger.js';
import { isSharp, kindOfName } from '../names/classWords.js';
import { countryOfName, isJapaneseByName, representedCountry } from '../names/countryOfName.js';
import { isGenericAlias } from '../names/generic.js';
import { foldName, isJapanese, writtenIn } from '../names/tokens.js';
import { namesOfParty, type Party } from '../parties.js';
import type { PlacedMention } from './gather.js';

/** Everything that the corpus says of one organisation, before it is made one record. */
export interface OrganisationParts {
  readonly party?: Party;
  readonly mentions: readonly PlacedMention[];
  /** Names under which agreements, counts and people refer to it, with the language of the release. */
  readonly otherNames: readonly { readonly name: string; readonly reading: Reading }[];
  readonly figures: readonly Fact<Figure>[];
}

/** One record out of all mentions; parties.json wins over what the releases say of name, kind and country. */
export function makeOrganisation(parts: OrganisationParts): Omit<Organisation, 'id'> {
  const { party, mentions } = parts;
  const names = shownNames(parts);
  const all = [...mentions.map(({ mention }) => mention.name), ...parts.otherNames.map(({ name }) => name)];
  return {
    names,
    aliases: aliasesOf(parts, names),
    kind:
      party?.kind ??
      sharpKindOf(all) ??
      ofOffice(all, kindOf(mentions)) ??
      firstOf(all, (name) => kindOfName(foldName(name))),
    country:
      party?.country ??
      countryOf(mentions) ??
      firstOf(all, countryOfName) ??
      (all.some(isJapaneseByName) ? 'JP' : undefined),
    region: party?.region,
    location: claimOf(
      mentions.flatMap(({ mention }) => mention.location ?? []),
      sameLocation,
      finerLocation,
    ),
    foundedOn: dateClaim(mentions.flatMap(({ mention }) => mention.foundedOn ?? [])),
    descriptions: mentions.flatMap(({ mention }) => mention.descriptions),
    figures: parts.figures,
    url: mostFrequent(mentions.flatMap(({ mention }) => mention.url?.value ?? [])),
  };
}

/** `Bergen, Norway` says more than the `Norway` of a list. */
const finerLocation = (a: string, b: string): string =>
  b.length > a.length && foldName(b).includes(foldName(a)) ? b : a;

/** `osaka-prefecture`; a Japanese name has no letters for that and gets a hash: `o-1k2j3h4g5f`. */
export function makeOrganisationId({ names, aliases }: Pick<Organisation, 'names' | 'aliases'>): string {
  const name = names.en ?? names.ja ?? aliases[0] ?? '';
  const slug = foldName(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 48)
    .replace(/-+$/, '');
  return isJapanese(name) || slug === '' ? `o-${shortHash(name)}` : slug;
}

function shownNames({ party, mentions, otherNames }: OrganisationParts): Organisation['names'] {
  const shown: Partial<Record<Language, string>> = {};
  const full = mentions.map(({ mention, reading }) => ({ name: mention.name, reading }));
  const fullNames = new Set(full.map(({ name }) => name));
  // Where agreements and people use a full name, it is the usual one; a short form of theirs is none.
  const uses = [...full, ...otherNames.filter(({ name }) => full.length === 0 || fullNames.has(name))];
  for (const language of LANGUAGES) {
    const used = uses.filter(({ reading }) => reading.language === language).map(({ name }) => name);
    const own = used.filter((name) => isJapanese(name) === (language === 'ja'));
    // A Japanese text may have no Japanese name for a foreign organisation; an English one always has its own.
    const fallback = language === 'ja' ? mostFrequent(used) : undefined;
    const name = party?.names[language]?.[0] ?? mostFrequent(own) ?? fallback;
    if (name !== undefined) shown[language] = name;
  }
  return shown;
}

function aliasesOf(parts: OrganisationParts, names: Organisation['names']): readonly string[] {
  const aliases = new Set<string>(parts.party === undefined ? [] : namesOfParty(parts.party));
  for (const name of Object.values(names)) aliases.add(name);
  for (const { mention } of parts.mentions) {
    aliases.add(mention.name);
    for (const alias of mention.aliases) if (!isGenericAlias(alias, mention.name)) aliases.add(alias);
  }
  for (const { name } of parts.otherNames) if (!isGenericAlias(name, '')) aliases.add(name);
  return [...aliases];
}

/** What its own name says beyond doubt: a text about 湊浜市 and its companies makes it no company. */
function sharpKindOf(names: readonly string[]): OrganisationKind | undefined {
  return firstOf(names, (name) => {
    const kind = kindOfName(foldName(name));
    return isSharp(kind) ? kind : undefined;
  });
}

/** What a text calls a part of a prefecture's government (`Hinode Prefecture Fisheries Bureau`) is no prefecture itself. */
function ofOffice(
  names: readonly string[],
  kind: OrganisationKind | undefined,
): OrganisationKind | undefined {
  const isOfOffice =
    (kind === 'prefecture' || kind === 'municipality') &&
    names.some((name) => LEDGER_NAMES[writtenIn(name)].governmentOffice.test(foldName(name)));
  return isOfOffice ? 'government' : kind;
}

function kindOf(mentions: readonly PlacedMention[]): OrganisationKind | undefined {
  return mostFrequent(mentions.flatMap(({ mention }) => mention.kind?.value ?? []));
}

/** An embassy or a trade office is its country's, wherever its house stands. */
function countryOf(mentions: readonly PlacedMention[]): string | undefined {
  const represented = firstOf(
    mentions.map(({ mention }) => mention.name),
    representedCountry,
  );
  return represented ?? mostFrequent(mentions.flatMap(({ mention }) => mention.country?.value ?? []));
}

/** `Paris` and `Paris, France` are one place; `Paris` and パリ cannot be compared, and do not conflict. */
function sameLocation(a: string, b: string): boolean {
  const [left, right] = [foldName(a), foldName(b)];
  return isJapanese(left) !== isJapanese(right) || left.includes(right) || right.includes(left);
}

function firstOf<V>(names: readonly string[], read: (name: string) => V | undefined): V | undefined {
  for (const name of names) {
    const value = read(name);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The value that stands most often; of two the longer one, then the first in the alphabet. */
function mostFrequent<V extends string>(values: readonly V[]): V | undefined {
  const counts = new Map<V, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || b.length - a.length || (a < b ? -1 : 1));
  return ranked[0]?.[0];
}
