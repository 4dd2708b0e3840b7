import { THING } from '../../languages/en/questions/things.js';
import type { LatinToken } from '../latinTokens.js';

type IsInReleases = (phrase: string) => boolean;

/**
 * `cold bay robotics lab` for the Cold Bay Robotics Joint Laboratory, which is nobody: releases have the words that
 * stand before its sort, `classWord` saying which words are of a sort.
 */
export function isCalledSo(
  run: readonly LatinToken[],
  classWord: (at: number) => boolean,
  text: string,
  isInReleases: IsInReleases,
): boolean {
  const last = run.findLastIndex((_, at) => !classWord(at));
  const end = run[last]?.end;
  if (last < 1 || last === run.length - 1 || end === undefined) return false;
  return isInReleases(text.slice((run[0] as LatinToken).start, end));
}

/** What a joint thing that a name ends in is called in releases: `joint laboratory` of `the Oslund lab`. */
export function jointThings(phrase: string): readonly string[] {
  const [thing] = THING.exec(phrase) ?? [];
  if (thing === undefined) return [];
  const words = [thing, thing.replace(/^labs?$/, 'laboratory')];
  return words.flatMap((word) => [`joint ${word}`, `joint research ${word}`]);
}
