import type { CommandWords } from '../commands.js';

export const COMMANDS: CommandWords = {
  names: {
    ask: ['質問', '聞く', '問い合わせ'],
    list: ['一覧', 'リスト'],
    show: ['詳細', '表示', '概要'],
    releases: ['リリース'],
    compare: ['比較', '比べる'],
    timeline: ['年表', '時系列'],
    disagreements: ['食い違い'],
    language: ['言語', '言語設定'],
    'forget me': ['忘れて'],
    help: ['ヘルプ'],
  },
  subscribing: {
    subscribe: ['購読', '購読する', 'フォロー'],
    unsubscribe: ['購読解除', '解除', '購読停止'],
    subscriptions: ['購読一覧', '購読リスト', '購読状況'],
    settings: ['購読設定', '設定'],
    preview: ['プレビュー', '試し表示'],
    resume: ['再開', '購読再開'],
    lock: ['ロック'],
    unlock: ['ロック解除'],
  },
  alone: {
    list: ['提携先', '提携先一覧', '提携先の一覧', 'パートナー', 'すべて'],
    releases: ['リリース一覧', 'リリースの一覧', 'プレスリリース'],
    timeline: ['経緯', '沿革'],
    disagreements: ['矛盾', '相違', '不一致'],
    'forget me': [
      '私を忘れて',
      '忘れてください',
      '私のデータを削除',
      '記録を削除',
      'データを削除',
      '履歴を削除',
    ],
    help: ['使い方', 'コマンド', 'コマンド一覧'],
  },
  languages: {
    en: ['英語', 'えいご'],
    ja: ['日本語', 'にほんご'],
    auto: ['自動', '質問と同じ', '質問の言語'],
  },
  between: ['と', '、', '・', '対', '/'],
  questions: {
    list: (words) => `${words} 一覧`,
    show: (partner) => partner,
    compare: (a, b) => (b === undefined ? `${a}を比較` : `${a}と${b}を比較`),
    timeline: (partner) => `${partner}の年表`,
  },
  help: [
    { command: 'ask', usage: '質問 知りたいこと', meaning: '日本語か英語の質問に答えます' },
    {
      command: 'list',
      usage: '一覧 [海外・大学・フランス・2020年・MOU など]',
      meaning: '提携先を、すべてまたは条件で絞って表示します',
    },
    { command: 'show', usage: '詳細 提携先', meaning: '提携先との提携の概要を表示します' },
    { command: 'releases', usage: 'リリース', meaning: '読み込んでいるリリースを新しい順に表示します' },
    { command: 'compare', usage: '比較 提携先と提携先', meaning: '二つの提携を並べて表示します' },
    { command: 'timeline', usage: '年表 [提携先]', meaning: '提携を日付順に表示します' },
    { command: 'disagreements', usage: '食い違い', meaning: 'リリースの間の食い違いを表示します' },
    {
      command: 'language',
      usage: '言語 日本語・英語・自動',
      meaning: '回答の言語を選びます(自動は、質問と同じ言語)',
    },
    { command: 'forget me', usage: '忘れて', meaning: 'あなたに関する記録をすべて削除します' },
    { command: 'help', usage: 'ヘルプ', meaning: 'この一覧を表示します' },
  ],
  subscribingHelp: [
    {
      usage: '購読 [海外の大学、企業以外、毎週 など]',
      meaning: 'このチャンネルに新しいリリースをお知らせします(条件を省くとフォームが開きます)',
    },
    {
      usage: '購読解除 [番号・すべて]',
      meaning: 'このチャンネルへのお知らせをやめます',
    },
    {
      usage: '購読一覧',
      meaning: 'このチャンネルの購読と、その状況を表示します',
    },
    {
      usage: '購読設定 [番号] [毎日・1行で・英語で など]',
      meaning: 'お知らせの方法を表示または変更します',
    },
    {
      usage: 'プレビュー [海外の大学 など]',
      meaning: '最近のリリースのうち、どれがお知らせの対象になるかを理由とともに表示します',
    },
    { usage: '再開 [番号]', meaning: '一時停止中の購読を再開します' },
    {
      usage: 'ロック・ロック解除',
      meaning: 'このチャンネルの購読を変更できる人を、管理者だけ、または全員にします',
    },
  ],
  helpTitle: '/partners に続けて、次のように入力できます。',
  missing: {
    show: (partner) => `どの提携先でしょうか。「詳細 ${partner}」のように、名前も入力してください。`,
    compare: (a, b) => `どの提携先でしょうか。「比較 ${a}と${b}」のように、二つの名前を入力してください。`,
    language: () =>
      'どの言語でしょうか。「言語 日本語」「言語 英語」「言語 自動」のいずれかを入力してください。',
  },
  unknownWord: (field, words) =>
    `「${words}」に当たる${{ kind: '団体の種類', country: '国', region: '地域', year: '年や日付', instrument: '文書の種類' }[field]}は分かりませんでした。`,
  readAs: (typed, command) => `「${typed}」は「${command}」と読み取りました。`,
  didYouMean: (typed, command) =>
    `「${typed}」というコマンドはありません。「${command}」のことでしたら、そのとおりに入力してください。`,
};
