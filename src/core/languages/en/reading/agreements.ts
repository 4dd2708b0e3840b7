import type { FoundName } from '../../../text/names.js';
import type { Span } from '../../../text/span.js';
import type { AgreementClause, FoundInstrument } from '../../readingRules.js';
import { findInstruments, isPaper } from './instruments.js';
import { findNames, ORGANISATION_WORDS } from './names.js';
import { isPlace } from './places.js';

const AUXILIARY =
  '(?:(?:has|have|had|was|were|is|are|be|been|being|will|would|shall|may|might|can|could|to|plans?|planning|intends?|aims?|expects?|expected|scheduled|due|going|agreed|decided|resolved|not|never|yet|already|previously|recently|today|also|both|formally|officially|jointly|newly|just|now|then|first|hereby|did|does|do|hopes?|wants?|seeks?|announces?|announced|that|it|they) )*';
const VERB =
  '(?:conclud(?:e|es|ed|ing)|signs?|signed|signing|had|holds|maintains|enter(?:s|ed|ing)? into|execut(?:es?|ed)|establish(?:es|ed)?|forg(?:es?|ed)|formed|reach(?:es|ed)?|inks?|inked|exchanged|renew(?:s|ed)?|extend(?:s|ed)|put (?:their|its) (?:names?|signatures?) (?:to|on)|struck|strikes|finali[sz](?:es?|ed)|agreed? (?:on|to)|agrees (?:on|to)|agreeing)';
const TRIGGER = new RegExp(`\\b(${AUXILIARY})(${VERB})\\b`, 'gi');
/** Verbs that need no paper to say that two work together from now on. */
const PARTNERING =
  /\b((?:(?:has|have|will|to|is|are|today|recently|newly|also|had|already|previously) )*)(partners?|partnered|partnering|team(?:s|ed)? up|join(?:s|ed)? forces|join(?:s|ed)? hands|agree[ds]? (?:to (?:cooperate|collaborate|work together|partner|co-operate|join)))\b/gi;

const FUTURE =
  /\b(?:will|to|plans?|planning|intends?|aims?|expects?|expected|scheduled|due|going|shall|hopes?|may|might|would|wants?|seeks?|decided|resolved)\b/i;
const NEGATED = /\b(?:not|never|nor|no longer|without|failed|did)\b/i;
const EARLIER =
  /\b(?:already|previously|earlier|formerly|in the past|had|so far|to date|until now|up to now|\w+ years? ago|last year|existing|over the years|has since)\b/i;

interface Context {
  readonly text: string;
  readonly names: readonly FoundName[];
  readonly instruments: readonly FoundInstrument[];
}

/**
 * The clauses of a sentence that tell of an agreement, with its sides:
 * `A has concluded an MOU on X with B` · `A and B signed a letter of intent` · `an MOU was signed between A and B` ·
 * `A has partnered with B`; in a title also `Business Alliance with B`.
 */
export function findAgreements(
  text: string,
  title: boolean,
  breaks: readonly number[] = [],
): AgreementClause[] {
  const instruments = findInstruments(text);
  const context: Context = {
    text,
    names: findNames(text, breaks).filter((name) => !isPlace(name.name)),
    instruments,
  };
  // "Letter of Intent Signed with B": a headline leaves its "was" out.
  const papers = withPaper(context).map((clause) => (title ? { ...clause, embedded: false } : clause));
  const clauses = [...papers, ...withoutPaper(context), ...followed(context)];
  if (!title && clauses.length === 0) return existing(context);
  return title && clauses.every((clause) => clause.subjects.length + clause.counterparts.length === 0)
    ? nominal(context)
    : clauses;
}

function withPaper(context: Context): AgreementClause[] {
  const { text, instruments } = context;
  const clauses: AgreementClause[] = [];
  for (const match of text.matchAll(TRIGGER)) {
    const auxiliary = match[1] ?? '';
    const trigger = { start: match.index + auxiliary.length, end: match.index + match[0].length };
    const instrument =
      activeInstrument(text, instruments, trigger) ??
      passiveInstrument(text, instruments, match.index, auxiliary);
    if (!instrument || NEGATED.test(auxiliary)) continue;
    // "has had an MOU with B since 2012": only the state of having one, directly.
    if (
      /^(?:had|holds|maintains)$/i.test(match[2] as string) &&
      (instrument.start < trigger.end || instrument.start - trigger.end > 4)
    )
      continue;
    const passive = instrument.end <= match.index;
    clauses.push(clauseOf(context, { trigger, from: match.index, auxiliary, instrument, passive }));
  }
  return clauses;
}

