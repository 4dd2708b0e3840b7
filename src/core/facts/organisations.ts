import type { DateValue } from '../text/dateValue.js';
import type { Cast, Member } from './cast.js';
import { datesIn } from './dateLabels.js';
import { type Document, placeOf, type Sentence } from './document.js';
import { evidenceFor } from './evidence.js';
import type { Fact } from './fact.js';
import type { Figure, OrganisationKind, OrganisationMention } from './reading.js';

const MOST_DESCRIPTIONS = 12;
/** So many sentences about one organisation are read for what it is. */
const MOST_SENTENCES = 60;

/** The organisations of a release with what it says they are. */
export function organisationsOf(
  document: Document,
  cast: Cast,
  published: Fact<DateValue> | undefined,
  parties: ReadonlySet<string>,
): OrganisationMention[] {
  const subjects = new Map<Member, Sentence[]>();
  let before: { member: Member; zoneIndex: number } | undefined;
  for (const sentence of document.sentences) {
    const member =
      subjectOf(cast, sentence) ??
      (before?.zoneIndex === sentence.zoneIndex && goesOn(sentence) ? before.member : undefined);
    before = member && { member, zoneIndex: sentence.zoneIndex };
    const said = member && subjects.get(member);
    if (said && said.length < MOST_SENTENCES) said.push(sentence);
    else if (member && !said) subjects.set(member, [sentence]);
  }
  const [first] = document.sentences;
  const rules = first?.rules;
  const isOrganisation = (member: Member): boolean =>
    parties.has(member.name) ||
    member.aliases.size > 0 ||
    member.location !== undefined ||
    member.description !== undefined ||
    rules?.looksLikeOrganisation(member.name) === true;
  return cast.members
    .filter(isOrganisation)
    .map((member) => mentionOf(document, member, subjects.get(member) ?? [], published));
}

/** A sentence that names nobody at its beginning goes on about the one before: `…。革新的なプロジェクトを後押しし、…`. */
const goesOn = (sentence: Sentence): boolean =>
  !sentence.quoted &&
  sentence.zone.kind === 'body' &&
  sentence.rules.findNames(sentence.plain.text.slice(0, 60)).length === 0;

/** An "About" says best what somebody is; then the text, as it goes. */
const inOrderOfWorth = (sentences: readonly Sentence[]): Sentence[] => [
  ...sentences.filter(({ zone }) => zone.kind === 'about'),
  ...sentences.filter(({ zone }) => zone.kind !== 'about'),
];

function mentionOf(
  document: Document,
  member: Member,
  sentences: readonly Sentence[],
  published: Fact<DateValue> | undefined,
): OrganisationMention {
  const founded = foundedIn(document, sentences, published);
  const url = urlIn(document, sentences);
  const kind = kindOf(document, member, sentences);
  const country = countryOf(document, member);
  const told = inOrderOfWorth(sentences.filter(isDescription))
    .slice(0, MOST_DESCRIPTIONS)
    .map((sentence) => wholeSentence(document, sentence));
  return {
    name: member.name,
    aliases: [...member.aliases],
    ...(kind ? { kind } : {}),
    ...(country ? { country } : {}),
    ...(member.location ? { location: member.location } : {}),
    ...(founded ? { foundedOn: founded } : {}),
    ...(url ? { url } : {}),
    descriptions: member.description ? [member.description, ...told] : told,
  };
}

function kindOf(
  document: Document,
  member: Member,
  sentences: readonly Sentence[],
): Fact<OrganisationKind> | undefined {
  if (member.description) {
    const kind = document.sentences[0]?.rules.kindIn(`is ${member.description.value}`);
    if (kind) return { value: kind, evidence: member.description.evidence };
  }
  for (const sentence of sentences) {
    const kind = sentence.rules.kindIn(sentence.plain.text);
    if (kind) return { value: kind, evidence: wholeSentence(document, sentence).evidence };
  }
  // The name itself says it: Royal Danish Embassy.
  const named = document.sentences.find(({ view }) => view.text.includes(member.name));
  const kind = named?.rules.kindIn(named.language === 'en' ? `is a ${member.name}` : member.name);
  return named && kind ? { value: kind, evidence: wholeSentence(document, named).evidence } : undefined;
}

function countryOf(document: Document, member: Member): Fact<string> | undefined {
  for (const said of [member.location, member.description]) {
    const code =
      said &&
      document.sentences
        .map(({ rules }) => rules)
        .find((rules) => rules.countryIn(said.value))
        ?.countryIn(said.value);
    if (said && code) return { value: code, evidence: said.evidence };
  }
  return undefined;
}

/** Whom a sentence is about: the section's organisation, else the name that it begins with. */
export function subjectOf(cast: Cast, sentence: Sentence): Member | undefined {
  const { about } = sentence.zone;
  if (about !== undefined) {
    const bare = withoutBracket(about);
    return cast.find(bare, sentence.rules.coreOf(bare)) ?? cast.find(about, sentence.rules.coreOf(about));
  }
  if (sentence.zone.kind !== 'body' || sentence.quoted) return undefined;
  const noun =
    /^The (embassy|prefecture|city|town|university|college|institute|cluster|association|foundation|company|park|consortium|hospital|ministry)\b/.exec(
      sentence.plain.text,
    )?.[1];
  if (noun) return theOne(cast, noun);
  const [name] = sentence.rules.findNames(sentence.plain.text.slice(0, 160));
  if (!name || name.start > 24) return undefined;
  return cast.find(name.name, sentence.rules.coreOf(name.name));
}

/** `The embassy …` is the one member with the word in its name that the text introduces. */
function theOne(cast: Cast, noun: string): Member | undefined {
  const members = cast.members.filter(
    (member) =>
      member.name.toLowerCase().includes(noun) && (member.aliases.size > 0 || member.location !== undefined),
  );
  return members.length === 1 ? members[0] : undefined;
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
  // What a house does is what it is, as long as it is not the news: `X supports start-ups`.
  return (
    sentence.rules.findAgreements(sentence.plain.text, false).length === 0 &&
    sentence.rules.findCounts(text).length === 0 &&
    !/\b(?:said|added|hopes|stated|commented)\b|述べ|語/.test(text)
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
    const match = [...sentence.view.text.matchAll(/https?:\/\/[^\s<>"'）)」、。]+/g)].find(
      ([url]) => !/linkedin|twitter|facebook|youtube|instagram|\bx\.com/.test(url),
    );
    if (match)
      return {
        value: match[0].replace(/[.,;]+$/, ''),
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
