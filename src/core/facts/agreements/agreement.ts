import { distinct, united } from '../dates/versions.js';
import { placeOf } from '../document/document.js';
import { evidenceFor } from '../document/evidence.js';
import type { FormFact } from '../document/form.js';
import type { Fact } from '../fact.js';
import type { Agreement } from '../reading.js';
import { announced, mentionDates, ownDates, pick } from './dates.js';
import { formDates, formRange } from './formDates.js';
import { instrumentFacts } from './instrument.js';
import { purposeIn, withNext } from './purpose.js';
import { renewals } from './renewals.js';
import type { AgreementGroup, Scene } from './scene.js';
import { scopeFacts } from './scope.js';
import { effectiveAtSigning, freshest, isAfterAll } from './signedAndEnds.js';
import { formTerms, termFacts, termOfRange } from './terms.js';

/** One agreement with all that its release says of it. */
export function agreementOf(scene: Scene, group: AgreementGroup, allRows: readonly FormFact[]): Agreement {
  const own = group.status === 'own';
  const form = own ? allRows : [];
  const sentences = own
    ? [...new Set([...group.statements.map((statement) => statement.sentence), ...group.references])]
    : [];
  const dates = own ? ownDates(scene, group) : mentionDates(scene, group);
  const terms = own ? termFacts(scene.document, sentences) : [];
  const rows = formDates(scene, form, 'signedOn');
  // A row 締結日 says it; a sentence that only refers to the agreement may speak of another.
  const spoken = rows.length > 0 ? dates.filter((date) => !group.references.includes(date.sentence)) : dates;
  const told = freshest(united([...pick(spoken, 'signed'), ...rows]), scene.published?.value);
  const signedOn = told.length > 0 ? told : united(formDates(scene, form, 'when'));
  const endsOn = [...pick(dates, 'ends'), ...formDates(scene, form, 'endsOn')];
  const effectiveOn = [
    ...pick(dates, 'effective'),
    ...formDates(scene, form, 'effectiveOn'),
    ...formRange(scene, form)[0],
  ];
  const starts = united([...effectiveOn, ...effectiveAtSigning(scene.document, sentences, signedOn)]);
  const ends = united([...endsOn, ...formRange(scene, form)[1]]).filter((end) =>
    isAfterAll(end.value, [...signedOn, ...starts]),
  );
  return {
    status: group.status,
    parties: group.parties,
    partner: {
      value: group.partner.name,
      evidence: [
        evidenceFor(
          scene.document,
          group.partner.statement.sentence,
          placeOf(group.partner.statement.sentence.plain, group.partner.found),
        ),
      ],
    },
    future: own && isToCome(group),
    instrument: instrumentFacts(scene.document, group, form),
    signedOn,
    effectiveOn: starts,
    announcedOn: own ? announced(scene, dates) : [],
    termMonths: distinct([...terms, ...formTerms(scene, form), ...termOfRange(starts, ends)]),
    endsOn: ends,
    renewal: distinct(own ? renewals(scene.document, group) : []),
    place: form.filter((row) => row.field === 'place').map((row) => wholeRow(scene, row)),
    scope: own ? scopeFacts(scene.document, sentences, form) : [],
    purpose: withNext(scene.document, sentences)
      .flatMap((sentence) => purposeIn(scene.document, sentence))
      .slice(0, 3),
  };
}

/** Still to come only where no clause tells of it as done: 締結することを決議し、同日付で締結いたしました is done. */
function isToCome({ statements }: AgreementGroup): boolean {
  const clauses = statements
    .filter(({ clause }) => !clause.nominal)
    .flatMap(({ sentence }) =>
      sentence.rules.findAgreements(sentence.plain.text, sentence.zone.kind === 'title'),
    )
    .filter((clause) => !clause.nominal && !clause.embedded && !clause.earlier);
  return clauses.length > 0 && clauses.every((clause) => clause.future);
}

function wholeRow(scene: Scene, { sentence, value }: FormFact): Fact<string> {
  return {
    value: value.text,
    evidence: [evidenceFor(scene.document, sentence, placeOf(value, { start: 0, end: value.text.length }))],
  };
}
