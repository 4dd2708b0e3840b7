import type { RuleWords } from '../chat/command.js';
import type { WEEKDAYS } from '../subscriptions/schedule.js';
import { RULE_TEXTS as EN } from './en/subscriptions/rules.js';
import { RULE_TEXTS as JA } from './ja/subscriptions/rules.js';
import type { Language } from './language.js';

export type Weekday = (typeof WEEKDAYS)[number];

/** How something is told, as it is asked for; what it is about aside. */
export type ToldHow = Omit<
  RuleWords,
  'topic' | 'partner' | 'country' | 'region' | 'kind' | 'instrument' | 'words'
>;

/** Words that say how to tell something; the first that fits is taken out of what was typed. Linear, lower case. */
export type OptionPattern = readonly [
  pattern: RegExp,
  gives: ToldHow | ((found: RegExpExecArray) => ToldHow),
];

/** How a language reads, and says, how a channel is told. */
export interface RuleTexts {
  readonly options: readonly OptionPattern[];
  /** Each day's names, lower case; the whole of what was typed must be one. */
  readonly weekdays: Readonly<Record<Weekday, readonly string[]>>;
  /** The hour of `9am`, `18:00`, 午後6時; undefined for what is none, NaN for one with minutes. */
  hour(typed: string): number | undefined;
  /** Places and short forms that people call time zones by, lower case, without "time". */
  readonly zones: Readonly<Record<string, string>>;
  /** What stands around the name of a zone: time, 時間. */
  readonly aroundZone: RegExp;
  readonly says: {
    languages(languages: readonly Language[]): string;
    told(language: Language): string;
    readonly style: Readonly<Record<'full' | 'line', string>>;
    readonly atOnce: string;
    daily(hour: number, zone: string): string;
    weekly(weekday: Weekday, hour: number, zone: string): string;
    threads(isOn: boolean): string;
    endings(isOn: boolean): string;
    /** A zone's name for people: `Asia/Tokyo` → 日本時間. */
    zone(zone: string): string;
    /** The topic, and how it is told. */
    rule(topic: string, details: readonly string[]): string;
    details(details: readonly string[]): string;
  };
}

export const RULE_TEXTS: Readonly<Record<Language, RuleTexts>> = { en: EN, ja: JA };
