import type { TopicWords } from '../../topicWords.js';
import { countries, instrumentName } from '../wording/format.js';
import { KINDS, REGIONS } from '../wording/labels.js';

/** `海外の提携先、ただし企業以外を購読` */
export const TOPIC_WORDS: TopicWords = {
  around: [
    /^(?:新しい|新着の?|全ての|すべての)/,
    /(?:を|の|に)?(?:購読|フォロー|登録|通知|配信)(?:して|する|したい|希望)?(?:ください|下さい|ほしい|欲しい)?(?:です)?[。!]?$/,
    /(?:に)?(?:関する|ついての?|の)?(?:新着)?(?:プレス)?(?:リリース|ニュース|お知らせ|発表)(?:だけ|のみ|を)?$/,
    /(?:だけ|のみ|を)$/,
  ],
  or: /\s*(?:または|又は|もしくは|あるいは|、|,|・|\/)\s*/,
  and: /\s*(?:かつ|および|及び|ただし|但し|\band\b)\s*/,
  not: { behind: /(?:以外|を除く|は除く|を除いて|ではない|でない|じゃない)(?:の|もの|を)?$/ },
  everything: 'すべて',
  overseas: '海外の提携先',
  domestic: '国内の提携先',
  partner: (name) => name,
  country: (code) => `${countries.of(code) ?? code}の提携先`,
  region: (name) => `${REGIONS[name] ?? name}の提携先`,
  kind: (kind) => KINDS[kind],
  instrument: instrumentName,
  words: (words) => words.map((word) => `「${word}」`).join('と'),
  all: (parts) => parts.join('かつ'),
  any: (parts) => parts.join('または'),
  not_: (part) => `${part}以外`,
};
