import type { DateValue } from '../text/dateValue.js';
import type { Cast, Member } from './cast.js';
import { datesIn } from './dateLabels.js';
import { type Document, placeOf, type Sentence } from './document.js';
import { evidenceFor } from './evidence.js';
import type { Fact } from './fact.js';
import type { Figure, OrganisationMention } from './reading.js';

const MOST_DESCRIPTIONS = 4;

/** The organisations of a release with what it says they are. */
export function organisationsOf(
  document: Document,
  cast: Cast,
  published: Fact<DateValue> | undefined,
): OrganisationMention[] {
  const subjects = new Map<Member, Sentence[]>();
  for (const sentence of document.sentences) {
    const member = subjectOf(cast, sentence);
    if (member) subjects.set(member, [...(subjects.get(member) ?? []), sentence]);
  }
  return cast.members.map((member) => {
    const sentences = subjects.get(member) ?? [];
    const founded = foundedIn(document, sentences, published);
    const url = urlIn(document, sentences);
    return {
      name: member.name,
      aliases: [...member.aliases],
      ...(member.location ? { location: member.location } : {}),
      ...(founded ? { foundedOn: founded } : {}),
      ...(url ? { url } : {}),
      descriptions: sentences
        .filter(isDescription)
        .slice(0, MOST_DESCRIPTIONS)
        .map((sentence) => wholeSentence(document, sentence)),
    };
  });
}

/** Whom a sentence is about: the section's organisation, else the name that it begins with. */
export function subjectOf(cast: Cast, sentence: Sentence): Member | undefined {
  const { about } = sentence.zone;
  if (about !== undefined)
    return (
      cast.find(about, sentence.rules.coreOf(about)) ??
      cast.find(withoutBracket(about), sentence.rules.coreOf(withoutBracket(about)))
    );
  if (sentence.zone.kind !== 'body' || sentence.quoted) return undefined;
  const [name] = sentence.rules.findNames(sentence.plain.text.slice(0, 160));
  if (!name || name.start > 24) return undefined;
  return cast.find(name.name, sentence.rules.coreOf(name.name));
}

const withoutBracket = (name: string): string =>
  name
    .replace(/\s*[(（][^()（）]*[)）]\s*/g, '')
    .replace(/,.*$/, '')
    .trim();

/** A sentence that says what its subject is: `MPR is a business cluster …`, `…クラスターです。`; all prose of an "About". */
function isDescription(sentence: Sentence): boolean {
  const text = sentence.view.text;
  if (/^<?https?:/.test(text) || text.length < 15) return false;
  if (sentence.zone.kind === 'about') return true;
  return (
    /\b(?:is|are) (?:a|an|one of|the|part of|home to|Japan's)\b|\bis based\b|\bBased in\b/.test(text) ||
    /(?:です|である|一つです|団体です|機関です)。?$/.test(text)
  );
}

function wholeSentence(document: Document, sentence: Sentence): Fact<string> {
  const evidence = evidenceFor(
    document,
    sentence,
    placeOf(sentence.view, { start: 0, end: sentence.view.text.length }),
  );
  return { value: sentence.view.text, evidence: [evidence] };
}

function foundedIn(
  document: Document,
  sentences: readonly Sentence[],
  published: Fact<DateValue> | undefined,
): Fact<DateValue> | undefined {
  for (const sentence of sentences) {
    const date = datesIn(document, sentence, published).find(
      (found) => found.event === 'founded' && found.score >= 90 && !found.value.startsWith('-'),
    );
    if (date && /found|establish|set up|incorporat|設立|創立|発足|創業/i.test(sentence.view.text))
      return { value: date.value, evidence: date.evidence };
  }
  return undefined;
}

function urlIn(document: Document, sentences: readonly Sentence[]): Fact<string> | undefined {
  for (const sentence of sentences) {
    const match = /https?:\/\/[^\s<>"'）)」、。]+/.exec(sentence.view.text);
    if (match)
      return {
        value: match[0],
        evidence: [
          evidenceFor(
            document,
            sentence,
            placeOf(sentence.view, { start: match.index, end: match.index + match[0].length }),
          ),
        ],
      };
  }
  return undefined;
}

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
      figures.push({
        value: { ...figure, ...(subject ? { subject: subject.name } : {}) },
        evidence: [evidenceFor(document, sentence, placeOf(sentence.view, { start, end }))],
      });
    }
  }
  return figures;
}

/** `It also …`, `Consisting of over 430 companies, … it has formed …`, 同社は…: still the one of the sentence before. */
const continued = (sentence: Sentence, before: Member | undefined): Member | undefined =>
  /^(?:It|Its|They|The (?:cluster|company|university|institute|city|prefecture|organi[sz]ation|association)|Consisting|Furthermore|In addition|Based)\b|^(?:同(?:社|大学|市|町|県|財団|機構|協会|会|団体)|また|さらに)|^\d|^[^はが]{0,20}\d/.test(
    sentence.view.text,
  )
    ? before
    : undefined;
