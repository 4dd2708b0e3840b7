import { ABSENCE } from '../../languages/answers/absence.js';
import { inAnyLanguage } from '../../languages/inAnyLanguage.js';
import { says } from '../../languages/layout.js';
import type { FormField } from '../../languages/rules/forms.js';
import type { FoundPerson } from '../../languages/rules/people.js';
import { formRow } from '../../releases/lineKinds.js';
import { type Document, placeOf, type Sentence } from '../document/document.js';
import { formFacts } from '../document/form.js';
import type { Fact } from '../fact.js';
import type { Cast } from '../organisations/cast.js';
import { outlinesOf } from '../organisations/outlines.js';
import type { Person } from '../reading.js';
import { isTailOfHouse, withHouses } from './houses.js';
import { pairIn } from './pairs.js';
import { addPerson, type Roll } from './roll.js';
import { inFull } from './shortNames.js';

const isContact = ({ zone }: Sentence): boolean => zone.kind === 'contact' || zone.kind === 'menu';

/** Of a menu only the line that says whom to ask is anybody's. */
const isMenu = ({ zone, view }: Sentence): boolean =>
  zone.kind === 'frontMatter' || (zone.kind === 'menu' && !says('whomToAsk', view.text));

/** Everybody whom a release names with a post, once for each post; `counterpart` is the other side of its one agreement. */
export function peopleOf(document: Document, cast: Cast, counterpart?: string): Fact<Person>[] {
  const outlines = outlinesOf(document, cast);
  const roll: Roll = { document, cast, found: [], keys: [], pairs: [], outlines };
  const read = new Set<Sentence>();
  let section: Section = {};
  for (const sentence of document.sentences) {
    if (isMenu(sentence)) continue;
    const found = sentence.rules.findPeople(sentence.view.text, sentence.zone.kind === 'caption');
    const pair = found.length > 1 ? pairIn(sentence, found) : undefined;
    if (pair) roll.pairs.push(pair);
    section = sectionAt(document, sentence, section, found.length > 0);
    const part = isContact(sentence) ? 'other' : section.part;
    if (found.length > 0) read.add(sentence);
    for (const person of found) {
      const house =
        person.organisation ??
        houseAtHead(cast, sentence, person) ??
        houseOfLineAbove(document, sentence, person) ??
        (section.part === undefined ? undefined : houseAbove(cast, sentence, section, person));
      if (person.organisation !== undefined) section = { ...section, house: person.organisation };
      if (!isInBracket(sentence, person))
        addPerson(roll, sentence, sentence.view, {
          ...person,
          // (立会人)市長 below 出席者 is there as that.
          ...(part === undefined || person.part === 'witness' ? {} : { part }),
          ...(house === undefined ? {} : { organisation: house }),
        });
    }
    if (!COURSE.test(sentence.view.text))
      for (const bracket of sentence.brackets) addBracket(roll, sentence, bracket);
  }
  for (const { field, sentence, value } of formFacts(document)) {
    const part = PARTS[field];
    // A row of one of the sides was read above, under its heading.
    if (part === undefined || (field === 'side' && read.has(sentence))) continue;
    // 理事長に代わって副理事長が署名しました: a sentence says by itself who signed.
    const told = sentence.rules.findPeople(value.text, false).filter((person) => person.part === part);
    const named = sentence.zone.kind === 'body' && told.length > 0 ? told : undefined;
    for (const person of named ?? sentence.rules.findPeople(value.text, true))
      if (named || !isAbsent(sentence.view.text)) addPerson(roll, sentence, value, { ...person, part });
  }
  return inFull(withHouses(roll, counterpart)).filter(
    ({ value }) => !isTailOfHouse(value.name, cast) && !isHeadOfTown(value, cast) && !isFormerOnly(value),
  );
}

/** 14:05 協定の概要説明（担当課長）: a bracket in a ceremony's course says who does it by post alone. */
const COURSE = /^[^\p{L}\p{N}]*\d{1,2}[:：]\d{2}/u;

/** Who is only told to have left a post was read for the full name. */
const isFormerOnly = ({ part, role, organisation }: Person): boolean =>
  part === 'other' && role === undefined && organisation === undefined;

/** 白浜|市長の代理として…: the mayor of a town that the text names, and nobody of its name. */
const isHeadOfTown = ({ name, role = '' }: Person, cast: Cast): boolean =>
  role !== '' && isTailOfHouse(`${name}${role.slice(0, 1)}`, cast);

/** What the heading above makes of whoever stands below: 署名者, 出席者. */
interface Section {
  readonly part?: Person['part'];
  /** The house that the row above names, for rows that name none. */
  readonly house?: string;
}

/** 若技研 海洋観測部門長　長尾 光: the row begins with what the text calls a house for short. */
function houseAtHead(
  cast: Cast,
  { view, rules }: Sentence,
  { start, role = '' }: FoundPerson,
): string | undefined {
  const head = view.text.slice(0, start).replace(role, '').trim();
  const member = head.length >= 2 && head.length <= 30 ? cast.find(head, rules.coreOf(head)) : undefined;
  return member && (member.name === head || member.aliases.has(head)) ? member.name : undefined;
}

