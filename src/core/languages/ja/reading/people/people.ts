import { matchesIn } from '../../../../text/matches.js';
import type { Span } from '../../../../text/span.js';
import type { FoundPerson } from '../../../rules/people.js';
import { looksLikeOrganisation } from '../names/words.js';
import { signingTogether, withHousesOfLists } from './listed.js';
import { isSomebody, plainName } from './names.js';
import { houseInRole, organisationBefore } from './organisations.js';
import { partOf } from './parts.js';
import {
  CAME_TO_BE,
  KATAKANA_FAMILY_ROLE,
  LABELLED,
  LEFT,
  NAME_BECAME,
  NAME_BRACKET,
  NAME_DOT_HOUSE_ROLE,
  NAME_HOUSE_ROLE,
  NAME_ROLE,
  POST_ENDS_BEFORE_BARE_NAME,
  POST_ENDS_IN_BRACKET,
  ROLE_COMMA_NAME,
  ROLE_IS_BARE_NAME,
  ROLE_IS_NAME,
  ROLE_IS_TITLED,
  ROLE_NAME,
  SUCCESSOR,
} from './patterns.js';
import { ANY_POST, ONLY_POST, POST_END } from './posts.js';

/** The people of a text with their posts. Former officers and witnesses are left out. */
export function findPeople(text: string, caption: boolean): FoundPerson[] {
  if (!ANY_POST.test(text)) return [];
  const roll: Roll = { text, caption, found: [], taken: [] };
  // Each pattern is tried only where the mark that it needs is there: most sentences name nobody.
  if (/[:：]/.test(text)) for (const match of matchesIn(text, LABELLED)) add(roll, match, match[2], match[1]);
  if (/氏|さん/.test(text)) {
    for (const match of matchesIn(text, ROLE_IS_NAME)) add(roll, match, match[2], match[1]);
    for (const match of matchesIn(text, ROLE_COMMA_NAME)) add(roll, match, match[2], match[1]);
  }
  if (POST_ENDS_BEFORE_BARE_NAME.test(text))
    for (const match of matchesIn(text, ROLE_IS_BARE_NAME))
      if (!isTaken(roll, match)) add(roll, match, match[2], match[1]);
  if (/に(?:就|選|昇)/.test(text))
    for (const match of matchesIn(text, NAME_BECAME)) add(roll, match, match[1], match[2]);
  if (/を(?:退|辞|離)/.test(text)) {
    for (const match of matchesIn(text, SUCCESSOR)) add(roll, match, match[2], match[1]);
    for (const match of matchesIn(text, LEFT)) addFormer(roll, match);
  }
  if (/[とに](?:な[りっ]|就)/.test(text))
    for (const match of matchesIn(text, CAME_TO_BE)) addNew(roll, match);
  if (text.includes('・'))
    for (const match of matchesIn(text, NAME_DOT_HOUSE_ROLE)) addWithHouse(roll, match);
  if (text.includes(' ')) for (const match of matchesIn(text, NAME_HOUSE_ROLE)) addWithHouse(roll, match);
  scan(ROLE_NAME, text, (match) => isTaken(roll, match) || add(roll, match, match[2], ownPost(text, match)));
  // 14:05 協定の概要説明（担当課長）: in a ceremony's course only who stands behind a post is somebody.
  const inCourse = COURSE.test(text);
  if (!inCourse && POST_ENDS_IN_BRACKET.test(text))
    // 最高経営責任者(CEO) is one post.
    for (const match of matchesIn(text, NAME_BRACKET))
      if (!/責任者$/.test(match[1] ?? '')) add(roll, match, match[1], match[3]);
  for (const match of inCourse ? [] : matchesIn(text, NAME_ROLE))
    if (!isTaken(roll, match)) add(roll, match, match[1] ?? match[3], match[2] ?? match[4] ?? match[5]);
  for (const match of matchesIn(text, KATAKANA_FAMILY_ROLE))
    if (!isTaken(roll, match)) add(roll, match, match[1], match[2]);
  if (/(?:教授|助教|博士|研究員)/.test(text) && TITLED_POST.test(text))
    for (const match of matchesIn(text, ROLE_IS_TITLED)) addTitled(roll, match);
  return signingTogether(
    text,
    withHousesOfLists(
      text,
      roll.found.sort((a, b) => a.start - b.start),
    ),
  );
}