/** The paper behind the verb: `concluded a Memorandum of Understanding`, `signed the first MOU`. */
function activeInstrument(
  text: string,
  instruments: readonly FoundInstrument[],
  trigger: Span,
): FoundInstrument | undefined {
  const instrument = instruments.find((found) => found.start >= trigger.end);
  if (!instrument || instrument.start - trigger.end > 90) return undefined;
  const gap = text.slice(trigger.end, instrument.start);
  if (
    /[;:]|\b(?:which|who|said|under|based on|with|following|after)\b|, (?:and|but) \w+ (?:has|have|will)\b/.test(
      gap,
    )
  )
    return undefined;
  return isPaper(text.slice(instrument.start, instrument.end)) || gap.length < 30 ? instrument : undefined;
}

/** The paper before the verb: `the MOU was signed`, `the agreement concluded in 2019`. */
function passiveInstrument(
  text: string,
  instruments: readonly FoundInstrument[],
  at: number,
  auxiliary: string,
): FoundInstrument | undefined {
  const instrument = instruments.findLast((found) => found.end <= at);
  if (!instrument) return undefined;
  const gap = text.slice(instrument.end, at);
  const limit = /\b(?:was|were|is|are|been|be)\b/.test(auxiliary) ? 120 : 3;
  if (/^ with [^,;]{2,70}, $|^ (?:which|that) (?:the )?\p{Lu}[^,;]{2,80} $/u.test(gap)) return instrument;
  return gap.length <= limit && !/[;:]|\b(?:which|who|said)\b/.test(gap) ? instrument : undefined;
}

interface Found {
  readonly trigger: Span;
  readonly from: number;
  readonly auxiliary: string;
  readonly instrument?: FoundInstrument;
  readonly passive: boolean;
}

function clauseOf(
  context: Context,
  { trigger, from, auxiliary, instrument, passive }: Found,
): AgreementClause {
  const { text } = context;
  const after = Math.max(trigger.end, instrument?.end ?? 0);
  const relative =
    passive && instrument && /^ (?:which|that) /.test(text.slice(instrument.end, instrument.end + 7));
  const acting = relative
    ? listFrom(context, instrument.end + 6, true).filter((name) => name.end <= from)
    : passive
      ? []
      : subjectsBefore(context, from);
  const counterparts = namesWith(
    context,
    passive && instrument ? instrument.end : trigger.end,
    passive ? 60 : 260,
  );
  const alone = counterparts.length === 0 && acting.length < 2;
  const between =
    alone || passive ? namesBetween(context, passive && instrument ? instrument.end : after) : [];
  const start = text.lastIndexOf(';', from) + 1;
  const clause = text.slice(start, after);
  return {
    trigger,
    subjects: between.length > 1 ? between : acting,
    counterparts: between.length > 1 ? [] : counterparts,
    ...(instrument && isPaper(text.slice(instrument.start, instrument.end)) ? { instrument } : {}),
    future:
      FUTURE.test(
        auxiliary.replace(/\b(?:announced?|announces) (?:today )?that (?:it|they) (?:has|have)\b/gi, ''),
      ) && !/\b(?:has|have) (?:\w+ )?$/.test(auxiliary),
    earlier: EARLIER.test(clause),
    embedded: passive && !/\b(?:was|were|is|are|been|be)\b/.test(auxiliary),
    nominal: false,
  };
}

function withoutPaper(context: Context): AgreementClause[] {
  const clauses: AgreementClause[] = [];
  for (const match of context.text.matchAll(PARTNERING)) {
    const auxiliary = match[1] ?? '';
    const trigger = { start: match.index + auxiliary.length, end: match.index + match[0].length };
    const verb = (match[2] as string).toLowerCase();
    if (/^partners?$/.test(verb) && !/^ with\b/.test(context.text.slice(trigger.end, trigger.end + 6)))
      continue;
    if (
      context.instruments.some(
        (found) =>
          isPaper(context.text.slice(found.start, found.end)) &&
          Math.abs(found.start - trigger.end) < 40 &&
          found.start >= trigger.end,
      )
    )
      continue;
    const clause = clauseOf(context, { trigger, from: match.index, auxiliary, passive: false });
    if (clause.counterparts.length > 0 || clause.subjects.length > 1) clauses.push(clause);
  }
  return clauses;
}

