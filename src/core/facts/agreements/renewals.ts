import { type Document, placeOf, type Sentence } from '../document/document.js';
import { evidenceFor } from '../document/evidence.js';
import type { Fact } from '../fact.js';
import type { Renewal } from '../reading.js';
import { isOfAnother } from './references.js';
import type { AgreementGroup, Scene } from './scene.js';

const RENEWING: ReadonlySet<string> = new Set(['body', 'form', 'list', 'notes']);

/**
 * How the one agreement of a release is prolonged may be said anywhere in it, but not where another is told of:
 * 平成29年 甲と乙が協定を締結(以後、毎年度自動更新). Of one that is only mentioned its own sentences say it.
 */
export function renewals(scene: Scene, group: AgreementGroup): Fact<Renewal>[] {
  const { document } = scene;
  if (group.status === 'mentioned') return renewalsIn(document, sentencesOf(group));
  const ofRows = group.rows?.map(({ sentence }) => sentence);
  if (ofRows) return renewalsIn(document, ofRows);
  const told = new Set(group.statements.map(({ sentence }) => sentence));
  return renewalsIn(
    document,
    document.sentences.filter(
      (sentence) =>
        RENEWING.has(sentence.zone.kind) &&
        !sentence.quoted &&
        (told.has(sentence) || (group.section?.has(sentence) ?? true)) &&
        (told.has(sentence) || !isOfAnother(scene, group, sentence)),
    ),
  );
}

const sentencesOf = ({ statements }: AgreementGroup): Sentence[] => [
  ...new Set(
    statements
      .filter(({ listed, clause, sentence: { row } }) => (!listed || row?.parts.term) && !clause.ending)
      .map(({ sentence }) => sentence),
  ),
];

const renewalsIn = (document: Document, sentences: readonly Sentence[]): Fact<Renewal>[] =>
  sentences.flatMap((sentence) => {
    const found = sentence.rules.findRenewal(sentence.view.text);
    return found
      ? [{ value: found.renewal, evidence: [evidenceFor(document, sentence, placeOf(sentence.view, found))] }]
      : [];
  });
