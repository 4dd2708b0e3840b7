import { describe, expect, it } from 'vitest';
import { type Case, casesOf, checksOf, summary } from './score.js';

/**
 * Of every hundred values that are compared so many must be right, and of the given dates, terms and numbers
 * at most so many wrong; what was reached. The texts set aside were not seen while the rules were written.
 */
const FLOORS: Readonly<Record<string, { right: number; wrong: number }>> = {
  'en.jsonl': { right: 95, wrong: 3 },
  'ja.jsonl': { right: 95, wrong: 3 },
  'en.held-out.jsonl': { right: 90, wrong: 3 },
  'ja.held-out.jsonl': { right: 88, wrong: 27 },
};

/** A wrong answer is worse than none: of the dates, terms and numbers that are given, so many must be right. */
const VALUES: ReadonlySet<string> = new Set([
  'signedOn',
  'effectiveOn',
  'endsOn',
  'termMonths',
  'ordinal',
  'municipalityOrdinal',
  'totalPartners',
  'overseasPartners',
]);

describe.each(Object.entries(FLOORS))('the texts of %s', (file, floor) => {
  const cases = casesOf(new URL(`./cases/${file}`, import.meta.url));
  const checks = cases.flatMap((testCase) => checksOf(testCase));

  it('are read as their writers read them', () => {
    const { compared, right, share } = summary(checks);
    console.log(`${file}: ${cases.length} texts, ${right} of ${compared} values right (${share})`);
    expect(cases.length).toBeGreaterThanOrEqual(14);
    expect((100 * right) / compared).toBeGreaterThanOrEqual(floor.right);
  });

  it('give few values that are not there', () => {
    const given = checks.filter((check) => VALUES.has(check.field) && check.actual !== 'null');
    const wrong = given.filter((check) => !check.right);
    console.log(`${file}: ${wrong.length} of ${given.length} given dates, terms and numbers wrong`);
    expect(wrong.length).toBeLessThanOrEqual((given.length * floor.wrong) / 100);
  });
});

describe('texts that read like agreements and are none', () => {
  const files = ['en.jsonl', 'ja.jsonl'];
  const none = files
    .flatMap((file) => casesOf(new URL(`./cases/${file}`, import.meta.url)))
    .filter((testCase: Case) => testCase.partnerships.length === 0);

  it.each(none)('$id announces none', (testCase) => {
    const partnerships = checksOf(testCase).find((check) => check.field === 'partnerships');
    expect(partnerships?.actual).toBe('');
  });
});
