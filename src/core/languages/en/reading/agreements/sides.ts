import type { FoundName } from '../../../../text/names.js';
import { isPlace } from '../names/places.js';
import { LEGAL_FORM, ORGANISATION_WORDS } from '../names/words.js';
import type { Context } from './context.js';

const SEPARATOR =
  /^(?:,? (?:and|as well as|together with)(?:,? (?:(?:most )?recently|lately|later|finally|(?:in|since) (?:\p{Lu}\p{Ll}+ )?(?:\d{4}|last year|this year)),?)?(?: with)?(?: the| \p{Lu}\p{L}+'s)? |, (?:the )?| & )$/u;

/** What stands between two that act, where the first is described: `A, a maker of robot arms, and B`. */
const APPOSED =
  /^, (?:an?|the|one of|part of|based|headquartered|located|led|run|founded|which|whose) [^;:]{3,160}, (?:and|together with) (?:the )?$/;

const BEGINS_APPOSITION =
  /^, (?:an?|the|one of|part of|based|headquartered|located|led|run|founded|which|whose) [^;:]{3,160}$/;

const SEAT = String.raw`\p{Lu}[\p{L}'-]*(?: (?:of |the )?\p{Lu}[\p{L}'-]*){0,3}`;

/** `A |of Takase Prefecture, Japan, and the| B`, `A |in Denmark and| B`: where the first is from. */
const SEATED = new RegExp(
  `^,? (?:of|in|from|at|based in|headquartered in) (?:the )?${SEAT}(?:, ${SEAT}){0,2}(?:,? (?:and|together with)|,)(?: the)? $`,
  'u',
);

const BEGINS_SEAT = /^,? (?:of|in|from|at|based in|headquartered in) (?:the )?$/;

/** `A, |Spain, and| B`: the country by itself. */
const BESIDE_SEAT = new RegExp(`^, (${SEAT})(?:, ${SEAT})?,? (?:and|together with)(?: the)? $`, 'u');

const isSeated = (gap: string): boolean => SEATED.test(gap) || isPlace(BESIDE_SEAT.exec(gap)?.[1] ?? '');

/**
 * The names of a list from `start` on: `A, B and C`; of those who act also `A, a maker of robot arms, and B`.
 * A comma list without its "and" is an apposition: only its first.
 */
export function listFrom(context: Context, start: number, acting = false): FoundName[] {
  const { text, names } = context;
  const first = names.findIndex((name) => name.start >= start);
  if (first < 0 || !isLead(text.slice(start, (names[first] as FoundName).start))) return [];
  const list = [names[first] as FoundName];
  let joined = false;
  for (let i = first + 1; i < names.length && list.length < 12; i++) {
    const [before, name] = [list.at(-1) as FoundName, names[i] as FoundName];
    const gap = text.slice(before.end, name.start);
    if (acting && !joined && BEGINS_APPOSITION.test(gap)) {
      if (!APPOSED.test(gap)) continue;
      list.push(name);
      joined = true;
      break;
    }
    if (acting && BEGINS_SEAT.test(gap)) continue;
    if (!SEPARATOR.test(gap) && !separatesDescribed(gap) && !(acting && isSeated(gap))) break;
    const closes = /\band|as well as|together|&/.test(gap);
    if (
      closes &&
      !acting &&
      /^(?:'s)? (?:has|have|will|said|says|commented|announced|also|is|was|are|were|plans|stated)\b/.test(
        text.slice(name.end, name.end + 12),
      )
    )
      break;
    // "the City of Kawasaki and Yokohama" are two cities.
    const shared = /^City of /.test((list[0] as FoundName).name) && !name.name.includes(' ');
    list.push(shared ? { ...name, name: `City of ${name.name}` } : name);
    if (closes) {
      joined = true;
      break;
    }
  }
  return joined ? list : list.slice(0, 1);
}

/** `, and the Thai innovation agency `: what the next one is stands before its name. */
function separatesDescribed(gap: string): boolean {
  const joint = /^(?:,? (?:and|as well as|together with)|,) (?=the |an? |\p{Lu})/u.exec(gap);
  const described = joint === null ? '' : gap.slice(joint[0].length);
  return (
    described !== '' &&
    !/\b(?:with|will|has|have|is|are|was|were|they|it|who|which|signed|said)\b/.test(described) &&
    isLead(` ${described}`)
  );
}

/** What may stand between "with" and the name: `the drone start-up `, `its partner `, `Norway's `, `the Thai agency `. */
const isLead = (gap: string): boolean => isPlainLead(gap.replace(PLACED, placeless));

/** Where somebody is from, before the name. */
const PLACED = /(?<= |^)(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)(?:'s|-(?:based|headquartered|listed|owned))? /gu;

const placeless = (words: string, place: string): string =>
  isPlace(place) || /-\p{Ll}+ $/u.test(words) ? '' : words;

const isPlainLead = (gap: string): boolean =>
  /^ ?(?:(?:the|a|an|its|their|our|both|two|three|four)\b ?)*(?:[a-z][a-z'-]* ){0,6}$/.test(gap) &&
  !/\b(?:to|on|for|that|which|of|in|at|a view|regard|respect|aim)\b/.test(gap);

/** `two Japanese partners, A and B`. */
const ANNOUNCED_LIST =
  /^(?:two|three|four|five) (?:\p{Lu}\p{L}+ )?(?:\p{Ll}+ ){0,2}(?:partners|organi[sz]ations|institutions|companies|universities)[,:]? (?:namely )?(?:the )?/u;

/** The sides behind the first "with" that names any, at most `reach` characters on. */
export function namesWith(context: Context, from: number, reach: number): FoundName[] {
  const pattern = /\bwith\b/g;
  pattern.lastIndex = from;
  for (let match = pattern.exec(context.text); match; match = pattern.exec(context.text)) {
    const stop = context.text.slice(from, match.index).search(/[;:]| (?:which|who) /);
    if (stop >= 0 || match.index - from > reach) return [];
    const announced =
      ANNOUNCED_LIST.exec(context.text.slice(match.index + 5, match.index + 80))?.[0].length ?? 0;
    const list = listFrom(context, match.index + 5 + announced);
    if (list.length > 0) return list;
  }
  return [];
}

/** `between A and B`: both, where two stand there. */
export function namesBetween(context: Context, from: number): FoundName[] {
  const at = context.text.slice(from, from + 200).search(/\bbetween\b/i);
  if (at < 0) return [];
  const list = listFrom(context, from + at + 8, true);
  return list.length > 1 ? list : [];
}

/** `three parks signed a joint letter of intent: |A, B and the C|`: who they are stands behind the colon. */
export function namesBehind(context: Context, from: number): FoundName[] {
  if (!context.text.startsWith(': ', from)) return [];
  const list = listFrom(context, from + 2, true);
  return list.some(({ name }) => ORGANISATION_WORDS.test(name) || LEGAL_FORM.test(name)) ? list : [];
}

/** `was signed on August 22 by A and B`: the houses that did it, not their people. */
export function namesBy(context: Context, from: number): FoundName[] {
  const by = /^[^;:]{0,60}?\bby (?:the )?/.exec(context.text.slice(from, from + 80));
  if (!by) return [];
  const list = listFrom(context, from + by[0].length, true);
  return list.some(({ name }) => ORGANISATION_WORDS.test(name) || LEGAL_FORM.test(name)) ? list : [];
}

/** Those who hold an office act for their houses: `the presidents of A and B signed`. */
const OFFICES =
  /\b(?:presidents|chair(?:men|persons|s)|rectors|directors|chief executives|CEOs|heads|leaders|representatives|governors|mayors|officials) (?:of|from) (?:the )?$/i;

/** `Cedar and carbon: A and B sign`: behind the colon, unless it stands in a bracket (`location: Bergen`). */
function behindColon(text: string, before: number): number {
  const at = text.lastIndexOf(': ', before);
  if (at < 0) return 0;
  const lead = text.slice(0, at);
  return lead.split('(').length === lead.split(')').length ? at + 1 : 0;
}

/** `visited A, which |signed`: whom the clause is of. */
function namesWhich({ text, names }: Context, before: number): FoundName | undefined {
  const which = /, which $/.exec(text.slice(Math.max(0, before - 8), before));
  return which ? names.find(({ end }) => end === before - which[0].length) : undefined;
}

/** Who acts: the first list of names before the verb that is not tied into the sentence by a preposition. */
export function subjectsBefore(context: Context, before: number): FoundName[] {
  const { text, names } = context;
  const relative = namesWhich(context, before);
  if (relative) return [relative];
  const start = Math.max(text.lastIndexOf(';', before) + 1, behindColon(text, before));
  for (const name of names) {
    if (name.start < start) continue;
    if (name.end > before) break;
    const lead = text.slice(Math.max(0, name.start - 16), name.start);
    if (
      /\b(?:in|at|of|from|for|by|to|with|under|on|near|per|between|via|through|within|after|following|since|besides|alongside|like|unlike|before|behind)(?: the)? $/i.test(
        lead,
      ) &&
      !OFFICES.test(text.slice(Math.max(0, name.start - 40), name.start))
    )
      continue;
    if (/\b(?:its|their|his|her) $/.test(lead)) continue;
    return listFrom(context, name.start, true).filter((found) => found.end <= before);
  }
  return [];
}
