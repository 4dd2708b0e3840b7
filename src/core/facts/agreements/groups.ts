import { isBefore, precisionOf } from '../../text/dateValue.js';
import { datesIn, type SentenceDate } from '../dates/sentenceDates.js';
import type { Sentence } from '../document/document.js';
import { isQuestion } from '../document/questions.js';
import { formerOf } from './former.js';
import { mentionsOf, merged } from './mentioned.js';
import { isNewsItem } from './newsItems.js';
import { OWN_FROM, ownPoints } from './ownership.js';
import { ownGroups } from './ownGroups.js';
import type { Party } from './parties.js';
import { type AgreementGroup, isPublisher, type Scene } from './scene.js';
import { type AgreementStatement, agreementStatements } from './statements.js';

/** The agreements of a release: its own first, then those that it only mentions, in the order of the text. */
export function agreementGroups(scene: Scene): AgreementGroup[] {
  const statements = agreementStatements(scene.document, scene.cast, scene.people);
  const scored = statements
    .map((statement) => scoredOf(scene, statement))
    .filter((entry) => entry.others.length > 0);
  const announced = ownGroups(scene, scored);
  const own = withoutPlans(scene, announced);
  const taken = new Set(announced.flatMap((group) => group.statements));
  const rest = scored.filter(
    ({ statement }) =>
      !taken.has(statement) && (statement.sentence.zone.kind !== 'title' || statement.clause.ending),
  );
  const mentioned = rest.flatMap((entry) => mentionsOf(scene, entry, own));
  const former = formerOf(scene, statements, own);
  return [...own, ...merged(scene, [...mentioned, ...former])];
}

/** Beside what was concluded, `A plans to conclude an agreement with B in November` announces nothing yet. */
function withoutPlans(scene: Scene, groups: readonly AgreementGroup[]): readonly AgreementGroup[] {
  const done = groups.filter(({ statements }) =>
    statements.some(
      ({ clause, sentence }) =>
        !clause.future || HEADED.has(sentence.zone.kind) || hasDayToCome(scene, sentence),
    ),
  );
  return done.length > 0 ? done : groups;
}

const HEADED: ReadonlySet<string> = new Set(['title', 'subtitle', 'heading']);

/** 来週の月曜日、6月3日に…協定を締結する運びとなりました: what has its day is no mere plan. */
const hasDayToCome = ({ document, published }: Scene, sentence: Sentence): boolean =>
  published !== undefined &&
  datesIn(document, sentence, published).some(
    ({ event, value }) =>
      event === 'signed' && precisionOf(value) === 'day' && isBefore(published.value, value),
  );

/** A statement with what tells whether it is the news. */
export interface Scored {
  readonly statement: AgreementStatement;
  /** Without the publisher. */
  readonly others: readonly Party[];
  readonly dates: readonly SentenceDate[];
  readonly own: boolean;
}

function scoredOf(scene: Scene, statement: AgreementStatement): Scored {
  const dates = datesIn(scene.document, statement.sentence, scene.published);
  const others = statement.parties.filter((party) => !isPublisher(scene.publisher, party.name));
  const named =
    others.length > 1 ||
    statement.counterparts.length > 0 ||
    (others.length === 1 && scene.publisher !== undefined && statement.parties.length > 1);
  // ＜関連記事＞ YとMOUを締結(2020.12.01): a line that links to other news has its words, but is not this release's.
  const own =
    named &&
    (ownPoints(statement, dates, scene.published?.value) >= OWN_FROM ||
      answersWhatWasSigned(scene, statement)) &&
    !isNewsItem(scene.document, statement.sentence);
  return { statement, others: named ? others : [], dates, own };
}

/** `What was signed?` `A Friendship City Agreement between A and B.` */
function answersWhatWasSigned(
  { document }: Scene,
  { sentence, clause, parties }: AgreementStatement,
): boolean {
  const before = document.sentences[sentence.index - 1];
  return (
    parties.length > 1 &&
    clause.trigger.start <= 5 &&
    before !== undefined &&
    isQuestion(before) &&
    /\b(?:signed|concluded|agreed|agreement)\b/i.test(before.view.text)
  );
}