/** 取締役頭取 能登谷一成, a line of its own below 株式会社みどりの銀行. */
function houseOfLineAbove(
  { sentences }: Document,
  { index, view, rules }: Sentence,
  { name, role = '' }: FoundPerson,
): string | undefined {
  const above = sentences[index - 1]?.view.text.trim() ?? '';
  const isAlone = view.text.replace(name, '').replace(role, '').trim() === '';
  return isAlone && role !== '' && above.length <= 40 && rules.looksLikeOrganisation(above)
    ? above
    : undefined;
}

/** The house of the row above, but for a 副市長 below a bank's people where the text has a city. */
function houseAbove(
  cast: Cast,
  { rules }: Sentence,
  { house }: Section,
  { role }: FoundPerson,
): string | undefined {
  if (house === undefined || role === undefined || rules.isPostAt(role, house)) return house;
  return cast.members.some(({ name }) => rules.isPostAt(role, name)) ? undefined : house;
}

/** A heading begins a section; in one of people, lines with people go on, and a paragraph ends it. */
function sectionAt(
  { release }: Document,
  { zone, view, rules }: Sentence,
  section: Section,
  hasPeople: boolean,
): Section {
  if (zone.kind === 'heading' || zone.kind === 'list') {
    const label = view.text.replace(/^[^\p{L}]+|[】>＞》〉:：\s]+$/gu, '');
    const part = label.length <= 30 ? partIn(rules.formField(label)) : undefined;
    if (part !== undefined) return { part };
    return hasPeople ? section : {};
  }
  const announced = zone.kind === 'body' && !hasPeople ? rules.announcesPeople(view.text) : undefined;
  if (announced !== undefined) return { part: announced };
  // ※理事長は欠席し、…。: a note or a sentence below the rows is about somebody else.
  if (zone.kind !== 'form')
    return hasPeople && view.text.length <= 80 && zone.kind !== 'notes' && !/。[)）]?$/.test(view.text)
      ? section
      : {};
  // 4 締結者 湊浜市長 …: a row's label goes on for the rows below that have none, as long as they name people.
  const row = formRow(release.text.slice(zone.start, zone.end));
  const field = row && rules.formField(row.label);
  // 署名者 above rows 甲, 乙, 丙: each signs for the one that has the letter.
  if (row && field === 'side')
    return { part: section.part ?? 'head', house: sideOf(rules, view.text, row.label) };
  const part = section.part === 'signatory' && field === 'head' ? section.part : row && partIn(field);
  return part === undefined ? (hasPeople ? section : {}) : { ...section, part };
}

/** Of 乙 一般社団法人リンクス the house, whose people may stand in the row below; else the letter, which the text has given to one. */
const sideOf = (rules: Sentence['rules'], row: string, letter: string): string =>
  rules.findNames(row).find(({ name }) => rules.looksLikeOrganisation(name))?.name ?? letter;

const partIn = (field: FormField | undefined): Person['part'] | undefined =>
  field === undefined ? undefined : PARTS[field];

/** Somebody in a bracket belongs to the organisation before it; `(from left: …)` stands before none. */
function addBracket(roll: Roll, sentence: Sentence, { at, content }: Sentence['brackets'][number]): void {
  const pictured = says('pictured', content.text);
  const before = pictured ? undefined : nameBefore(sentence, at);
  for (const person of sentence.rules.findPeople(content.text, pictured)) {
    const organisation = person.organisation ?? before;
    addPerson(roll, sentence, content, {
      ...person,
      part: pictured ? 'pictured' : 'head',
      ...(organisation === undefined ? {} : { organisation }),
    });
  }
}

/** 当社, 当組合, 当商工会. */
const SELF_LENGTHS = [2, 3, 4] as const;

/** `Estonian Maritime Trade Office in Tokyo (Director: …)`: the whole name, with its seat. */
function nameBefore({ rules, plain, brackets }: Sentence, at: number): string | undefined {
  const breaks = brackets.map((bracket) => bracket.at);
  const whole = rules.findNames(plain.text, breaks).find(({ end }) => end === at);
  const name = (whole ?? rules.nameEndingAt(plain.text, at))?.name;
  // 当組合（理事長・…）
  return (
    name ??
    SELF_LENGTHS.map((length) => plain.text.slice(Math.max(0, at - length), at)).find(
      (tail) => rules.pronoun(tail) === 'publisher',
    )
  );
}

/** What a row makes of whoever stands in it. */
const PARTS: Readonly<Partial<Record<FormField, Person['part']>>> = {
  signatories: 'signatory',
  witnesses: 'witness',
  side: 'head',
  attendees: 'attendee',
  head: 'head',
};

const isAbsent = inAnyLanguage(ABSENCE, 'absent');

const isInBracket = (sentence: Sentence, person: FoundPerson): boolean => {
  const { start } = placeOf(sentence.view, person);
  return sentence.brackets.some(
    ({ content }) =>
      (content.starts[0] ?? Number.POSITIVE_INFINITY) <= start && start < (content.ends.at(-1) ?? 0),
  );
};
