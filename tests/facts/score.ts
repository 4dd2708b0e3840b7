import { existsSync, readFileSync } from 'node:fs';
import { type AgreementJson, type FactsJson, factsJson } from '../../src/commands/shapes/factsJson.js';
import { readFacts } from '../../src/core/facts/read.js';
import { READING } from '../../src/core/languages/reading.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';

/** What a text should give; the keys of `facts --json`, null or empty where the text does not say. */
export interface Expected {
  readonly partner: string;
  readonly parties: readonly string[];
  readonly instrument: string | null;
  readonly signedOn: string | null;
  readonly effectiveOn: string | null;
  readonly announcedOn: string | null;
  readonly termMonths: number | null;
  readonly endsOn: string | null;
  readonly renewal: string | null;
  readonly ordinal: number | null;
  readonly municipalityOrdinal: number | null;
  readonly totalPartners: number | null;
  readonly overseasPartners: number | null;
  readonly scope: readonly string[];
  readonly people: readonly { name: string; role: string | null; organisation: string | null }[];
}

export interface Case {
  readonly id: string;
  readonly family: string;
  readonly text: string;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
  readonly partnerships: readonly Expected[];
  readonly mentioned: readonly Expected[];
}

/** One value of one case that was compared. */
export interface Check {
  readonly caseId: string;
  readonly family: string;
  readonly field: string;
  readonly expected: string;
  readonly actual: string;
  readonly right: boolean;
}

export const casesOf = (file: URL): Case[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Case)
    : [];

/** Every value of a case against what the rules read. A value where none is expected is wrong too. */
export function checksOf(testCase: Case, read: FactsJson = readCase(testCase)): Check[] {
  const checks: Check[] = [];
  const check = (field: string, expected: unknown, actual: unknown, right: boolean): void => {
    checks.push({
      caseId: testCase.id,
      family: testCase.family,
      field,
      expected: show(expected),
      actual: show(actual),
      right,
    });
  };
  const same = (field: string, expected: unknown, actual: unknown): void =>
    check(field, expected, actual, expected === actual);
  same('publishedOn', testCase.publishedOn, read.publishedOn);
  check('publisher', testCase.publisher, read.publisher, sameName(testCase.publisher, read.publisher));
  check(
    'partnerships',
    testCase.partnerships.map((p) => p.partner),
    read.partnerships.map((p) => p.partner),
    matching(testCase.partnerships, read.partnerships),
  );
  for (const expected of testCase.partnerships)
    compareOne(expected, find(expected, read.partnerships) ?? read.partnerships[0], same, check);
  check(
    'mentioned',
    testCase.mentioned.map((p) => p.partner),
    read.mentioned.map((p) => p.partner),
    matching(testCase.mentioned, read.mentioned),
  );
  for (const expected of testCase.mentioned) {
    const actual = find(expected, read.mentioned);
    if (actual) same('mentioned.signedOn', expected.signedOn, actual.signedOn);
  }
  return checks;
}

function readCase(testCase: Case): FactsJson {
  return factsJson(readFacts(makeRelease(testCase.text, { id: testCase.id })));
}

type Same = (field: string, expected: unknown, actual: unknown) => void;

const VALUES = [
  'signedOn',
  'effectiveOn',
  'announcedOn',
  'termMonths',
  'endsOn',
  'renewal',
  'municipalityOrdinal',
  'totalPartners',
  'overseasPartners',
] as const;

function compareOne(
  expected: Expected,
  actual: AgreementJson | undefined,
  same: Same,
  check: (field: string, expected: unknown, actual: unknown, right: boolean) => void,
): void {
  if (!actual) return;
  check(
    'partner',
    expected.partner,
    actual.partner,
    sameName(expected.partner, actual.partner) ||
      expected.parties.some((name) => sameName(name, actual.partner)),
  );
  check(
    'parties',
    expected.parties,
    actual.parties,
    expected.parties.length === actual.parties.length &&
      expected.parties.every((name) => actual.parties.some((other) => sameName(name, other))),
  );
  same('instrument', expected.instrument, actual.instrumentKind);
  for (const field of VALUES) same(field, expected[field], actual[field]);
  check('ordinal', expected.ordinal, actual.ordinal, sameOrdinal(expected.ordinal, actual));
  check(
    'scope',
    expected.scope,
    actual.scope,
    expected.scope.length === actual.scope.length &&
      expected.scope.every((item, index) => plain(item) === plain(actual.scope[index] ?? '')),
  );
  const names = actual.people.map((person) => plain(person.name));
  check(
    'people',
    expected.people.map((p) => p.name),
    actual.people.map((p) => p.name),
    expected.people.length === names.length &&
      expected.people.every((person) => names.includes(plain(person.name))),
  );
  for (const person of expected.people) {
    const found = actual.people.find((other) => plain(other.name) === plain(person.name));
    if (found)
      check(
        'people.role',
        `${person.name}: ${person.role}, ${person.organisation}`,
        `${found.role}, ${found.organisation}`,
        plain(person.role ?? '') === plain(found.role ?? '') &&
          (person.organisation === null ||
            sameName(person.organisation, found.organisation) ||
            (found.organisation === null) === (person.organisation === null)),
      );
  }
}

/** `the 22nd overseas partner`: a number among partners of one kind may be what the texts' writers noted. */
const sameOrdinal = (expected: number | null, actual: AgreementJson): boolean =>
  expected === actual.ordinal ||
  (actual.ordinal === null &&
    expected !== null &&
    [actual.overseasOrdinal, actual.companyOrdinal, actual.universityOrdinal, actual.schoolOrdinal].includes(
      expected,
    ));

const find = (expected: Expected, all: readonly AgreementJson[]): AgreementJson | undefined =>
  all.find((actual) => sameName(expected.partner, actual.partner)) ??
  all.find((actual) => actual.parties.some((name) => sameName(expected.partner, name)));

const matching = (expected: readonly Expected[], actual: readonly AgreementJson[]): boolean =>
  expected.length === actual.length && expected.every((one) => find(one, actual) !== undefined);

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s'".。、,;]/g, '');

/** The same name but for legal forms, articles and spaces. */
function sameName(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  const cores = (name: string): string[] => [
    plain(name),
    plain(READING.en.coreOf(name)),
    plain(READING.ja.coreOf(name)),
  ];
  return cores(a).some((core) => cores(b).includes(core));
}

const show = (value: unknown): string =>
  Array.isArray(value) ? value.map(String).join(' | ') : String(value);

/** Right values of all that were compared, and right values among those that the text states. */
export function summary(checks: readonly Check[]): { compared: number; right: number; share: string } {
  const right = checks.filter((one) => one.right).length;
  return {
    compared: checks.length,
    right,
    share: `${((100 * right) / Math.max(1, checks.length)).toFixed(1)}%`,
  };
}
