import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../src/core/languages/language.js';
import { readTopic, type TopicReader } from '../../src/core/subscriptions/readTopic.js';
import { topicKey } from '../../src/core/subscriptions/simplified.js';
import { topicInWords } from '../../src/core/subscriptions/topicInWords.js';
import { anyTopic } from './anyTopic.js';
import { harborNameOf, harborReader } from './topicReader.js';

let reader: TopicReader;
beforeAll(async () => {
  reader = await harborReader();
});

function said(words: string, language: Language): string {
  const read = readTopic(words, reader);
  return read.kind === 'topic' ? topicInWords(read.topic, language, harborNameOf) : `? ${read.words}`;
}

describe('what somebody asks to be told of is said back', () => {
  it.each([
    ['', 'everything'],
    ['everything', 'everything'],
    ['subscribe to all new releases', 'everything'],
    ['anything new', 'everything'],
    ['subscribe to overseas partners', 'overseas partners'],
    ['partners outside Japan', 'overseas partners'],
    ['the United Kingdom and Saudi Arabia', 'partners in the United Kingdom or Saudi Arabia'],
    ['Trinidad & Tobago', 'partners in Trinidad & Tobago'],
    ['denmrak', 'partners in Denmark'],
    ['only overseas partners', 'overseas partners'],
    ['overseas and universities', 'overseas universities'],
    ['overseas universities', 'overseas universities'],
    ['universities and clusters', 'universities or clusters'],
    ['universities, hospitals, and clusters', 'universities, hospitals or clusters'],
    ['Norway or municipalities', 'partners in Norway or local governments'],
    ['overseas but not companies', 'overseas partners, but not companies'],
    ['overseas, not companies or banks', 'overseas partners, but not companies or banks'],
    ['overseas partners that are not companies', 'overseas partners, but not companies'],
    ['Denmark or universities, not companies', 'partners in Denmark or universities, but not companies'],
    ['everything except companies', 'everything, but not companies'],
    ['not companies and not in Norway', 'everything, but not companies and not partners in Norway'],
    ['universities not in Norway', 'universities, but not partners in Norway'],
    ['releases about regenerative medicine', 'releases with “regenerative” plus “medicine”'],
    ['releases about "regenerative medicine"', 'releases with “regenerative medicine”'],
    ['releases about aging society', 'releases with “aging society”'],
    ['overseas universities in releases with "cells"', 'overseas universities in releases with “cells”'],
    ['lysberg', 'Lysberg Health Cluster'],
    ['lysberg and universities', 'Lysberg Health Cluster or universities'],
    ['MOUs with lysberg', 'MOUs with Lysberg Health Cluster'],
    ['tell us about MOUs in Europe', 'MOUs with partners in Europe'],
    ['agreements with universities in the Nordics', 'universities in the Nordic countries'],
    ['memoranda', 'memorandums'],
    ['Atlantis University', 'a partner called “Atlantis University”'],
    ['(universities or clusters) in Norway', '(universities or clusters) in Norway'],
    ['clusters in norway, tsukimori university', 'clusters in Norway or Tsukimori University'],
    [
      '(overseas, not companies) or lysberg',
      '(overseas partners, but not companies) or Lysberg Health Cluster',
    ],
  ])('%j: %s', (words, back) => expect(said(words, 'en')).toBe(back));

  it.each([
    ['', 'すべて'],
    ['すべて', 'すべて'],
    ['海外の提携先を購読', '海外の提携先'],
    ['日本以外の提携先', '海外の提携先'],
    ['海外の大学', '海外の大学'],
    ['大学と自治体', '大学または自治体'],
    ['大学、病院、財団', '大学、病院または財団'],
    ['海外、ただし企業以外', '海外の提携先(企業を除く)'],
    ['海外の提携先(企業、銀行を除く)', '海外の提携先(企業または銀行を除く)'],
    ['企業または銀行以外', 'すべて(企業または銀行を除く)'],
    ['ノルウェーのリリースを購読したい', 'ノルウェーの提携先'],
    ['再生医療に関するリリース', '「再生医療」を含むリリース'],
    ['大阪のお知らせ', '「大阪」を含むリリース'],
    ['ヨーロッパのクラスターか大学', '欧州の(クラスターまたは大学)'],
    ['覚書のお知らせだけ', '覚書'],
    ['海外の大学との覚書', '海外の大学との覚書'],
    ['白波市', '白波市'],
    ['アトランティス大学', '「アトランティス大学」という提携先'],
    ['サイエンスパーク', 'サイエンスパーク'],
    ['市町村(Kisaragi Science Park)', '市町村(Kisaragi Science Park)'],
    ['南アフリカかボスニア・ヘルツェゴビナの大学', '(南アフリカまたはボスニア・ヘルツェゴビナ)の大学'],
  ])('%j: %s', (words, back) => expect(said(words, 'ja')).toBe(back));

  it('is not guessed at where the words stand for nothing', () => {
    expect(said('please', 'en')).toBe('everything');
    expect(readTopic('when', reader)).toEqual({ kind: 'not understood', words: 'when' });
  });
});

describe('a topic that was said', () => {
  it.each(['en', 'ja'] as const)('is read as what it was said of, in %s', (language) => {
    fc.assert(
      fc.property(anyTopic, (any) => {
        const words = topicInWords(any, language, harborNameOf);
        const read = readTopic(words, reader);
        const back = read.kind === 'topic' ? topicKey(read.topic) : read.words;
        expect({ words, key: back }).toEqual({ words, key: topicKey(any) });
      }),
      { numRuns: 300 },
    );
  });
});
