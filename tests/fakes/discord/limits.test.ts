import { ButtonStyle, ComponentType, MessageFlags } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { problemsOf, problemsOfChoices, problemsOfCommands, problemsOfModal } from './limits/problemsOf.js';

type Made = (count: number) => unknown;

/** What is counted, its limit, a payload with so many of it, and where the refusal points. */
type Row = readonly [what: string, limit: number, made: Made, at: string];

/** A character that is two code units and four bytes long. */
const long = (count: number): string => '𠮷'.repeat(count);
const many = <T>(count: number, made: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => made(i));

const row = (...components: unknown[]) => ({ type: ComponentType.ActionRow, components });
const button = (id: string, over: object = {}) => ({
  type: ComponentType.Button,
  style: ButtonStyle.Primary,
  label: 'Go on',
  custom_id: id,
  ...over,
});
const option = (value: string, over: object = {}) => ({ label: 'One', value, ...over });
const menu = (options: unknown[], over: object = {}) => ({
  type: ComponentType.StringSelect,
  custom_id: 'menu',
  options,
  ...over,
});
const embed = (fields: object) => ({ embeds: [fields] });
const controls = (...rows: unknown[]) => ({ content: 'Here.', components: rows });

const MESSAGES: readonly Row[] = [
  ['content', 2000, (n) => ({ content: long(n) }), 'content'],
  ['nonce', 25, (n) => ({ content: 'a', nonce: 'n'.repeat(n) }), 'nonce'],
  ['embeds', 10, (n) => ({ embeds: many(n, () => ({ title: 'a' })) }), 'embeds'],
  ['embed title', 256, (n) => embed({ title: long(n) }), 'embeds.0.title'],
  ['embed description', 4096, (n) => embed({ description: long(n) }), 'embeds.0.description'],
  ['fields', 25, (n) => embed({ fields: many(n, () => ({ name: 'a', value: 'b' })) }), 'embeds.0.fields'],
  ['field name', 256, (n) => embed({ fields: [{ name: long(n), value: 'b' }] }), 'embeds.0.fields.0.name'],
  ['field value', 1024, (n) => embed({ fields: [{ name: 'a', value: long(n) }] }), 'embeds.0.fields.0.value'],
  ['footer', 2048, (n) => embed({ title: 'a', footer: { text: long(n) } }), 'embeds.0.footer.text'],
  ['embed author', 256, (n) => embed({ author: { name: long(n) } }), 'embeds.0.author.name'],
  ['embed colour', 0xffffff, (n) => embed({ title: 'a', color: n }), 'embeds.0.color'],
  [
    'all texts of all embeds',
    6000,
    (n) => ({ embeds: [{ description: long(4096) }, { title: long(4), description: long(n - 4100) }] }),
    'embeds',
  ],
  ['rows', 5, (n) => controls(...many(n, (i) => row(button(`${i}`)))), 'components'],
  ['buttons in a row', 5, (n) => controls(row(...many(n, (i) => button(`${i}`)))), 'components.0.components'],
  [
    'button label',
    80,
    (n) => controls(row(button('a', { label: long(n) }))),
    'components.0.components.0.label',
  ],
  ['custom id', 100, (n) => controls(row(button('a'.repeat(n)))), 'components.0.components.0.custom_id'],
  [
    'address of a button',
    512,
    (n) => controls(row({ type: 2, style: 5, label: 'a', url: `https://example.org/${'a'.repeat(n - 20)}` })),
    'components.0.components.0.url',
  ],
  [
    'menus in a row',
    1,
    (n) => controls(row(...many(n, (i) => menu([option('a')], { custom_id: `${i}` })))),
    'components.0.components',
  ],
  [
    'options',
    25,
    (n) => controls(row(menu(many(n, (i) => option(`${i}`))))),
    'components.0.components.0.options',
  ],
  [
    'option label',
    100,
    (n) => controls(row(menu([option('a', { label: long(n) })]))),
    'components.0.components.0.options.0.label',
  ],
  [
    'option value',
    100,
    (n) => controls(row(menu([option(long(n))]))),
    'components.0.components.0.options.0.value',
  ],
  [
    'option description',
    100,
    (n) => controls(row(menu([option('a', { description: long(n) })]))),
    'components.0.components.0.options.0.description',
  ],
  [
    'placeholder',
    150,
    (n) => controls(row(menu([option('a')], { placeholder: long(n) }))),
    'components.0.components.0.placeholder',
  ],
  [
    'values to choose',
    2,
    (n) => controls(row(menu([option('a'), option('b')], { max_values: n }))),
    'components.0.components.0.max_values',
  ],
];

