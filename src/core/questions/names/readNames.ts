import {
  firstSounds,
  isReadAs,
  type ReadableName,
  readableName,
} from '../../languages/ja/sound/readableName.js';
import { romajiKey } from '../../languages/ja/sound/romaji.js';
import { hasJapanese } from '../latinTokens.js';
import { push } from './maps.js';

/** Organisations whose name is read so: トヨミ for Toyomi, `minatohama` for 湊浜市, `aoidentetsu` for 蒼井電鉄. */
export type ReadNames = (word: string) => readonly string[];

export interface NameOfOrganisation {
  readonly name: string;
  readonly id: string;
}

/**
 * Names of one script by how they are read in the other: kept by their first sounds, for to read every name of
 * a large corpus takes far longer than all else that a question asks.
 */
export function createReadNames(
  japanese: readonly NameOfOrganisation[],
  latin: ReadonlyMap<string, ReadonlySet<string>>,
): ReadNames {
  let byLatin: Lookup | undefined;
  let byJapanese: Lookup | undefined;
  return (word) => {
    if (hasJapanese(word)) {
      byJapanese ??= latinWordsBySound(latin);
      return byJapanese(word);
    }
    byLatin ??= japaneseNamesBySound(japanese);
    return byLatin(word);
  };
}

type Lookup = (word: string) => readonly string[];

/** A part of a Japanese name with the names, by their places, that begin with it. */
interface NamePart {
  readonly readable: ReadableName;
  readonly places: number[];
}

/** Names that begin with two letters and more that are read as a Latin word of four letters and more: 湊浜 of 湊浜市. */
function japaneseNamesBySound(names: readonly NameOfOrganisation[]): Lookup {
  const parts = new Map<string, NamePart>();
  for (const [place, { name }] of names.entries()) {
    for (let width = 2; width <= Math.min(5, name.length); width++) {
      const part = name.slice(0, width);
      const known = parts.get(part) ?? { readable: readableName(part), places: [] };
      parts.set(part, known);
      known.places.push(place);
    }
  }
  const byStart = new Map<string, NamePart[]>();
  for (const part of parts.values())
    for (const start of firstSounds(part.readable)) push(byStart, start, part);
  return (word) => {
    const key = romajiKey(word);
    if (key.length < 4) return [];
    const starts = [0, 1, 2].map((length) => key.slice(0, length));
    const fits = starts
      .flatMap((start) => byStart.get(start) ?? [])
      .filter(({ readable }) => isReadAs(readable, key));
    const places = [...new Set(fits.flatMap((part) => part.places))].sort((a, b) => a - b);
    return [...new Set(places.map((place) => (names[place] as NameOfOrganisation).id))];
  };
}

/** Latin words of four letters and more that are a reading of a Japanese word. */
function latinWordsBySound(latin: ReadonlyMap<string, ReadonlySet<string>>): Lookup {
  const words = [...latin].filter(([word]) => word.length >= 4);
  const byStart = new Map<string, { readonly key: string; readonly place: number }[]>();
  for (const [place, [word]] of words.entries()) {
    const key = romajiKey(word);
    push(byStart, key.slice(0, 2), { key, place });
  }
  return (word) => {
    const readable = readableName(word);
    const sounds = firstSounds(readable);
    const fits = [...byStart]
      .filter(([start]) => sounds.some((sound) => start.startsWith(sound)))
      .flatMap(([, keys]) => keys.filter(({ key }) => isReadAs(readable, key)));
    const places = fits.map(({ place }) => place).sort((a, b) => a - b);
    return [...new Set(places.flatMap((place) => [...(words[place]?.[1] ?? [])]))];
  };
}