/** `the Memorandum of Cooperation between the Ministry of A and the Ministry of B`: one that there is. */
function existing(context: Context): AgreementClause[] {
  return context.instruments.flatMap((instrument) => {
    const between = /^[^.;]{0,30}?\bbetween\b/.exec(context.text.slice(instrument.end, instrument.end + 60));
    const parties = between ? namesBetween(context, instrument.end) : [];
    if (parties.length < 2 || !isPaper(context.text.slice(instrument.start, instrument.end))) return [];
    return [
      {
        trigger: instrument,
        subjects: parties,
        counterparts: [],
        instrument,
        future: false,
        earlier: true,
        embedded: true,
        nominal: false,
      },
    ];
  });
}

/** `following a previous MOU with Yokohama City` · `after Osaka Prefecture` in a count of municipalities. */
function followed(context: Context): AgreementClause[] {
  const clauses: AgreementClause[] = [];
  const pattern =
    /\b(?:following|after|in addition to|besides|alongside|succeed(?:s|ing)) (?:(?:a|an|the|its|their|one|those|similar|earlier|previous|existing|first|second) )*(?:(?:MOUs?|MoUs?|MOCs?|agreements?|memorand(?:um|a)(?: of understanding)?|partnerships?|one|those) )?(?:(?:concluded |signed )?with )?(?:the )?(?=\p{Lu})/gu;
  for (const match of context.text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    const tied = /\b(?:MOU|MoU|MOC|agreement|memorand|partnership|one|those|with)\w*\b/.test(
      match[0].slice(6),
    );
    if (
      !tied &&
      !/\b(?:st|nd|rd|th|second|third|fourth|fifth|\w+th)\b/.test(context.text.slice(0, match.index))
    )
      continue;
    const counterparts = listFrom(context, end);
    if (counterparts.length === 0 || counterparts.some((name) => name.start > end + 4)) continue;
    const instrument =
      context.instruments.find((found) => found.start >= match.index && found.end <= end) ??
      context.instruments.findLast((found) => found.end <= match.index);
    clauses.push({
      trigger: { start: match.index, end },
      subjects: [],
      counterparts,
      ...(instrument && isPaper(context.text.slice(instrument.start, instrument.end)) ? { instrument } : {}),
      future: false,
      earlier: true,
      embedded: true,
      nominal: false,
    });
  }
  return clauses;
}

/** Titles that speak about agreements without announcing one. */
const NO_NEWS =
  /\b(?:webinar|seminar|how to|workshop|forum|symposium|report|award|call for|guide|lecture|talks?|years of|anniversary|ends?|terminat\w+)\b/i;

/** `Notice concerning a Business Alliance with B` · `A and B: MoU Signing Ceremony`. */
function nominal(context: Context): AgreementClause[] {
  const [instrument] = context.instruments;
  if (!instrument || NO_NEWS.test(context.text)) return [];
  const counterparts = namesWith(context, instrument.start, 260);
  const between = namesBetween(context, 0);
  const subjects = between.length > 1 ? between : subjectsBefore(context, instrument.start);
  if (counterparts.length === 0 && subjects.length < 2) return [];
  return [
    {
      trigger: instrument,
      subjects,
      counterparts: between.length > 1 ? [] : counterparts,
      ...(isPaper(context.text.slice(instrument.start, instrument.end)) ? { instrument } : {}),
      future: false,
      earlier: EARLIER.test(context.text),
      embedded: false,
      nominal: true,
    },
  ];
}

