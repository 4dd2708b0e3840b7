import { matchesIn } from '../../../../text/matches.js';
import type { FoundPerson } from '../../../rules/people.js';
import { findNames } from '../names/names.js';
import { ORGANISATION_WORDS } from '../names/words.js';
import { type Candidate, candidatesIn, matchesOf } from './candidates.js';
import { organisationBefore, signedFor, standingFor } from './organisations.js';
import { partOf } from './parts.js';
import { FAMILY_IS, LEFT, ROLE_FAMILY, TITLED } from './patterns.js';
import { ANY_POST, isPost } from './posts.js';

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
    ownerOf(text, text.indexOf(role, match.index ?? 0)) ??
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

/** `by |Orvane's| chair, Ann Lee`: whose the post is, by however short a name. */
function ownerOf(text: string, at: number): string | undefined {
  const before = /^(.*)['’]s $/.exec(text.slice(Math.max(0, at - 60), Math.max(0, at)))?.[1];
  const name = before === undefined ? undefined : findNames(before).at(-1);
  return name && before !== undefined && name.end === before.length ? name.name : undefined;
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
