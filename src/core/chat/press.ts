import type { Language } from '../languages/language.js';
import type { Query } from '../questions/query.js';
import { letters, number } from '../questions/refs.js';
import { LONGEST_STATE, parseQuery, serialise } from '../questions/serialise.js';
import { carriedBy, type SubscriptionPress, subscriptionPress } from './subscriptionPress.js';

/** What a button hands on, from the answer that it stands under to the one that it gives. */
export interface Standing {
  /** The question in the log that a vote is about. */
  readonly question?: string;
  /** Who may remove it: their id on the platform. */
  readonly asker?: string;
  /** Only the asker sees it, and may share it. */
  readonly isOwn?: true;
}

/** What a button or a menu's option does. It carries all that it needs, so that it works after a restart. */
export type Press =
  /** Asks this: a choice, an example. */
  | ({ readonly kind: 'ask'; readonly language: Language; readonly query: Query } & Standing)
  /** Another page, or the same answer in that language: in place of the message that it stands under. */
  | ({ readonly kind: 'page' | 'language'; readonly language: Language; readonly query: Query } & Standing)
  /** The quotes with release, date and link. */
  | { readonly kind: 'evidence'; readonly language: Language; readonly query: Query }
  /** Posts in the channel what only the asker sees; once a question. */
  | {
      readonly kind: 'share';
      readonly language: Language;
      readonly question: string;
      readonly query: Query;
    }
  /** A vote on the answer to a question, by its id in the log. */
  | { readonly kind: 'useful' | 'useless'; readonly language: Language; readonly question: string }
  /** Removes an answer, for the one who asked: their id on the platform. */
  | { readonly kind: 'dismiss'; readonly language: Language; readonly asker: string }
  /** Sets the language that somebody's answers come in; none: that of each question. */
  | { readonly kind: 'speak'; readonly language: Language; readonly wanted?: Language }
  | SubscriptionPress;

/** What a Discord button holds; Slack's holds more. */
export const LONGEST_PRESS = 100;

/** The letters of a question's id. */
export const QUESTION_ID_LENGTH = 12;

const KINDS = {
  ask: 'q',
  page: 'g',
  language: 'l',
  evidence: 'e',
  share: 's',
  useful: 'u',
  useless: 'n',
  dismiss: 'd',
  speak: 'w',
  subscribe: '+',
  settings: 't',
  unsubscribe: '-',
  resume: 'r',
  mute: 'm',
  unmute: 'o',
  news: 'v',
} as const satisfies Record<Press['kind'], string>;

const LETTERS = { en: 'e', ja: 'j' } as const satisfies Record<Language, string>;

/**
 * A press as a short string, at most {@link LONGEST_PRESS} characters: `{kind: 'evidence', language: 'en',
 * query: …}` → `eevspAb3dEf.`; undefined where it would be longer, and there can be no such button.
 */
export function pressState(press: Press): string | undefined {
  const rest = carried(press);
  if (rest === undefined) return undefined;
  const state = KINDS[press.kind] + LETTERS[press.language] + rest;
  return state.length <= LONGEST_PRESS && hasIds(press) ? state : undefined;
}

/** The most letters of a person's id: a platform's are shorter by far. */
const LONGEST_ASKER = 63;

function hasIds(press: Press): boolean {
  const question = 'question' in press ? press.question : undefined;
  const asker = 'asker' in press ? press.asker : undefined;
  return (
    (question === undefined || question.length === QUESTION_ID_LENGTH) &&
    (asker === undefined || (asker.length > 0 && asker.length <= LONGEST_ASKER))
  );
}

function carried(press: Press): string | undefined {
  switch (press.kind) {
    case 'subscribe':
    case 'settings':
    case 'unsubscribe':
    case 'resume':
    case 'mute':
    case 'unmute':
    case 'news':
      return carriedBy(press);
    case 'share':
      // Two letters and the id leave less than a query may take; a longer one has no such button.
      return press.question + serialise(press.query);
    case 'useful':
    case 'useless':
      return press.question;
    case 'dismiss':
      return press.asker;
    case 'speak':
      return press.wanted ? LETTERS[press.wanted] : '-';
    case 'evidence':
      return serialise(press.query);
    default:
      return standingState(press) + serialise(press.query);
  }
}

/** The press that {@link pressState} wrote; undefined for any other string, such as one of an older version. */
export function parsePress(state: string): Press | undefined {
  if (state.length > LONGEST_PRESS) return undefined;
  const kind = keyOf(KINDS, state[0]);
  const language = keyOf(LETTERS, state[1]);
  if (!kind || !language) return undefined;
  const rest = state.slice(2);
  switch (kind) {
    case 'subscribe':
    case 'settings':
    case 'unsubscribe':
    case 'resume':
    case 'mute':
    case 'unmute':
    case 'news':
      return subscriptionPress(kind, language, rest);
    case 'useful':
    case 'useless':
      return rest.length === QUESTION_ID_LENGTH ? { kind, language, question: rest } : undefined;
    case 'dismiss':
      return rest === '' ? undefined : { kind, language, asker: rest };
    case 'speak': {
      const wanted = keyOf(LETTERS, rest);
      if (!wanted && rest !== '-') return undefined;
      return { kind, language, ...(wanted ? { wanted } : {}) };
    }
    case 'share': {
      const query = queryIn(rest.slice(QUESTION_ID_LENGTH));
      return query && { kind, language, question: rest.slice(0, QUESTION_ID_LENGTH), query };
    }
    case 'evidence': {
      const query = queryIn(rest);
      return query && { kind, language, query };
    }
    default: {
      const { standing, length } = standingIn(rest);
      const query = queryIn(rest.slice(length));
      return query && { kind, language, query, ...standing };
    }
  }
}

/** What none of a query's states begins with. */
const MARKS = { question: '#', asker: '@', isOwn: '!' } as const satisfies Record<keyof Standing, string>;

/** `#q3Xa90b_K2mz@JU024BE7LH!`: an id has one length, and a person's says its own. */
function standingState({ question, asker, isOwn }: Standing): string {
  return [
    question === undefined ? '' : MARKS.question + question,
    asker === undefined ? '' : MARKS.asker + letters(asker.length, 1) + asker,
    isOwn ? MARKS.isOwn : '',
  ].join('');
}

function standingIn(state: string): { readonly standing: Standing; readonly length: number } {
  let at = 0;
  const question = state[at] === MARKS.question ? state.slice(1, 1 + QUESTION_ID_LENGTH) : undefined;
  if (question !== undefined) at += 1 + QUESTION_ID_LENGTH;
  const width = state[at] === MARKS.asker ? number(state[at + 1] ?? '') : undefined;
  const asker = width === undefined ? undefined : state.slice(at + 2, at + 2 + width);
  if (width !== undefined) at += 2 + width;
  const isOwn = state[at] === MARKS.isOwn;
  return {
    standing: {
      ...(question === undefined ? {} : { question }),
      ...(asker === undefined ? {} : { asker }),
      ...(isOwn ? { isOwn } : {}),
    },
    length: at + (isOwn ? 1 : 0),
  };
}

function queryIn(state: string): Query | undefined {
  return state.length <= LONGEST_STATE ? parseQuery(state) : undefined;
}

function keyOf<K extends string>(
  table: Readonly<Record<K, string>>,
  letter: string | undefined,
): K | undefined {
  return (Object.keys(table) as K[]).find((key) => table[key] === letter);
}
