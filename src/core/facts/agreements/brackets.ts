import { type Document, placeOf, type Sentence } from '../document/document.js';
import { evidenceFor } from '../document/evidence.js';
import type { Cast } from '../organisations/cast.js';
import { partiesOf } from './parties.js';
import type { AgreementStatement } from './statements.js';
import { earlierWith } from './verbless.js';

/** `●株式会社コープはるかぜ（平成29年8月22日 包括連携協定締結）`: a name whose bracket tells of its agreement. */
export function bracketStatements(
  document: Document,
  cast: Cast,
  people: ReadonlySet<string>,
  sentence: Sentence,
): AgreementStatement[] {
  return sentence.brackets.flatMap(({ content, at }) => {
    const { rules } = sentence;
    const [instrument] = rules.findInstruments(content.text);
    const cues = rules.findDateCues(content.text);
    if (
      !instrument ||
      rules.findDates(content.text).length === 0 ||
      !cues.some((cue) => cue.event === 'signed')
    )
      return [];
    const name = rules.nameEndingAt(sentence.plain.text, at);
    if (!name) return [];
    const [party] = partiesOf(cast, people, sentence, [name]);
    const place = { start: content.starts[0] ?? 0, end: content.ends.at(-1) ?? 0 };
    return party
      ? [
          {
            sentence,
            clause: earlierWith(name),
            counterparts: [party],
            parties: [party],
            place,
            listed: true,
            paper: {
              value: {
                written: content.text.slice(instrument.start, instrument.end),
                kind: instrument.kind,
              },
              evidence: [evidenceFor(document, sentence, placeOf(content, instrument))],
            },
          },
        ]
      : [];
  });
}
