import type { ManagingWords } from '../../managingWords.js';

export const MANAGING: ManagingWords = {
  refusals: {
    notHere: () => 'ここには通知できません。ボットが参加しているチャンネルで購読してください。',
    locked: () => 'このチャンネルの購読は管理者だけが変更できます。管理者に依頼してください。',
    notConnected: (platform) => `現在 ${platform} に接続できません。しばらくしてからもう一度お試しください。`,
    storeGone: () =>
      '現在、設定を保存できないため、何も変更していません。しばらくしてからもう一度お試しください。',
    tooMany: (most) =>
      `このチャンネルの購読はすでに上限の${most}件に達しています。先にどれかを解除してください。`,
    wrongWords: (words, nearest) =>
      nearest.length === 0
        ? `「${words}」に当たる条件は分かりませんでした。提携先、国、地域、団体の種類、文書の種類などを入力してください。`
        : `「${words}」に当たる条件は分かりませんでした。${nearest.map((one) => `「${one}」`).join('、')}のことでしょうか。`,
    noSubscription: (which) =>
      which === undefined
        ? 'このチャンネルには購読がありません。'
        : `このチャンネルに「${which}」という購読はありません。`,
  },
  here: 'このチャンネル',
  subscribed: (channel, rule) => `購読しました。${channel}に次の内容をお知らせします: ${rule}`,
  already: (rule) => `このチャンネルではすでに購読しています: ${rule}`,
  unsubscribed: (channel, rule) =>
    `購読を解除しました。${channel}には次の内容を今後お知らせしません: ${rule}`,
  listed: (channel, count, command) =>
    count === 0
      ? `${channel}には購読がありません。購読するには「${command} 購読」と入力してください。`
      : `${channel}の購読は${count}件です。`,
};
