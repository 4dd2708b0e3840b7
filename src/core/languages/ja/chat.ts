import type { ChatWords, Forgotten } from '../chat.js';
import { clean, date } from './wording/format.js';

function forgotten({ questions, conversations, settings }: Forgotten): string {
  const what = [
    ...(questions > 0 ? [`質問と評価${questions}件`] : []),
    ...(conversations > 0 ? [`会話${conversations}件`] : []),
    ...(settings > 0 ? [`設定${settings}件`] : []),
  ];
  return what.length === 0
    ? 'あなたに関する記録は残っていません。'
    : `あなたに関する記録をすべて削除しました(${what.join('、')})。`;
}

const MAY_NOT_POST: ChatWords['mayNotPost'] = {
  unseen:
    'ボットからこのチャンネルが見えません。ボットのロールに「チャンネルを見る」権限を付けてから、もう一度お試しください。',
  'not a member':
    'ボットがこのチャンネルに参加していません。/invite でボットを招待してから、もう一度お試しください。',
  'not in the thread':
    'ボットがこのプライベートスレッドに参加していません。スレッド内でボットにメンションして追加してから、もう一度お試しください。',
  archived:
    'このチャンネルはアーカイブされています。アーカイブを解除するか、別のチャンネルを選んでください。',
  locked:
    'このスレッドはロックされています。モデレーターに解除を依頼するか、別のチャンネルを選んでください。',
  'not for messages':
    'この種類のチャンネルには、メッセージをそのまま投稿できません。テキストチャンネルかスレッドを選んでください。',
  'may not write':
    'ボットにこのチャンネルへの投稿権限がありません。ボットのロールに「チャンネルを見る」と「メッセージを送信」(スレッドでは「スレッドでメッセージを送信」)の権限を付けてから、もう一度お試しください。',
  'read-only':
    'このチャンネルに投稿できる人は限られています。チャンネルの管理者にアプリの投稿を許可してもらうか、別のチャンネルを選んでください。',
  'between others':
    'ここは他の人同士のダイレクトメッセージで、ボットは参加できません。チャンネルか、ボットとのダイレクトメッセージを選んでください。',
  silenced:
    'ボットがタイムアウト中のため、投稿できません。モデレーターに解除を依頼してから、もう一度お試しください。',
  refused: 'ボットの投稿が許可されていません。管理者に確認してください。',
};

export const CHAT: ChatWords = {
  name: '日本語',
  controls: {
    evidence: '根拠を見る',
    share: 'チャンネルに共有',
    useful: '👍',
    useless: '👎',
    dismiss: '回答を消す',
  },
  notices: {
    tooMany: '1分間の質問が30件を超えました。少し待ってから、続けて質問してください。',
    oldButton: 'このボタンは以前のバージョンのもので、読み取れません。もう一度質問してください。',
    notYours: 'この回答を消せるのは、質問した人だけです。',
    sharedAlready: 'この回答はすでに共有されています。',
    voted: 'ありがとうございます。記録しました。',
    votesNotKept: 'ここでは評価を記録していません。',
    noEvidence: '現在読み込んでいるリリースには、その記載がありません。',
  },
  mayNotPost: MAY_NOT_POST,
  reason: {
    title: '回答の問題点',
    label: '足りなかった点や誤りを教えてください',
    submit: '送信',
    cancel: 'キャンセル',
  },
  evidence: {
    quoted: () => 'リリースの原文には、次のように書かれています。',
    digested: () => 'リリースの要約には、次のように書かれています。',
    more: (shown, total) => `全${total}か所のうち${shown}か所を表示しています。`,
  },
  speaks: (language) =>
    language === undefined
      ? '質問と同じ言語でお答えします。'
      : `質問の言語にかかわらず、${language === 'en' ? '英語' : '日本語'}でお答えします。`,
  asAsked: '質問と同じ言語',
  forgotten,
  forgottenLater:
    '現在、記録を削除できません。削除できるようになり次第、自動的に削除します。もう一度操作していただく必要はありません。',
  home: {
    title: 'Musubi',
    labels: {
      releases: 'リリース',
      partnerships: '提携',
      newest: '最新のリリース',
      languages: '対応言語',
    },
    newestReleases: '最近のリリース',
    examples: '例えば、次のように質問できます。',
    languageOfAnswers: '回答の言語',
    newest: (title, day) => `${day ? `${date(day)} ` : ''}${clean(title)}`,
  },
  failed: (code) =>
    `エラーが発生し、回答できませんでした。もう一度お試しください。続くときは、このボットの管理者にコード ${code} をお知らせください。`,
  cannotPost: (channel, why) =>
    `${channel} に回答を投稿できませんでした。${MAY_NOT_POST[why]}ダイレクトメッセージでは、いつでも質問できます。`,
  askOnByMention: (mention) => `このスレッドで続けて質問するときは、もう一度 ${mention} を付けてください。`,
  sharedBy: (person) => `${person} さんの質問`,
};
