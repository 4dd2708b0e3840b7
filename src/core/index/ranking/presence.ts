import type { Analysed, AnalysedPassage } from './analysed.js';
import type { AskedQuestion, Channel, Sought } from './asked.js';

/** The channels by which sentences of one passage are told apart. */
export const SENTENCE_CHANNELS = ['terms', 'letters', 'characters', 'forms'] as const satisfies Channel[];
export type SentenceChannel = (typeof SENTENCE_CHANNELS)[number];

/** Which units of each channel a text has. */
export type Presence<C extends Channel = Channel> = Readonly<Record<C, readonly boolean[]>>;

/** What a passage has as a whole, its title, and each of its sentences. */
export interface PassagePresence {
  readonly whole: Presence;
  readonly title: Presence<SentenceChannel>;
  readonly sentences: readonly Presence<SentenceChannel>[];
}

/** Two words of a question are near one another where no more than two stand between them. */
const NEAR = 3;

export function presenceIn(passage: AnalysedPassage, asked: AskedQuestion): PassagePresence {
  const { characters, threes, letters, forms, pairs } = asked.sought;
  const within = ({ units }: Sought): boolean[] => units.map((unit) => passage.spaced.includes(unit));
  const words = [passage.title, ...passage.sentences].map((part) => termsIn(part, asked));
  const whole: Presence = {
    terms: any(words.map(({ has }) => has)),
    near: any(words.map(({ hasNear }) => hasNear)),
    characters: within(characters),
    threes: within(threes),
    letters: within(letters),
    forms: within(forms),
    pairs: within(pairs),
  };
  // What the whole has not, no part has: most is never looked for in them.
  const partOf = ({ spaced }: Analysed, at: number): Presence<SentenceChannel> => {
    const has = (channel: 'letters' | 'characters' | 'forms'): boolean[] =>
      asked.sought[channel].units.map((unit, i) => whole[channel][i] === true && spaced.includes(unit));
    return {
      terms: words[at]?.has ?? [],
      letters: has('letters'),
      characters: has('characters'),
      forms: has('forms'),
    };
  };
  return {
    whole,
    title: partOf(passage.title, 0),
    sentences: passage.sentences.map((sentence, at) => partOf(sentence, at + 1)),
  };
}

const any = (rows: readonly (readonly boolean[])[]): boolean[] =>
  (rows[0] ?? []).map((_, unit) => rows.some((row) => row[unit]));

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
