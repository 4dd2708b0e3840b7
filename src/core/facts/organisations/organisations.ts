import { HOUSE_WORDS } from '../../languages/houseWords.js';
import { inAnyLanguage } from '../../languages/inAnyLanguage.js';
import type { DateValue } from '../../text/dateValue.js';
import type { Document, Sentence } from '../document/document.js';
import type { Fact } from '../fact.js';
import type { OrganisationMention } from '../reading.js';
import { countryOf, foundedIn, kindOf, locationOf, urlIn, wholeSentence } from './attributes.js';
import type { Cast, Member } from './cast.js';
import { outlinesOf } from './outlines.js';
import { subjectOf } from './subjects.js';

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
  const outlines = outlinesOf(document, cast);
  for (const sentence of document.sentences) {
    const member =
      outlines.get(sentence.index) ??
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
  const known = new Set(cast.members.map(({ name }) => name));
  // Who stands in a list of partners alone is an organisation, too, though nothing else is said of it.
  const listed = [...parties]
    .filter((name) => !known.has(name))
    .map((name): Member => ({ name, aliases: new Set() }));
  return [...cast.members.filter(isOrganisation), ...listed].map((member) =>
    mentionOf(document, member, subjects.get(member) ?? [], published),
  );
}

/** A sentence that names nobody at its beginning goes on about the one before: `…。革新的なプロジェクトを後押しし、…`. */
const goesOn = (sentence: Sentence): boolean =>
  !sentence.quoted &&
  sentence.zone.kind === 'body' &&
  sentence.rules.findNames(sentence.plain.text.slice(0, 60)).length === 0 &&
  // メディロイド・ワークスは2020年創業の…: about whoever is named first, though no class word says that it is a house.
  !namesTopic(sentence.plain.text);

const namesTopic = inAnyLanguage(HOUSE_WORDS, 'topic');
const isProfile = inAnyLanguage(HOUSE_WORDS, 'profile');
const isSaid = inAnyLanguage(HOUSE_WORDS, 'said');

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
  const founded = foundedIn(document, inOrderOfWorth(sentences), published);
  const url = urlIn(document, sentences);
  const kind = kindOf(document, member, sentences);
  const country = countryOf(document, member);
  const location = locationOf(document, member, sentences);
  const told = inOrderOfWorth(sentences.filter(isDescription))
    .slice(0, MOST_DESCRIPTIONS)
    .map((sentence) => wholeSentence(document, sentence));
  return {
    name: member.name,
    aliases: [...member.aliases],
    ...(kind ? { kind } : {}),
    ...(country ? { country } : {}),
    ...(location ? { location } : {}),
    ...(founded ? { foundedOn: founded } : {}),
    ...(url ? { url } : {}),
    descriptions: member.description ? [member.description, ...told] : told,
  };
}

/** A sentence that says what its subject is: `MPR is a business cluster …`, `…クラスターです。`; all prose of an "About". */
function isDescription(sentence: Sentence): boolean {
  const text = sentence.view.text;
  if (/^<?https?:/.test(text) || text.length < 15) return false;
  // `Turnover: 9.4 billion euros`: a row of a profile tells one thing of somebody, and not what they are.
  const isRow = /^[^.。:：]{2,60}[:：]/.test(text) && !isProfile(text);
  if (isRow) return false;
  if (sentence.zone.kind === 'about') return true;
  // A row of names and posts says who is there, and not what anything is.
  if (!/[。.]$/.test(text.replace(/["」』）)]+$/, ''))) return false;
  // What a house does is what it is, as long as it is not the news: `X supports start-ups`.
  return (
    sentence.rules.findAgreements(sentence.plain.text, false).length === 0 &&
    sentence.rules.findCounts(text).length === 0 &&
    !isSaid(text) &&
    // 理事長の轟は、「… : somebody's words, which go on.
    (text.match(/「/g)?.length ?? 0) <= (text.match(/」/g)?.length ?? 0)
  );
}
