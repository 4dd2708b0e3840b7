import type { Wording } from '../wording.js';
import { wrong } from './wording/checks.js';
import { FIRST_SENTENCES } from './wording/firstSentences.js';
import { clean, date, join, number, partnersOf, unique, value } from './wording/format.js';
import { LABELS } from './wording/labels.js';
import { REFUSALS } from './wording/refusals.js';
import { selection } from './wording/selection.js';
import { subject, valueSentence } from './wording/values.js';

export const WORDING: Wording = {
  date,
  number,
  ordinal: (value) => `${value}番目`,
  partnerCount: (value) => `${number(value)}団体`,
  value,
  join,
  labels: LABELS,
  subject,
  wrong,
  selection,
  slip: (check, names) =>
    `リリースでは「${unique(check.stated.map((one) => value(one.value, names))).join(' / ')}」とされています。`,
  first: FIRST_SENTENCES,
  refusals: REFUSALS,
  item: (one, days, names) => {
    const place =
      one.ordinal.versions.length === 1 && one.ordinal.versions[0]
        ? `${one.ordinal.versions[0].value}番目`
        : undefined;
    const details = [unique(days.map(date)).join(' / '), place].filter(Boolean).join('、');
    return details === '' ? partnersOf(one, names) : `${partnersOf(one, names)}(${details})`;
  },
  partners: partnersOf,
  columns: { partner: '提携先', date: '日付', number: '番号', fact: '項目' },
  stated: (title, publisher, day) => {
    const details = [publisher, day && date(day)].filter(Boolean).join('、');
    return { before: '出典: ', title: clean(title), after: details === '' ? '' : `(${details})` };
  },
  computed: 'これはリリースの記載から計算したものです。',
  computedFrom: (attribute) =>
    ({
      endsOn: '期限は、開始日と期間から計算しました。',
      inForce: '開始日と期間から計算しました。',
      signedOn: '年は、リリースの順番から計算しました。',
      effectiveOn: '年は、リリースの順番から計算しました。',
      announcedOn: '年は、リリースの順番から計算しました。',
      ordinal: '順番は、提携先の並びから計算しました。',
      municipalityOrdinal: '順番は、提携先の並びから計算しました。',
    })[attribute as 'endsOn'] ?? 'リリースに挙げられているものを数えました。',
  completeAsOf: (title, day) => `${day ? `${date(day)}の` : ''}リリース「${clean(title)}」の時点の情報です。`,
  untold: (what, organisations) =>
    `${
      {
        place: '次の提携先の所在国は、どのリリースにも記載がありません。',
        kind: '次の提携先がどのような団体かは、どのリリースにも記載がありません。',
        paper: '次の提携先との文書は、リリースでは「協定」「連携協定」とだけ書かれています。',
        date: '次の提携先との締結の時期は、どのリリースにも記載がありません。',
      }[what]
    }${organisations.join('、')}`,
  choose: '選んでください',
  nextPage: '続きを表示',
  previousPage: '前を表示',
  more: (first, last, total) =>
    `全${total}件のうち${first === last ? `${first}件目` : `${first}～${last}件目`}を表示しています。`,
  release: (day, publisher, written) => ({
    before: day === undefined ? '' : `${date(day)} `,
    after: `(${[publisher, written === 'en' ? '英語' : '日本語'].filter(Boolean).join('、')})`,
  }),
  lookedThrough: (releases) => `リリース${releases}件を確認しました。`,
  instead: (content, names) =>
    `記載があるのは次の点です。${valueSentence(content, names).replace(/^はい、/, '')}`,
  passage: '該当する値は見つかりませんでした。最も近いリリースの一節は次のとおりです。',
  digestPassage: '該当する値は見つかりませんでした。最も近いリリース要約の一節は次のとおりです。',
  statement: (speaker, isDigest) => (isDigest ? `${speaker}(要約):` : `${speaker}:`),
  ambiguous: (name) =>
    name === undefined
      ? '該当する提携が複数あります。どれについてでしょうか。'
      : `「${name}」に当たる団体が複数あります。どれについてでしょうか。`,
  choice: (one, names) => subject(one, names),
  notUnderstood: '質問を理解できませんでした。',
  tryThese: '例えば、次のように質問できます。',
  talk: {
    greeting: 'こんにちは。リリースにある提携についてお尋ねください。',
    thanks: 'どういたしまして。ほかにもご質問があればどうぞ。',
    language: 'これからは日本語でお答えします。',
    other: 'リリースにある提携に関する質問にのみお答えできます。',
  },
  reasons: {
    'releases differ': 'リリースによって異なります',
    'languages differ': '英語版と日本語版で異なります',
    'within one release': '一つのリリースの中で異なります',
    'recount differs': '挙げられている提携先を数えると異なります',
    'total decreases': '後のリリースの方が少なくなっています',
    'part exceeds whole': '内数が総数を上回っています',
    'ordinal missing': '順番に抜けがあります',
    'ordinal doubled': '同じ順番が二つの提携先にあります',
    'ordinal against dates': '順番と日付の前後が合いません',
    'after its release': '日付がそのリリースより後です',
    'against order of partners': '日付が提携先の順番と合いません',
    'two offices': '一人に二つの役職があります',
  },
  contradiction: (about, attribute, versions, reason) =>
    `${about}の${attribute}: ${versions.join(' / ')}(${WORDING.reasons[reason]})`,
  version: (shown, sources) => `${shown}(${sources.map((source) => `「${source}」`).join('、')})`,
  alsoDisagree: 'この点について、リリースには食い違いがあります。',
  nearest: (near) => `近い名前は、${join(near)}です。`,
  corrected: (typed, read) => `「${typed}」は「${read}」と読み取りました。`,
  knows: (releases, partnerships, publishers) =>
    `リリース${releases}件、提携${partnerships}件${publishers.length > 0 ? `(${join(publishers.slice(0, 5))})` : ''}を読み込んでいます。`,
  suggestions: ({ publisher, partner, other, hasOverseas }) => [
    ...(partner ? [`${partner}との提携はいつ締結されましたか?`] : []),
    ...(publisher
      ? [hasOverseas ? `${publisher}の海外の提携先はどこですか?` : `${publisher}の提携先は何団体ですか?`]
      : []),
    ...(other ? [`${other}との提携の期間は?`] : []),
    'リリースの間に食い違いはありますか?',
    '最新の提携先はどこですか?',
  ],
};
