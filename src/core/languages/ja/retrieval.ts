import type { RetrievalWords } from '../retrieval.js';

const COUNTERS =
  '[%割個回枚本台度時分歳才円万つ番階倍社校冊頭匹軒票席議位種点件人名箇店組両キカヶケか]|パーセント|ドル|トン';

const ASKED_COUNTER = new RegExp(`何(年|月|日|世紀|曜日|${COUNTERS})`);

/** 何人 → 120人, 三百人. */
function counted(question: string): RegExp | undefined {
  const [, counter] = ASKED_COUNTER.exec(question) ?? [];
  return counter === undefined
    ? undefined
    : new RegExp(`[\\d一二三四五六七八九十百千万億兆数]${counter}`, 'g');
}

export const RETRIEVAL: RetrievalWords = {
  /** Particles, auxiliaries, formal nouns, question words. */
  stopWords: new Set(
    (
      'の に は を た が で て と し れ さ ある いる も する から な こと として い や など なり ない ため その あっ よう また もの ' +
      'あり なっ られ なる へ か だ これ によって により による おり より ます です まし でし せ ください ませ ん どの どこ いつ 何 誰 ' +
      'なに だれ ね よ って という について ください'
    ).split(' '),
  ),
  asks: [
    // いつ締結したか · 2021年3月
    {
      kind: 'time',
      question: /いつ|何年|何月|何日|何世紀|年代は|西暦/,
      evidence: /[\d一二三四五六七八九十〇元]+(?:年|月|日|世紀)|年代|時代/g,
      exactly: counted,
    },
    // 何人が参加したか · 120人
    {
      kind: 'number',
      question: new RegExp(`いくつ|いくら|どれ[くぐ]らい|どの[くぐ]らい|何(?:${COUNTERS})|人口は|数は|割合`),
      evidence:
        /\d[\d.,]*|[一二三四五六七八九十百千万億数]+(?:人|個|回|年|つ|種|本|枚|度|歳|倍|割|社|名|台|校|件)/g,
      exactly: counted,
    },
    // 誰が開設したか · ホルツ氏, 山田太郎
    {
      kind: 'person',
      question: /誰|だれ|どなた|人物|人名|何者/,
      evidence: /[\u30a1-\u30ff・=]{3,}|[\u4e00-\u9fff]{3,5}/g,
    },
    // どこにあるか · 潮見市
    {
      kind: 'place',
      question: /どこ|何処|場所|何[県市国州]|国は/,
      evidence:
        /[\u30a1-\u30ff・]{3,}|[\u4e00-\u9fff]{1,5}(?:県|市|国|州|町|村|区|島|山|川|都|府|駅|大学|地方|半島)/g,
    },
    // なぜ閉じたか · 台風のため
    {
      kind: 'reason',
      question: /なぜ|何故|どうして|理由|原因/,
      evidence: /ため|から|ので|理由|原因|により/g,
    },
  ],
};
