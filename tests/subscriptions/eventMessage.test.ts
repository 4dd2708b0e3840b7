import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../src/core/answers/catalogue.js';
import type { Message } from '../../src/core/answers/message.js';
import { toPlainText } from '../../src/core/answers/plainText.js';
import { WORLD_REGIONS } from '../../src/core/answers/regions.js';
import { pressState } from '../../src/core/chat/press.js';
import type { AnnouncedEvent } from '../../src/core/ports.js';
import { eventMessage } from '../../src/core/subscriptions/eventMessage.js';
import { type EventContent, writeContent } from '../../src/core/subscriptions/events.js';
import { defaultRule, type Rule } from '../../src/core/subscriptions/rule.js';
import { HARBOR } from '../fixtures/harborCorpus.js';

const added = new Map(HARBOR.releases.map(({ id }) => [id, { id, digest: '' }]));
const knowledge = { catalogue: createCatalogue(HARBOR, WORLD_REGIONS), added, revision: 0 };
const SUBSCRIPTION = 'abcdefghijkl';

const told = (content: EventContent, rule: Partial<Rule> = {}): Message | undefined => {
  const event: AnnouncedEvent = {
    id: 'release:hln-lysberg',
    kind: content.kind,
    payload: writeContent(content),
    occurredAt: 0,
  };
  return eventMessage(event, { ...defaultRule('en'), ...rule }, SUBSCRIPTION, knowledge);
};
const textOf = (message: Message | undefined): string => (message ? toPlainText(message) : '');
const release = (...releases: readonly string[]) => ({ kind: 'release', releases }) as const;

describe('what a channel is told of a new release', () => {
  it.each<[id: string, language: 'en' | 'ja', parts: readonly string[]]>([
    [
      'hln-lysberg',
      'en',
      [
        'Harbor Life Network and Lysberg Health Cluster: MOU',
        '3rd partner; the first cluster that the releases tell of; 3 years, until March',
        'March 12, 2019',
      ],
    ],
    [
      'hln-lysberg',
      'ja',
      [
        'ハーバー・ライフ・ネットワークとLysberg Health Clusterの提携(MOU)',
        '3番目の提携先。リリースで確認できる初の',
      ],
    ],
    ['hln-shiranami-ja', 'ja', ['6番目の提携先', '5年間、2025年9月17日まで(計算による)', '健康データの活用']],
    ['hln-shiranami-ja', 'en', ['6th partner', '5 years, until September 17, 2025 (worked out)']],
  ])('%s in %s', (id, language, parts) => {
    const message = textOf(told(release(id), { told: language }));
    for (const part of parts) expect(message).toContain(part);
    expect(message).toContain(knowledge.catalogue.release(id)?.title);
  });

  it('says nothing of what releases contradict, and names both releases of one event', () => {
    const both = ['hln-clairmont-en', 'hln-clairmont-ja'];
    const message = textOf(told(release(...both)));
    expect(message).toContain('February 5, 2020 / February 5, 2021');
    expect(message).not.toContain('the first');
    for (const id of both) expect(message).toContain(knowledge.catalogue.release(id)?.title);
  });

  it('quotes no sentence, and is in short where it is wanted in short', () => {
    const types = (message: Message | undefined) => message?.blocks.map(({ type }) => type);
    expect(types(told(release('hln-lysberg')))).toEqual(['paragraph', 'paragraph', 'fields', 'source']);
    expect(types(told(release('hln-lysberg'), { style: 'line' }))).toEqual([
      'paragraph',
      'paragraph',
      'source',
    ]);
  });

  it('can be asked about, read in the other language, and muted; every button can be made', () => {
    const { actions } = told(release('hln-lysberg')) as Message;
    expect(actions.map(({ label }) => label)).toEqual([
      'Tell me more',
      '日本語で見る',
      'Mute Lysberg Health Cluster here',
      'Mute clusters here',
    ]);
    for (const { press } of actions) expect(pressState(press)).toBeDefined();
  });
});