const TITLED_POST = new RegExp(`${POST_END}(?:は|には)`, 'u');

/** What a post leads, where nobody says which: 所長 of a 研究所. */
const LED: readonly (readonly [RegExp, string])[] = [
  [/^副?所長$/, '研究所'],
  [/^副?センター長$/, 'センター'],
  [/^副?機構長$/, '機構'],
];

/** 所長には工学部の|折原若菜|教授が就任: a post beside that of the title, at what the release tells of. */
function addTitled({ text, caption, found }: Roll, match: RegExpMatchArray): void {
  const [whole, post = '', , written = ''] = match;
  const name = plainName(written.replace(/(?:准|特任|名誉|主任|客員)$/, ''));
  const at = match.index ?? 0;
  if (!isSomebody(name)) return;
  const { role, organisation } = houseInRole(text, at, post);
  const house = organisation ?? LED.find(([led]) => led.test(role))?.[1];
  const start = at + whole.indexOf(written, post.length);
  if (house === undefined) return;
  const same = found.findIndex((one) => one.start === start && one.role === role);
  const known = found[same];
  if (known) {
    found[same] = { organisation: house, ...known };
    return;
  }
  const part = role.startsWith('副') ? 'attendee' : 'head';
  const person = personWith(text, caption, start, name, role, house);
  found.push(person.part === 'signatory' ? person : { ...person, part });
}

const COURSE = /^[^\p{L}\p{N}]*(?:午前|午後)?\d{1,2}(?:[:：]\d{2}|時)/u;

/** 古谷学長、副学長の栗栖由香里: the first post is that of the name before it, and not of the one behind. */
function ownPost(text: string, match: RegExpMatchArray): string | undefined {
  const posts = match[1] ?? '';
  const cut = posts.lastIndexOf('、');
  const before = /[\p{Script=Han}々ァ-ヴー]{1,8}$/u.exec(
    text.slice(Math.max(0, (match.index ?? 0) - 8), match.index),
  );
  return cut > 0 && before && !looksLikeOrganisation(before[0]) && !/^[同本当各両]/.test(before[0])
    ? posts.slice(cut + 1)
    : posts;
}

/** The people found so far in a text, and which of its words were read as a name with a post. */
interface Roll {
  readonly text: string;
  readonly caption: boolean;
  readonly found: FoundPerson[];
  readonly taken: Span[];
}

const isTaken = ({ taken }: Roll, match: RegExpMatchArray): boolean => {
  const start = match.index ?? 0;
  return taken.some((span) => span.start < start + match[0].length && start < span.end);
};

/** 前社長の|堂本剛|は|会長|に就任: whatever it was before, this is it now. */
function addNew(roll: Roll, match: RegExpMatchArray): void {
  const [whole, written = '', post = ''] = match;
  if (!isSomebody(plainName(written))) return;
  const at = match.index ?? 0;
  const start = at + whole.indexOf(written);
  roll.taken.push({ start: at, end: at + whole.length });
  const { role, organisation } = houseInRole(roll.text, at + whole.lastIndexOf(post), post);
  const person = personWith(roll.text, roll.caption, start, written, role, organisation);
  if (!isKnown(roll.found, person)) roll.found.push(person);
}

/** Who gave up a post holds none here. */
function addFormer({ found }: Roll, match: RegExpMatchArray): void {
  const name = plainName(match[1] ?? '');
  const start = (match.index ?? 0) + match[0].indexOf(name);
  if (isSomebody(name)) found.push({ start, end: start + name.length, name, part: 'other' });
}

const FACULTY_HEAD = /^副?(?:学部|研究科)長/;

