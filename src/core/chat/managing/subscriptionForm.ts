import { LANGUAGES } from '../../languages/language.js';
import { PACKS } from '../../languages/packs.js';
import { TOPIC_WORDS } from '../../languages/topicWords.js';
import { INSTRUMENT_KINDS, ORGANISATION_KINDS } from '../../subscriptions/kinds.js';
import { defaultRule, type Rule } from '../../subscriptions/rule.js';
import { WEEKDAYS } from '../../subscriptions/schedule.js';
import { zoneLabel } from '../../subscriptions/zones.js';
import type { RuleWords } from '../command.js';
import { pressState } from '../press.js';
import type { Choice, FormField, SubscriptionForm } from '../said.js';
import { type Manager, type Numbered, topicOf, wordsFor } from './managingContext.js';

/** What a platform's menu holds. */
const MOST_CHOICES = 100;

/** The form of a new subscription, or of one that is there with what is set in it. */
export function subscriptionForm(manager: Manager, one?: Numbered): SubscriptionForm {
  const { language } = manager;
  const { form } = wordsFor(manager);
  const what = one ? 'settings' : 'subscribe';
  const press = one
    ? ({ kind: 'settings', language, subscription: one.subscription.id } as const)
    : ({ kind: 'subscribe', language } as const);
  return {
    kind: 'subscription',
    title: form.title[what],
    submit: form.submit[what],
    cancel: form.cancel,
    state: pressState(press) ?? '',
    fields: [...aboutFields(manager, one), ...howFields(manager, one?.rule ?? defaultRule(language))],
  };
}

type Field = Pick<FormField, 'kind'> & Partial<Pick<FormField, 'choices' | 'value'>>;

function fieldOf(manager: Manager, id: keyof RuleWords, { kind, choices, value }: Field): FormField {
  const { labels, hints } = wordsFor(manager).form;
  const hint = hints[id];
  return {
    id,
    label: labels[id],
    ...(hint === undefined ? {} : { hint }),
    kind,
    ...(choices === undefined ? {} : { choices: choices.slice(0, MOST_CHOICES) }),
    ...(value === undefined ? {} : { value }),
    optional: true,
  };
}

/** What it is about: in words, or picked. One that is there says all of it in words. */
function aboutFields(manager: Manager, one: Numbered | undefined): FormField[] {
  const { language } = manager;
  if (one) return [fieldOf(manager, 'topic', { kind: 'text', value: topicOf(manager, one.rule) })];
  const words = TOPIC_WORDS[language];
  const kinds = ORGANISATION_KINDS.filter((kind) => kind !== 'other').map((kind) =>
    choice(kind, words.kind(kind)),
  );
  const papers = INSTRUMENT_KINDS.filter((kind) => kind !== 'agreement').map((kind) =>
    choice(kind, words.instrument(kind)),
  );
  const countries = countriesOf(manager);
  return [
    fieldOf(manager, 'topic', { kind: 'text' }),
    fieldOf(manager, 'kind', { kind: 'choices', choices: kinds }),
    ...(countries.length > 0 ? [fieldOf(manager, 'country', { kind: 'choices', choices: countries })] : []),
    fieldOf(manager, 'instrument', { kind: 'choices', choices: papers }),
    fieldOf(manager, 'partner', { kind: 'text' }),
    fieldOf(manager, 'region', { kind: 'text' }),
    fieldOf(manager, 'words', { kind: 'text' }),
  ];
}

const choice = (value: string, label: string): Choice => ({ value, label });

/** Those that partners are from, by their names. */
function countriesOf({ context, language }: Manager): Choice[] {
  const { catalogue, ledger } = context.bot().knowledge;
  const partners = new Set(ledger.partnerships.map(({ partner }) => partner));
  const codes = new Set(
    [...partners].flatMap((id) => {
      const partner = catalogue.organisation(id);
      return (partner && catalogue.countryOf(partner)) ?? [];
    }),
  );
  const words = TOPIC_WORDS[language];
  return [...codes]
    .map((code) => choice(code, words.country(code).replace(words.article ?? '', '')))
    .sort((a, b) => a.label.localeCompare(b.label, language));
}

function howFields(manager: Manager, rule: Rule): FormField[] {
  const { form } = wordsFor(manager);
  const { schedule } = rule;
  const times = schedule.every === 'release' ? undefined : schedule;
  const { choices } = PACKS[manager.language].menu;
  const picks = (all: Readonly<Record<string, string>>): Choice[] =>
    Object.entries(all).map(([value, label]) => choice(value, label));
  const told = LANGUAGES.map((one) => choice(one, PACKS[one].chat.name));
  const days = WEEKDAYS.map((day, place) => choice(day, form.weekday(place)));
  const [only, ...more] = rule.languages;
  const languages = only === undefined || more.length > 0 ? 'both' : only;
  const field = (id: keyof RuleWords, of: Field): FormField => fieldOf(manager, id, of);
  return [
    field('languages', { kind: 'choice', choices: picks(choices.languages), value: languages }),
    field('told', { kind: 'choice', choices: told, value: rule.told }),
    field('style', { kind: 'choice', choices: picks(choices.style), value: rule.style }),
    field('every', { kind: 'choice', choices: picks(choices.every), value: schedule.every }),
    field('weekday', {
      kind: 'choice',
      choices: days,
      ...(schedule.every === 'week' ? { value: schedule.weekday } : {}),
    }),
    field('hour', { kind: 'text', ...(times ? { value: String(times.hour) } : {}) }),
    field('zone', { kind: 'text', ...(times ? { value: zoneLabel(times.zone) } : {}) }),
    field('threads', { kind: 'yes or no', value: rule.threads ? 'yes' : 'no' }),
    field('endings', { kind: 'yes or no', value: rule.endings ? 'yes' : 'no' }),
  ];
}
