import type { Hit, Question } from './system.js';

/** How well questions were answered; rates are fractions of 1. */
export interface Quality {
  readonly n: number;
  readonly recall1: number;
  readonly recall5: number;
  readonly mrr10: number;
  /** Of the questions for which the shown sentence holds one of the answers. */
  readonly sentence: number;
}

/** A question and what a system has found for it. */
export interface Asked {
  readonly question: Question;
  readonly hits: readonly Hit[];
  /** Of the first hit. */
  readonly shown: string;
}

/** How many documents a system is asked for. */
export const LOOKED_AT = 10;

export function qualityOf(asked: readonly Asked[]): Quality {
  const n = asked.length;
  const ranks = asked.map(({ question, hits }) => hits.findIndex(({ id }) => id === question.relevant));
  const rate = (holds: (rank: number, at: number) => number): number =>
    n === 0 ? 0 : ranks.reduce((sum, rank, at) => sum + holds(rank, at), 0) / n;
  return {
    n,
    recall1: rate((rank) => Number(rank === 0)),
    recall5: rate((rank) => Number(rank >= 0 && rank < 5)),
    mrr10: rate((rank) => (rank >= 0 && rank < LOOKED_AT ? 1 / (rank + 1) : 0)),
    sentence: rate((_, at) => Number(holdsAnswer(asked[at]!))),
  };
}

const holdsAnswer = ({ question: { answers }, shown }: Asked): boolean =>
  answers.some((answer) => answer !== '' && shown.includes(answer));
