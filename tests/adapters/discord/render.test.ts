import type { APIEmbed } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Rendered, renderMessage } from '../../../src/adapters/discord/render/render.js';
import { escaped } from '../../../src/adapters/discord/render/text.js';
import type { Block, Message } from '../../../src/core/answers/message.js';
import { parsePress } from '../../../src/core/chat/press.js';
import { shownPart } from '../../../src/core/text/shown.js';
import { problemsOf } from '../../fakes/discord/limits/problemsOf.js';
import { mentionedBy } from '../../fakes/discord/world/mentions.js';
import { anyMessage, anyText } from '../../fixtures/anyMessage.js';

const message = (blocks: readonly Block[], actions: Message['actions'] = []): Message => ({
  language: 'en',
  summary: 'It was signed on March 12, 2019.',
  blocks,
  actions,
});
const paragraph = (text: string): Block => ({ type: 'paragraph', content: [{ type: 'text', text }] });

/** All texts in which Discord reads markup. */
function markedUp({ content, embeds }: Rendered): string[] {
  return [content, ...embeds.flatMap(textsOf)];
}
const textsOf = ({ description = '', fields = [] }: APIEmbed): string[] => [
  description,
  ...fields.flatMap(({ name, value }) => [name, value]),
];

/** Without what is escaped, as a reader of markup sees it. */
const unescaped = (text: string): string => text.replace(/\\[^0-9A-Za-z\s]/g, '');

const EITHER = [{ mayEmbed: true }, { mayEmbed: false }];

