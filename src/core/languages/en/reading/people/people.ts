import { matchesIn } from '../../../../text/matches.js';
import type { FoundPerson } from '../../../rules/people.js';
import { findNames } from '../names/names.js';
import { ORGANISATION_WORDS } from '../names/words.js';
import {
  organisationAt,
  organisationBefore,
  organisationWithin,
  ownerBefore,
  secondPost,
  signedFor,
  standingFor,
} from './organisations.js';
import { partOf } from './parts.js';
import {
  CHAIRED_BY,
  FAMILY_IS,
  LABELLED,
  LED_BY,
  LEFT,
  LOWER_NAME,
  NAME_BRACKET,
  NAME_IS_ROLE,
  NAME_LOWER,
  NAME_ROLE,
  ROLE_FAMILY,
  ROLE_IS_NAME,
  ROLE_NAME,
  ROLE_OF_HOUSE_NAME,
  SUCCEEDED_BY,
  TITLED,
  UNIT_LED_BY,
  WHOSE_ROLE_NAME,
  WILL_HEAD,
} from './patterns.js';
import { ANY_POST, isPost, ROLE } from './posts.js';

/** Somebody's name with a post, as a pattern found the two. */
interface Candidate {
  readonly match: RegExpMatchArray;
  readonly name: string;
  readonly role: string;
  readonly organisation?: string | undefined;
}

/** The people of a text with their posts. Former officers are left out; one who is only thanked has no part in it. */
export function findPeople(text: string, caption: boolean): FoundPerson[] {
  const signing = SIGNING.test(text);
  if (!signing && !ANY_POST.test(text) && !TITLED_OF.test(text)) return [];
  const found: FoundPerson[] = [];
  for (const candidate of candidatesIn(text)) {
    const person = personOf(text, caption, candidate);
    if (person && !isKnown(found, person)) found.push(person);
  }
  addFamilyNames(found, text, caption);
  if (signing) addSigners(found, text);
  addTitledOf(found, text);
  addFormer(found, text);
  return found.sort((a, b) => a.start - b.start);
}

/** `President Saegusa signed`: by family name alone, of people named in full elsewhere. */
function addFamilyNames(found: FoundPerson[], text: string, caption: boolean): void {
  for (const match of matchesIn(text, ROLE_FAMILY)) {
    const [whole, role = '', name = ''] = match;
    const [start, end] = [match.index + whole.length - name.length, match.index + whole.length];
    if (isPost(name) || ORGANISATION_WORDS.test(name)) continue;
    if (found.some((one) => one.start <= start && start < one.end)) continue;
    const organisation = organisationBefore(text, match.index) ?? signedFor(text, match);
    const part = partOf(text, start, end, caption, role);
    found.push({ start, end, name, role, ...(organisation ? { organisation } : {}), part });
  }
}

/** `was signed by Dr. Castellane and Mr. Mizushima`, `Ms. Berg signed`: whoever has a post is named with it elsewhere. */
function addSigners(found: FoundPerson[], text: string): void {
  for (const match of matchesIn(text, TITLED)) {
    const [whole, name = ''] = match;
    const [start, end] = [match.index + whole.length - name.length, match.index + whole.length];
    if (found.some((one) => one.start < end && start < one.end)) continue;
    const part = partOf(text, start, end, false, '');
    if (part === 'signatory' || part === 'witness') found.push({ start, end, name, part });
  }
}

