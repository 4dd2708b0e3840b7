import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../src/adapters/sources/folder.js';
import { readFacts } from '../../src/core/facts/read.js';
import type { Agreement, Reading } from '../../src/core/facts/reading.js';
import { parseParties } from '../../src/core/ledger/parties.js';
import { createPartyIndex } from '../../src/core/ledger/partyIndex.js';
import { denmark } from './expected/denmark.js';
import type { ExpectedMention, ExpectedReading } from './expected/expectedReading.js';
import { kanagawa } from './expected/kanagawa.js';
import { medicen } from './expected/medicen.js';
import { medicenJapanese } from './expected/medicenJapanese.js';
import { osaka } from './expected/osaka.js';

const EXPECTED: readonly ExpectedReading[] = [osaka, kanagawa, denmark, medicen, medicenJapanese];

const { releases, problems } = await readFolder('data/releases');
const parsed = parseParties(JSON.parse(readFileSync('data/parties.json', 'utf8')));
const index = createPartyIndex(parsed.kind === 'parties' ? parsed.parties : []);

/** An organisation however it is written; a name that parties.json does not know stands for itself. */
const who = (name: string | undefined): string | undefined => (name ? (index.resolve(name) ?? name) : name);
const values = <V>(facts: readonly { readonly value: V }[]): V[] => facts.map(({ value }) => value);

describe('the shipped digests', () => {
  it('are read without a problem, and are the five that are expected', () => {
    expect(problems).toEqual([]);
    expect(releases.map(({ id }) => id).sort()).toEqual(EXPECTED.map(({ id }) => id).sort());
  });

  it.each(EXPECTED)('$id names its original and says that it is a digest', (expected) => {
    const release = releases.find(({ id }) => id === expected.id)!;
    expect(release).toMatchObject({
      title: expected.title,
      language: expected.language,
      textKind: 'digest',
      url: 'https://www.link-j.org/',
    });
    expect(who(release.publisher)).toBe('link-j');
    expect(release.publishedOn).toBe(expected.publishedOn);
  });
});

