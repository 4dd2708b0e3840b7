import { matchesIn } from '../../../../text/matches.js';
import {
  organisationAt,
  organisationBefore,
  organisationWithin,
  ownerBefore,
  secondPost,
  signedFor,
} from './organisations.js';
import {
  CHAIRED_BY,
  LABELLED,
  LED_BY,
  LOWER_NAME,
  NAME_BRACKET,
  NAME_IS_ROLE,
  NAME_LOWER,
  NAME_ROLE,
  ROLE_IS_NAME,
  ROLE_NAME,
  ROLE_OF_HOUSE_NAME,
  SUCCEEDED_BY,
  UNIT_LED_BY,
  WHOSE_ROLE_NAME,
  WILL_HEAD,
} from './patterns.js';
import { ROLE } from './posts.js';

/** Somebody's name with a post, as a pattern found the two. */
export interface Candidate {
  readonly match: RegExpMatchArray;
  readonly name: string;
  readonly role: string;
  readonly organisation?: string | undefined;
}

/** In order: a label says most surely who holds the post, words before a name least. */
export function candidatesIn(text: string): Candidate[] {
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
export const matchesOf = (pattern: RegExp, text: string, hasMark: boolean): RegExpExecArray[] =>
  hasMark ? matchesIn(text, pattern) : [];

/** `Representative: Daigo Wakatsuki, President and CEO`: the post behind the name says more than the label. */
function labelledRole(text: string, match: RegExpMatchArray): string {
  const label = (match[1] as string).replace(/^represented by (?:its )?/, '');
  if (!/^(?:|representative|contact)$/i.test(label)) return label;
  const behind = text.slice((match.index ?? 0) + match[0].length, (match.index ?? 0) + match[0].length + 80);
  return POST_BEHIND.exec(behind)?.[1] ?? label;
}

const POST_BEHIND = new RegExp(`^, (${ROLE})`, 'u');
