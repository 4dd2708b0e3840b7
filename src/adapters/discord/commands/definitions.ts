import type {
  APIApplicationCommandBasicOption,
  APIApplicationCommandOption,
  RESTPutAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { LANGUAGES } from '../../../core/languages/language.js';
import type { CommandName, OptionName } from '../../../core/languages/menu.js';
import { PACKS } from '../../../core/languages/packs.js';
import { adminDefinition } from './adminDefinition.js';
import { choice, described, localized } from './words.js';

/** Discord's numbers. */
const SUBCOMMAND = 1;
const STRING = 3;
const BOOLEAN = 5;
const MESSAGE_MENU = 3;

/** The names that Discord sends, whatever language they are shown in. */
export const PARTNERS = 'partners';
export { ADMIN } from './adminDefinition.js';
export const ASK_MENU = PACKS.en.menu.askAboutMessage;

/** Options whose values are offered while they are typed. */
const COMPLETED: readonly OptionName[] = ['kind', 'country', 'region', 'instrument', 'partner', 'a', 'b'];
const LONGEST_QUESTION = 1_000;
const LONGEST_WORDS = 100;

/** What each command is given; the first of them must be. */
const OPTIONS: Readonly<
  Record<CommandName, { readonly required: OptionName[]; readonly optional: OptionName[] }>
> = {
  ask: { required: ['question'], optional: ['private'] },
  list: { required: [], optional: ['kind', 'country', 'region', 'year', 'instrument', 'private'] },
  show: { required: ['partner'], optional: ['private'] },
  releases: { required: [], optional: ['private'] },
  compare: { required: ['a', 'b'], optional: ['private'] },
  timeline: { required: [], optional: ['partner', 'private'] },
  disagreements: { required: [], optional: ['private'] },
  language: { required: [], optional: ['wanted'] },
  'forget-me': { required: [], optional: [] },
  help: { required: [], optional: [] },
};

/** Everywhere: in servers, in direct messages, and wherever somebody takes their own installation. */
const EVERYWHERE = { integration_types: [0, 1], contexts: [0, 1, 2] };

/** The commands of all servers, with the words of every language. */
export function commandDefinitions(): RESTPutAPIApplicationCommandsJSONBody {
  const { commands } = PACKS.en.menu;
  return [
    {
      ...described((one) => PACKS[one].menu.partners),
      ...EVERYWHERE,
      options: (Object.keys(commands) as CommandName[]).map(subcommand),
    },
    adminDefinition(),
    {
      type: MESSAGE_MENU,
      name: ASK_MENU,
      name_localizations: localized((one) => PACKS[one].menu.askAboutMessage),
      ...EVERYWHERE,
    },
  ];
}

/** Those of one server, which are of that server alone. */
export const guildDefinitions = (): RESTPutAPIApplicationCommandsJSONBody =>
  commandDefinitions().map(({ integration_types: _, contexts: __, ...command }) => command);

function subcommand(name: CommandName): APIApplicationCommandOption {
  const { required, optional } = OPTIONS[name];
  return {
    type: SUBCOMMAND,
    ...described((one) => PACKS[one].menu.commands[name]),
    options: [...required.map((each) => option(each, true)), ...optional.map((each) => option(each, false))],
  };
}

function option(name: OptionName, required: boolean): APIApplicationCommandBasicOption {
  const words = described((one) => PACKS[one].menu.options[name]);
  if (name === 'private') return { type: BOOLEAN, ...words, required };
  const text = {
    type: STRING,
    ...words,
    required,
    max_length: name === 'question' ? LONGEST_QUESTION : LONGEST_WORDS,
  } as const;
  if (name === 'wanted') return { ...text, choices: languageChoices() };
  return COMPLETED.includes(name) ? { ...text, autocomplete: true } : text;
}

/** Each language by its own name. */
const languageChoices = () => [
  ...LANGUAGES.map((one) => ({ name: PACKS[one].chat.name, value: one as string })),
  choice('auto', (one) => PACKS[one].menu.asAsked),
];
