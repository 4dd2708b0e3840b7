import type { RuleWords } from '../chat/command.js';
import { LANGUAGES, type Language } from '../languages/language.js';
import { RULE_TEXTS, type Weekday } from '../languages/ruleWords.js';
import { foldName } from '../text/fold.js';
import { INSTRUMENT_KINDS, ORGANISATION_KINDS } from './kinds.js';
import { readTopic, type TopicReader } from './readTopic.js';
import { type Rule, writeRule } from './rule.js';
import { type Schedule, WEEKDAYS } from './schedule.js';
import { allOf, anyOf, simplified, topicKey } from './simplified.js';
import { type Topic, topicSchema } from './topic.js';
import { readZone } from './zones.js';

/** A field whose words say nothing that it could hold. */
export interface WrongField {
  readonly field: keyof RuleWords;
  readonly words: string;
  /** `long`: it has more parts than a rule can hold. `minutes`: not on the hour. */
  readonly why: 'unknown' | 'long' | 'minutes';
}

export type ComposedRule =
  | { readonly kind: 'rule'; readonly rule: Rule }
  | { readonly kind: 'wrong'; readonly fields: readonly [WrongField, ...WrongField[]] };

export interface Composing {
  /** What stays as it is where nothing else is said. */
  readonly base: Rule;
  /** The time zone where none is said and none was set. */
  readonly zone: string;
  readonly reader: TopicReader;
}

const DEFAULT_HOUR = 9;

/** A rule out of words for each of its parts; what is said together adds up. */
export function composeRule(words: RuleWords, composing: Composing): ComposedRule {
  const { base, reader } = composing;
  const wrong: WrongField[] = [];
  const topics = TOPIC_FIELDS.flatMap((field) => {
    const typed = [words[field] ?? []].flat().filter((one) => one.trim() !== '');
    const read = typed.map((one) => topicOf(field, one.trim(), reader));
    const at = read.indexOf(undefined);
    if (at >= 0) wrong.push({ field, words: typed[at] ?? '', why: 'unknown' });
    return read.length > 0 ? [anyOf(read.filter((one) => one !== undefined))] : [];
  });
  const schedule = scheduleOf(words, composing, wrong);
  const topic = topics.length > 0 ? simplified(allOf(topics)) : base.topic;
  if (!topicSchema.safeParse(topic).success) wrong.push({ field: 'topic', words: '', why: 'long' });
  const [first, ...more] = wrong;
  if (first) return { kind: 'wrong', fields: [first, ...more] };
  return { kind: 'rule', rule: { ...base, ...languagesOf(words, base), ...plain(words), topic, schedule } };
}

/** Whether two rules tell the same in the same way. */
export const isSameRule = (a: Rule, b: Rule): boolean => ruleKey(a) === ruleKey(b);

const ruleKey = (rule: Rule): string =>
  writeRule({
    ...rule,
    languages: [...rule.languages].sort(),
    topic: { is: 'words', words: [topicKey(rule.topic)] },
  });

const TOPIC_FIELDS = ['topic', 'partner', 'country', 'region', 'kind', 'instrument', 'words'] as const;
type TopicField = (typeof TOPIC_FIELDS)[number];

/** Which topics a field may hold; Europe may stand where a country is asked for. */
const HOLDS: Readonly<Record<Exclude<TopicField, 'topic' | 'words'>, readonly Topic['is'][]>> = {
  partner: ['partner'],
  country: ['country', 'region', 'overseas', 'domestic'],
  region: ['country', 'region', 'overseas', 'domestic'],
  kind: ['kind', 'overseas', 'domestic'],
  instrument: ['instrument'],
};

function topicOf(field: TopicField, typed: string, reader: TopicReader): Topic | undefined {
  if (field === 'words') return { is: 'words', words: wordsIn(typed) };
  const kind = ORGANISATION_KINDS.find((one) => one === typed);
  if (field === 'kind' && kind) return { is: 'kind', kind };
  const instrument = INSTRUMENT_KINDS.find((one) => one === typed);
  if (field === 'instrument' && instrument) return { is: 'instrument', instrument };
  if (field === 'country' && /^[A-Z]{2}$/.test(typed)) return { is: 'country', country: typed };
  const read = readTopic(typed, reader);
  if (field === 'topic') return read.kind === 'topic' ? read.topic : undefined;
  if (read.kind === 'topic' && isOf(read.topic, HOLDS[field])) return read.topic;
  // Nobody knows them yet; their first release will tell of them.
  return field === 'partner' ? { is: 'partner', name: typed.slice(0, 200) } : undefined;
}