const layout = (...components: unknown[]) => ({ flags: MessageFlags.IsComponentsV2, components });
const shown = (content: string) => ({ type: ComponentType.TextDisplay, content });

const LAYOUTS: readonly Row[] = [
  [
    'components in all',
    40,
    (n) => layout({ type: ComponentType.Container, components: many(n - 1, () => shown('a')) }),
    'components',
  ],
  [
    'characters in all',
    4000,
    (n) => layout(shown('a'.repeat(2000)), shown('a'.repeat(n - 2000))),
    'components',
  ],
  ['bytes in all', 10_000, (n) => layout(shown(`${'結'.repeat(3333)}${'a'.repeat(n - 9999)}`)), 'components'],
  [
    'texts of a section',
    3,
    (n) =>
      layout({ type: ComponentType.Section, components: many(n, () => shown('a')), accessory: button('a') }),
    'components.0.components',
  ],
  [
    'items of a gallery',
    10,
    (n) =>
      layout({
        type: ComponentType.MediaGallery,
        items: many(n, () => ({ media: { url: 'https://example.org/a.png' } })),
      }),
    'components.0.items',
  ],
];

const command = (over: object) => [{ name: 'ask', description: 'Asks', ...over }];
const text = (name: string, over: object = {}) => ({ type: 3, name, description: 'A text', ...over });

const COMMANDS: readonly Row[] = [
  ['commands', 100, (n) => many(n, (i) => ({ name: `c${i}`, description: 'a' })), 'payload'],
  ['commands of a message', 5, (n) => many(n, (i) => ({ type: 3, name: `Ask ${i}` })), 'payload'],
  ['command name', 32, (n) => command({ name: 'a'.repeat(n) }), '0.name'],
  ['command description', 100, (n) => command({ description: long(n) }), '0.description'],
  [
    'localised name',
    32,
    (n) => command({ name_localizations: { ja: '結'.repeat(n) } }),
    '0.name_localizations.ja',
  ],
  [
    'localised description',
    100,
    (n) => command({ description_localizations: { ja: long(n) } }),
    '0.description_localizations.ja',
  ],
  ['options', 25, (n) => command({ options: many(n, (i) => text(`o${i}`)) }), '0.options'],
  [
    'choices',
    25,
    (n) => command({ options: [text('o', { choices: many(n, (i) => ({ name: 'a', value: `${i}` })) })] }),
    '0.options.0.choices',
  ],
  [
    'choice name',
    100,
    (n) => command({ options: [text('o', { choices: [{ name: long(n), value: 'a' }] })] }),
    '0.options.0.choices.0.name',
  ],
  [
    'characters in all',
    8000,
    (n) =>
      command({
        description: 'a'.repeat(n - 7975),
        options: many(4, (o) =>
          text(`o${o}`, {
            description: 'a',
            choices: many(10, (c) => ({ name: long(100), value: `${c}`.repeat(99) })),
          }),
        ),
      }),
    '0: Command exceeds',
  ],
];

const input = (over: object = {}) => row({ type: 4, custom_id: 'text', label: 'Text', style: 1, ...over });
const modal = (over: object) => ({ custom_id: 'form', title: 'Form', components: [input()], ...over });

const MODALS: readonly Row[] = [
  ['title', 45, (n) => modal({ title: long(n) }), 'title'],
  ['rows', 5, (n) => modal({ components: many(n, (i) => input({ custom_id: `${i}` })) }), 'components'],
  ['label', 45, (n) => modal({ components: [input({ label: long(n) })] }), 'components.0.components.0.label'],
  [
    'value',
    4000,
    (n) => modal({ components: [input({ value: long(n) })] }),
    'components.0.components.0.value',
  ],
];

const CHOICES: readonly Row[] = [
  ['choices', 25, (n) => many(n, (i) => ({ name: 'a', value: `${i}` })), 'choices'],
  ['choice name', 100, (n) => [{ name: long(n), value: 'a' }], 'choices.0.name'],
  ['choice value', 100, (n) => [{ name: 'a', value: long(n) }], 'choices.0.value'],
];

