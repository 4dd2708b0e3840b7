import type { WrongField } from '../../../subscriptions/composeRule.js';
import type { ManagingRefusals, ManagingWords } from '../../managingWords.js';

const quoted = (items: readonly string[]): string => items.map((one) => `「${one}」`).join('、');

const WANTED: Readonly<Record<WrongField['field'], string>> = {
  topic: '購読の条件として読み取れませんでした。提携先、国、地域、団体や文書の種類などを入力してください。',
  partner: '提携先として読み取れませんでした。',
  country: '国として読み取れませんでした。',
  region: '地域として読み取れませんでした。',
  kind: '団体の種類として読み取れませんでした。「大学」「企業」のように入力してください。',
  instrument: '文書の種類として読み取れませんでした。「MOU」「包括連携協定」のように入力してください。',
  words: '語として読み取れませんでした。',
  languages: 'リリースの言語として読み取れませんでした。英語、日本語、両方のいずれかです。',
  told: '通知の言語として読み取れませんでした。英語か日本語です。',
  style: '表示の形式として読み取れませんでした。詳細か1行です。',
  every: '頻度として読み取れませんでした。その都度、毎日、毎週のいずれかです。',
  weekday: '曜日として読み取れませんでした。',
  hour: '時刻として読み取れませんでした。「9」「18:00」「午後6時」のように入力してください。',
  zone: 'タイムゾーンを一つに決められませんでした。「東京」「Europe/Copenhagen」「UTC+9」のように入力してください。',
  threads: '「はい」か「いいえ」で指定してください。',
  endings: '「はい」か「いいえ」で指定してください。',
};

function wrong({ field, words, why }: WrongField, nearest: readonly string[]): string {
  if (why === 'long')
    return '一つの購読に入れられる条件の数を超えています。いくつかに分けて購読してください。';
  if (why === 'minutes')
    return `「${words}」は指定できません。通知は毎正時です。「9」「18:00」のように入力してください。`;
  const meant = nearest.length === 0 ? '' : `${quoted(nearest)}のことでしょうか。`;
  return `「${words}」は${WANTED[field]}${meant}`;
}

const REFUSALS: ManagingRefusals = {
  notHere: () => 'ここには通知できません。ボットが参加しているチャンネルで購読してください。',
  locked: (platform) =>
    platform === 'discord'
      ? 'このチャンネルの購読を変更できるのは、「サーバー管理」の権限がある人だけです。権限のある人に依頼してください。'
      : 'このチャンネルの購読は、管理者だけが変更できます。管理者に依頼してください。',
  onlyAdminsLock: () => '誰が購読を変更できるかを決められるのは管理者だけです。管理者に依頼してください。',
  notConnected: (platform) =>
    `現在${platform === 'slack' ? 'Slack' : platform === 'discord' ? 'Discord' : platform}に接続できず、ここに投稿できるかどうかを確認できません。何も変更していません。しばらくしてからもう一度お試しください。`,
  storeGone: () =>
    '現在、設定を保存できないため、何も変更していません。しばらくしてからもう一度お試しください。',
  tooMany: (most, command) =>
    `このチャンネルの購読は、すでに上限の${most}件です。先にどれかを解除してください。「${command} 購読一覧」で確認できます。`,
  wrong,
  noSubscription: (which, command) =>
    which === undefined
      ? `このチャンネルには購読がありません。購読するには「${command} 購読」と入力してください。`
      : `このチャンネルに「${which}」に当たる購読はありません。「${command} 購読一覧」で確認できます。`,
  nothingSaid: (command) =>
    `何をお知らせしましょうか。例えば「${command} 購読 海外の提携先、企業以外、毎週」のように入力してください。`,
  notPaused: () => 'このチャンネルに一時停止中の購読はありません。',
  nothingLeft: (topic) =>
    `${topic}を除くと、この購読でお知らせするものがなくなります。不要な場合は購読を解除してください。`,
  oldNews: () => 'この通知の内容は、現在のリリースからは確認できません。',
};

const PAUSES: Readonly<Record<string, string>> = {
  archived: 'チャンネルがアーカイブされたため',
  deleted: 'チャンネルが削除されたため',
  left: 'ボットがチャンネルから外れたため',
  removed: 'ボットがワークスペースから削除されたため',
};

/** `refused: not_in_channel` is the platform’s own word. */
const pausedWhy = (why: string): string =>
  PAUSES[why] ?? `送信先に拒否されたため(${why.replace(/^refused: /, '')})`;

