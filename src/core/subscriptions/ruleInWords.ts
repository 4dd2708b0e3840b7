import type { Language } from '../languages/language.js';
import { RULE_TEXTS } from '../languages/ruleWords.js';
import { defaultRule, type Rule } from './rule.js';
import type { Schedule } from './schedule.js';
import { type NameOfRef, topicInWords } from './topicInWords.js';
import { zoneLabel } from './zones.js';

/** What a channel is told of and how, in words that can be read again; without what goes without saying. */
export function ruleInWords(rule: Rule, language: Language, nameOf?: NameOfRef): string {
  const topic = topicInWords(rule.topic, language, nameOf);
  return RULE_TEXTS[language].says.rule(topic, details(rule, language, defaultRule(language)));
}

/** All of how it is told, whether it goes without saying or not. */
export const howInWords = (rule: Rule, language: Language): string =>
  RULE_TEXTS[language].says.details(details(rule, language, undefined));

function details(rule: Rule, language: Language, usual: Rule | undefined): string[] {
  const { says } = RULE_TEXTS[language];
  const isSaid = (key: Exclude<keyof Rule, 'topic' | 'schedule' | 'languages'>): boolean =>
    usual === undefined || rule[key] !== usual[key];
  const isOneLanguage = rule.languages.length === 1;
  return [
    ...(isOneLanguage || usual === undefined ? [says.languages(rule.languages)] : []),
    // Who takes releases of one language is told in it, unless it is said.
    ...(isOneLanguage || isSaid('told') ? [says.told(rule.told)] : []),
    ...(isSaid('style') ? [says.style[rule.style]] : []),
    ...(rule.schedule.every === 'release' && usual ? [] : [scheduleInWords(rule.schedule, language)]),
    ...(isSaid('threads') ? [says.threads(rule.threads)] : []),
    ...(isSaid('endings') ? [says.endings(rule.endings)] : []),
  ];
}

/** `every Monday at 9:00 Tokyo time` */
export function scheduleInWords(schedule: Schedule, language: Language): string {
  const { says } = RULE_TEXTS[language];
  if (schedule.every === 'release') return says.atOnce;
  const zone = says.zone(zoneLabel(schedule.zone));
  return schedule.every === 'day'
    ? says.daily(schedule.hour, zone)
    : says.weekly(schedule.weekday, schedule.hour, zone);
}
