import type { TopicNoun, TopicWords } from '../../topicWords.js';
import { countries, instrumentName } from '../wording/format.js';
import { KINDS, REGIONS } from '../wording/labels.js';

const either = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join('、')}または${parts.at(-1)}`;

/** `ノルウェーの大学との覚書`, `海外の提携先(「再生医療」を含むリリース)`, `青垣県` */
function noun({ releases, papers, ...parties }: TopicNoun): string {
  const whom = partiesIn(parties);
  const what = [whom, papers].filter(Boolean).join('との');
  if (what === '') return releases ?? '';
  return releases === undefined ? what : `${what}(${releases})`;
}

function partiesIn({ partners, kinds, places, side }: TopicNoun): string {
  const abroad = side && { overseas: '海外', domestic: '国内' }[side];
  const isSomebody = kinds !== undefined || places !== undefined || side !== undefined;
  if (!isSomebody) return partners ?? '';
  const who = [places, abroad, kinds ?? '提携先'].filter(Boolean).join('の');
  return partners === undefined ? who : `${who}(${partners})`;
}

const quoted = (words: readonly string[]): string => words.map((word) => `「${word}」`).join('と');

const KIND_NAMES: Partial<Record<keyof typeof KINDS, string>> = {
  municipality: '市町村',
  government: '省庁',
  association: '協会',
};

/** `海外の提携先、ただし企業以外を購読` */
export const TOPIC_WORDS: TopicWords = {
  around: [
    /^(?:新しい|新着の?|新規の?|全ての|すべての|全部の)/,
    /(?:を|の|に)?(?:購読|フォロー|登録|通知|配信)(?:して|する|したい|希望)?(?:ください|下さい|ほしい|欲しい)?(?:です)?[。!]?$/,
    /(?:に)?(?:関する|ついての?|の)?(?:新着)?(?:プレス)?(?:リリース|ニュース|お知らせ|発表|情報)(?:だけ|のみ|を)?$/,
    /(?:だけ|のみ|を|について|に関して)$/,
  ],
  or: /\s*(?:または|又は|もしくは|あるいは|、|,|・|\/)\s*/,
  eitherSort:
    /(?<=[a-z\u30a1-\u30ff\u3400-\u9fff\uE0FF])か(?=[a-z\u30a1-\u30ff\u3400-\u9fff\uE0FF])(?![国月年所条])/,
  and: /\s*(?:かつ|および|及び|ならびに|並びに|ただし|但し|\band\b)\s*/,
  not: {
    behind:
      /(?:以外|を除く|は除く|を除いて|除く|は不要|はいらない|は要らない|なし|ではない|でない|じゃない)(?:の|もの|を|で)?$/,
  },
  called: { behind: /^ ?と(?:いう|呼ばれる)(?:名前の)?(?:提携先|団体|組織|相手)/ },
  plus: /^ ?と ?$/,
  own: [
    ['市町村', { is: 'kind', kind: 'municipality' }],
    ['市区町村', { is: 'kind', kind: 'municipality' }],
    ['サイエンスパーク', { is: 'kind', kind: 'science park' }],
    ['省庁', { is: 'kind', kind: 'government' }],
    ['政府機関', { is: 'kind', kind: 'government' }],
    ['正式契約', { is: 'instrument', instrument: 'definitive agreement' }],
  ],
  everything: 'すべて',
  kind: (kind) => KIND_NAMES[kind] ?? KINDS[kind],
  instrument: instrumentName,
  country: (code) => countries.of(code) ?? code,
  region: (name) => REGIONS[name] ?? name,
  stranger: (name) => `「${name}」という提携先`,
  noun,
  quoted,
  words: (words) => `${quoted(words)}を含むリリース`,
  all: (parts) => parts.join('かつ'),
  any: either,
  but: (base, left, isChoice) => `${isChoice ? `(${base})` : base}(${left.join('、')}を除く)`,
  no: (part) => `${part}以外`,
  localGovernments: '自治体',
};
