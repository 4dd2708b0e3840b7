import { LANGUAGES } from '../languages/language.js';
import { READING } from '../languages/reading.js';
import type { Release } from '../releases/release.js';
import type { DateValue } from '../text/dateValue.js';
import { agreementOf } from './agreements/agreement.js';
import { formAgreements } from './agreements/formAgreements.js';
import { agreementGroups } from './agreements/groups.js';
import { registeredAgreements } from './agreements/register.js';
import type { AgreementGroup, Scene } from './agreements/scene.js';
import { type AgreementStatement, agreementStatements } from './agreements/statements.js';
import { countsOf } from './counts/counts.js';
import { figuresOf } from './counts/figures.js';
import { publishedOn } from './dates/releaseDate.js';
import { datesIn } from './dates/sentenceDates.js';
import { type Document, documentOf } from './document/document.js';
import { type FormFact, formFacts } from './document/form.js';
import type { Fact } from './fact.js';
import type { Cast } from './organisations/cast.js';
import { castOf } from './organisations/introductions.js';
import { organisationsOf } from './organisations/organisations.js';
import { publisherOf } from './organisations/publisher.js';
import { peopleOf } from './people/people.js';
import { statementsOf } from './people/statements.js';
import type { LabelledDate, Reading } from './reading.js';

/** Everything that a release says by the rules of its languages, each with its place. Pure, and linear in the text's length. */
export function readFacts(release: Release): Reading {
  const document = documentOf(release);
  const cast = castOf(document);
  const published = publishedOn(document);
  const firstPeople = peopleOf(document, cast);
  const names = new Set(firstPeople.map((fact) => fact.value.name));
  const firstStatements = agreementStatements(document, cast, names);
  const publisher = asHouse(cast, publisherOf(document, cast, firstStatements), firstStatements);
  cast.publisher = publisher?.value;
  const scene: Scene = { document, cast, people: names, publisher: publisher?.value, published };
  const rows = formFacts(document);
  const groups = withRows(scene, agreementGroups(scene), rows);
  const people = publisher ? peopleOf(document, cast, onlyPartner(groups)) : firstPeople;
  const statements = statementsOf(document, people, publisher?.value);
  const agreements = groups.map((group) => agreementOf(scene, group, rows));
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
    statements,
    figures: figuresOf(document, cast, statements, names),
    dates: labelledDates(document, published),
  };
}

/** The other side, where a release announces one agreement with one house. */
function onlyPartner(groups: readonly AgreementGroup[]): string | undefined {
  const own = groups.filter(({ status }) => status === 'own');
  const names = new Set(own.map(({ partner }) => partner.name));
  return names.size === 1 && own.every(({ parties }) => parties.length <= 2)
    ? own[0]?.partner.name
    : undefined;
}

/**
 * A department that issues a release is its house speaking: 灯浜市 環境部 環境政策課 is another name of 灯浜市. A bureau
 * that concludes agreements in its own name stays what it is.
 */
function asHouse(
  cast: Cast,
  publisher: Fact<string> | undefined,
  statements: readonly AgreementStatement[],
): Fact<string> | undefined {
  const written = publisher?.value;
  const language = LANGUAGES.find(
    (one) => written !== undefined && READING[one].houseOf(written) !== undefined,
  );
  if (!publisher || written === undefined || language === undefined) return publisher;
  const house = READING[language].houseOf(written) as string;
  const member = cast.add(house, READING[language].coreOf(house));
  cast.alias(member, written);
  if (statements.some(({ parties }) => parties.some(({ name }) => name === written))) return publisher;
  return { ...publisher, value: member.name };
}

/** A register is its entries; a form that names a partner announces an agreement even where no sentence does. */
function withRows(
  scene: Scene,
  groups: readonly AgreementGroup[],
  rows: readonly FormFact[],
): readonly AgreementGroup[] {
  if (groups.some((group) => group.status === 'own')) return groups;
  const entries = registeredAgreements(scene, rows);
  if (entries.length === 0) return [...formAgreements(scene, rows), ...groups];
  const listed = new Set(entries.map(({ partner }) => partner.name));
  return [...groups.filter(({ partner }) => !listed.has(partner.name)), ...entries];
}

function labelledDates(document: Document, published: Fact<DateValue> | undefined): Fact<LabelledDate>[] {
  return document.sentences
    .filter((sentence) => sentence.zone.kind !== 'menu' && sentence.zone.kind !== 'contact')
    .flatMap((sentence) => datesIn(document, sentence, published))
    .map(({ value, event, evidence }) => ({ value: { date: value, event }, evidence }));
}
