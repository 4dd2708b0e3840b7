import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../src/core/answers/catalogue.js';
import { toPlainText } from '../../src/core/answers/plainText.js';
import { WORLD_REGIONS } from '../../src/core/answers/regions.js';
import type { Release } from '../../src/core/releases/release.js';
import { digestMessage, newsMessage } from '../../src/core/subscriptions/newsMessage.js';
import { HARBOR } from '../fixtures/harborCorpus.js';

const catalogue = createCatalogue(HARBOR, WORLD_REGIONS);
const release = (id: string): Release => HARBOR.releases.find((one) => one.id === id) as Release;

describe('what a channel is told of a new release', () => {
  it.each([
    [
      'hln-lysberg',
      'en',
      ['Harbor Life Network and Lysberg Health Cluster: MOU', '3rd partner', 'March 12, 2019'],
    ],
    [
      'hln-lysberg',
      'en',
      ['the first cluster among the partners that the releases tell of', '3 years, until March'],
    ],
    [
      'hln-lysberg',
      'ja',
      ['ハーバー・ライフ・ネットワークとLysberg Health Clusterの提携', '3番目の提携先', '最初の'],
    ],
    ['hln-shiranami-ja', 'ja', ['6番目の提携先', '5年間、2025年9月17日まで(計算による)', '健康データの活用']],
    ['hln-shiranami-ja', 'en', ['6th partner', '5 years, until September 17, 2025 (worked out)']],
  ] as const)('%s in %s', (id, language, parts) => {
    const message = newsMessage({ kind: 'release', releases: [release(id)] }, language, 'full', catalogue);
    for (const part of parts) expect(toPlainText(message)).toContain(part);
    expect(toPlainText(message)).toContain(release(id).title);
  });

  it('says nothing of what releases contradict', () => {
    const news = {
      kind: 'release',
      releases: [release('hln-clairmont-en'), release('hln-clairmont-ja')],
    } as const;
    const told = toPlainText(newsMessage(news, 'en', 'full', catalogue));
    expect(told).toContain('February 5, 2020 / February 5, 2021');
    expect(told).not.toContain('the first');
    for (const { title } of news.releases) expect(told).toContain(title);
  });

  it('tells a correction as one, and a line as no more than it takes', () => {
    const one = release('hln-lysberg');
    const corrected = newsMessage({ kind: 'correction', releases: [one] }, 'en', 'full', catalogue);
    expect(corrected.summary).toBe('The release “HLN Signs MOU with Lysberg Health Cluster” was changed.');
    const line = newsMessage({ kind: 'release', releases: [one] }, 'en', 'line', catalogue);
    expect(line.blocks.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'source']);
  });

  it('quotes no sentence of the release', () => {
    const message = newsMessage(
      { kind: 'release', releases: [release('hln-lysberg')] },
      'en',
      'full',
      catalogue,
    );
    expect(message.blocks.map(({ type }) => type)).not.toContain('quote');
  });
});

it('tells several at once, one line each', () => {
  const news = ['hln-lysberg', 'hln-aogaki'].map(
    (id) => ({ kind: 'release', releases: [release(id)] }) as const,
  );
  const digest = digestMessage(news, 'en', catalogue);
  expect(digest.summary).toBe('2 new releases.');
  expect(digest.blocks[1]).toMatchObject({ type: 'list', items: { length: 2 } });
});
