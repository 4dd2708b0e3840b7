import type { FoundPerson } from '../../../rules/people.js';
import { findNames } from '../names/names.js';
import { ORGANISATION_WORDS } from '../names/words.js';
import { organisationAt, organisationBefore, organisationWithin, secondPost } from './organisations.js';
import { partOf } from './parts.js';
import { LABELLED, LOWER_NAME, NAME_LOWER, NAME_ROLE, ROLE_NAME } from './patterns.js';
import { ANY_POST, isPost } from './posts.js';

/** The people of a text with their posts. Former officers are left out; one who is only thanked has no part in it. */
export function findPeople(text: string, caption: boolean): FoundPerson[] {
  if (!ANY_POST.test(text)) return [];
  const found: FoundPerson[] = [];
  const add = (match: RegExpMatchArray, name: string, role: string, organisation?: string): void => {
    const titled = name
      .replace(/^(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Dame|H\.E)\.? /, '')
      .replace(/'s$/, '')
      .trim();
    // "Because Masato Endo": a sentence's first word is no given name.
    const clean = titled.slice(findNames(titled)[0]?.start ?? 0);
    if (endsLikeOrganisation(clean) || clean.split(/[ -]/).length < 2 || isPost(clean)) return;
    const start = (match.index ?? 0) + match[0].indexOf(name);
    const before = text.slice(Math.max(0, start - 40), start);
    if (
      /\b(?:former|formerly|late|then|ex-|previous|witness\w*|outgoing)\b[^.;]{0,30}$/i.test(before) ||
      /\bformer\b/i.test(role)
    )
      return;
    const inBracket = /^,? ?(?:[A-Z][\w-]+,? ?)?\(([^()]{3,60})\)/.exec(text.slice(start + name.length))?.[1];
    organisation ??= inBracket !== undefined && ORGANISATION_WORDS.test(inBracket) ? inBracket : undefined;
    if (
      found.some(
        (person) =>
          person.name === clean &&
          (person.role === role.trim() || !organisation || organisation === person.organisation) &&
          (person.organisation || !organisation),
      )
    )
      return;
    found.push({
      start,
      end: start + name.length,
      name: clean,
      role: role.trim(),
      ...(organisation ? { organisation } : {}),
      part: partOf(text, start, start + name.length, caption, role),
    });
  };
  for (const match of text.matchAll(LABELLED))
    add(match, match[2] as string, (match[1] as string).replace(/^represented by (?:its )?/, ''));
  for (const match of text.matchAll(NAME_ROLE)) {
    const organisation = organisationAt(text, match);
    add(match, match[1] as string, match[2] as string, organisation);
    const second = organisation === undefined ? undefined : secondPost(text, match, organisation);
    if (second) add(match, match[1] as string, second.role, second.organisation);
  }
  for (const match of text.matchAll(NAME_LOWER))
    add(match, match[1] as string, match[2] as string, organisationAt(text, match));
  for (const match of text.matchAll(ROLE_NAME))
    add(
      match,
      match[2] as string,
      match[1] as string,
      / of (?:the )?$/.test(match[0]) ? organisationAt(text, match) : organisationBefore(text, match.index),
    );
  for (const match of text.matchAll(LOWER_NAME))
    add(
      match,
      match[2] as string,
      match[1] as string,
      organisationBefore(text, match.index) ?? organisationWithin(match[0]),
    );
  return found.sort((a, b) => a.start - b.start);
}

const NOT_PERSON =
  /^(?:University|Institute|Prefecture|Memorandum|Agreement|Understanding|Ministry|Department|Board|Directors?|Japan|Special|Economic|News|Press|Release|Act|Union|League|MOU|Officer|President|Chairman|Mayor|Governor|Republic|Kingdom|Royal|General)\b|\b(?:of|for) /;

/** `Forest Campus Graz`, `City of Obama`; a Korean `Park Do-yun` is a person. */
const endsLikeOrganisation = (name: string): boolean =>
  NOT_PERSON.test(name) ||
  ORGANISATION_WORDS.test(name.split(' ').slice(1).join(' ')) ||
  /\b(?:Officer|Director|President|Chairman|Japan|Directors)$/.test(name);