export const MANAGING: ManagingWords = {
  refusals: REFUSALS,
  here: 'このチャンネル',
  all: ['すべて', '全て', '全部', 'ぜんぶ'],
  subscribed: (channel, topic) => `購読しました。${channel}に、次のリリースをお知らせします: ${topic}`,
  changed: (channel, topic) => `変更しました。${channel}に、次のリリースをお知らせします: ${topic}`,
  already: (topic) => `このチャンネルでは、すでに同じ内容を購読しています: ${topic}`,
  unsubscribed: (channel, topics) =>
    `購読を解除しました。${channel}には、次のリリースを今後お知らせしません: ${topics.join('、')}`,
  resumed: (topic) => `購読を再開しました: ${topic}。停止中の分は、まとめてお知らせします。`,
  locked: () => 'このチャンネルの購読を変更できるのは、今後は管理者だけになります。',
  unlocked: () => 'このチャンネルの購読は、今後はメンバー全員が変更できます。',
  muted: (channel, topic, rule) =>
    `${channel}には、今後「${topic}」をお知らせしません。引き続きお知らせするもの: ${rule}`,
  mutedAlready: (channel, topic) => `${channel}には、すでに「${topic}」をお知らせしていません。`,
  unmuted: (channel, topic, rule) =>
    `${channel}に、再び「${topic}」もお知らせします。お知らせするもの: ${rule}`,
  how: '通知方法',
  stranger: (name) =>
    `「${name}」を取り上げたリリースはまだありません。最初のリリースが出たときからお知らせします。`,
  unheard: (word) => `「${word}」という語を含むリリースはまだありません。`,
  remedy: (number, command) =>
    `変更するには「${command} 購読設定 ${number}」に続けて変更内容を、解除するには「${command} 購読解除 ${number}」と入力してください。`,
  listed: (channel, count, command) =>
    count === 0
      ? `${channel}には購読がありません。購読するには「${command} 購読」と入力してください。`
      : `${channel}の購読は${count}件です。`,
  whichOne: (command, verb, number) =>
    `どの購読でしょうか。「${command} ${{ unsubscribe: '購読解除', settings: '購読設定', resume: '再開' }[verb]} ${number}」のように、番号を入力してください。`,
  health: ({ lastSent, lastError, paused }, number, command) =>
    [
      lastSent === undefined ? 'お知らせはまだありません。' : `最後のお知らせは${lastSent}です。`,
      paused &&
        `${pausedWhy(paused.why)}、${paused.at}から一時停止中です。再開するには「${command} 再開 ${number}」と入力してください。`,
      lastError && !paused?.why.includes(lastError) && `最後のエラー: ${lastError}`,
    ]
      .filter(Boolean)
      .join(''),
  preview: (topic, told, of) =>
    `最近のリリース${of}件のうち、「${topic}」でお知らせの対象になるのは${told}件です。`,
  noReleases: '読み込んでいるリリースはまだありません。',
  buttons: { subscribe: '購読する', settings: '変更する', unmute: '元に戻す' },
  unsubscribeButton: (number) => (number === undefined ? '購読を解除' : `${number}を解除`),
  resumeButton: (number) => (number === undefined ? '再開する' : `${number}を再開`),
  form: {
    title: { subscribe: 'リリースの購読', settings: '購読の変更' },
    submit: { subscribe: '購読する', settings: '変更する' },
    cancel: 'キャンセル',
    labels: {
      topic: '内容',
      partner: '提携先',
      country: '国',
      region: '地域',
      kind: '提携先の種類',
      instrument: '文書の種類',
      words: 'リリースに含まれる語',
      languages: 'リリースの言語',
      told: '通知の言語',
      style: '表示',
      every: '頻度',
      weekday: '曜日',
      hour: '時刻',
      zone: 'タイムゾーン',
      threads: '訂正をスレッドに表示',
      endings: '90日以内に終了する提携も通知',
    },
    hints: {
      topic: '自由に入力できます。例: 海外の大学、ノルウェー以外。空欄ならすべてのリリースです。',
      region: '国や世界の一部。例: 関西、ヨーロッパ',
      words: '入力した語をすべて含むリリースだけを通知します',
      weekday: '毎週の場合',
      hour: '毎日・毎週の場合。例: 9、18:00、午後6時',
      zone: '例: 東京、Europe/Copenhagen、UTC+9',
    },
    weekday: (day) => `${'日月火水木金土'[day] ?? ''}曜日`,
  },
  home: {
    title: '新しいリリースのお知らせ',
    text: 'チャンネルで新しいリリースのお知らせを受け取るには、そのチャンネルで「/partners 購読」と入力してください。例: /partners 購読 海外の提携先、企業以外、毎週',
  },
  locale: 'ja-JP',
};