/** Whether the name is somebody's at all; a former officer's is, and is left out. */
function add(roll: Roll, match: RegExpMatchArray, written = '', post = ''): boolean {
  // 高遠誠一|工学部長: which faculty it is stands in the post.
  const faculty = FACULTY_HEAD.test(post)
    ? (/(?<=.{2})(?:[医歯薬工理文法農商教]|経済|経営|理工|人文)$/u.exec(written)?.[0] ?? '')
    : '';
  const [name, role] = [written.slice(0, written.length - faculty.length), `${faculty}${post}`];
  // 取締役|管理本部長| 宗像由紀: what stands behind one post is another.
  if (ONLY_POST.test(name) || !isSomebody(plainName(name))) return false;
  const person = personOf(roll.text, roll.caption, match, name, role);
  const [whole] = match;
  const at = match.index ?? 0;
  roll.taken.push({
    start: at + Math.max(0, Math.min(whole.indexOf(name), whole.indexOf(role))),
    end: at + whole.length,
  });
  if (person && !isKnown(roll.found, person)) roll.found.push(person);
  return true;
}

/** 前市長, 当時の学長, 立会人: nobody who acts here; 前橋市長 is one. */
const NOT_ACTING = /(?:前(?![橋原田川])|元(?![町木山])|故(?!郷)|当時の|歴代|先代|初代)[^、。(]{0,10}$/;

/** 立会人：浜名県副知事 堂島渉, (立会人)浜名市副市長. */
const IS_WITNESS = /立ち?会い?人(?:として|は|に|の|[:：)）\]】　 ])?[^、。(（)）]{0,16}$/;

function personOf(
  text: string,
  caption: boolean,
  match: RegExpMatchArray,
  written: string,
  post: string,
): FoundPerson | undefined {
  const at = match.index ?? 0;
  const start = at + match[0].lastIndexOf(written);
  const first = Math.min(start, at + match[0].indexOf(post));
  const lead = text.slice(Math.max(0, first - 24), first);
  if (NOT_ACTING.test(lead.slice(-14)) || /^(?:元|前)/.test(post)) return undefined;
  const { role, organisation } = houseInRole(text, at + match[0].indexOf(post), post);
  const house = organisation ?? organisationBefore(text, first);
  const person = personWith(text, caption, start, written, role, house);
  return IS_WITNESS.test(lead) ? { ...person, part: 'witness' } : person;
}

function personWith(
  text: string,
  caption: boolean,
  start: number,
  written: string,
  role: string,
  organisation: string | undefined,
): FoundPerson {
  const name = plainName(written);
  const end = start + name.length;
  const before = text.slice(Math.max(0, start - role.length - 14), start - role.length);
  return {
    start,
    end,
    name,
    role,
    ...(organisation ? { organisation } : {}),
    part: partOf(text, start, end, caption, role, /[:：] ?$/.test(text.slice(0, start)) ? ':' : before),
  };
}

/** |若葉町| 高遠 香織副町長: who stands there is a house, and no family. */
const HOUSE_FIRST = /^[^ ]{2,}(?:[都道府県市区町村院校]|大学|会社) /;

/** 大河内稔 水里県|知事: the house stands in the same word as the post. */
function addWithHouse({ text, caption, found, taken }: Roll, match: RegExpMatchArray): void {
  const [whole, written = '', house = '', post = ''] = match;
  const at = match.index ?? 0;
  const start = at + whole.indexOf(written);
  // Of Latin letters house and post are told apart as they stand: ABP CEO.
  const { role, organisation } = /^ ?C[EFIOT]O$/.test(post)
    ? { role: post.trim(), organisation: house }
    : houseInRole(text, start + written.length + 1, `${house}${post}`);
  if (organisation === undefined || HOUSE_FIRST.test(written) || !isSomebody(plainName(written))) return;
  taken.push({ start: at, end: at + whole.length });
  found.push(personWith(text, caption, start, written, role, organisation));
}

const isKnown = (found: readonly FoundPerson[], { start, name, organisation, part }: FoundPerson): boolean =>
  found.some(
    (person) =>
      (person.start === start && person.name.startsWith(name)) ||
      // Who only attended in the first half of a sentence may sign in the second.
      (person.name === name &&
        (person.organisation || !organisation) &&
        (part !== 'signatory' || person.part === part)),
  );

/** Every match; behind one that is nobody the search goes on within it: 執行役員 水里支店長 能勢 美帆. */
function scan(pattern: RegExp, text: string, accept: (match: RegExpMatchArray) => boolean): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (!accept(match)) pattern.lastIndex = match.index + (match[1]?.length ?? 1);
  }
}
