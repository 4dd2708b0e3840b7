import { viewOf } from '../../text/view.js';
import { type Document, placeOf, type Sentence } from '../document/document.js';
import { evidenceFor } from '../document/evidence.js';
import type { Fact } from '../fact.js';
import type { Person, Statement } from '../reading.js';
import { personFor } from './names.js';

const READ: ReadonlySet<string> = new Set(['body', 'quotation', 'list']);

/** Nobody is quoted at greater length; the rest of the zone is not read for quotations. */
const LONGEST_ZONE = 6000;

/** What people said, word for word; of a speech of several sentences the evidence shows the beginning. */
export function statementsOf(document: Document, people: readonly Fact<Person>[]): Fact<Statement>[] {
  const { text, zones } = document.release;
  const found: Fact<Statement>[] = [];
  for (const [index, zone] of zones.entries()) {
    if (!READ.has(zone.kind)) continue;
    const sentence = document.sentences.find((candidate) => candidate.zoneIndex === index);
    if (!sentence) continue;
    const view = viewOf(text, { start: zone.start, end: Math.min(zone.end, zone.start + LONGEST_ZONE) });
    for (const statement of sentence.rules.findStatements(view.text)) {
      const speaker = personFor(people, statement.speaker) ?? {
        name: statement.speaker,
        part: 'speaker' as const,
      };
      const whole: Sentence = { ...sentence, view, plain: view, brackets: [] };
      const quote = placeOf(view, statement.quote);
      const shown = { start: quote.start, end: Math.min(quote.end, quote.start + 380) };
      found.push({
        value: {
          speaker: { ...speaker, part: 'speaker' },
          text: view.text.slice(statement.quote.start, statement.quote.end),
        },
        evidence: [evidenceFor(document, whole, shown)],
      });
    }
  }
  return found;
}
