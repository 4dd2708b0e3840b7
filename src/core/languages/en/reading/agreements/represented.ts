import { matchesIn } from '../../../../text/matches.js';
import type { FoundName } from '../../../../text/names.js';
import { findNames } from '../names/names.js';
import type { Context } from './context.js';

const POSTS =
  /\b(?:president|chair(?:man|woman|person)?|chief executive(?: officer)?|ceo|managing director|director(?:[- ]general)?|rector|(?:vice-?|pro-?)?chancellor|provost|dean|principal|head|secretary[- ]general|superintendent|founder)(?: and [a-z ]{3,30})? (?:of|at) (?:the )?(?=\p{Lu})/giu;

const LONGEST_NAME = 100;

/** How far behind its verb a passive clause names those who signed. */
const REACH = 400;

/**
 * The houses whose people signed, where a clause names no other parties:
 * `The agreement was signed by the President of A, Dr X, and the President of B, Dr Y` · `… by X, CEO of A, and Y, CEO of B`.
 * Empty where there are not two.
 */
export function representedBehind({ text }: Context, from: number): FoundName[] {
  const by = /\bby\b/.exec(text.slice(from, from + 80));
  return by ? housesOf(text, from + by.index, from + by.index + REACH) : [];
}

/** `Rosa Neri, President of A, and Ken Ito, CEO of B, signed …`: the houses of those who act. */
export function representedBefore({ text }: Context, before: number): FoundName[] {
  const from = Math.max(0, before - REACH, text.lastIndexOf(';', before) + 1);
  return housesOf(text, from, before);
}

/** `Our Managing Director Ann Lee and Jan Moen, Director of |B|, signed …`: of those who act one is ours, the other's house is the partner. */
export function partnerOfOurs({ text }: Context, before: number): FoundName | undefined {
  const from = Math.max(0, before - REACH, text.lastIndexOf(';', before) + 1);
  if (!OURS.test(text.slice(from, before))) return undefined;
  const [house, other] = housesIn(text, from, before);
  return other === undefined ? house : undefined;
}

const OURS =
  /\bour (?:own )?(?:\p{L}[\p{L}-]* ){0,3}(?:president|chair(?:man|woman|person)?|chief executive|ceo|director(?:[- ]general)?|rector|(?:vice-?)?chancellor|provost|dean|principal|head|secretary[- ]general|superintendent|founder)\b/iu;

function housesOf(text: string, start: number, end: number): FoundName[] {
  const houses = housesIn(text, start, end);
  return houses.length > 1 ? houses : [];
}

function housesIn(text: string, start: number, end: number): FoundName[] {
  const houses: FoundName[] = [];
  for (const match of matchesIn(text.slice(start, end), POSTS)) {
    const at = start + match.index + match[0].length;
    const [name] = findNames(text.slice(at, at + LONGEST_NAME));
    if (name?.start !== 0) continue;
    const house = { start: at, end: at + name.end, name: name.name };
    if (!houses.some((known) => known.name === house.name)) houses.push(house);
  }
  return houses;
}
