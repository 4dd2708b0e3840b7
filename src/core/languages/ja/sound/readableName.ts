import { kanjiReadings, LONGEST_WHOLE } from './kanjiReadings.js';
import { kanaRomaji, romajiKey } from './romaji.js';

/** A stretch of a name with the keys that it can be read as. */
interface Unit {
  readonly length: number;
  readonly keys: readonly string[];
}

/** A name in kanji and kana with all that it can be read as: made once, and asked for many Latin words. */
export interface ReadableName {
  readonly name: string;
  /** What can stand at a place of the name. */
  unitsAt(at: number): readonly Unit[];
}

export function readableName(name: string): ReadableName {
  const units: (readonly Unit[] | undefined)[] = [];
  return {
    name,
    unitsAt: (at) => {
      units[at] ??= unitsAt(name, at);
      return units[at];
    },
  };
}

/** What can stand at a place: a name that is read as a whole, one kanji, a run of kana. */
function unitsAt(name: string, at: number): readonly Unit[] {
  const kana = /^[ぁ-んァ-ヶー]+/.exec(name.slice(at))?.[0];
  if (kana) {
    const joins = { の: ['no', ''], ノ: ['no', ''], ケ: ['ga', 'ka', 'ke'], ヶ: ['ga', 'ka'], が: ['ga'] }[
      kana
    ];
    return [{ length: kana.length, keys: (joins ?? [kanaRomaji(kana)]).map(romajiKey) }];
  }
  if (name[at] === '々' && at > 0) return unitsAt(name, at - 1).filter(({ length }) => length === 1);
  const units: Unit[] = [];
  for (let length = Math.min(LONGEST_WHOLE, name.length - at); length > 0; length--) {
    const keys = keysOfKanji(name.slice(at, at + length));
    if (keys.length > 0) units.push({ length, keys });
  }
  return units;
}

/** The keys of what is in the table of readings, which is all that is kept here. */
const keysByKanji = new Map<string, readonly string[]>();

function keysOfKanji(kanji: string): readonly string[] {
  const known = keysByKanji.get(kanji);
  if (known) return known;
  const readings = kanjiReadings(kanji);
  if (readings.length === 0) return [];
  const keys = [...new Set(readings.flatMap(keysOf))];
  keysByKanji.set(kanji, keys);
  return keys;
}

/** The keys of one reading within a word: ち may be voiced (じ), and つ or く doubled away (札幌, `sapporo`). */
function keysOf(reading: string): readonly string[] {
  const key = romajiKey(reading);
  const keys = [key];
  if (/^(?:ch|ts)/.test(reading)) keys.push(`s${key.slice(1)}`);
  if (/(?:tsu|chi|ku|ki)$/.test(reading) && key.length > 3) keys.push(key.replace(/..$/, ''));
  return keys;
}

/**
 * Whether a name in kanji and kana can be read so, the Latin word given by its `romajiKey`: 湊浜 and
 * `minatohama`, 大河内 and `okoti`. Each kanji takes one of its readings.
 */
export function isReadAs({ name, unitsAt }: ReadableName, key: string): boolean {
  const dead = new Set<number>();
  const from = (at: number, taken: number): boolean => {
    if (at === name.length) return taken === key.length;
    const state = at * 100 + taken;
    if (taken > key.length || dead.has(state)) return false;
    for (const { length, keys } of unitsAt(at)) {
      for (const reading of keys) {
        if (key.startsWith(reading, taken) && from(at + length, taken + reading.length)) return true;
        // つ|つ, お|お: what ends one syllable and begins the next is written once in the key.
        const joined = reading.length > 1 && taken > 0 && reading[0] === key[taken - 1];
        if (
          joined &&
          key.startsWith(reading.slice(1), taken) &&
          from(at + length, taken + reading.length - 1)
        )
          return true;
      }
    }
    dead.add(state);
    return false;
  };
  return key.length < 100 && from(0, 0);
}

/** The first letters that a name in kanji and kana can have, as keys of at most two letters: 湊浜 → `mi`, `so`. */
export function firstSounds({ unitsAt }: ReadableName): readonly string[] {
  const keys = unitsAt(0).flatMap((unit) => unit.keys);
  return [...new Set(keys.map((key) => key.slice(0, 2)))];
}