const SEPARATOR =
  /^(?:,? (?:and|as well as|together with)(?: with)?(?: the| \p{Lu}\p{L}+'s)? |, (?:the )?| & )$/u;

/** The names of a list from `start` on: `A, B and C`. A comma list without its "and" is an apposition: only its first. */
function listFrom(context: Context, start: number, acting = false): FoundName[] {
  const { text, names } = context;
  const first = names.findIndex((name) => name.start >= start);
  if (first < 0 || !isLead(text.slice(start, (names[first] as FoundName).start))) return [];
  const list = [names[first] as FoundName];
  let joined = false;
  for (let i = first + 1; i < names.length && list.length < 12; i++) {
    const [before, name] = [list.at(-1) as FoundName, names[i] as FoundName];
    const gap = text.slice(before.end, name.start);
    if (!SEPARATOR.test(gap)) break;
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

/** What may stand between "with" and the name: `the drone start-up `, `its partner `. */
const isLead = (gap: string): boolean =>
  /^ ?(?:(?:the|a|an|its|their|our|both|two|three|four)\b ?)*(?:[a-z][a-z'-]* ){0,6}$/.test(gap) &&
  !/\b(?:to|on|for|that|which|of|in|a view|regard|respect|aim)\b/.test(gap);

/** `two Japanese partners, A and B`. */
const ANNOUNCED_LIST =
  /^(?:two|three|four|five) (?:\p{Lu}\p{L}+ )?(?:\p{Ll}+ ){0,2}(?:partners|organi[sz]ations|institutions|companies|universities)[,:]? (?:namely )?(?:the )?/u;

/** The sides behind the first "with" that names any, at most `reach` characters on. */
function namesWith(context: Context, from: number, reach: number): FoundName[] {
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

function namesBetween(context: Context, from: number): FoundName[] {
  const at = context.text.slice(from, from + 200).search(/\bbetween\b/i);
  if (at < 0) return [];
  const list = listFrom(context, from + at + 8);
  return list.length > 1 ? list : [];
}

/** Who acts: the first list of names before the verb that is not tied into the sentence by a preposition. */
function subjectsBefore(context: Context, before: number): FoundName[] {
  const { text, names } = context;
  const start = text.lastIndexOf(';', before) + 1;
  for (const name of names) {
    if (name.start < start) continue;
    if (name.end > before) break;
    const lead = text.slice(Math.max(0, name.start - 16), name.start);
    if (
      /\b(?:in|at|of|from|for|by|to|with|under|on|near|per|between|via|through|within)(?: the)? $/i.test(lead)
    )
      continue;
    if (/\b(?:its|their|his|her) $/.test(lead)) continue;
    return listFrom(context, name.start, true).filter((found) => found.end <= before);
  }
  return [];
}

const LISTING =
  /\b(?:following|these|as follows|as listed|list of)\b[^;:.]{0,120}:|\bpartners\b[^;:.]{0,30} (?:are|include|so far are)\b:?|\b(?:following|after|besides|alongside) (?:those|the ones?|(?:the |its |earlier |previous )*(?:MOUs|agreements|partnerships)) (?:concluded |signed )?with|\bconcluded (?:\w+ )?(?:and \w+ )?with,? among others,|, (?:after|following)(?= )|\b(?:MOUs?|MOCs?|agreements|memoranda)(?: and (?:MOUs?|MOCs?|agreements))? with(?=[^.]{3,160}\b(?:19|20)\d\d)/gi;

/**
 * Earlier partners one after another, each with its date: `…the following partners: the A (AA) and B in May 2016;
 * C in June 2017; and D in July 2020.` · `following those with A in April 2017, B in May 2018 and C` ·
 * `concluded MOUs with A in 2017 and with B in 2018`.
 */
export function findListedAgreements(
  text: string,
  breaks: readonly number[] = [],
): { names: readonly FoundName[]; part: Span }[] {
  const names = findNames(text, breaks).filter((name) => !isPlace(name.name));
  const context: Context = { text, names, instruments: [] };
  if (!/partner|following|after|MOU|MOC|agreement|memoranda|list|these|as follows|among others/i.test(text))
    return [];
  for (const listing of text.matchAll(LISTING)) {
    // "the fourth partner, after A (2019), B (2020) and C": only where something is numbered.
    if (/^, (?:after|following)$/.test(listing[0]) && !NUMBERED.test(text.slice(0, listing.index))) continue;
    const from = listing.index + listing[0].length;
    const listed = text.indexOf(';', from) >= 0 ? semicolonList(context, from) : commaList(context, from);
    if (listed.length > 1) return listed;
  }
  return withDates(text, names);
}

function semicolonList(context: Context, from: number): { names: readonly FoundName[]; part: Span }[] {
  return partsOf(context.text, from, ';').flatMap((part) => {
    const inner: Context = {
      ...context,
      text: context.text.slice(0, part.end),
      names: context.names.filter((name) => name.start >= part.start && name.end <= part.end),
    };
    const lead =
      /^(?:and )?(?:with )?(?:the )?/.exec(context.text.slice(part.start, part.end))?.[0].length ?? 0;
    const list = listFrom(inner, part.start + lead);
    return list.length > 0 ? [{ names: list, part }] : [];
  });
}

const NUMBERED =
  /\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))\b[^.;]{0,60}$/i;

const DATE_BEHIND = /^,? ?(?:in|on) (?:\p{L}+\.? )?(?:\d{1,2},? )?(?:19|20)\d{2}\b/u;

/** `A in April 2017, the B in November 2017 and the C in June 2018`; without dates only where the list says that it is one. */
function commaList({ text, names }: Context, from: number): { names: readonly FoundName[]; part: Span }[] {
  const found: { names: readonly FoundName[]; part: Span }[] = [];
  let at = from;
  for (const name of names) {
    if (name.start < from) continue;
    const gap = text.slice(at, name.start);
    if (!/^,? ?(?:and )?(?:with )?(?:the )?$/.test(gap)) break;
    const date = DATE_BEHIND.exec(text.slice(name.end, name.end + 40))?.[0].length ?? 0;
    at = name.end + date;
    found.push({ names: [name], part: { start: name.start, end: at } });
  }
  return found;
}

function partsOf(text: string, from: number, separator: string): Span[] {
  const parts: Span[] = [];
  let start = from;
  while (start < text.length) {
    const found = text.indexOf(separator, start);
    const end = found < 0 ? text.length : found;
    let first = start;
    while (first < end && text[first] === ' ') first++;
    if (first < end) parts.push({ start: first, end });
    start = end + 1;
  }
  return parts;
}

/** `with A in 2017 and with B in 2018`: at least two names, each with a date of its own. */
function withDates(text: string, names: readonly FoundName[]): { names: readonly FoundName[]; part: Span }[] {
  const found: { names: readonly FoundName[]; part: Span }[] = [];
  for (const match of text.matchAll(/\bwith (?:the )?(?=\p{Lu})/gu)) {
    const start = match.index + match[0].length;
    const context: Context = { text, names, instruments: [] };
    const list = listFrom(context, start);
    const last = list.at(-1);
    if (!last) continue;
    const date = /^(?:,)? ?(?:in|on) (?:\p{L}+\.? )?(?:\d{1,2},? )?(?:19|20)\d{2}\b/u.exec(
      text.slice(last.end, last.end + 40),
    );
    if (date) found.push({ names: list, part: { start: match.index, end: last.end + date[0].length } });
  }
  return found.length > 1 ? found : [];
}

/** `Seiran Motors and Alba Elettrica have ended their talks`: the first list of two that a text begins with. */
export function findPair(text: string): FoundName[] {
  const context: Context = {
    text,
    names: findNames(text).filter((name) => !isPlace(name.name)),
    instruments: [],
  };
  const list = context.names.length > 0 ? listFrom(context, (context.names[0] as FoundName).start, true) : [];
  if (list.length === 2) return list;
  const [subject] = context.names;
  const counterpart = namesWith(context, subject?.end ?? 0, 160)[0];
  return subject && subject.start < 30 && counterpart ? [subject, counterpart] : [];
}

/** `Hokuriku Bio Forum will hold a webinar`: the organisation that a sentence begins with and that does something. */
export function findSubject(text: string): FoundName | undefined {
  const [name] = findNames(text).filter((found) => !isPlace(found.name));
  if (
    !name ||
    !/^(?:(?:On|In|Over|At) [^,]{2,40}, |.{0,30}? )?(?:[Tt]he )?$/.test(text.slice(0, name.start)) ||
    !ORGANISATION_WORDS.test(name.name)
  )
    return undefined;
  return /^ (?:has|have|had|will|is|was|announces?d?|held|holds|opened|opens|invites?|launche[sd]|plans|calls|published|completed|received)\b/.test(
    text.slice(name.end),
  )
    ? name
    : undefined;
}
