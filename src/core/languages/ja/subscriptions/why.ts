import type { DeliveryState } from '../../../ports.js';
import type { WhyWords } from '../../whyWords.js';

const STATES: Readonly<Record<DeliveryState, string>> = {
  collected: 'ほかとまとめて通知するために集めています',
  pending: 'まもなく通知します',
  claimed: 'まもなく通知します',
  sending: '送信中です',
  unknown: '送信しましたが、届いたかどうかはまだ分かりません',
  checking: '送信し、届いたかどうかをチャンネルで確認しています',
  sent: '通知しました',
  'told together': 'ほかとまとめて通知しました',
  'nothing to tell': '通知していません。送信の時点で、購読の条件に合わなくなっていました',
  'bad payload': '通知していません。メッセージが受け付けられませんでした',
  failed: '通知していません。何度か試しましたが、送信できませんでした',
  'not known': '一度送信しましたが、届いたかどうかを確認できないため、再送していません',
};

const LANGUAGES = { en: '英語', ja: '日本語' } as const;

const quoted = (parts: readonly string[]): string =>
  parts.map((part) => (part.startsWith('「') ? part : `「${part}」`)).join('と');

/** `通知しました。「海外の提携先」に当てはまります。` */
export const WHY_WORDS: WhyWords = {
  delivery: (state, error) => `${STATES[state]}${error === undefined ? '' : `(${error})`}。`,
  would: '通知の対象です。',
  not: '通知の対象ではありません。',
  is: (parts) => `${quoted(parts)}に当てはまります。`,
  isNot: (parts) => `${quoted(parts)}${parts.length === 1 ? 'に' : 'のどれにも'}当てはまりません。`,
  noAgreement: 'このリリースからは提携を読み取れませんでした。',
  everything: 'すべてを購読しています。',
  waits: (wanted) => `まず${LANGUAGES[wanted]}のリリースをしばらく待ちます。`,
  paused: '購読は一時停止中です。その間のものは、再開したときにまとめて通知します。',
  together: (sentences) => sentences.join(''),
};
