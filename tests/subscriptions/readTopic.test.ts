import { beforeAll, describe, expect, it } from 'vitest';
import { createCatalogue } from '../../src/core/answers/catalogue.js';
import { nameIn } from '../../src/core/answers/names.js';
import { WORLD_REGIONS } from '../../src/core/answers/regions.js';
import { createKnowledge } from '../../src/core/bot.js';
import type { Language } from '../../src/core/languages/language.js';
import { readTopic, type TopicReader, topicInWords } from '../../src/core/subscriptions/readTopic.js';
import { HARBOR } from '../fixtures/harborCorpus.js';

let reader: TopicReader;
beforeAll(async () => {
  const { parse } = await createKnowledge({ ledger: HARBOR });
  const catalogue = createCatalogue(HARBOR, WORLD_REGIONS);
  reader = {
    parse,
    nameOf: (id, language) => {
      const found = catalogue.organisation(id);
      return found ? nameIn(language, found) : id;
    },
  };
});

function said(words: string, language: Language): string {
  const read = readTopic(words, reader);
  return read.kind === 'topic' ? topicInWords(read.topic, language) : `? ${read.words}`;
}

describe('what somebody asks to be told of is said back', () => {
  it.each([
    ['', 'everything'],
    ['everything', 'everything'],
    ['subscribe to all new releases', 'everything'],
    ['subscribe to overseas partners', 'partners overseas'],
    ['overseas and universities', 'partners overseas and universities'],
    ['universities and clusters', 'universities or clusters'],
    ['overseas universities', 'universities and partners overseas'],
    ['Norway or municipalities', 'partners in Norway or prefectures or municipalities'],
    ['overseas but not companies', 'partners overseas, but not companies'],
    ['overseas, not companies or banks', 'partners overseas, but not companies, but not banks'],
    ['everything except companies', 'everything, but not companies'],
    ['releases about regenerative medicine', '“regenerative” and “medicine”'],
    ['lysberg', 'Lysberg Health Cluster'],
    ['tell us about MOUs in Europe', 'MOUs and partners in Europe'],
    ['Atlantis University', 'Atlantis University'],
    ['clusters in norway, tsukimori university', '(clusters and partners in Norway) or Tsukimori University'],
  ])('%j: %s', (words, back) => expect(said(words, 'en')).toBe(back));

  it.each([
    ['', 'すべて'],
    ['すべて', 'すべて'],
    ['海外の提携先を購読', '海外の提携先'],
    ['海外の大学', '大学かつ海外の提携先'],
    ['大学と自治体', '大学または都道府県または市区町村'],
    ['海外、ただし企業以外', '海外の提携先かつ企業以外'],
    ['企業または銀行以外', '企業以外かつ銀行以外'],
    ['ノルウェーのリリースを購読したい', 'ノルウェーの提携先'],
    ['再生医療に関するリリース', '「再生医療」'],
    ['ヨーロッパのクラスターか大学', '欧州の提携先かつ(クラスターまたは大学)'],
    ['覚書のお知らせだけ', '覚書'],
  ])('%j: %s', (words, back) => expect(said(words, 'ja')).toBe(back));

  it('is not guessed at where the words stand for nothing', () => {
    expect(said('please', 'en')).toBe('everything');
    expect(readTopic('when', reader)).toEqual({ kind: 'not understood', words: 'when' });
  });
});
