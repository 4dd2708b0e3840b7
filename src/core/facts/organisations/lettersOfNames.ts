import { READING } from '../../languages/reading.js';
import type { Document } from '../document/document.js';
import type { Cast } from './cast.js';

/** Where a house puts its name over or under a release. */
const HEADS: ReadonlySet<string> = new Set(['dateline', 'menu', 'contact']);

/**
 * `Social Medical Corporation Akari-kai (…; hereinafter "AHG")` under the head `Akari-kai Hospital Group`: letters that
 * are those of another name, which shares a word with this one, are short for both. Of two such names for neither.
 */
export function uniteByLetters({ release, sentences }: Document, cast: Cast): void {
  const { coreOf, findNames } = READING[release.language];
  for (const member of [...cast.members]) {
    const letters = [...member.aliases].find((alias) => /^[A-Z]{3,6}$/.test(alias));
    if (letters === undefined || initialsOf(member.name).includes(letters)) continue;
    const heads = sentences
      .filter(({ zone }) => HEADS.has(zone.kind))
      .flatMap(({ view }) => findNames(view.text).map(({ name }) => name));
    const names = [...heads, ...cast.members.filter((other) => other !== member).map(({ name }) => name)];
    const meant = new Set(
      names.filter((name) => initialsOf(name) === letters && sharesWord(name, member.name)),
    );
    const [only] = meant;
    if (only !== undefined && meant.size === 1) cast.rename(member, only, coreOf(only));
  }
}

/** `Akari-kai Hospital Group` → AHG; small words have none. */
export const initialsOf = (name: string): string =>
  name
    .split(/[ ,]+/)
    .map((word) => (/^\p{Lu}/u.test(word) ? word[0] : ''))
    .join('');

const sharesWord = (one: string, other: string): boolean =>
  one.split(/[ ,]+/).some((word) => word.length > 3 && other.split(/[ ,]+/).includes(word));
