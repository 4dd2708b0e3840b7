import { type Document, placeOf, type Sentence } from '../document/document.js';
import { evidenceFor } from '../document/evidence.js';
import type { Fact } from '../fact.js';
import type { Cast, Member } from '../organisations/cast.js';
import { subjectOf } from '../organisations/subjects.js';
import type { Figure } from '../reading.js';

const COUNTED: ReadonlySet<string> = new Set(['body', 'about', 'list', 'form', 'notes', 'title', 'subtitle']);

/** The numbers of a release with what they count, and of whom. */
export function figuresOf(document: Document, cast: Cast): Fact<Figure>[] {
  const figures: Fact<Figure>[] = [];
  let section: Member | undefined;
  for (const sentence of document.sentences) {
    if (!COUNTED.has(sentence.zone.kind)) continue;
    const subject =
      subjectOf(cast, sentence) ??
      (sentence.zone.about === undefined ? continued(sentence, section) : section);
    section = subject;
    for (const found of sentence.rules.findFigures(sentence.view.text)) {
      const { start, end, ...figure } = found;
      const owner = /member|会員/.test(figure.head)
        ? (ownerBefore(cast, sentence, start) ?? subject)
        : subject;
      figures.push({
        value: { ...figure, ...(owner ? { subject: owner.name } : {}) },
        evidence: [evidenceFor(document, sentence, placeOf(sentence.view, { start, end }))],
      });
    }
  }
  return figures;
}

/** Members are somebody's: `LINK-J's network and its 440 member organizations`. */
function ownerBefore(cast: Cast, sentence: Sentence, at: number): Member | undefined {
  const names = sentence.rules.findNames(sentence.view.text.slice(Math.max(0, at - 120), at));
  return names
    .map((name) => cast.find(name.name, sentence.rules.coreOf(name.name)))
    .findLast((member) => member !== undefined && (member.aliases.size > 0 || member.location !== undefined));
}

/** `It also …`, `Consisting of over 430 companies, … it has formed …`, 同社は…: still the one of the sentence before. */
const continued = (sentence: Sentence, before: Member | undefined): Member | undefined =>
  /^(?:It|Its|They|The (?:cluster|company|university|institute|city|prefecture|organi[sz]ation|association)|Consisting|Furthermore|In addition|Based)\b|^(?:同(?:社|大学|市|町|県|財団|機構|協会|会|団体)|また|さらに)|^\d|^[^はが]{0,20}\d/.test(
    sentence.view.text,
  )
    ? before
    : undefined;