describe.each(EITHER)('any message, where mayEmbed is $mayEmbed', (options) => {
  it('keeps every limit of Discord, in characters, units and bytes', () => {
    fc.assert(
      fc.property(anyMessage, (any) => {
        const rendered = renderMessage(any, options);
        expect(problemsOf(rendered)).toEqual([]);
        expect(rendered.content.length).toBeLessThanOrEqual(2_000);
        const texts = [...markedUp(rendered), ...rendered.embeds.map(({ footer }) => footer?.text ?? '')];
        expect(texts.slice(1).join('').length).toBeLessThanOrEqual(6_000);
        expect(Buffer.byteLength(texts.join(''))).toBeLessThanOrEqual(10_000);
        if (!options.mayEmbed) expect(rendered.embeds).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('rings nobody, even where mentions are not forbidden', () => {
    fc.assert(
      fc.property(anyMessage, (any) => {
        const rendered = renderMessage(any, options);
        expect(rendered.allowed_mentions).toEqual({ parse: [] });
        for (const content of markedUp(rendered)) {
          expect(mentionedBy({ content })).toEqual({ users: [], roles: [], everyone: false });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('links to web pages only, never under the address of another, and unfurls none', () => {
    fc.assert(
      fc.property(anyMessage, (any) => {
        for (const text of markedUp(renderMessage(any, options))) {
          for (const [, words = '', url = ''] of text.matchAll(/(?<!\\)\[((?:\\.|[^\]])*)\]\(<([^>]*)>\)/g)) {
            expect(url).toMatch(/^https?:\/\/[^@/]+(?:\/|$)/);
            if (words.includes('good.example')) expect(url).toContain('good.example');
          }
          expect(unescaped(text).replace(/<https?:[^>]*>/g, '')).not.toMatch(/https?:\/\//);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('has buttons that say what they do when they are pressed', () => {
    fc.assert(
      fc.property(anyMessage, (any) => {
        const { components } = renderMessage(any, options);
        const states = components.flatMap((row) =>
          row.components.flatMap((control) =>
            'options' in control
              ? control.options.map(({ value }) => value)
              : 'custom_id' in control
                ? control.custom_id
                : [],
          ),
        );
        for (const state of states) expect(parsePress(state)).toBeDefined();
      }),
    );
  });
});

describe('text of a release', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(anyText(200), (text) => {
        const marked = escaped(text);
        expect(marked.replace(/\\([^0-9A-Za-z\s])/g, '$1').replace(/@\u2060/g, '@')).toBe(
          shownPart(text).replace(/@\u2060/g, '@'),
        );
        expect(unescaped(marked)).not.toMatch(/[\\*`|~[\]<]/);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['R&D <now>', 'R&D \\<now>'],
    ['@everyone joins', '@\u2060everyone joins'],
    ['<@123456789012345678>', '\\<@\u2060123456789012345678>'],
    ['info@example.org', 'info@example.org'],
    ['*Aoba* _City_', '\\*Aoba\\* \\_City\\_'],
    ['snake_case', 'snake_case'],
    ['||A|| ~~B~~', '\\|\\|A\\|\\| \\~\\~B\\~\\~'],
    ['[good](https://evil.example)', '\\[good\\](https\\://evil.example)'],
    ['# A heading', '\\# A heading'],
    ['> A quote', '\\> A quote'],
    ['- An item', '\\- An item'],
    ['1. April', '1\\. April'],
    ['2019年3月12日', '2019年3月12日'],
    ['one\ntwo', 'one two'],
  ])('%j is read as it was written', (written, marked) => {
    expect(renderMessage(message([paragraph(written)])).content).toBe(marked);
  });
});

describe('a link', () => {
  const linked = (text: string, url: string) =>
    renderMessage(message([{ type: 'paragraph', content: [{ type: 'link', text, url }] }])).content;

  it('keeps words and addresses that hold what would end it, and is not unfurled', () => {
    expect(linked('“A [B] > C”', 'https://example.org/a_(b)?c=1&d=<2>')).toBe(
      '[“A \\[B\\] > C”](<https://example.org/a%5F%28b%29?c=1&d=%3C2%3E>)',
    );
  });

  it('whose words name another address is none', () => {
    expect(linked('www.good.example', 'https://evil.example/')).toBe('www.good.example');
  });

  it('whose words are its address is the address', () => {
    expect(linked('https://example.org/a', 'https://example.org/a')).toBe('<https://example.org/a>');
  });
});

describe('blocks', () => {
  const source: Block = { type: 'source', content: [{ type: 'text', text: 'Stated in “A”.' }] };
  const list: Block = {
    type: 'list',
    ordered: true,
    items: [[{ type: 'text', text: 'Lysberg' }], [{ type: 'strong', text: 'Aogaki' }]],
  };

  it('that are text stand in the content, so that nothing is hidden with embeds', () => {
    const blocks: Block[] = [
      paragraph('The partners:'),
      list,
      { type: 'quote', text: 'They signed.', source: [{ type: 'text', text: '“A”' }] },
      source,
    ];
    const { content, embeds } = renderMessage(message(blocks));
    expect(content.split('\n')).toEqual([
      'The partners:',
      '1. Lysberg',
      '2. **Aogaki**',
      '> They signed.',
      '-# “A”',
      '-# Stated in “A”.',
    ]);
    expect(embeds).toEqual([]);
  });

  const facts: Block = {
    type: 'fields',
    fields: [
      { label: 'Signed', value: [{ type: 'text', text: 'March 12, 2019' }] },
      { label: 'Term', value: [] },
    ],
  };

  it('of facts are fields, and what follows them stands below them', () => {
    const { content, embeds } = renderMessage(message([paragraph('An MOU.'), facts, source]));
    expect(content).toBe('An MOU.\n-# Signed: March 12, 2019 · Term:');
    expect(embeds).toEqual([
      {
        fields: [
          { name: 'Signed', value: 'March 12, 2019', inline: true },
          { name: 'Term', value: '–', inline: true },
        ],
      },
      { description: '-# Stated in “A”.' },
    ]);
  });

  it('of facts are lines where nothing can be embedded', () => {
    const { content } = renderMessage(message([paragraph('An MOU.'), facts, source]), { mayEmbed: false });
    expect(content.split('\n')).toEqual([
      'An MOU.',
      '**Signed:** March 12, 2019',
      '**Term:**',
      '-# Stated in “A”.',
    ]);
  });

  it('of facts alone still say in the content what they are', () => {
    expect(renderMessage(message([facts])).content.split('\n')[0]).toBe('It was signed on March 12, 2019.');
  });

  it('of versions stand side by side, each with where it is said', () => {
    const version = (value: string, name: string) =>
      ({
        value,
        sources: [[{ type: 'link', text: name, url: 'https://example.org/1' }]],
        quotes: [{ text: `It is ${value}.`, source: [] }],
      }) as const;
    const versions = [{ ...version('6', 'A'), computed: '(counted)' }, version('8', 'B')];
    expect(renderMessage(message([{ type: 'versions', versions }])).embeds).toEqual([
      {
        fields: [
          { name: '1. 6 (counted)', value: '[A](<https://example.org/1>)\n> It is 6.', inline: true },
          { name: '2. 8', value: '[B](<https://example.org/1>)\n> It is 8.', inline: true },
        ],
      },
    ]);
  });

  it('of a comparison tell each fact of both', () => {
    const header = ['', 'Lysberg', 'Aogaki'];
    const rows = [
      ['Signed', '2019', '2021'],
      ['Term', '', '5 years'],
    ];
    expect(renderMessage(message([{ type: 'table', header, rows }])).embeds).toEqual([
      {
        fields: [
          { name: 'Signed', value: '**Lysberg:** 2019\n**Aogaki:** 2021', inline: false },
          { name: 'Term', value: '**Aogaki:** 5 years', inline: false },
        ],
      },
    ]);
  });
});

describe('more than fits', () => {
  const long = (count: number): Block[] =>
    Array.from({ length: count }, (_, i) => paragraph(`Sentence ${i} of many. ${'x'.repeat(100)}`));

  it('goes on in an embed', () => {
    const { content, embeds } = renderMessage(message(long(30)));
    expect(content).not.toContain('…');
    expect(embeds).toHaveLength(1);
    expect(embeds[0]?.description).toMatch(/^Sentence 16 of many/);
    expect(embeds[0]?.description).toContain('Sentence 29 of many');
  });

  it('is left out at the end, which says so; the buttons stay', () => {
    const press = { kind: 'evidence', language: 'en', query: { op: 'list' } } as const;
    const { embeds, components } = renderMessage(
      message(long(80), [{ label: 'Where does it say so?', press }]),
    );
    expect(embeds.at(-1)?.footer).toEqual({ text: '…' });
    expect(components).toMatchObject([
      { type: 1, components: [{ type: 2, label: 'Where does it say so?' }] },
    ]);
    expect(renderMessage(message(long(80)), { mayEmbed: false }).content).toMatch(/\n…$/);
  });

  it('in one list is not torn apart', () => {
    const items = Array.from(
      { length: 20 },
      (_, i) => [{ type: 'text', text: `${i} ${'結'.repeat(90)}` }] as const,
    );
    const { content, embeds } = renderMessage(
      message([paragraph('a'.repeat(500)), { type: 'list', ordered: false, items }]),
    );
    expect(content).not.toContain('結');
    expect(embeds[0]?.description?.split('\n')).toHaveLength(20);
  });

  it('offers more than five choices in a menu', () => {
    const press = (page: number) => ({ kind: 'ask', language: 'ja', query: { op: 'list', page } }) as const;
    const choices = Array.from({ length: 9 }, (_, i) => ({ label: `Choice ${i}`, press: press(i + 1) }));
    expect(renderMessage({ ...message([], choices), language: 'ja' }).components).toMatchObject([
      { type: 1, components: [{ type: 3, placeholder: '選んでください', options: { length: 9 } }] },
    ]);
  });

  it('offers what does the same once, and a sign with its words', () => {
    const press = { kind: 'useful', language: 'en', question: 'abcdefghijkl' } as const;
    const vote = { label: '👍', spoken: 'Useful', press };
    expect(renderMessage(message([], [vote, vote])).components).toMatchObject([
      { components: [{ label: '👍 Useful', style: 2 }] },
    ]);
  });
});
