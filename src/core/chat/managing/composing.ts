import type { Language } from '../../languages/language.js';
import { type ComposedRule, composeRule, type WrongField } from '../../subscriptions/composeRule.js';
import { readOptions } from '../../subscriptions/readOptions.js';
import { defaultRule, type Rule } from '../../subscriptions/rule.js';
import { isZone } from '../../subscriptions/schedule.js';
import type { RuleWords } from '../command.js';
import type { Said } from '../said.js';
import { type Manager, refuse, topicReader } from './managingContext.js';
import { nearestWords } from './nearestWords.js';

/** What was said of a rule: in words, in fields, or both. */
export interface SaidOfRule {
  readonly words?: string;
  readonly options?: RuleWords;
}

export const isEmpty = ({ words = '', options = {} }: SaidOfRule): boolean =>
  words.trim() === '' && Object.keys(options).length === 0;

/** A rule out of what was said; what is not said stays as in `base`, or goes without saying. */
export async function composed(said: SaidOfRule, manager: Manager, base?: Rule): Promise<ComposedRule> {
  const { context, language } = manager;
  return composeRule(fieldsOf(said), {
    base: base ?? defaultRule(language),
    zone: await zoneOf(manager),
    reader: topicReader(context.bot().knowledge),
  });
}

function fieldsOf({ words = '', options = {} }: SaidOfRule): RuleWords {
  const read = readOptions(words);
  const topic = [read.topic, options.topic ?? ''].map((one) => one.trim()).filter((one) => one !== '');
  return { ...read.options, ...options, ...(topic.length > 0 ? { topic: topic.join(', ') } : {}) };
}

/** Where nobody says which: that of whoever asks, as far as the platform knows it. */
const USUAL_ZONE: Readonly<Record<Language, string>> = { en: 'UTC', ja: 'Asia/Tokyo' };

async function zoneOf({ managing, language }: Manager): Promise<string> {
  const known = await managing.channel.zone?.();
  return known !== undefined && isZone(known) ? known : USUAL_ZONE[language];
}

/** What is wrong with each field, a sentence each. */
export function wrongSentences(
  fields: readonly WrongField[],
  { context, language }: Manager,
): [string, Refused][] {
  const { knowledge } = context.bot();
  return fields.map((wrong) => [
    wrong.field,
    (why) => why.wrong(wrong, nearestWords(wrong, knowledge, language)),
  ]);
}

type Refused = Parameters<typeof refuse>[1];

/** All that is wrong in one message. */
export function refuseFields(fields: readonly WrongField[], manager: Manager): Said {
  const sentences = wrongSentences(fields, manager);
  return refuse(manager, (why) => sentences.map(([, say]) => say(why)).join('\n'));
}
