import type { Fact } from '../facts/fact.js';
import type { Figure } from '../facts/reading.js';
import { coverage } from '../index/bestSentence.js';
import { queryTerms } from '../index/tokenize.js';
import { type Concept, conceptsOf } from '../languages/counted.js';
import type { Organisation } from '../ledger/ledger.js';
import { latinTokens } from '../questions/latinTokens.js';
import type { Query } from '../questions/query.js';
import type { Answer, Answered, Check, ShownVersion } from './answer.js';
import type { Catalogue } from './catalogue.js';
import { unstated } from './refusals.js';

/** How much of the words asked for a figure's own words must have. */
const ENOUGH = 0.6;

/** An organisation's figures that count what the words say, the best first, each number once. */
export function figuresFor(organisation: Organisation, words: string): readonly Fact<Figure>[] {
  const terms = queryTerms(words);
  const concepts = conceptsOf(words);
  if (terms.length === 0 && concepts.size === 0) return [];
  const scored = organisation.figures
    .map((fact) => ({
      fact,
      score: likeness(terms, concepts, fact.value),
    }))
    .filter(({ score }) => score >= ENOUGH)
    .sort((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 0;
  const seen = new Set<number>();
  return scored
    .filter(
      ({ score, fact }) => score >= best - 0.01 && !seen.has(fact.value.value) && seen.add(fact.value.value),
    )
    .map(({ fact }) => fact);
}

/** The share of the words that a figure has; one that counts the same thing in the other language has them all. */
function likeness(terms: readonly string[], concepts: ReadonlySet<Concept>, figure: Figure): number {
  const words = `${figure.head} ${figure.unit ?? ''} ${figure.written}`;
  const share = coverage(terms, words);
  if (share >= ENOUGH || concepts.size === 0) return share;
  const counted = conceptsOf(words);
  return [...concepts].every((concept) => counted.has(concept))
    ? ENOUGH + 0.3 / wordCount(figure.head)
    : share;
}

/** 企業 counts companies; "large corporations" counts some of them. */
const wordCount = (head: string): number => Math.max(1, latinTokens(head).length);

/** Different numbers under the very same words are a contradiction; under different words they are several figures. */
export function areContradicted(figures: readonly Fact<Figure>[]): boolean {
  return figures.length > 1 && new Set(figures.map(({ value }) => value.head.toLowerCase())).size === 1;
}

/** "Does Medicen have 430 companies?" */
export function checkFigures(query: Query, organisation: Organisation, catalogue: Catalogue): Answer {
  const subject = { type: 'organisation', organisation } as const;
  const figures = figuresFor(organisation, query.text ?? '');
  if (figures.length === 0) return unstated(query, catalogue, subject, 'figures');
  const number = query.filter?.number;
  const stated = figures.map(
    ({ value, evidence }): ShownVersion => ({ value: { type: 'figure', value }, basis: 'stated', evidence }),
  );
  const holds = figures.some(({ value }) => value.value === number);
  const check: Check = {
    attribute: 'figures',
    asserted: { type: 'number', value: number ?? 0 },
    holds,
    isMinor: false,
    stated,
  };
  const answer: Answered = {
    kind: 'answered',
    query,
    content: {
      type: 'verdict',
      holds,
      subject,
      checks: [check],
      partnerships: [],
      parties: [organisation],
      restrictions: {},
    },
    evidence: stated.flatMap(({ evidence }) => evidence),
    contradictions: [],
  };
  return answer;
}