const KINDS = [
  { kind: 'a message', rows: MESSAGES, problems: problemsOf },
  { kind: 'a message of Components V2', rows: LAYOUTS, problems: problemsOf },
  { kind: 'commands', rows: COMMANDS, problems: (made: unknown) => problemsOfCommands(made as unknown[]) },
  { kind: 'a modal', rows: MODALS, problems: problemsOfModal },
  {
    kind: 'an autocomplete',
    rows: CHOICES,
    problems: (made: unknown) => problemsOfChoices(made as unknown[]),
  },
];

describe.each(KINDS)('$kind', ({ rows, problems }) => {
  it.each(rows)('%s: %d and no more', (_, limit, made, at) => {
    expect(problems(made(limit))).toEqual([]);
    expect(problems(made(limit + 1)).map((each) => each.slice(0, at.length))).toEqual([at]);
  });
});

describe('whatever the numbers, it is refused', () => {
  it.each<[what: string, payload: unknown, at: string]>([
    ['nothing', {}, 'payload: Cannot send an empty message'],
    ['blanks', { content: ' \n' }, 'payload: Cannot send an empty message'],
    ['an empty embed', embed({}), 'embeds.0.description'],
    ['a field of blanks', embed({ fields: [{ name: 'a', value: ' ' }] }), 'embeds.0.fields.0.value'],
    ['an address that is none', embed({ title: 'a', url: 'example' }), 'embeds.0.url'],
    ['an address of another kind', embed({ title: 'a', url: 'ftp://example.org' }), 'embeds.0.url'],
    [
      'a button without a label',
      controls(row({ type: 2, style: 1, custom_id: 'a' })),
      'components.0.components.0.label',
    ],
    [
      'a button without an id',
      controls(row({ type: 2, style: 1, label: 'a' })),
      'components.0.components.0.custom_id',
    ],
    ['an id twice', controls(row(button('a')), row(button('a'))), 'components.1.components.0.custom_id'],
    [
      'a value twice',
      controls(row(menu([option('a'), option('a')]))),
      'components.0.components.0.options.1.value',
    ],
    ['no row around a button', controls(button('a')), 'components.0.type'],
    ['an empty row', controls(row()), 'components.0.components'],
    ['Components V2 without their flag', { components: [shown('a')] }, 'components.0.type'],
    ['content beside Components V2', { ...layout(shown('a')), content: 'a' }, 'content'],
    ['embeds beside Components V2', { ...layout(shown('a')), embeds: [{ title: 'a' }] }, 'embeds'],
    [
      'a section with nothing beside',
      layout({ type: 9, components: [shown('a')] }),
      'components.0.accessory',
    ],
    [
      'mentions allowed twice',
      { content: 'a', allowed_mentions: { parse: ['users'], users: ['1'] } },
      'allowed_mentions.parse',
    ],
  ])('%s', (_, payload, at) => {
    expect(problemsOf(payload).some((each) => each.startsWith(at))).toBe(true);
  });

  it.each<[what: string, commands: unknown[], at: string]>([
    ['capitals in a name', command({ name: 'Ask' }), '0.name'],
    ['a blank in a name', command({ name: 'ask me' }), '0.name'],
    ['no description', [{ name: 'ask' }], '0.description'],
    ['a description for a menu', [{ type: 3, name: 'Ask', description: 'a' }], '0.description'],
    ['a name twice', [...command({}), ...command({})], '1.name'],
    ['an unknown locale', command({ name_localizations: { jp: 'a' } }), '0.name_localizations.jp'],
    ['an option name twice', command({ options: [text('o'), text('o')] }), '0.options.1.name'],
    [
      'a required option behind another',
      command({ options: [text('a'), text('b', { required: true })] }),
      '0.options.1',
    ],
    [
      'options beside subcommands',
      command({ options: [text('a'), { type: 1, name: 'b', description: 'b' }] }),
      '0.options',
    ],
    [
      'choices and autocomplete',
      command({ options: [text('a', { autocomplete: true, choices: [{ name: 'a', value: 'a' }] })] }),
      '0.options.0.choices',
    ],
  ])('of commands: %s', (_, commands, at) => {
    expect(problemsOfCommands(commands).some((each) => each.startsWith(at))).toBe(true);
  });
});

it('takes a name in Japanese, a subcommand in a group, and a menu of a message', () => {
  const group = { type: 2, name: 'a', description: 'a', options: [{ type: 1, name: 'b', description: 'b' }] };
  const commands = [
    { name: 'partners', description: 'a', name_localizations: { ja: '提携先' }, options: [group] },
    { type: 3, name: 'Ask Musubi', name_localizations: { ja: 'Musubiに聞く' } },
  ];
  expect(problemsOfCommands(commands)).toEqual([]);
});
