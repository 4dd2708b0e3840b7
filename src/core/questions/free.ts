import { type Asking, NAME_MARK, type Wanted } from '../languages/asking.js';
import { readAsking as readEnglish } from '../languages/en/questions/asking.js';
import {
  BINDING,
  COST as EN_COST,
  RENEWAL as EN_RENEWAL,
  NOTICE,
  NOTICE_ALONE,
} from '../languages/en/questions/forms.js';
import { SOMEONE as EN_SOMEONE } from '../languages/en/questions/someone.js';
import { inAnyLanguage } from '../languages/inAnyLanguage.js';
import { readAsking as readJapanese } from '../languages/ja/questions/asking.js';
import { COST as JA_COST, RENEWAL as JA_RENEWAL } from '../languages/ja/questions/forms.js';
import { SOMEONE as JA_SOMEONE, TOPIC } from '../languages/ja/questions/someone.js';
import type { Language } from '../languages/language.js';
import { namesOffice } from '../languages/offices.js';
import { QUESTION_FORMS } from '../languages/questions/forms.js';
import type { AttributeName } from './attributes.js';
import { slotsOf } from './constraints.js';
import { hasJapanese } from './latinTokens.js';
import type { ParsedQuestion } from './parse.js';
import type { Query } from './query.js';
import { saidIn } from './topic.js';

/** A question as the releases are searched for its answer, beside what the query itself says. */
export interface FreeQuestion extends Asking {
  /** The names in it, for those that turn out to be no party of anything: "Tide Forum". */
  readonly named?: readonly { readonly ids: readonly string[]; readonly written: string }[];
  /** Whether it asks of an agreement as such: `is that an MOU`, 協定ですか. */
  readonly asksOfPaper?: true;
  /** Words between quotation marks, whose speaker is asked for. */
  readonly said?: string;
  /** The whole question, folded, where somebody is asked for by what is done. */
  readonly act?: string;
  /** Whoever is asked to give a sum, of several that are named. */
  readonly giver?: readonly string[];
  /** The name of somebody of whom nothing but who that is is asked: `who is Pekka Lehto`. */
  readonly someone?: string;
  /** Whoever made the organisation is asked for, in that language: `who set up the hub`. */
  readonly asksFounder?: Language;
}

const namesPaper = inAnyLanguage(QUESTION_FORMS, 'paper');
const comparesSizes = inAnyLanguage(QUESTION_FORMS, 'sizes');

const COST: Readonly<Record<Language, string>> = { en: EN_COST, ja: JA_COST };
const RENEWAL: Readonly<Record<Language, string>> = { en: EN_RENEWAL, ja: JA_RENEWAL };

/** What a question asks when no attribute answers it. */
export function freeQuestion(parsed: ParsedQuestion): FreeQuestion {
  const units = parsed.question.text.split('');
  for (const kind of ['party', 'person', 'unknown', 'country'] as const) {
    for (const { start, end } of slotsOf(parsed, kind)) {
      if (!isCommonNoun(parsed.question.cased.slice(start, end))) units.fill(NAME_MARK, start, end);
    }
  }
  const named = slotsOf(parsed, 'party').map(({ ids, start, end }) => ({
    ids,
    written: parsed.question.text.slice(start, end),
  }));
  // Which agreement is meant is no word to look for: the tripartite MOU, 三者協定.
  if (named.length === 0)
    for (const { start, end } of parsed.signals.spans('severalParties')) units.fill(' ', start, end);
  const isBinding = parsed.signals.has('binding');
  // Whether the LOI of January 2023 is binding: what tells which one is meant is not in the clause that says it.
  if (isBinding || parsed.signals.has('notice'))
    for (const kind of ['date', 'instrument'] as const)
      for (const { start, end } of slotsOf(parsed, kind)) units.fill(NAME_MARK, start, end);
  const asking = {
    ...(parsed.language === 'ja' ? readJapanese : readEnglish)(units.join('')),
    ...(isBinding && parsed.language === 'en' ? { head: [BINDING] } : {}),
    ...(parsed.signals.has('notice') && NOTICE_ALONE.test(parsed.question.text)
      ? { head: [NOTICE], words: [NOTICE] }
      : {}),
    named,
    ...someoneIn(parsed),
    ...(parsed.signals.has('founder') ? { asksFounder: parsed.language } : {}),
    ...giverIn(parsed),
    act: parsed.question.text,
    ...(namesPaper(parsed.question.text) ? { asksOfPaper: true as const } : {}),
  };
  const isCompared = parsed.signals.has('compare', 'comparative', 'longer', 'shorter');
  if (asking.wanted !== 'payer' && (isCompared || comparesSizes(parsed.question.text)))
    return { ...asking, compares: true };
  if (parsed.signals.has('automatic') && (asking.wanted === 'truth' || asking.wanted === 'thing'))
    return { ...asking, wanted: 'renewing', head: [], words: [RENEWAL[parsed.language]] };
  if (asking.wanted === 'payer' && asking.words.length === 0)
    return { ...asking, words: [COST[parsed.language]] };
  return parsed.signals.has('speaker') && asking.wanted === 'person'
    ? { ...asking, wanted: 'speaker', said: saidIn(parsed) }
    : asking;
}

/** `how much does |A| pay B`, Bに|Aは|いくら出す: the first in English, the topic in Japanese. */
function giverIn(parsed: ParsedQuestion): Pick<FreeQuestion, 'giver'> {
  const { language, question } = parsed;
  const named = slotsOf(parsed, 'party');
  const giver = language === 'ja' ? named.find(({ end }) => TOPIC.test(question.text.slice(end))) : named[0];
  return giver ? { giver: giver.ids } : {};
}

/** `who is Pekka Lehto`, 稲垣理沙って何者: a name alone, and no office. */
function someoneIn({ question: { text }, language }: ParsedQuestion): Pick<FreeQuestion, 'someone'> {
  const name = (language === 'ja' ? JA_SOMEONE : EN_SOMEONE).exec(text)?.[1]?.trim();
  return name === undefined || namesOffice(name) ? {} : { someone: name };
}

/** The words of what somebody is asked to have said. */
export const saidWords = (said: string): readonly string[] =>
  (hasJapanese(said) ? readJapanese : readEnglish)(said).words;

/** A release may call a group of people "Students": asked for in small letters, they are no party. */
const isCommonNoun = (written: string): boolean => /^[a-z]+s$/.test(written);

const WANTED: Readonly<Partial<Record<AttributeName, Wanted>>> = {
  when: 'day',
  signedOn: 'day',
  figures: 'number',
  people: 'person',
  head: 'person',
  speakers: 'speaker',
  location: 'place',
  place: 'place',
  purpose: 'reason',
  renewal: 'truth',
  partner: 'list',
};

/** What is left of a question in its query: a button's, a follow-up's. */
export function freeQuestionOf({ text = '', attribute }: Query): FreeQuestion {
  const { head, words } = (hasJapanese(text) ? readJapanese : readEnglish)(text);
  return { wanted: (attribute && WANTED[attribute]) ?? 'thing', head, words };
}
