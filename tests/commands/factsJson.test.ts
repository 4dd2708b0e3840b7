import { describe, expect, it } from 'vitest';
import { factsJson } from '../../src/commands/shapes/factsJson.js';
import type { Fact } from '../../src/core/facts/fact.js';
import type { Agreement, Reading } from '../../src/core/facts/reading.js';

const QUOTE = 'On March 5, Aoba City signed an MOU.';
const at = (start: number) => ({
  releaseId: 'a',
  sentence: { start, end: start + QUOTE.length },
  value: { start: start + 3, end: start + 10 },
  quote: QUOTE,
});
const fact = <V>(value: V, start = 0): Fact<V> => ({ value, evidence: [at(start)] });

const agreement = (partner: string, more: Partial<Agreement> = {}): Agreement => ({
  status: 'own',
  parties: ['Minato University', partner],
  partner: fact(partner),
  future: false,
  instrument: [],
  signedOn: [],
  effectiveOn: [],
  announcedOn: [],
  termMonths: [],
  endsOn: [],
  endedOn: [],
  renewal: [],
  place: [],
  scope: [],
  purpose: [],
  ...more,
});
const reading = (more: Partial<Reading>): Reading => ({
  releaseId: 'a',
  language: 'en',
  organisations: [],
  agreements: [],
  counts: [],
  people: [],
  statements: [],
  figures: [],
  dates: [],
  ...more,
});

describe('facts --json', () => {
  it('of a release that announces nothing', () => {
    expect(factsJson(reading({}))).toEqual({
      releaseId: 'a',
      language: 'en',
      publisher: null,
      publishedOn: null,
      partnerships: [],
      mentioned: [],
    });
  });

  it('gives each attribute with its places, and null where the text does not say', () => {
    const own = agreement('Aoba City', {
      instrument: [fact({ written: 'Memorandum of Understanding (MOU)', kind: 'mou' })],
      signedOn: [fact('2021-03-05', 100)],
      termMonths: [fact(60, 200)],
      scope: [fact('joint events'), fact('exchange of staff', 50)],
    });
    const shown = factsJson(
      reading({ agreements: [own], publisher: fact('Minato University'), publishedOn: fact('2021-03-22') }),
    );
    expect(shown).toMatchObject({ publisher: 'Minato University', publishedOn: '2021-03-22', mentioned: [] });
    expect(shown.partnerships[0]).toMatchObject({
      status: 'own',
      partner: 'Aoba City',
      parties: ['Minato University', 'Aoba City'],
      instrument: 'Memorandum of Understanding (MOU)',
      instrumentKind: 'mou',
      signedOn: '2021-03-05',
      effectiveOn: null,
      termMonths: 60,
      endsOn: null,
      ordinal: null,
      scope: ['joint events', 'exchange of staff'],
      people: [],
      future: false,
      contradictions: {},
    });
    const place = { releaseId: 'a', start: 100, end: 136, quote: QUOTE, value: { start: 103, end: 110 } };
    expect(shown.partnerships[0]!.evidence.signedOn).toEqual([place]);
    expect(shown.partnerships[0]!.evidence.scope).toHaveLength(2);
    expect(shown.partnerships[0]!.evidence).not.toHaveProperty('effectiveOn');
  });

  it('chooses nothing where a release contradicts itself, and unites what agrees', () => {
    const own = agreement('Aoba City', {
      signedOn: [fact('2021-03-05'), fact('2021-03-06', 100)],
      termMonths: [fact(60), fact(60, 100)],
    });
    const [shown] = factsJson(reading({ agreements: [own] })).partnerships;
    expect(shown).toMatchObject({ signedOn: null, termMonths: 60 });
    expect(shown!.evidence.termMonths).toHaveLength(2);
    expect(shown!.contradictions.signedOn?.map(({ value }) => value)).toEqual(['2021-03-05', '2021-03-06']);
    expect(Object.keys(shown!.contradictions)).toEqual(['signedOn']);
  });

  it('gives counts to the agreement that they are of', () => {
    const agreements = [agreement('Aoba City'), agreement('Hama City', { status: 'mentioned' })];
    const counts = [
      fact({ countClass: 'partner' as const, form: 'ordinal' as const, number: 4, partner: 'Aoba City' }),
      fact({ countClass: 'municipality' as const, form: 'ordinal' as const, number: 2 }),
      fact({ countClass: 'partner' as const, form: 'ordinal' as const, number: 3, partner: 'Hama City' }),
      fact({ countClass: 'partner' as const, form: 'total' as const, number: 4 }),
      fact({ countClass: 'overseas' as const, form: 'total' as const, number: 1 }),
    ];
    const shown = factsJson(reading({ agreements, counts }));
    expect(shown.partnerships[0]).toMatchObject({
      ordinal: 4,
      municipalityOrdinal: 2,
      totalPartners: 4,
      overseasPartners: 1,
    });
    expect(shown.mentioned[0]).toMatchObject({ ordinal: 3, municipalityOrdinal: null, totalPartners: null });
  });

  it('names each person once, with all that is said of them', () => {
    const people = [
      fact({ name: 'Ken Mori', part: 'pictured' as const }),
      fact({ name: 'Ken Mori', role: 'Mayor', organisation: 'Aoba City', part: 'speaker' as const }, 100),
      fact({ name: 'Ken Mori', role: 'Chair', organisation: 'Port Board', part: 'other' as const }, 200),
    ];
    const [shown] = factsJson(reading({ agreements: [agreement('Aoba City')], people })).partnerships;
    expect(shown!.people).toEqual([
      { name: 'Ken Mori', role: 'Mayor', organisation: 'Aoba City' },
      { name: 'Ken Mori', role: 'Chair', organisation: 'Port Board' },
    ]);
    expect(shown!.evidence.people).toHaveLength(3);
  });

  it('of several agreements, each has the people of its parties', () => {
    const agreements = [agreement('Aoba City'), agreement('Hama City')];
    const people = [
      fact({ name: 'Ken Mori', organisation: 'Aoba City', part: 'signatory' as const }),
      fact({ name: 'Rei Abe', organisation: 'Minato University', part: 'signatory' as const }),
    ];
    const shown = factsJson(reading({ agreements, people }));
    expect(shown.partnerships.map((each) => each.people.map(({ name }) => name))).toEqual([
      ['Ken Mori', 'Rei Abe'],
      ['Rei Abe'],
    ]);
  });
});