const TITLED_OF =
  /\b(?:Dr|Prof|Professor)\.? (?:\p{Lu}[\p{Script=Latin}'’-]+ ){2,3}(?:of|from|at) (?:the )?\p{Lu}/u;

/** `Dr. |Callum Reid| of |Brightwater| becomes her deputy`: whose house is told, though no post. */
function addTitledOf(found: FoundPerson[], text: string): void {
  if (!TITLED_OF.test(text)) return;
  for (const match of matchesIn(text, TITLED)) {
    const [whole, name = ''] = match;
    const [start, end] = [match.index + whole.length - name.length, match.index + whole.length];
    const lead = /^ (?:of|from|at) (?:the )?/.exec(text.slice(end, end + 12))?.[0];
    if (!lead || !name.includes(' ') || found.some((one) => one.start < end && start < one.end)) continue;
    const [house] = findNames(text.slice(end + lead.length, end + lead.length + 100));
    if (house?.start === 0)
      found.push({ start, end, name, organisation: house.name, part: partOf(text, start, end, false, '') });
  }
}

const SIGNING =
  /\bsigned\b[^.]{0,200}?\b(?:Mr|Mrs|Ms|Dr|Prof)\.? \p{Lu}|\b(?:Mr|Mrs|Ms|Dr|Prof)\.? \p{Lu}[^.]{0,80}\bsigned\b/u;

/** Who gave up a post holds none here; what such people are now is told by family name. */
function addFormer(found: FoundPerson[], text: string): void {
  for (const match of matchesOf(LEFT, text, / as /.test(text))) {
    const name = match[1] as string;
    const start = match.index + match[0].indexOf(name);
    if (!endsLikeOrganisation(name)) found.push({ start, end: start + name.length, name, part: 'other' });
  }
  for (const match of matchesOf(FAMILY_IS, text, /\b(?:now|today|since)\b/.test(text))) {
    const [whole, name = '', role = ''] = match;
    const start = match.index + whole.indexOf(name);
    if (!isPost(name) && !ORGANISATION_WORDS.test(name))
      found.push({ start, end: start + name.length, name, role, part: 'attendee' });
  }
}

/** In order: a label says most surely who holds the post, words before a name least. */
function candidatesIn(text: string): Candidate[] {
  const [first, second] = [1, 2];
  const candidate = (
    match: RegExpMatchArray,
    name: number,
    role: number,
    organisation?: string,
  ): Candidate => ({
    match,
    name: match[name] as string,
    role: match[role] as string,
    organisation,
  });
  return [
    ...matchesOf(LABELLED, text, text.includes(':')).map((match) => ({
      ...candidate(match, second, first),
      role: labelledRole(text, match),
    })),
    ...matchesOf(NAME_ROLE, text, text.includes(',')).flatMap((match) => {
      const organisation = organisationAt(text, match);
      const one = candidate(match, first, second, organisation);
      const other = organisation === undefined ? undefined : secondPost(text, match, organisation);
      return other ? [one, { ...one, ...other }] : [one];
    }),
    ...matchesOf(NAME_IS_ROLE, text, IS_IN_POST.test(text)).map((match) =>
      candidate(match, first, second, organisationAt(text, match)),
    ),
    ...matchesOf(ROLE_IS_NAME, text, text.includes(' is ')).map((match) => candidate(match, second, first)),
    ...matchesOf(CHAIRED_BY, text, /board.* is /.test(text)).map((match) => ({
      ...candidate(match, second, first),
      role: 'Chair of the Board',
    })),
    ...matchesOf(LED_BY, text, /(?:ed|run) by /.test(text)).flatMap((match) => {
      const organisation = ownerBefore(text, match.index);
      return organisation === undefined
        ? []
        : [{ ...candidate(match, first, first, organisation), role: 'head' }];
    }),
    ...matchesOf(WILL_HEAD, text, / (?:head|lead|direct|run) the /.test(text)).map((match) => ({
      ...candidate(match, first, first, `the ${match[2]}`),
      role: 'head',
    })),
    ...matchesOf(UNIT_LED_BY, text, /(?:ed|run) by /.test(text)).map((match) => ({
      ...candidate(match, second, second, `the ${(match[1] as string).toLowerCase()}`),
      role: 'head',
    })),
    ...matchesOf(SUCCEEDED_BY, text, text.includes(' by ')).map((match) => candidate(match, second, first)),
    ...matchesOf(NAME_BRACKET, text, text.includes('(')).map((match) =>
      candidate(match, first, 3, match[4] ?? (match[2]?.trim().replace(/,$/, '') || undefined)),
    ),
    ...matchesOf(NAME_LOWER, text, text.includes(',')).map((match) =>
      candidate(match, first, second, organisationAt(text, match)),
    ),
    ...matchesIn(text, ROLE_NAME).map((match) => {
      const behind = / of (?:the )?$/.test(match[0]);
      const organisation = behind
        ? organisationAt(text, match)
        : (organisationBefore(text, match.index) ?? signedFor(text, match));
      return candidate(match, second, first, organisation);
    }),
    ...matchesOf(ROLE_OF_HOUSE_NAME, text, /\b[Tt]he .*,/.test(text)).map((match) =>
      candidate(match, 3, first, match[2]?.trim()),
    ),
    ...matchesOf(WHOSE_ROLE_NAME, text, /['’]/.test(text)).map((match) =>
      candidate(match, second, first, ownerBefore(text, match.index)),
    ),
    ...matchesIn(text, LOWER_NAME).map((match) =>
      candidate(match, second, first, organisationBefore(text, match.index) ?? organisationWithin(match[0])),
    ),
  ];
}

/** `who became CEO`, `has been Director`. */
const IS_IN_POST = /\b(?:became|is|was|has|serves|took|succeeded) /;

/** The matches of a pattern in a text that has the mark without which it cannot match. */
const matchesOf = (pattern: RegExp, text: string, hasMark: boolean): RegExpExecArray[] =>
  hasMark ? matchesIn(text, pattern) : [];

/** `Representative: Daigo Wakatsuki, President and CEO`: the post behind the name says more than the label. */
function labelledRole(text: string, match: RegExpMatchArray): string {
  const label = (match[1] as string).replace(/^represented by (?:its )?/, '');
  if (!/^(?:|representative|contact)$/i.test(label)) return label;
  const behind = text.slice((match.index ?? 0) + match[0].length, (match.index ?? 0) + match[0].length + 80);
  return POST_BEHIND.exec(behind)?.[1] ?? label;
}

const POST_BEHIND = new RegExp(`^, (${ROLE})`, 'u');

/** `former President Rosa Neri`: nobody who acts here. */
const NOT_ACTING = /\b(?:former|formerly|late|then|ex-|previous|outgoing)\b[^.;]{0,30}$/i;

function personOf(
  text: string,
  caption: boolean,
  { match, name, role, organisation }: Candidate,
): FoundPerson | undefined {
  const titled = name
    .replace(/^(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Dame|H\.E)\.? /, '')
    .replace(/'s$/, '')
    .replace(/^(?:Representative|Signatory|Contact|Chairman|President|Director|Name) /, '')
    .trim();
  // "Because Masato Endo": a sentence's first word is no given name.
  const clean = MONTH_NAME.test(titled) ? titled : titled.slice(findNames(titled)[0]?.start ?? 0);
  if (endsLikeOrganisation(clean) || clean.split(/[ -]/).length < 2 || isPost(clean)) return undefined;
  const start = (match.index ?? 0) + match[0].indexOf(name);
  const end = start + name.length;
  const before = text.slice(Math.max(0, start - 40), start);
  if (NOT_ACTING.test(before) || /\bformer\b/i.test(role)) return undefined;
  const house =
    organisation ??
    bracketedOrganisation(text.slice(end), role) ??
    standingFor(text, Math.min(start, match.index ?? start));
  return {
    start,
    end,
    name: clean,
    role: role.trim(),
    ...(house ? { organisation: house } : {}),
    part: partOf(text, start, end, caption, role),
  };
}

/** `Kenji Shuto (Kanagawa Prefecture)`, `Kenji Shuto, Head of Research (LINK-J)`. */
function bracketedOrganisation(behind: string, role: string): string | undefined {
  const post = behind.startsWith(`, ${role}`) ? role.length + 2 : 0;
  const content = /^,? ?(?:[A-Z][\w-]+,? ?)?\(([^()]{3,60})\)/.exec(behind.slice(post))?.[1];
  if (content === undefined || isPost(content)) return undefined;
  // (Innovation) behind a post says what the post is for.
  const isHouse = / |^[A-Z]{2,}/.test(content) && ORGANISATION_WORDS.test(content);
  return isHouse || (post > 0 && /^[A-Z]{2,}[A-Z&-]*$/.test(content)) ? content : undefined;
}

/** The same person in the same post, or without a house where one is known already. */
const isKnown = (found: readonly FoundPerson[], { name, role, organisation }: FoundPerson): boolean =>
  found.some(
    (person) =>
      person.name === name &&
      (person.role === role || !organisation || organisation === person.organisation) &&
      (person.organisation || !organisation),
  );

/** Given names that are months too: `Jun Oki`, `May Lindqvist`. */
const MONTH_NAME = /^(?:Jan|Mar|April|May|Jun|June|August) \p{Lu}\p{Ll}+$/u;

const NOT_PERSON =
  /^(?:University|Institute|Prefecture|Memorandum|Agreement|Understanding|Ministry|Department|Board|Directors?|Japan|Special|Economic|News|Press|Release|Act|Union|League|MOU|Officer|President|Chairman|Mayor|Governor|Republic|Kingdom|Royal|General)\b|\b(?:of|for) /;

/** `Forest Campus Graz`, `City of Obama`; a Korean `Park Do-yun` is a person. */
const endsLikeOrganisation = (name: string): boolean =>
  NOT_PERSON.test(name) ||
  ORGANISATION_WORDS.test(name.split(' ').slice(1).join(' ')) ||
  /\b(?:Officer|Director|President|Chairman|Japan|Directors)$/.test(name);
