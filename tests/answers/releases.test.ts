import { beforeAll, describe, expect, it } from 'vitest';
import { type Bot, createBot } from '../../src/core/bot.js';
import { createKnowledge } from '../../src/core/knowledge.js';
import type { Query } from '../../src/core/questions/query.js';
import { HARBOR } from '../fixtures/harborCorpus.js';
import { manyPartners } from '../fixtures/manyPartners.js';

let bot: Bot;
let large: Bot;
beforeAll(async () => {
  bot = createBot(await createKnowledge({ ledger: HARBOR }));
  large = createBot(await createKnowledge({ ledger: manyPartners(45) }));
});

const asked = (question: string) => {
  const { query, text } = bot.ask(question);
  return { attribute: query?.attribute, text };
};

describe('the releases that are known', () => {
  it.each([
    'Which releases do you have?',
    'which releases do you know',
    'list the releases',
    'releases',
    'show me all press releases',
    'How many releases are there?',
    'newest releases',
    'リリース一覧',
    'リリースの一覧を見せてください',
    'どんなリリースがありますか',
    'リリースは何件ありますか?',
    'プレスリリースを全部見せて',
    '最近のリリース',
  ])('%s: all of them, the newest first, with date and language', (question) => {
    const { attribute, text } = asked(question);
    expect(attribute).toBe('releases');
    const [first, ...lines] = text.split('\n');
    expect(first).toMatch(
      /^6 releases are known, the newest first:$|^読み込んでいるリリースは6件です\(新しい順\)。$/,
    );
    expect(lines).toHaveLength(6);
    expect(lines[0]).toMatch(/March 22, 2021: HLN Concludes MOU with Clairmont|2021年3月22日 /);
    expect(lines.at(-1)).toMatch(/Lysberg.*<https:\/\/hln\.example\/lysberg> ?\(.*(?:in English|英語)\)$/);
  });

  it.each([
    ['Which releases mention Lysberg?', '1 release names Lysberg Health Cluster'],
    ['press releases about Aogaki Prefecture', '1 release names Aogaki Prefecture'],
    ['青垣県に関するリリース', '青垣県が登場するリリースは'],
    ['白波市のリリース一覧', '白波市が登場するリリースは'],
  ])('%s: those that name it', (question, first) => {
    expect(asked(question).attribute).toBe('releases');
    expect(asked(question).text).toContain(first);
  });

  it.each([
    ['releases from 2019', 1],
    ['2020年のリリース', 3],
  ])('%s: those of that time', (question, count) => {
    expect(asked(question).text.split('\n')).toHaveLength(count + 1);
  });

  it.each([
    'What is the latest release?',
    'Which release says that Lysberg signed in 2019?',
    'When was the release about Aogaki published?',
    'What do the releases disagree about?',
    'Which partners do the releases name?',
    '最新のリリースは?',
    'どのリリースに書いてありますか',
    'リリースの間に矛盾はありますか',
    '青垣県のリリースはいつ出ましたか',
  ])('%s asks for something else', (question) => {
    expect(asked(question).attribute).not.toBe('releases');
  });
});

describe('what is longer than a page', () => {
  const LISTS: readonly [string, Query][] = [
    ['partners', { op: 'list' }],
    ['releases', { op: 'explain', attribute: 'releases' }],
    ['a timeline', { op: 'explain', attribute: 'timeline' }],
  ];

  it.each(LISTS)('%s: every page forth and back, each item once', (_, query) => {
    const pages: string[][] = [];
    let reply = large.answer(query, 'en');
    for (let back = false; ; ) {
      const list = reply.message.blocks.find((block) => block.type === 'list');
      const items = list!.items.map((item) => item.map(({ text }) => text).join(''));
      if (!back) pages.push(items);
      else expect(items).toEqual(pages.pop());
      const to = (label: string) => reply.message.actions.find((action) => action.label === label);
      if (!to('More') && !back) {
        back = true;
        pages.pop();
      }
      const next = to(back ? 'Back' : 'More');
      if (next?.press.kind !== 'page') break;
      reply = large.answer(next.press.query, 'en');
    }
    expect(pages).toEqual([]);
  });

  it('shows at least fourteen of them on the first page, and says which', () => {
    const { message, text } = large.answer({ op: 'list' }, 'en');
    expect(message.blocks.find((block) => block.type === 'list')!.items.length).toBeGreaterThanOrEqual(14);
    expect(text).toContain('1–20 of 45 are shown.');
    expect(large.answer({ op: 'list', page: 2 }, 'ja').text).toContain(
      '全45件のうち41～45件目を表示しています。',
    );
  });

  it('a page that is no longer there is the last one', () => {
    expect(large.answer({ op: 'list', page: 9 }, 'en').text).toContain('41–45 of 45');
  });

  it('a timeline goes on counting', () => {
    expect(large.answer({ op: 'explain', attribute: 'timeline', page: 1 }, 'en').text).toContain(
      '\n21. Tarnhold Institute 021',
    );
  });
});
