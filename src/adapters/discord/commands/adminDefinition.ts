import type {
  APIApplicationCommandBasicOption,
  APIApplicationCommandOption,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { LANGUAGES, type Language } from '../../../core/languages/language.js';
import type { AdminCommandName, AdminOptionName } from '../../../core/languages/menu.js';
import { PACKS } from '../../../core/languages/packs.js';
import { WEEKDAYS } from '../../../core/subscriptions/schedule.js';
import { choice, described } from './words.js';

/** A command of its own: permissions belong to a command, and not to what stands behind it. */
export const ADMIN = 'partners-admin';

import { RULE_OPTIONS, TOPIC_OPTIONS } from './ruleOptions.js';

/** Discord's numbers. */
const SUBCOMMAND = 1;
const STRING = 3;
const INTEGER = 4;
const BOOLEAN = 5;
const MANAGE_GUILD = String(1 << 5);

const LONGEST_TOPIC = 300;
const LONGEST_WORDS = 100;

/** What each command may be given; nothing of it must be. */
const OPTIONS: Readonly<Record<AdminCommandName, readonly AdminOptionName[]>> = {
  subscribe: [...RULE_OPTIONS],
  unsubscribe: ['which'],
  subscriptions: [],
  settings: ['which', ...RULE_OPTIONS],
  preview: [...TOPIC_OPTIONS, 'languages'],
  resume: ['which'],
};

/** What is managed is a channel of a server, by those who may manage the server, or whom it lets. */
export const adminDefinition = (): RESTPostAPIChatInputApplicationCommandsJSONBody => ({
  ...described((one) => PACKS[one].menu.admin),
  default_member_permissions: MANAGE_GUILD,
  integration_types: [0],
  contexts: [0],
  options: (Object.keys(OPTIONS) as AdminCommandName[]).map(subcommand),
});

const subcommand = (name: AdminCommandName): APIApplicationCommandOption => ({
  type: SUBCOMMAND,
  ...described((one) => PACKS[one].menu.adminCommands[name]),
  options: OPTIONS[name].map(option),
});

function option(name: AdminOptionName): APIApplicationCommandBasicOption {
  const words = { ...described((one) => PACKS[one].menu.adminOptions[name]), required: false };
  switch (name) {
    case 'threads':
    case 'endings':
      return { type: BOOLEAN, ...words };
    case 'hour':
      return { type: INTEGER, ...words, min_value: 0, max_value: 23 };
    case 'topic':
    case 'words':
      return { type: STRING, ...words, max_length: LONGEST_TOPIC };
    case 'languages':
    case 'style':
    case 'every':
      return { type: STRING, ...words, choices: picked(name) };
    case 'told':
      return {
        type: STRING,
        ...words,
        choices: LANGUAGES.map((one) => ({ name: PACKS[one].chat.name, value: one })),
      };
    case 'weekday':
      return { type: STRING, ...words, choices: WEEKDAYS.map((_, day) => weekday(day)) };
    default:
      return { type: STRING, ...words, max_length: LONGEST_WORDS, autocomplete: true };
  }
}

const picked = (name: 'languages' | 'style' | 'every') =>
  Object.keys(PACKS.en.menu.choices[name]).map((value) =>
    choice(
      value,
      (one) => (PACKS[one].menu.choices[name] as Readonly<Record<string, string>>)[value] ?? value,
    ),
  );

/** A Sunday. */
const SUNDAY = Date.UTC(2023, 0, 1);
const DAY_MS = 86_400_000;

const weekday = (day: number) =>
  choice(WEEKDAYS[day] ?? '', (language: Language) =>
    new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(SUNDAY + day * DAY_MS),
  );
