import { describe, expect, it } from 'vitest';
import { MiniSearchIndex } from '../../src/core/index/passageIndex.js';
import { release } from '../fixtures/ledgerBuilder.js';

const RELEASES = [
  release({ id: 'ferry', language: 'en' }, [
    'Kite Ferries and Port Alder to electrify the island route',
    'Kite Ferries will replace both ships of the island route with electric ones. The first is to sail in May 2027. Port Alder pays for the chargers, which cost $4.2 million.',
    'Kite Ferries was founded by Maren Holt in 1988. It carries 310,000 passengers a year.',
    'The old ships were sold because their engines could not be repaired. They will be scrapped in Esbjerg.',
  ]),
  release({ id: 'seeds', language: 'en' }, [
    'A seed library opens at Alder College',
    'The library lends seeds of 640 old vegetables. Whoever borrows them brings some back in autumn.',
    'Its director, Tomas Vrba, collected the first seeds on the roads of Moravia. The college gave him a cellar.',
  ]),
  release({ id: 'observatory', language: 'ja' }, [
    '星見町と北極星大学、天文台の共同運営で合意',
    '星見町と北極星大学は、天文台を共同で運営することで合意した。望遠鏡の口径は1.8メートルである。一般公開は2026年4月に始まる。',
    '天文台は1974年、天文学者の鳥居ソフィアが私財を投じて建てた。標高1,240メートルの尾根にある。',
    '老朽化のため、ドームは取り壊される。跡地には宿泊棟を建て、年間8,000人の来訪者を見込む。',
  ]),
  release({ id: 'tea', language: 'ja' }, [
    '茶畑ロボットの実証実験を開始',
    '山手製茶は、茶畑の草刈りをするロボットの実証実験を始めた。ロボットは一日に2ヘクタールを刈り取る。',
    '開発したのは、農機具店を営むオルガ・中原氏である。実験は来年の夏に終了する。',
  ]),
];

const index = new MiniSearchIndex();
for (const one of RELEASES) index.add(one);

function shown(question: string): string {
  const [best] = index.search(question);
  const [sentence] = best?.sentences ?? [];
  return best && sentence ? best.release.text.slice(sentence.start, sentence.end) : '';
}

describe('the sentence that is shown', () => {
  it.each([
    ['When does the first electric ship sail?', 'The first is to sail in May 2027.'],
    ['Who founded Kite Ferries?', 'Kite Ferries was founded by Maren Holt in 1988.'],
    ['How many passengers does Kite Ferries carry?', 'It carries 310,000 passengers a year.'],
    ['Why were the old ships sold?', 'The old ships were sold because their engines could not be repaired.'],
    ['Where will the old ships be scrapped?', 'They will be scrapped in Esbjerg.'],
    ['How much do the chargers cost?', 'Port Alder pays for the chargers, which cost $4.2 million.'],
    [
      'Who is the director of the seed library?',
      'Its director, Tomas Vrba, collected the first seeds on the roads of Moravia.',
    ],
    ['How many vegetables are lent?', 'The library lends seeds of 640 old vegetables.'],
    ['天文台の一般公開はいつ始まるか', '一般公開は2026年4月に始まる。'],
    ['誰が天文台を建てたか', '天文台は1974年、天文学者の鳥居ソフィアが私財を投じて建てた。'],
    ['望遠鏡の口径は何メートルか', '望遠鏡の口径は1.8メートルである。'],
    ['ドームを取り壊すのはなぜか', '老朽化のため、ドームは取り壊される。'],
    ['ロボットは一日に何ヘクタール刈るか', 'ロボットは一日に2ヘクタールを刈り取る。'],
    ['ロボットを開発したのは誰ですか', '開発したのは、農機具店を営むオルガ・中原氏である。'],
    ['実験の終わりはいつか', '実験は来年の夏に終了する。'],
  ])('%s', (question, sentence) => {
    expect(shown(question)).toBe(sentence);
  });

  it('is an item where an item answers', () => {
    const list = release({ id: 'list', language: 'en' }, [
      'Terms',
      '- Lender: Alder Savings Bank',
      '- Interest: 3.1% a year',
    ]);
    const alone = new MiniSearchIndex();
    alone.add({
      ...list,
      zones: list.zones.map((zone, i) => (i === 0 ? zone : { ...zone, kind: 'list' as const })),
    });
    const [best] = alone.search('what is the interest');
    const [item] = best?.sentences ?? [];
    expect(item && list.text.slice(item.start, item.end)).toBe('- Interest: 3.1% a year');
  });
});

describe('slips of the fingers', () => {
  it.each([
    ['passengrs', 'ferry'],
    ['vegetabels', 'seeds'],
    ['Esbjreg', 'ferry'],
  ])('%s finds its word', (typed, id) => {
    expect(index.search(typed)[0]?.release.id).toBe(id);
  });

  it('are none where the word itself is there', () => {
    const both = new MiniSearchIndex();
    both.add(release({ id: 'ports', language: 'en' }, ['Title', 'The marinas are closed.']));
    both.add(release({ id: 'name', language: 'en' }, ['Title', 'Mariana spoke.']));
    expect(both.search('marinas').map((one) => one.release.id)).toEqual(['ports']);
  });

  it.each([
    ['自動車', '自転車を置く。'],
    ['ロボットマ', 'ロボットパを置く。'],
    ['提供', '提携を結ぶ。'],
  ])('never find another Japanese word of the same length: %s', (word, text) => {
    const other = new MiniSearchIndex();
    other.add(release({ id: 'other', language: 'ja' }, ['お知らせ', text]));
    expect(other.search(word)).toEqual([]);
  });

  it('are no matter where Japanese words are parted otherwise', () => {
    expect(index.search('北極星大')[0]?.release.id).toBe('observatory');
  });
});
