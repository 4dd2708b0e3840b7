import type { Fact } from '../facts/fact.js';
import type { Figure } from '../facts/reading.js';
import { coverage } from '../index/bestSentence.js';
import { queryTerms } from '../index/terms/tokenize.js';
import { type Concept, conceptsOf, conceptsOfFigure } from '../languages/counted.js';
import type { Organisation } from '../ledger/ledger.js';
import { latinTokens } from '../questions/latinTokens.js';
import type { Query } from '../questions/query.js';
import type { Answer, Check, ShownVersion } from './answer.js';
import type { Catalogue } from './catalogue.js';
import { unstated } from './refusals.js';
import { verdictOfOne } from './relation/verdict.js';

/** How much of the words asked for a figure's own words must have. */
const ENOUGH = 0.6;

/** An organisation's figures that count what the words say, the best first. */
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
  return scored.filter(({ score }) => score >= best - 0.01).map(({ fact }) => fact);
}

/** Each number once, at its first place. */
export function eachNumber(figures: readonly Fact<Figure>[]): readonly Fact<Figure>[] {
  const seen = new Set<number>();
  return figures.filter(({ value }) => !seen.has(value.value) && seen.add(value.value));
}

/** The share of the words that a figure has; one that counts the same thing in the other language has them all. */
function likeness(terms: readonly string[], concepts: ReadonlySet<Concept>, figure: Figure): number {
  const share = coverage(terms, `${figure.head} ${figure.unit ?? ''} ${figure.written}`);
  if (concepts.size === 0) return share;
  const counted = conceptsOfFigure(figure);
  // 社員は何人: the counter says no more than that people are counted.
  const asked = concepts.size > 1 ? [...concepts].filter((concept) => concept !== 'person') : [...concepts];
  const isMeant = asked.every((concept) => counted.has(concept));
  return isMeant ? Math.max(share, 1 - 0.1 * qualifiersOf(figure)) : share;
}

/** 企業 counts companies; "large corporations" counts some of them. A yearly budget is a budget. */
const qualifiersOf = ({ head, unit }: Figure): number =>
  unit === undefined ? Math.min(3, Math.max(0, latinTokens(head).length - 1)) : 0;

/** Different numbers under the very same words are a contradiction; under different words they are several figures. */
export function areContradicted(figures: readonly Fact<Figure>[]): boolean {
  return figures.length > 1 && new Set(figures.map(({ value }) => value.head.toLowerCase())).size === 1;
}

/** "Does Medicen have 430 companies?" */
export function checkFigures(query: Query, organisation: Organisation, catalogue: Catalogue): Answer {
  const subject = { type: 'organisation', organisation } as const;
  const figures = eachNumber(figuresFor(organisation, query.text ?? ''));
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
  return verdictOfOne(query, check, [organisation], subject);
}
