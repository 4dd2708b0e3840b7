import { isBefore } from '../../text/dateValue.js';
import { isPublisher } from '../agreements/scene.js';
import { datesIn } from '../dates/sentenceDates.js';
import { type Document, placeOf, type Sentence } from '../document/document.js';
import { evidenceFor } from '../document/evidence.js';
import type { Fact } from '../fact.js';
import type { Cast } from '../organisations/cast.js';
import { breaksOf } from '../organisations/introductions.js';
import type { CountObservation } from '../reading.js';
import { tabledPartners } from './tabledPartners.js';

type Ordinal = Fact<CountObservation>;

/**
 * The places that a numbered list of partners gives them: `Partners of the hub ⏎ 1. A, June 2017 ⏎ 2. B (Oslo), May 2018`.
 * Only a list that begins at 1, leaves none out and is in the order of its dates numbers anything.
 */
export function numberedPartners(document: Document, cast: Cast, publisher: string | undefined): Ordinal[] {
  return [...tabledPartners(document, cast, publisher), ...inLists(document, cast, publisher)];
}

function inLists(document: Document, cast: Cast, publisher: string | undefined): Ordinal[] {
  return document.sentences.flatMap((heading) => {
    const countClass = heading.rules.partnerListClass(heading.view.text);
    if (countClass === undefined) return [];
    const items = itemsBehind(document, heading);
    if (items.length < 2 || !inOrder(document, items)) return [];
    return items.flatMap((item, index): Ordinal[] => {
      const partner = partnerIn(cast, item);
      if (partner === undefined || isPublisher(publisher, partner)) return [];
      const value: CountObservation = {
        ...(publisher === undefined ? {} : { publisher }),
        countClass,
        form: 'ordinal',
        number: index + 1,
        partner,
      };
      const whole = { start: 0, end: item.view.text.length };
      return [{ value, evidence: [evidenceFor(document, item, placeOf(item.view, whole))] }];
    });
  });
}

const ITEMS: ReadonlySet<string> = new Set(['list', 'form']);

/** The items directly below a heading, as long as they are numbered on from 1. */
function itemsBehind({ release, sentences }: Document, heading: Sentence): Sentence[] {
  const items: Sentence[] = [];
  for (const sentence of sentences.slice(heading.index + 1)) {
    if (sentence.zoneIndex === sentences[sentence.index - 1]?.zoneIndex) continue;
    const mark = release.text.slice(sentence.zone.start, sentence.zone.start + 6).normalize('NFKC');
    const number = /^[(]?(\d{1,3})(?:[.)]|\s)/.exec(mark)?.[1] ?? /^(\d{1,2})$/.exec(circled(mark))?.[1];
    if (!ITEMS.has(sentence.zone.kind) || Number(number) !== items.length + 1) break;
    items.push(sentence);
  }
  return items;
}

/** ① is normalised to 1 with the text glued to it. */
const circled = (mark: string): string => /^\d{1,2}/.exec(mark)?.[0] ?? '';

function inOrder(document: Document, items: readonly Sentence[]): boolean {
  const days = items.map((item) => datesIn(document, item, undefined)[0]?.value);
  return days.every((day, index) => {
    const before = days[index - 1];
    return day !== undefined && !day.startsWith('-') && (before === undefined || !isBefore(day, before));
  });
}

function partnerIn(cast: Cast, { rules, plain, ...sentence }: Sentence): string | undefined {
  const [name] = rules.findListedNames(plain.text, breaksOf({ ...sentence, rules, plain }));
  return name && cast.find(name.name, rules.coreOf(name.name))?.name;
}
