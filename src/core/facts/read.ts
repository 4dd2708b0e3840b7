import { headerDateOf } from '../releases/makeRelease.js';
import type { Release } from '../releases/release.js';
import type { DateValue } from '../text/dateValue.js';
import { statementsOf as clausesOf } from './agreementClauses.js';
import { agreementOf } from './agreementFacts.js';
import { agreementGroups, type Scene } from './agreements.js';
import { castOf } from './cast.js';
import { countsOf } from './counts.js';
import { datesIn } from './dateLabels.js';
import { type Document, documentOf } from './document.js';
import type { Fact } from './fact.js';
import { formAgreements } from './formAgreements.js';
import { formFacts } from './formFacts.js';
import { figuresOf, organisationsOf } from './organisations.js';
import { peopleOf } from './people.js';
import { publisherOf } from './publisher.js';
import type { LabelledDate, Reading } from './reading.js';
import { statementsOf } from './statements.js';

/** Everything that a release says by the rules of its languages, each with its place. Pure, and linear in the text's length. */
export function readFacts(release: Release): Reading {
  const document = documentOf(release);
  const cast = castOf(document);
  const published = publishedOn(document);
  const firstPeople = peopleOf(document, cast);
  const names = new Set(firstPeople.map((fact) => fact.value.name));
  const publisher = publisherOf(document, cast, clausesOf(document, cast, names));
  cast.publisher = publisher?.value;
  const people = publisher ? peopleOf(document, cast) : firstPeople;
  const scene: Scene = { document, cast, people: names, publisher: publisher?.value, published };
  const rows = formFacts(document);
  const agreements = withForm(scene, agreementGroups(scene), rows).map((group) =>
    agreementOf(scene, group, rows),
  );
  return {
    releaseId: release.id,
    language: release.language,
    ...(publisher ? { publisher } : {}),
    ...(published ? { publishedOn: published } : {}),
    organisations: organisationsOf(
      document,
      cast,
      published,
      new Set(agreements.flatMap((agreement) => agreement.parties)),
    ),
    agreements,
    counts: countsOf(document, cast, publisher?.value, agreements),
    people,
    statements: statementsOf(document, people),
    figures: figuresOf(document, cast),
    dates: labelledDates(document, published),
  };
}

/** A form that names a partner announces an agreement even where no sentence does. */
function withForm(
  scene: Scene,
  groups: ReturnType<typeof agreementGroups>,
  rows: ReturnType<typeof formFacts>,
): ReturnType<typeof agreementGroups> {
  return groups.some((group) => group.status === 'own')
    ? groups
    : [...formAgreements(scene, rows), ...groups];
}

/** The release's own day: where its text says it, else what its source says, without a place. */
function publishedOn({ release }: Document): Fact<DateValue> | undefined {
  const placed = headerDateOf(release.text, release.zones);
  if (placed && (release.publishedOn === undefined || placed.value === release.publishedOn)) {
    const zone = {
      start: placed.zone.start,
      end: Math.min(placed.zone.end, Math.max(placed.end, placed.zone.start + 400)),
    };
    return {
      value: placed.value,
      evidence: [
        {
          releaseId: release.id,
          sentence: zone,
          value: { start: placed.start, end: placed.end },
          quote: release.text.slice(zone.start, zone.end),
        },
      ],
    };
  }
  if (release.publishedOn === undefined) return undefined;
  const at = release.text.indexOf(release.publishedOn);
  const span = at < 0 ? { start: 0, end: 0 } : { start: at, end: at + release.publishedOn.length };
  return {
    value: release.publishedOn,
    evidence: [
      { releaseId: release.id, sentence: span, value: span, quote: release.text.slice(span.start, span.end) },
    ],
  };
}

function labelledDates(document: Document, published: Fact<DateValue> | undefined): Fact<LabelledDate>[] {
  return document.sentences
    .filter((sentence) => sentence.zone.kind !== 'menu' && sentence.zone.kind !== 'contact')
    .flatMap((sentence) => datesIn(document, sentence, published))
    .map(({ value, event, evidence }) => ({ value: { date: value, event }, evidence }));
}
