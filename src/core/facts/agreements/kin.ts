import { kinIn } from '../../languages/partnerTables.js';
import { type Document, placeOf, type Sentence } from '../document/document.js';
import { evidenceFor } from '../document/evidence.js';
import type { Fact } from '../fact.js';
import type { Instrument } from '../reading.js';
import { ITEMS } from './linesOfPartners.js';

/** `Port Bellan (Canada) Sister City since May 1988`, and another such line beside it: a list that needs no heading. */
export function isKinItem({ sentences }: Document, sentence: Sentence): boolean {
  const isOne = (one: Sentence | undefined): boolean =>
    one !== undefined &&
    ITEMS.has(one.zone.kind) &&
    one.view.text.length <= 120 &&
    !/[。.!?]$/.test(one.view.text) &&
    kinIn(one.view.text) !== undefined &&
    one.rules.findDates(one.view.text).some(({ parts }) => parts.year !== undefined);
  return isOne(sentence) && (isOne(sentences[sentence.index - 1]) || isOne(sentences[sentence.index + 1]));
}

/** 平成28年3月 姉妹都市: the tie that an item tells, or the heading over it. */
export function kinOf(document: Document, sentence: Sentence): Fact<Instrument> | undefined {
  const kin = kinIn(sentence.view.text);
  return (
    kin && {
      value: { written: sentence.view.text.slice(kin.start, kin.end), kind: 'agreement' },
      evidence: [evidenceFor(document, sentence, placeOf(sentence.view, kin))],
    }
  );
}
