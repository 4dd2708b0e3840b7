import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderBlocks, renderText } from '../../../src/adapters/slack/render/render.js';
import { lengthOf } from '../../../src/adapters/slack/render/size.js';
import type { Block, Message } from '../../../src/core/answers/message.js';
import { problemsOf } from '../../fakes/slack/blockKit/problems.js';
import { anyMessage } from '../../fixtures/anyMessage.js';

const message = (blocks: readonly Block[], actions: Message['actions'] = []): Message => ({
  language: 'en',
  summary: 'It was signed on March 12, 2019.',
  blocks,
  actions,
});

/** All strings in which Slack reads markup. */
function markedUp(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(markedUp);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'type' in value && value.type === 'mrkdwn' && 'text' in value ? [String(value.text)] : [];
  return [...own, ...Object.values(value).flatMap(markedUp)];
}

/** Every link that people can follow, with its words. */
function linksIn(value: unknown): [url: string, words: string][] {
  if (Array.isArray(value)) return value.flatMap(linksIn);
  if (typeof value !== 'object' || value === null) return [];
  const rich = 'type' in value && value.type === 'link' && 'url' in value && 'text' in value;
  const own: [string, string][] = rich ? [[String(value.url), String(value.text)]] : [];
  return [...own, ...Object.values(value).flatMap(linksIn)];
}

const markupLinks = (text: string): [url: string, words: string][] =>
  [...text.matchAll(/<([^|>]*)\|?([^>]*)>/g)].map(([, url = '', words = '']) => [url, words]);

/** What pings somebody, or posts a link under other words, wherever it is read as markup. */
const PINGS = /<(?:[!@#])/;

describe('any message', () => {
  it.each(['message', 'home'] as const)('keeps every limit of Slack, as a %s', (surface) => {
    fc.assert(
      fc.property(anyMessage, (any) => {
        const blocks = renderBlocks(any, surface);
        expect(problemsOf(blocks, surface)).toEqual([]);
        expect(blocks.reduce((sum, block) => sum + lengthOf(block), 0)).toBeLessThanOrEqual(8_000);
      }),
      { numRuns: 300 },
    );
  });

  it('pings nobody, in blocks as in the text beside them', () => {
    fc.assert(
      fc.property(anyMessage, (any) => {
        const blocks = renderBlocks(any);
        for (const text of [...markedUp(blocks), renderText(any)]) expect(text).not.toMatch(PINGS);
        expect(JSON.stringify(blocks)).not.toMatch(/"type":"(?:user|usergroup|broadcast|channel)"/);
        expect(JSON.stringify(blocks)).not.toContain('<!channel>');
      }),
      { numRuns: 300 },
    );
  });

  it('links to web pages only, and never under the address of another', () => {
    fc.assert(
      fc.property(anyMessage, (any) => {
        const blocks = renderBlocks(any);
        const text = renderText(any);
        for (const [url, words] of [
          ...linksIn(blocks),
          ...[...markedUp(blocks), text].flatMap(markupLinks),
        ]) {
          expect(url).toMatch(/^https?:\/\/[^@/]+(?:\/|$)/);
          if (words.includes('good.example')) expect(url).toContain('good.example');
        }
      }),
      { numRuns: 200 },
    );
  });

  it('says something in the text beside the blocks, of at most 1,500 characters before it is escaped', () => {
    fc.assert(
      fc.property(anyMessage, (any) => {
        const text = renderText(any);
        expect(text.trim()).not.toBe('');
        expect(text.replace(/&(?:amp|lt|gt);/g, '&').length).toBeLessThanOrEqual(1_500);
      }),
    );
  });
});

describe('a line of a release', () => {
  it.each([
    ['R&D <now>', 'R&amp;D &lt;now&gt;'],
    ['<!channel> joins', '&lt;!channel&gt; joins'],
    ['*Aoba* _City_', '∗Aoba∗ ˍCityˍ'],
    ['snake_case 2*3', 'snake_case 2*3'],
    ['one\ntwo', 'one two'],
  ])('%j is read as it was written where Slack reads markup', (written, marked) => {
    const [context] = renderBlocks(message([{ type: 'source', content: [{ type: 'text', text: written }] }]));
    expect(context).toMatchObject({ elements: [{ type: 'mrkdwn', text: marked }] });
  });

  it('keeps a link whose words hold what would end it', () => {
    const content = [{ type: 'link', text: '“A | B > C”', url: 'https://example.org/a|b?c=1&d=2' }] as const;
    const [context] = renderBlocks(message([{ type: 'source', content }]));
    expect(context).toMatchObject({
      elements: [{ text: '<https://example.org/a%7Cb?c=1&amp;d=2|“A | B &gt; C”>' }],
    });
  });

  it('shows words that name another address without a link', () => {
    const content = [{ type: 'link', text: 'www.good.example', url: 'https://evil.example/' }] as const;
    expect(renderBlocks(message([{ type: 'paragraph', content }]))).toEqual([
      {
        type: 'rich_text',
        elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'www.good.example' }] }],
      },
    ]);
  });
});

describe('more than fits', () => {
  it('leaves out the end and says so; the buttons stay', () => {
    const long = Array.from(
      { length: 80 },
      (_, i): Block => ({
        type: 'paragraph',
        content: [{ type: 'text', text: `Sentence ${i} of many. ${'x'.repeat(100)}` }],
      }),
    );
    const press = { kind: 'evidence', language: 'en', query: { op: 'list' } } as const;
    const blocks = renderBlocks(message(long, [{ label: 'Where does it say so?', press }]));
    expect(blocks.length).toBeLessThanOrEqual(50);
    expect(blocks.at(-2)).toMatchObject({ type: 'context', elements: [{ text: '…' }] });
    expect(blocks.at(-1)).toMatchObject({ type: 'actions' });
  });

  it('shows a second table as a list, for a message takes one', () => {
    const table = { header: ['Partner', 'Date'], rows: [['Lysberg', '2019']] };
    const list: Block = { type: 'list', ordered: false, items: [[{ type: 'text', text: 'Lysberg' }]], table };
    expect(renderBlocks(message([list, list])).map(({ type }) => type)).toEqual(['table', 'rich_text']);
    expect(renderBlocks(message([list]), 'home').map(({ type }) => type)).toEqual(['rich_text']);
  });

  it('offers more than five choices in a menu', () => {
    const press = (page: number) => ({ kind: 'ask', language: 'en', query: { op: 'list', page } }) as const;
    const choices = Array.from({ length: 9 }, (_, i) => ({ label: `Choice ${i}`, press: press(i + 1) }));
    expect(renderBlocks(message([], choices))).toMatchObject([
      { type: 'actions', elements: [{ type: 'static_select', options: { length: 9 } }] },
    ]);
  });
});
