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
      !(cues.some((cue) => cue.event === 'signed') || isPaperAndDate(rules, content.text))
    )
      return [];
    const name = rules.nameEndingAt(sentence.plain.text, at);
    // `Fjell Pumps of Norway (business alliance, June 2021)`: whose bracket it is stands before its country.
    if (!name || (rules.countryIn(name.name) !== undefined && !rules.looksLikeOrganisation(name.name)))
      return [];
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

/** `Isobe Foundry (capital alliance, October 2019)`: a bracket that is a paper and a date, and nothing else. */
function isPaperAndDate(rules: Sentence['rules'], text: string): boolean {
  const [paper, other] = rules.findInstruments(text);
  const [date, another] = rules.findDates(text);
  if (!paper || other || !date || another) return false;
  const spans = [paper, date].sort((a, b) => b.start - a.start);
  const rest = spans.reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  return rest.length <= MOST_BESIDE && !/\d/.test(rest);
}

/** `joint research` before its `agreement`: no longer words stand beside the two. */
const MOST_BESIDE = 20;
