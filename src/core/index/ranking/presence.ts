import type { Analysed } from './analysed.js';
import { type AskedQuestion, CHANNELS, type Channel, type Sought } from './asked.js';

/** Which units of each channel a text has. */
export type Presence = Readonly<Record<Channel, readonly boolean[]>>;

/** Two words of a question are near one another where no more than two stand between them. */
const NEAR = 3;

export function presenceIn(text: Analysed, asked: AskedQuestion): Presence {
  const { has, hasNear } = termsIn(text, asked);
  const within = ({ units }: Sought): boolean[] => units.map((unit) => text.spaced.includes(unit));
  const { characters, threes, letters, forms, pairs } = asked.sought;
  return {
    terms: has,
    near: hasNear,
    characters: within(characters),
    threes: within(threes),
    letters: within(letters),
    forms: within(forms),
    pairs: within(pairs),
  };
}

function termsIn({ terms }: Analysed, { placeOfTerm, nearOfTerm, nearCount }: AskedQuestion) {
  const last = new Array<number>(nearOfTerm.length).fill(Number.NEGATIVE_INFINITY);
  const hasNear = new Array<boolean>(nearCount).fill(false);
  for (let at = 0; at < terms.length; at++) {
    const place = placeOfTerm.get(terms[at] as string);
    if (place === undefined) continue;
    last[place] = at;
    for (const { pair, other } of nearOfTerm[place] ?? [])
      if (at - (last[other] as number) <= NEAR) hasNear[pair] = true;
  }
  return { has: last.map((at) => at >= 0), hasNear };
}

/** What all of several texts have together. */
export function united(parts: readonly Presence[]): Presence {
  const whole = (channel: Channel): boolean[] =>
    (parts[0]?.[channel] ?? []).map((_, unit) => parts.some((part) => part[channel][unit]));
  return Object.fromEntries(CHANNELS.map((channel) => [channel, whole(channel)])) as Record<
    Channel,
    boolean[]
  >;
}

/** The weights of the units that are there, together. */
export function amountOf({ weights }: Sought, there: readonly boolean[]): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) if (there[i]) sum += weights[i] as number;
  return sum;
}

/** Which part of what is looked for is there, 0 to 1. */
export const shareOf = (sought: Sought, there: readonly boolean[]): number =>
  sought.total === 0 ? 0 : amountOf(sought, there) / sought.total;

/** The same among those alone that another text does not have. */
export function shareOfRest(
  { weights }: Sought,
  there: readonly boolean[],
  other: readonly boolean[],
): number {
  let [sum, total] = [0, 0];
  for (let i = 0; i < weights.length; i++) {
    if (other[i]) continue;
    total += weights[i] as number;
    if (there[i]) sum += weights[i] as number;
  }
  return total === 0 ? 0 : sum / total;
}