describe.each(EXPECTED)('$id gives', (expected) => {
  const release = releases.find(({ id }) => id === expected.id)!;
  const reading = readFacts(release);
  const own = reading.agreements.filter(({ status }) => status === 'own');

  it('its publisher and its day', () => {
    expect(who(reading.publisher?.value)).toBe(who(expected.publisher));
    expect(reading.publishedOn?.value).toBe(expected.publishedOn);
  });

  it('one agreement of its own, with its partner', () => {
    expect(own.map(({ partner }) => who(partner.value))).toEqual([who(expected.own.partner)]);
    expect(own[0]!.parties.map(who)).toEqual(['link-j', who(expected.own.partner)]);
    expect(own[0]!.future).toBe(false);
  });

  it('its instrument', () => {
    const { kind, written } = expected.own.instrument;
    expect(values(own[0]!.instrument)).toContainEqual({ kind, written });
    expect(new Set(values(own[0]!.instrument).map((instrument) => instrument.kind))).toEqual(new Set([kind]));
  });

  it.each(['signedOn', 'effectiveOn', 'announcedOn', 'termMonths'] as const)(
    'its %s, or that it has none',
    (attribute) => {
      const stated = expected.own[attribute];
      expect(values<string | number>(own[0]![attribute])).toEqual(stated === undefined ? [] : [stated]);
    },
  );

  it('neither an end nor a renewal nor a place that it does not state', () => {
    expect([own[0]!.endsOn, own[0]!.renewal, own[0]!.place]).toEqual([[], [], []]);
  });

  it('what it is for', () => {
    expect(values(own[0]!.purpose)).toContainEqual(expect.stringContaining(expected.own.purpose));
    for (const item of expected.own.scope)
      expect(values(own[0]!.scope)).toContainEqual(expect.stringContaining(item));
  });

  it('the other agreements that it mentions, and no more', () => {
    expect(mentionsOf(reading)).toEqual(expected.mentioned.map(lineOf).sort());
  });

  it('its counts, and no more', () => {
    const lines = values(reading.counts).map(
      ({ countClass, form, number }) => `${countClass} ${form} ${number}`,
    );
    const wanted = expected.counts.map(({ countClass, form, number }) => `${countClass} ${form} ${number}`);
    expect([...new Set(lines)].sort()).toEqual(wanted.sort());
  });

  it.each(expected.people)('$name, $role, $part', ({ name, role, organisation, part }) => {
    const people = values(reading.people).map((person) => ({
      ...person,
      organisation: who(person.organisation),
    }));
    expect(people).toContainEqual(
      expect.objectContaining({
        name,
        role: expect.stringContaining(role),
        part,
        ...(organisation ? { organisation: who(organisation) } : {}),
      }),
    );
  });

  it('nobody else', () => {
    const names = new Set(expected.people.map(({ name }) => name));
    expect(values(reading.people).filter(({ name }) => !names.has(name))).toEqual([]);
  });

  it.each(expected.statements)('what $speaker said: $says', ({ speaker, says }) => {
    const said = values(reading.statements).filter((statement) => statement.speaker.name === speaker);
    expect(said.map(({ text }) => text).join('\n')).toContain(says);
  });

  it.each(expected.organisations)('what $name is', ({ name, alias, description, ...facts }) => {
    const found = reading.organisations.filter((organisation) => who(organisation.name) === who(name));
    expect(found).toHaveLength(1);
    const [organisation] = found;
    if (alias) expect([organisation!.name, ...organisation!.aliases]).toContain(alias);
    if (description) {
      expect(values(organisation!.descriptions)).toContainEqual(expect.stringContaining(description));
    }
    for (const [attribute, value] of Object.entries(facts)) {
      const fact = organisation![attribute as keyof typeof facts];
      expect([attribute, fact?.value]).toEqual([attribute, value]);
    }
  });

  it.each(expected.figures)('$value $head', ({ subject, value, head, qualifier }) => {
    const figures = values(reading.figures).map((figure) => ({ ...figure, subject: who(figure.subject) }));
    expect(figures).toContainEqual(
      expect.objectContaining({
        subject: who(subject),
        value,
        head: expect.stringContaining(head),
        ...(qualifier ? { qualifier } : {}),
      }),
    );
  });

  it.each(expected.dates)('$date as $event', ({ date, event }) => {
    expect(values(reading.dates)).toContainEqual({ date, event });
  });

  it('every fact with the words that say it', () => {
    const evidence = [
      ...own.flatMap(evidenceOf),
      ...[...reading.counts, ...reading.people, ...reading.figures, ...reading.dates].flatMap(
        (fact) => fact.evidence,
      ),
    ];
    expect(evidence.length).toBeGreaterThan(5);
    for (const { releaseId, sentence, quote } of evidence) {
      expect([releaseId, quote]).toEqual([expected.id, release.text.slice(sentence.start, sentence.end)]);
    }
  });
});

const lineOf = ({ partners, signedOn }: ExpectedMention): string =>
  `${partners.map(who).sort().join(' + ')}: ${signedOn ?? 'no date'}`;

function mentionsOf(reading: Reading): string[] {
  const mentioned = reading.agreements.filter(({ status }) => status === 'mentioned');
  return mentioned
    .map(({ parties, signedOn }) =>
      lineOf({
        partners: parties.filter((party) => who(party) !== 'link-j'),
        signedOn: values(signedOn).join(', ') || undefined,
      }),
    )
    .sort();
}

const evidenceOf = (agreement: Agreement) =>
  [
    agreement.partner,
    ...agreement.instrument,
    ...agreement.effectiveOn,
    ...agreement.signedOn,
    ...agreement.scope,
  ].flatMap((fact) => fact.evidence);
