import { AGREEMENT_WORDS } from '../../languages/agreementWords.js';
import { inAnyLanguage } from '../../languages/inAnyLanguage.js';
import type { ClauseDateEvent } from '../../languages/rules/dates.js';
import { dayRange } from '../../text/dateValue.js';
import { datesIn } from '../dates/sentenceDates.js';
import type { Sentence } from '../document/document.js';
import { rowsOfOtherMatter } from '../document/otherMatter.js';
import { type AgreementGroup, isPublisher, type Scene } from './scene.js';
import type { AgreementStatement } from './statements.js';

const REFERRING: ReadonlySet<string> = new Set([
  'body',
  'form',
  'list',
  'heading',
  'subtitle',
  'caption',
  'notes',
  'title',
]);

/** Sentences about the one agreement of a release that name no other: `It runs until the end of March 2025`. */
export function referencesOf(scene: Scene, statements: readonly AgreementStatement[]): Sentence[] {
  const told = new Set(statements.map((statement) => statement.sentence.index));
  const isNews = statements.some(({ sentence }) =>
    signingDays(scene, sentence).some((days) => days <= FORMER),
  );
  const names = new Set(statements.flatMap((statement) => statement.parties.map((party) => party.name)));
  const isToCome = statements.some(({ clause }) => clause.future);
  const ofOther = rowsOfOtherMatter(scene.document);
  return scene.document.sentences.filter((sentence) => {
    if (ofOther.has(sentence)) return false;
    if (told.has(sentence.index) || sentence.quoted || !REFERRING.has(sentence.zone.kind)) return false;
    if (!sentence.rules.refersToAgreement(sentence.view.text)) return false;
    if (isNews && tellsOfFormer(scene, sentence)) return false;
    if (isOfPaperWith(scene, sentence, names)) return false;
    const clauses = sentence.rules.findAgreements(sentence.plain.text, false);
    // `A memorandum on floods is expected to be signed in autumn`: another paper, and to come.
    if (clauses.some(({ future }) => future) && !isToCome && isOfNewPaper(sentence.plain.text)) return false;
    if (
      sentence.rules.pronoun(sentence.plain.text) === 'parties' &&
      clauses.every((clause) => !clause.earlier)
    )
      return true;
    return clauses.every(
      (clause) =>
        !clause.earlier &&
        [...clause.counterparts, ...clause.subjects].every(
          (found) =>
            names.has(scene.cast.resolve(found.name, sentence.rules.coreOf(found.name))) ||
            isSomebody(scene, found.name) ||
            isPublisher(scene.publisher, found.name),
        ),
    );
  });
}

/** `The agreement with Port Granger University remains in force until 2028`: with nobody of those who concluded this one. */
function isOfPaperWith(
  scene: Scene,
  { rules, plain: { text } }: Sentence,
  names: ReadonlySet<string>,
): boolean {
  const others = rules.findPapersWith(text).map(({ name }) => scene.cast.resolve(name, rules.coreOf(name)));
  const isTheirs = (name: string): boolean =>
    isPublisher(scene.publisher, name) || [...names].some((party) => party.startsWith(name));
  return others.length > 0 && !others.some(isTheirs);
}

/** A paper that was not told of before. */
const isOfNewPaper = inAnyLanguage(AGREEMENT_WORDS, 'newPaper');

const isOfNow = inAnyLanguage(AGREEMENT_WORDS, 'now');

/** `- March 2016: … sign a research agreement`: an entry of a history that begins with a day of long before. */
function isEntryOfBefore({ document, published }: Scene, sentence: Sentence): boolean {
  if (sentence.zone.kind !== 'list' && sentence.zone.kind !== 'form') return false;
  const [first] = datesIn(document, sentence, published);
  const day = published && dayRange(published.value)?.first;
  if (!first || first.span.start > 3 || day === undefined) return false;
  return Date.parse(day) - Date.parse(dayRange(first.value)?.last ?? day) > FORMER * 86_400_000;
}

/** Whether a sentence tells of an agreement with somebody else, or of one that was signed long before the news. */
export function isOfAnother(scene: Scene, { statements }: AgreementGroup, sentence: Sentence): boolean {
  const isNews = statements.some((statement) =>
    signingDays(scene, statement.sentence).some((days) => days <= FORMER),
  );
  if (isNews && (tellsOfFormer(scene, sentence) || isEntryOfBefore(scene, sentence))) return true;
  if (sentence.rules.tellsOfBefore(sentence.plain.text)) {
    // 当初は自動更新としていましたが、今回これをなくし: how it is now stands in the same sentence.
    if (!isOfNow(sentence.plain.text)) return true;
  }
  const names = new Set(statements.flatMap(({ parties }) => parties.map(({ name }) => name)));
  return sentence.rules
    .findAgreements(sentence.plain.text, false)
    .some(
      ({ earlier, counterparts }) =>
        earlier &&
        counterparts.length > 0 &&
        counterparts.every(
          (found) => !names.has(scene.cast.resolve(found.name, sentence.rules.coreOf(found.name))),
        ),
    );
}

/**
 * `The first MOU was signed on October 3, 2018 for three years`: of another agreement, where its only days of
 * signing lie far back and the statements give one that is news. 2019年に結んだ協定を引き継ぐもので、有効期間は
 * 来年4月1日からの5年間です goes on about the new one.
 */
function tellsOfFormer(scene: Scene, sentence: Sentence): boolean {
  const days = daysBefore(scene, sentence, (event) => event === 'signed');
  const course = daysBefore(scene, sentence, (event) => event === 'effective' || event === 'ends');
  return days.length > 0 && [...days, ...course].every((count) => count > FORMER);
}

const signingDays = (scene: Scene, sentence: Sentence): number[] =>
  daysBefore(scene, sentence, (event) => event === 'signed');

/** How many days before its release lies each day of which a sentence says that this happened on it. */
function daysBefore(
  { document, published }: Scene,
  sentence: Sentence,
  isMeant: (event: ClauseDateEvent) => boolean,
): number[] {
  const first = published && dayRange(published.value)?.first;
  if (first === undefined) return [];
  return datesIn(document, sentence, published)
    .filter((date) => isMeant(date.event) && date.score > 0)
    .map((date) => (Date.parse(first) - Date.parse(dayRange(date.value)?.last ?? first)) / 86_400_000);
}

/** In days. */
const FORMER = 180;

/** A person, with or without the post: `Governor Minoru Okochi of Minasato Prefecture`. */
const isSomebody = (scene: Scene, name: string): boolean =>
  scene.people.has(name) || [...scene.people].some((person) => name.includes(person));
