import type { FoundPerson } from '../../../rules/people.js';
import { organisationBefore } from './organisations.js';
import { partOf } from './parts.js';
import { LABELLED, NAME_BRACKET, NAME_ROLE, ROLE_NAME } from './patterns.js';
import { ANY_POST, ONLY_POST } from './posts.js';

/** The people of a text with their posts. Former officers and witnesses are left out. */
export function findPeople(text: string, caption: boolean): FoundPerson[] {
  if (!ANY_POST.test(text)) return [];
  const found: FoundPerson[] = [];
  /** Whether the name is somebody's at all. */
  const add = (match: RegExpMatchArray, name: string, role: string): boolean => {
    if (!isSomebody(cleanName(name))) return false;
    const person = personOf(text, caption, match, name, role);
    if (person && !isKnown(found, person)) found.push(person);
    return true;
  };
  for (const match of text.matchAll(LABELLED)) add(match, match[2] as string, match[1] as string);
  scan(ROLE_NAME, text, (match) => add(match, match[2] as string, match[1] as string));
  for (const match of text.matchAll(NAME_BRACKET)) add(match, match[1] as string, match[3] as string);
  for (const match of text.matchAll(NAME_ROLE))
    if (!found.some((person) => overlapsRole(person, match)))
      add(match, match[1] as string, match[2] as string);
  return found.sort((a, b) => a.start - b.start);
}

/** 今給黎隆之氏 → 今給黎隆之. */
const cleanName = (name: string): string =>
  name
    .replace(/\u3000/g, ' ')
    .replace(/氏$/, '')
    .trim();

/** 代表取締役 and 当社 are nobody's names; Latin ones are told apart by their pattern. */
const isSomebody = (name: string): boolean =>
  /^[A-Z]/.test(name) ||
  (!NOT_NAME.test(name) &&
    !NOT_NAME_END.test(name) &&
    name.replace(/ /g, '').length >= 2 &&
    !ONLY_POST.test(name));

function personOf(
  text: string,
  caption: boolean,
  match: RegExpMatchArray,
  name: string,
  role: string,
): FoundPerson | undefined {
  const at = match.index ?? 0;
  const start = at + match[0].lastIndexOf(name);
  const first = Math.min(start, at + match[0].indexOf(role));
  const before = text.slice(Math.max(0, first - 14), first);
  if (/(?:前|元|故|当時の|歴代|立会人|先代)[^、。]{0,10}$/.test(before) || /^(?:元|前)/.test(role))
    return undefined;
  const organisation = organisationBefore(text, first);
  const end = start + name.length;
  return {
    start,
    end,
    name: cleanName(name),
    role,
    ...(organisation ? { organisation } : {}),
    part: partOf(text, start, end, caption, role, before),
  };
}

const isKnown = (found: readonly FoundPerson[], { start, name, organisation }: FoundPerson): boolean =>
  found.some(
    (person) =>
      (person.start === start && person.name.startsWith(name)) ||
      (person.name === name && (person.organisation || !organisation)),
  );

const NOT_NAME =
  /^(?:客員|一行|様子|下段|上段|水産|開催|事業|言葉|会|者|館|専務|常務|決議|株式|会社|法人|本社|所在|以下|当社|本学|同社|両者|協定|締結|連携|新任|就任|出席|挨拶|各位|担当|代表|役員|副|兼|全権|特命|初代|前|元|現|新|同|当|本|各|両|市|県|町|村|区|都|府|国|大学|研究|日本|関係|地域|国際|中央|総合|先端|医療|科学|技術|産業|事務|経営|執行|取締|統括|学術|理事|監事|教育|営業|企画|広報|共同|海外|東京|大阪|京都)/;

const NOT_NAME_END =
  /(?:大|長|会|社|課|局|室|市|県|府|大学|機構|法人|協会|財団|会社|研究所|センター|締結|協定|就任|以下|本社|所在地|代表|理事|取締役|氏名|先生|関係者|一同|様|御中|です|ます|から|まで|した|する|は|が|を|に|へ|と|の|も)$|との|での|において|により/;

/** Every match; behind one that is nobody the search goes on within it: 執行役員 水里支店長 能勢 美帆. */
function scan(pattern: RegExp, text: string, accept: (match: RegExpMatchArray) => boolean): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (!accept(match)) pattern.lastIndex = match.index + (match[1]?.length ?? 1);
  }
}

const overlapsRole = (person: FoundPerson, match: RegExpMatchArray): boolean =>
  person.start < (match.index ?? 0) + match[0].length && (match.index ?? 0) < person.end;
