import { matchesIn } from '../../text/matches.js';
import type { Span } from '../../text/span.js';
import type { AnalysedPassage, AnalysedSentence } from './analysed.js';
import { type AskedQuestion, CHANNELS } from './asked.js';
import {
  amountOf,
  type PassagePresence,
  presenceIn,
  SENTENCE_CHANNELS,
  shareOf,
  shareOfRest,
} from './presence.js';
import { type SentenceWeights, WEIGHTS } from './weights.js';

export interface RankedSentence extends Span {
  readonly score: number;
}

export interface RankedPassage {
  readonly score: number;
  /** The best first. */
  readonly sentences: readonly RankedSentence[];
}

/**
 * How well a passage answers a question; undefined where it has to do with nothing of it. `index` is its score
 * there, `meanLength` what passages have of terms.
 */
export function rankPassage(
  asked: AskedQuestion,
  passage: AnalysedPassage,
  { index, meanLength }: { readonly index: number; readonly meanLength: number },
): RankedPassage | undefined {
  const weights = WEIGHTS[asked.language].passage;
  const presence = presenceIn(passage, asked);
  const { whole } = presence;
  if (!whole.terms.some(Boolean) && !sharesKanji(asked, passage)) return undefined;
  const sentences = rankSentences(asked, passage.sentences, presence);
  const byLength = shrink(passage.length / meanLength);
  let score = weights.index * index + weights.bestSentence * (sentences[0]?.score ?? 0);
  for (const channel of CHANNELS) {
    const { [channel]: amount = 0 } = weights.amount;
    const { [channel]: share = 0 } = weights.share;
    const sought = asked.sought[channel];
    if (sought.total === 0 || (amount === 0 && share === 0)) continue;
    const had = amountOf(sought, whole[channel]);
    score += amount * byLength * had + (share * had) / sought.total;
  }
  return { score, sentences };
}

/** Words are parted otherwise here and there: 北極星大学 as a whole, and 北極星 and 大学. 自動車 is not 自転車. */
const sharesKanji = ({ kanjiPairs }: AskedQuestion, { spaced }: AnalysedPassage): boolean =>
  kanjiPairs.some((pair) => spaced.includes(pair));

/** BM25+ of a term that stands once in a passage of so many times the mean length. */
const shrink = (length: number): number => 0.75 + 1.8 / (1 + 0.8 * (0.3 + 0.7 * length));

function rankSentences(
  asked: AskedQuestion,
  sentences: readonly AnalysedSentence[],
  presence: PassagePresence,
): RankedSentence[] {
  const weights = WEIGHTS[asked.language].sentence;
  const shares = presence.sentences.map((part) => shareOf(asked.sought.terms, part.terms));
  return sentences
    .map((sentence, at) => {
      const score =
        ownScore(asked, sentence, at, presence, weights) +
        weights.before * (shares[at - 1] ?? 0) +
        weights.behind * (shares[at + 1] ?? 0);
      return { start: sentence.start, end: sentence.end, score };
    })
    .sort((a, b) => b.score - a.score);
}

function ownScore(
  asked: AskedQuestion,
  sentence: AnalysedSentence,
  at: number,
  { title, sentences }: PassagePresence,
  weights: SentenceWeights,
): number {
  const { sought, kind, exactly, language } = asked;
  const part = sentences[at];
  if (!part) return 0;
  const letters = language === 'ja' ? 'characters' : 'letters';
  let score =
    weights.beyondTitle.terms * shareOfRest(sought.terms, part.terms, title.terms) +
    weights.beyondTitle.letters * shareOfRest(sought[letters], part[letters], title[letters]) +
    weights.length * Math.log(1 + sentence.end - sentence.start);
  for (const channel of SENTENCE_CHANNELS) {
    const { [channel]: weight = 0 } = weights.share;
    if (weight > 0) score += weight * shareOf(sought[channel], part[channel]);
  }
  if (kind && holds(kind.evidence, sentence, asked)) score += weights.kind[kind.kind];
  if (exactly && holds(exactly, sentence, asked)) score += weights.exactly;
  return score;
}

/** Whether a sentence has something of the sort that is asked for, which the question itself does not say. */
function holds(evidence: RegExp, { written }: AnalysedSentence, { folded }: AskedQuestion): boolean {
  for (const [found] of matchesIn(written, evidence)) if (!folded.includes(found.toLowerCase())) return true;
  return false;
}
