import { AGREEMENT_WORDS } from '../../languages/agreementWords.js';
import { inAnyLanguage } from '../../languages/inAnyLanguage.js';
import { type DateValue, dayRange, isBefore } from '../../text/dateValue.js';
import { datesIn, type SentenceDate } from '../dates/sentenceDates.js';
import { type AgreementGroup, isPublisher, type Scene } from './scene.js';
import { areOfTwoStages, kindsOf } from './stages.js';
import type { AgreementStatement } from './statements.js';
import { stepsOf } from './steps.js';

const isOfNamed = inAnyLanguage(AGREEMENT_WORDS, 'ofNamed');

/** `The two had signed a letter of intent in 2019`, 両機関は2017年に…締結し: what the same parties concluded before. */
export function formerOf(
  scene: Scene,
  statements: readonly AgreementStatement[],
  own: readonly AgreementGroup[],
): AgreementGroup[] {
  const pair = own.length === 1 ? own[0] : own.length === 0 ? leadPair(scene, statements) : undefined;
  if (!pair) return [];
  const { parties, partner } = pair;
  const listing = new Set(statements.filter(({ listed }) => listed).map(({ sentence }) => sentence));
  const now = scene.published?.value ?? signingOf(scene, own[0]);
  const ofOthers = new Set(
    statements
      .filter(({ parties: named }) => named.some(({ name }) => !parties.includes(name)))
      .map(({ sentence }) => sentence),
  );
  // 本学と夕凪市が2016年に締結した協定を、金庫を加えて|結び直し|た: what two of three concluded before has its own clause.
  const ofFewer = new Set(
    statements
      .filter(({ parties: named }) => named.length > 0 && named.length + 1 < parties.length)
      .map(({ sentence }) => sentence),
  );
  return (
    statements
      // 平成22年に協定を結んだ|ヴェシラ工科大学に続き: the clause is about who is named behind it.
      .filter(({ clause, sentence }) => !(clause.embedded && ofOthers.has(sentence)))
      .filter(({ sentence }) => !ofFewer.has(sentence) && !followsOthers(sentence.view.text))
      .filter(({ parties: named, sentence }) => named.length === 0 && !listing.has(sentence))
      .filter(({ sentence }) => sentence.zone.kind !== 'title' && sentence.zone.kind !== 'about')
      // `Lund Cluster, |whose MOU was renewed in 2022|`: of somebody else.
      .filter(({ clause, sentence }) => !isOfNamed(sentence.plain.text.slice(0, clause.trigger.start)))
      .filter((statement) => isOfBefore(scene, statement, now, own[0]) && isTheirs(statement))
      .flatMap((statement) =>
        stepsOf(statement, datesIn(scene.document, statement.sentence, scene.published)),
      )
      .map((statement) => ({
        status: 'mentioned',
        parties,
        partner,
        statements: [statement],
        references: [],
      }))
  );
}

/** ミナモト乳業さん（2019年）に続いて2社目: its days are those of others. */
const followsOthers = inAnyLanguage(AGREEMENT_WORDS, 'followsOthers');

/** The day on which the announced agreement was signed, as far as its own clauses say. */
const signingOf = (scene: Scene, own: AgreementGroup | undefined): DateValue | undefined =>
  own?.statements
    .flatMap(({ sentence }) => datesIn(scene.document, sentence, undefined))
    .find((date) => date.event === 'signed')?.value;

function isOfBefore(
  scene: Scene,
  statement: AgreementStatement,
  now: DateValue | undefined,
  own: AgreementGroup | undefined,
): boolean {
  const { clause, sentence } = statement;
  const dates = datesIn(scene.document, sentence, scene.published);
  const kind = clause.instrument?.kind;
  const stage = own !== undefined && kind !== undefined && areOfTwoStages(kindsOf(own), new Set([kind]));
  // "the basic agreement that the two concluded on February 10" led to the definitive one that is announced.
  const before =
    stage && dates.some((date) => date.event === 'signed' && now !== undefined && isBefore(date.value, now));
  return (
    before || isEarlier(dates, now, statement) || (own === undefined && (clause.earlier || clause.embedded))
  );
}

/** Told of the parties at hand: by a pronoun, by the agreement, as something of before. */
const isTheirs = ({ sentence, clause }: AgreementStatement): boolean =>
  clause.earlier ||
  (clause.instrument !== undefined &&
    (sentence.rules.pronoun(sentence.plain.text) === 'parties' ||
      sentence.rules.refersToAgreement(sentence.view.text)));

/** Of a release that announces nothing: the two whom its first clauses or its title name together. */
function leadPair(
  scene: Scene,
  statements: readonly AgreementStatement[],
): Pick<AgreementGroup, 'parties' | 'partner'> | undefined {
  for (const sentence of scene.document.sentences.slice(0, 12)) {
    if (sentence.zone.kind !== 'title' && sentence.zone.kind !== 'body') continue;
    const names = sentence.rules
      .findPair(sentence.plain.text)
      .map((found) => ({ name: scene.cast.resolve(found.name, sentence.rules.coreOf(found.name)), found }));
    const others = names.filter((party) => !isPublisher(scene.publisher, party.name));
    const partner = scene.publisher === undefined ? others[1] : others[0];
    if (!partner || names.length < 2) continue;
    const statement = { ...(statements[0] as AgreementStatement), sentence };
    return { parties: names.map((party) => party.name), partner: { ...partner, statement } };
  }
  return undefined;
}

/** The same parties' former agreement: its date lies more than half a year before the release. */
export function isEarlier(
  dates: readonly SentenceDate[],
  published: DateValue | undefined,
  statement: AgreementStatement,
): boolean {
  const day = published === undefined ? undefined : dayRange(published)?.first;
  if (day === undefined || statement.clause.nominal) return false;
  return dates.some(
    (date) =>
      date.event === 'signed' && Date.parse(day) - Date.parse(dayRange(date.value)?.last ?? day) > 180 * DAY,
  );
}

const DAY = 86_400_000;
