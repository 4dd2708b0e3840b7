import type { Fact } from '../../facts/fact.js';
import type { Figure } from '../../facts/reading.js';
import { CONTRADICTION_WORDS, RELATION_WORDS } from '../../languages/contradictions.js';
import { singular } from '../../languages/en/ledger/contradictions.js';
import { inAnyLanguage } from '../../languages/inAnyLanguage.js';
import type { FigureRelation } from '../../languages/rules/contradictions.js';
import type { Turns } from '../../turns.js';
import type { Contradiction } from '../ledger.js';
import { foldName, isJapanese, tokensOf } from '../names/tokens.js';
import { type Corpus, stated } from './corpus.js';

/** Releases looked at before others get their turn. */
const CHUNK = 50;

/**
 * Figures of one release about one thing that differ: `brings together 212 members` above, `221
 * members` in its closing block; and parts that are more than their whole: 500 start-ups of 430 companies.
 */
export function* findFigureContradictions({ readings, registry }: Corpus): Turns<readonly Contradiction[]> {
  const found = new Map<string, Contradiction>();
  for (const [count, reading] of readings.entries()) {
    if (count % CHUNK === 0) yield;
    const bySubject = new Map<string, Fact<Figure>[]>();
    for (const fact of reading.figures) {
      const { subject } = fact.value;
      const id = subject === undefined ? undefined : registry.find(reading, subject);
      if (id === undefined) continue;
      const facts = bySubject.get(id);
      if (facts === undefined) bySubject.set(id, [fact]);
      else facts.push(fact);
    }
    for (const [id, facts] of bySubject) {
      for (const each of contradictionsOf(id, facts)) {
        const key = `${id} ${each.reason} ${each.numbers.join(' ')}`;
        const known = found.get(key);
        found.set(key, known === undefined ? each.contradiction : joined(known, each.contradiction));
      }
    }
  }
  return [...found.values()];
}

/** A release and its translation disagree with themselves in the same way: one contradiction, more places. */
function joined(known: Contradiction, more: Contradiction): Contradiction {
  const versions = known.versions.map((version, i) => {
    const evidence = more.versions[i]?.evidence ?? [];
    return stated(version.value, [...version.evidence, ...evidence]);
  });
  return { ...known, versions };
}

interface FoundFigures {
  readonly reason: Contradiction['reason'];
  readonly numbers: readonly number[];
  readonly contradiction: Contradiction;
}

function contradictionsOf(subject: string, facts: readonly Fact<Figure>[]): readonly FoundFigures[] {
  const found = new Map<string, FoundFigures>();
  facts.forEach((one, i) => {
    for (const other of facts.slice(i + 1, i + 40)) {
      const head = headKey(one.value);
      if (
        head === headKey(other.value) &&
        !found.has(head) &&
        differ(one.value, other.value) &&
        tellTheSame(one, other)
      ) {
        found.set(head, contradiction(subject, head, 'within one release', one, other));
      }
    }
  });
  const part = largest(facts.filter((fact) => isPart(fact.value.head) && tellsOfMembers(fact)));
  const whole = part && facts.find((fact) => isSmallerWhole(fact, part));
  if (part !== undefined && whole !== undefined) {
    found.set('whole', contradiction(subject, headKey(whole.value), 'part exceeds whole', part, whole));
  }
  return [...found.values()];
}

function contradiction(
  subject: string,
  attribute: string,
  reason: 'within one release' | 'part exceeds whole',
  one: Fact<Figure>,
  other: Fact<Figure>,
): FoundFigures {
  const versions = [one, other].map(({ value, evidence }) => stated(value.written, evidence));
  const about = { partnerships: [], organisations: [subject] };
  const numbers = [one.value.value, other.value.value];
  return { reason, numbers, contradiction: { kind: 'figure', reason, attribute, versions, about } };
}

/** `member companies` and `member company` are one head. */
function headKey({ head, unit }: Figure): string {
  const folded = foldName(head);
  if (isJapanese(folded)) return `${folded.replace(/\s/gu, '')} ${unit ?? ''}`.trim();
  return tokensOf(folded).map(singular).join(' ');
}

/** `over 430` and `435` agree, `about 500` and `480` too; `430` and `450` differ. */
function differ(a: Figure, b: Figure): boolean {
  if (a.value === b.value) return false;
  const [low, high] = a.value < b.value ? [a, b] : [b, a];
  const vague = low.qualifier !== undefined || high.qualifier !== undefined;
  return high.value > low.value * (vague ? 1.15 : 1);
}

/** Whether both sentences say the same of the organisation, and neither of another time than the other. */
function tellTheSame(one: Fact<Figure>, other: Fact<Figure>): boolean {
  const [a, b] = [one.evidence[0].quote, other.evidence[0].quote];
  if (yearsIn(a) !== yearsIn(b)) return false;
  const [left, right] = [relationsIn(a), relationsIn(b)];
  return left.length > 0 && right.some((relation) => left.includes(relation));
}

function relationsIn(quote: string): readonly FigureRelation[] {
  return RELATIONS.filter(([, isSaid]) => isSaid(quote)).map(([name]) => name);
}

/** Each relation with the test whether a sentence says it. */
const RELATIONS = (Object.keys(RELATION_WORDS.en) as FigureRelation[]).map(
  (name) => [name, inAnyLanguage(RELATION_WORDS, name)] as const,
);

/** `in 2019` and `in 2023` are told of two times. A year of founding stands in both or in none. */
function yearsIn(quote: string): string {
  const years = quote.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  return [...new Set(years)].sort().join(' ');
}

const isWhole = inAnyLanguage(CONTRADICTION_WORDS, 'whole');
const isPart = inAnyLanguage(CONTRADICTION_WORDS, 'part');

/** `consists of 430 companies`, of an organisation that `organizes 500 startups`. */
function isSmallerWhole(whole: Fact<Figure>, part: Fact<Figure>): boolean {
  const { head, value } = whole.value;
  return isWhole(head) && !isPart(head) && part.value.value > value * 1.1 && tellsOfMembers(whole);
}

function tellsOfMembers({ evidence: [{ quote }] }: Fact<Figure>): boolean {
  return relationsIn(quote).includes('members');
}

function largest(facts: readonly Fact<Figure>[]): Fact<Figure> | undefined {
  return facts.reduce<Fact<Figure> | undefined>(
    (most, fact) => (most === undefined || fact.value.value > most.value.value ? fact : most),
    undefined,
  );
}