describe('what becomes of it later', () => {
  it.each<[rule: Partial<Rule>, first: string]>([
    [{}, 'The release “HLN Signs MOU with Lysberg Health Cluster” was changed.'],
    [{ told: 'ja' }, 'リリース「HLN Signs MOU with Lysberg Health Cluster」の内容が変わりました。'],
    // Whoever was told is told of the correction, muted or not.
    [{ topic: { is: 'domestic' } }, 'The release “HLN Signs MOU with Lysberg Health Cluster” was changed.'],
  ])('a correction by the rule %j', (rule, first) => {
    const correction = {
      kind: 'correction',
      of: 'release:hln-lysberg',
      releases: ['hln-lysberg'],
      changed: 'hln-lysberg',
    } as const;
    const message = told(correction, rule);
    expect(message?.summary).toBe(first);
    expect(textOf(message)).toMatch(/Lysberg Health Cluster: MOU|Lysberg Health Clusterの提携\(MOU\)/);
  });

  it('the second language changes nothing but the releases that are named', () => {
    const releases = ['hln-clairmont-en', 'hln-clairmont-ja'];
    const second = { kind: 'second language', of: 'release:hln-clairmont-en', releases } as const;
    expect(textOf(told(second))).toBe(textOf(told(release(...releases))));
  });

  it('there is nothing to tell where the rule asks for something else by then, or the release is gone', () => {
    expect(told(release('hln-lysberg'), { topic: { is: 'domestic' } })).toBeUndefined();
    expect(told(release('removed'))).toBeUndefined();
    expect(
      eventMessage(
        { id: 'e', kind: 'release', payload: '{"of": "a newer version"}', occurredAt: 0 },
        defaultRule('en'),
        SUBSCRIPTION,
        knowledge,
      ),
    ).toBeUndefined();
  });
});

describe('a digest', () => {
  const digest = (...ids: readonly string[]): EventContent => ({
    kind: 'digest',
    because: 'turn',
    items: ids.map((id) => ({ event: `release:${id}`, content: release(id) })),
  });

  it('tells each in a line, with a link, and only what the rule asks for', () => {
    const ids = ['hln-lysberg', 'hln-aogaki', 'hln-shiranami-ja'];
    const all = told(digest(...ids));
    expect(all?.summary).toBe('3 new agreements.');
    expect(all?.blocks[1]).toMatchObject({ type: 'list', items: { length: 3 } });
    expect(textOf(all)).toContain('https://hln.example/lysberg');
    expect(told(digest(...ids), { told: 'ja' })?.summary).toBe('新しい提携が3件あります。');
    const overseas = told(digest(...ids), { topic: { is: 'overseas' } });
    expect(overseas?.summary).toBe('One new agreement.');
    expect(overseas?.blocks[1]).toMatchObject({ type: 'list', items: { length: 1 } });
  });

  it('is not told where nothing of it is asked for any more', () => {
    expect(told(digest('hln-lysberg'), { topic: { is: 'country', country: 'FI' } })).toBeUndefined();
  });

  it('groups what it tells, and counts what is too much to list', () => {
    const correction = {
      event: 'correction:hln-aogaki:d',
      content: {
        kind: 'correction',
        of: 'release:hln-aogaki',
        releases: ['hln-aogaki'],
        changed: 'hln-aogaki',
      },
    } as const;
    const news = Array.from({ length: 500 }, (_, i) => ({
      event: `release:${i}`,
      content: release('hln-lysberg'),
    }));
    const message = told({ kind: 'digest', because: 'many', items: [...news, correction] });
    expect(message?.summary).toBe('500 new agreements and one changed release.');
    expect(textOf(message)).toMatch(
      /New agreements[\s\S]+… and 485 more\.[\s\S]+Changed releases[\s\S]+Aogaki/,
    );
  });
});
