import type { Fact } from '../../facts/fact.js';
import type { Figure } from '../../facts/reading.js';
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
  const part = largest(facts.filter((fact) => PART.test(fact.value.head) && tellsOfMembers(fact)));
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

function singular(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') && !word.endsWith('ss') && word.length > 3 ? word.slice(0, -1) : word;
}

/** `over 430` and `435` agree, `about 500` and `480` too; `430` and `450` differ. */
function differ(a: Figure, b: Figure): boolean {
  if (a.value === b.value) return false;
  const [low, high] = a.value < b.value ? [a, b] : [b, a];
  const vague = low.qualifier !== undefined || high.qualifier !== undefined;
  return high.value > low.value * (vague ? 1.15 : 1);
}

/** What a number has to do with its organisation; the same number of members and of visitors differ in it. */
const RELATIONS: readonly (readonly [string, RegExp])[] = [
  [
    'members',
    /\b(?:consist|compris|compos|made up|unit(?:e|ing)|bring(?:s|ing)? together|gather|group|organi[sz]es|represent|network of|home to|members?\b)|構成|組織|代表|会員|加盟|参画|集積|擁し/iu,
  ],
  ['staff', /\bemploy|\bstaff\b|\bworkforce|従業員|職員|社員/iu],
  ['supported', /\bsupport|\bassist|\bhelp|支援/iu],
  ['launched', /\blaunch|\bcreat|上市|創出/iu],
  ['certified', /\bcertif|\bapprov|認証|認定/iu],
  ['invested', /\binvest|\bfund|\braise|投資|調達|資金/iu],
  ['held', /\bhost|\bheld\b|\bhold|\borgani[sz]ed\b|開催|実施/iu],
];

/** Whether both sentences say the same of the organisation, and neither of another time than the other. */
function tellTheSame(one: Fact<Figure>, other: Fact<Figure>): boolean {
  const [a, b] = [one.evidence[0].quote, other.evidence[0].quote];
  if (yearsIn(a) !== yearsIn(b)) return false;
  const [left, right] = [relationsIn(a), relationsIn(b)];
  return left.length > 0 && right.some((relation) => left.includes(relation));
}

function relationsIn(quote: string): readonly string[] {
  return RELATIONS.filter(([, pattern]) => pattern.test(quote)).map(([name]) => name);
}

/** `in 2019` and `in 2023` are told of two times. A year of founding stands in both or in none. */
function yearsIn(quote: string): string {
  const years = quote.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  return [...new Set(years)].sort().join(' ');
}

const WHOLE = /\b(?:compan(?:y|ies)|firms?|organi[sz]ations?|members?)\b|企業|会社|団体|会員/iu;
const PART =
  /\b(?:start-?ups?|smes?|(?:small|medium|large)[^,.;]{0,40}(?:enterprises?|corporations?|compan(?:y|ies)))\b|スタートアップ|中小企業|大企業|ベンチャー/iu;

/** `consists of 430 companies`, of an organisation that `organizes 500 startups`. */
function isSmallerWhole(whole: Fact<Figure>, part: Fact<Figure>): boolean {
  const { head, value } = whole.value;
  return WHOLE.test(head) && !PART.test(head) && part.value.value > value * 1.1 && tellsOfMembers(whole);
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
