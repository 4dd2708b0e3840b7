import { COUNT_WORDS } from '../../languages/countWords.js';
import { inAnyLanguage } from '../../languages/inAnyLanguage.js';
import type { FoundName } from '../../text/names.js';
import { isPublisher } from '../agreements/scene.js';
import { type Document, placeOf, type Sentence } from '../document/document.js';
import { evidenceFor } from '../document/evidence.js';
import type { Fact } from '../fact.js';
import type { Cast } from '../organisations/cast.js';
import { breaksOf } from '../organisations/introductions.js';
import type { CountObservation } from '../reading.js';

type Ordinal = Fact<CountObservation>;

/** A partner with what is noted directly behind it. */
interface Noted {
  readonly name: FoundName;
  readonly note: string;
}

/**
 * Places that are noted behind partners in lists and sentences: 風見市（2022年3月、自治体として3番目）,
 * `Kazami City, the third municipality, in July 2020`.
 */
export function notedPlaces(document: Document, cast: Cast, publisher: string | undefined): Ordinal[] {
  return document.sentences.flatMap((sentence) => {
    if (sentence.quoted || !NOTED.has(sentence.zone.kind)) return [];
    const { rules, view } = sentence;
    return notesIn(sentence).flatMap(({ name, note }): Ordinal[] => {
      const place = rules.notedPlace(note);
      const partner = place && cast.resolve(name.name, rules.coreOf(name.name));
      if (!place || partner === undefined || isPublisher(publisher, partner)) return [];
      const value: CountObservation = {
        ...(publisher === undefined ? {} : { publisher }),
        countClass: place.countClass,
        form: 'ordinal',
        number: place.number,
        partner,
      };
      const whole = { start: 0, end: view.text.length };
      return [{ value, evidence: [evidenceFor(document, sentence, placeOf(view, whole))] }];
    });
  });
}

const NOTED: ReadonlySet<string> = new Set(['row', 'list', 'body', 'form']);

function notesIn(sentence: Sentence): readonly Noted[] {
  const { brackets, plain, rules, row, view } = sentence;
  // Cheap: every note has a number or a word for a first.
  if (!/\d/.test(view.text) && !hasPlace(view.text)) return [];
  const inBrackets = brackets.flatMap(({ content, at }): readonly Noted[] => {
    const notes = piecesOf(content.text).filter((piece) => rules.notedPlace(piece) !== undefined);
    if (notes.length === 0) return [];
    const name = row
      ? { name: plain.text, start: 0, end: plain.text.length }
      : (rules.findListedNames(plain.text, breaksOf(sentence)).find(({ end }) => end === at) ??
        rules.nameEndingAt(plain.text, at));
    return name ? notes.map((note) => ({ name, note })) : [];
  });
  return row ? inBrackets : [...inBrackets, ...appositions(sentence)];
}

const hasPlace = inAnyLanguage(COUNT_WORDS, 'place');

const piecesOf = (text: string): readonly string[] => text.split(/[,、;] ?/).map((piece) => piece.trim());

/** `Kazami City|, the third municipality|, in July 2020`. */
function appositions({ language, plain: { text }, rules }: Sentence): readonly Noted[] {
  if (!COUNT_WORDS[language].placeBehind?.test(text)) return [];
  return rules.findNames(text).flatMap((name) => {
    const note = /^, ([^,;.()]{5,50})(?=[,;.]|$)/.exec(text.slice(name.end, name.end + 60))?.[1];
    return note === undefined ? [] : [{ name, note }];
  });
}