const isOf = (topic: Topic, sorts: readonly Topic['is'][]): boolean => {
  if (topic.is === 'any' || topic.is === 'all') return topic.of.every((part) => isOf(part, sorts));
  return topic.is === 'not' ? isOf(topic.of, sorts) : sorts.includes(topic.is);
};

/** `cell therapy, robots` are two; 「再生医療」 is one. */
const wordsIn = (typed: string): string[] =>
  typed
    .split(/[,、;"“”「」]/)
    .map((word) => word.trim().slice(0, 200))
    .filter((word) => word !== '')
    .slice(0, 20);

/** Who takes releases of one language is told in it, unless another is said. */
function languagesOf({ languages, told }: RuleWords, base: Rule): Pick<Rule, 'languages' | 'told'> {
  const taken = languages === undefined ? base.languages : languages === 'both' ? LANGUAGES : [languages];
  const only: Language | undefined = languages === undefined || languages === 'both' ? undefined : languages;
  return { languages: taken, told: told ?? only ?? base.told };
}

function plain({ style, threads, endings }: RuleWords): Partial<Rule> {
  return {
    ...(style === undefined ? {} : { style }),
    ...(threads === undefined ? {} : { threads }),
    ...(endings === undefined ? {} : { endings }),
  };
}

function scheduleOf(words: RuleWords, { base, zone }: Composing, wrong: WrongField[]): Schedule {
  const said = readTimes(words, wrong);
  const { schedule } = base;
  const set = schedule.every === 'release' ? undefined : schedule;
  const every = words.every ?? impliedBy(said, schedule.every);
  if (every === 'release') return { every };
  const times = { hour: said.hour ?? set?.hour ?? DEFAULT_HOUR, zone: said.zone ?? set?.zone ?? zone };
  if (every === 'day') return { every, ...times };
  return { every, weekday: said.weekday ?? (set?.every === 'week' ? set.weekday : 'monday'), ...times };
}

interface Times {
  readonly weekday?: Weekday;
  readonly hour?: number;
  readonly zone?: string;
}

/** "On Monday" is weekly, "at 9" at least daily. */
function impliedBy({ weekday, hour, zone }: Times, set: Schedule['every']): Schedule['every'] {
  if (weekday !== undefined) return 'week';
  return set === 'release' && (hour !== undefined || zone !== undefined) ? 'day' : set;
}

function readTimes(words: RuleWords, wrong: WrongField[]): Times {
  const weekday = readField(words.weekday, readWeekday);
  const hour = readField(words.hour, readHour);
  const zone = readField(words.zone, readZone);
  if (weekday === 'wrong') wrong.push({ field: 'weekday', words: words.weekday ?? '', why: 'unknown' });
  if (zone === 'wrong') wrong.push({ field: 'zone', words: words.zone ?? '', why: 'unknown' });
  const isOnTheHour = hour !== 'wrong' && !Number.isNaN(hour);
  if (!isOnTheHour)
    wrong.push({ field: 'hour', words: words.hour ?? '', why: hour === 'wrong' ? 'unknown' : 'minutes' });
  return {
    ...(weekday === undefined || weekday === 'wrong' ? {} : { weekday }),
    ...(hour === undefined || hour === 'wrong' ? {} : { hour }),
    ...(zone === undefined || zone === 'wrong' ? {} : { zone }),
  };
}

function readField<V>(
  typed: string | undefined,
  read: (folded: string) => V | undefined,
): V | 'wrong' | undefined {
  const folded = foldName(typed ?? '');
  return folded === '' ? undefined : (read(folded) ?? 'wrong');
}

const readWeekday = (folded: string): Weekday | undefined =>
  WEEKDAYS.find((day) => LANGUAGES.some((one) => RULE_TEXTS[one].weekdays[day].includes(folded)));

const readHour = (folded: string): number | undefined =>
  LANGUAGES.map((one) => RULE_TEXTS[one].hour(folded)).find((value) => value !== undefined);
