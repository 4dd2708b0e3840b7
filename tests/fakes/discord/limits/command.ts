import { ApplicationCommandOptionType, ApplicationCommandType, Locale } from 'discord-api-types/v10';
import { asList, asObject, characters, type Json, list, text, unique } from './checks.js';
import { choicesProblems } from './choices.js';
import { type Path, type Problems, problem } from './problem.js';

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const LOCALES: ReadonlySet<string> = new Set(Object.values(Locale));
const CHARACTERS_IN_ALL = 8000;
const MOST: ReadonlyMap<ApplicationCommandType, number> = new Map([
  [ApplicationCommandType.ChatInput, 100],
  [ApplicationCommandType.User, 5],
  [ApplicationCommandType.Message, 5],
]);
const NESTING: readonly unknown[] = [
  ApplicationCommandOptionType.Subcommand,
  ApplicationCommandOptionType.SubcommandGroup,
];

const typeOf = ({ type }: Json): unknown => type ?? ApplicationCommandType.ChatInput;

/** What is wrong with all commands of one scope. */
export function* commandsProblems(commands: readonly unknown[]): Problems {
  const all = commands.map(asObject);
  for (const [index, command] of all.entries()) yield* commandProblems([index], command);
  for (const [type, most] of MOST) {
    if (all.filter((command) => typeOf(command) === type).length > most) {
      yield problem([], 'APPLICATION_COMMANDS_EXCEEDED', `At most ${most} commands of type ${type}.`);
    }
  }
  yield* unique(
    all.map((command, index) => ({ path: [index, 'name'], value: `${typeOf(command)} ${command.name}` })),
    'APPLICATION_COMMANDS_DUPLICATE_NAME',
    'Application command names must be unique',
  );
}

function* commandProblems(path: Path, command: Json): Problems {
  if (typeOf(command) === ApplicationCommandType.ChatInput) {
    yield* named(path, command);
    yield* described(path, command);
    yield* optionsProblems(path, command, 0);
  } else {
    const bounds = { min: 1, max: 32 };
    yield* text([...path, 'name'], command.name, bounds);
    yield* localised([...path, 'name_localizations'], command.name_localizations, (at, name) =>
      text(at, name, bounds),
    );
    if (command.description) {
      yield problem([...path, 'description'], 'BASE_TYPE_MAX_LENGTH', 'Must be 0 or fewer in length.');
    }
  }
  if (sizeOf(command) > CHARACTERS_IN_ALL) {
    yield problem(
      path,
      'APPLICATION_COMMAND_TOO_LARGE',
      `Command exceeds maximum size (${CHARACTERS_IN_ALL})`,
    );
  }
}

function* optionsProblems(path: Path, owner: Json, depth: number): Problems {
  const at = [...path, 'options'];
  yield* list(at, owner.options, { max: 25 }, (each, option) => optionProblems(each, option, depth));
  const options = asList(owner.options).map(asObject);
  yield* unique(
    options.map(({ name }, index) => ({ path: [...at, index, 'name'], value: name })),
    'APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATE',
    'Option names must be unique',
  );
  const firstOptional = options.findIndex(({ required }) => required !== true);
  const lastRequired = options.findLastIndex(({ required }) => required === true);
  if (firstOptional !== -1 && lastRequired > firstOptional) {
    yield problem(
      [...at, lastRequired],
      'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
      'Required options must be placed before non-required options',
    );
  }
  const nesting = options.filter(({ type }) => NESTING.includes(type)).length;
  if (nesting > 0 && nesting < options.length) {
    yield problem(
      at,
      'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
      'Sub-command and sub-command group option types are mutually exclusive to all other types',
    );
  }
}

function* optionProblems(path: Path, option: Json, depth: number): Problems {
  yield* named(path, option);
  yield* described(path, option);
  yield* choicesProblems([...path, 'choices'], option.choices);
  if (option.autocomplete === true && asList(option.choices).length > 0) {
    yield problem(
      [...path, 'choices'],
      'APPLICATION_COMMAND_OPTION_AUTOCOMPLETE_CHOICES',
      'Choices and autocomplete exclude one another.',
    );
  }
  if (!NESTING.includes(option.type)) return;
  const deepest = option.type === ApplicationCommandOptionType.SubcommandGroup ? 0 : 1;
  if (depth > deepest) {
    yield problem([...path, 'type'], 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', 'Nested too deep.');
  } else {
    yield* optionsProblems(path, option, depth + 1);
  }
}

function* named(path: Path, { name, name_localizations }: Json): Problems {
  yield* nameProblems([...path, 'name'], name);
  yield* localised([...path, 'name_localizations'], name_localizations, nameProblems);
}

function* nameProblems(path: Path, name: unknown): Problems {
  if (typeof name === 'string' && NAME.test(name) && name === name.toLowerCase()) return;
  yield problem(path, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
}

function* described(path: Path, { description, description_localizations }: Json): Problems {
  const bounds = { min: 1, max: 100 };
  yield* text([...path, 'description'], description, bounds);
  yield* localised([...path, 'description_localizations'], description_localizations, (at, value) =>
    text(at, value, bounds),
  );
}

function* localised(
  path: Path,
  localisations: unknown,
  each: (path: Path, value: unknown) => Problems,
): Problems {
  for (const [locale, localisation] of Object.entries(asObject(localisations))) {
    if (!LOCALES.has(locale)) {
      yield problem([...path, locale], 'BASE_TYPE_CHOICES', `"${locale}" is not a locale of Discord.`);
    }
    if (localisation !== null) yield* each([...path, locale], localisation);
  }
}

/** Names, descriptions and values together; of the localisations the longest counts. */
function sizeOf(item: Json): number {
  const longest = (field: string): number =>
    Math.max(
      characters(item[field]),
      ...Object.values(asObject(item[`${field}_localizations`])).map(characters),
    );
  const inner = [...asList(item.options), ...asList(item.choices)];
  const own = longest('name') + longest('description') + characters(item.value);
  return inner.reduce<number>((sum, each) => sum + sizeOf(asObject(each)), own);
}
