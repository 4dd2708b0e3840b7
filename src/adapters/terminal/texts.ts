import type { Language } from '../../core/languages/language.js';

/** What the terminal itself says; answers are worded by the core. */
export interface TerminalTexts {
  readonly help: readonly (readonly [command: string, meaning: string])[];
  readonly helpHint: string;
  readonly tryThese: string;
  readonly noneYet: string;
  readonly why: Readonly<
    Record<'question' | 'query' | 'rule' | 'words' | 'left' | 'read' | 'evidence', string>
  >;
  readonly nothing: string;
  unknownCommand(command: string): string;
  voted(): string;
  notKept(): string;
  languageSet(): string;
  languageUsage(): string;
  readonly goodbye: string;
}

const EN: TerminalTexts = {
  help: [
    ['/why', 'what the last question was taken to mean, and what the answer rests on'],
    ['/releases', 'the releases that are known'],
    ['/disagreements', 'what the releases disagree about'],
    ['/good', 'the last answer was useful'],
    ['/bad [REASON]', 'the last answer was not, and why'],
    ['/language en|ja|auto', 'the language of the answers'],
    ['/help', 'this list'],
    ['/quit', 'leave'],
  ],
  helpHint: 'Type a question in English or Japanese, or /help.',
  tryThese: 'For example:',
  noneYet: 'Nothing has been asked yet.',
  why: {
    question: 'Question',
    query: 'Taken to ask',
    rule: 'Decided by',
    words: 'Words',
    left: 'Left over',
    read: 'Read as',
    evidence: 'Rests on',
  },
  nothing: 'nothing',
  unknownCommand: (command) => `There is no command ${command}. Type /help to see them all.`,
  voted: () => 'Thank you, that is noted.',
  notKept: () => 'Questions and votes are not kept here.',
  languageSet: () => 'Answers come in English.',
  languageUsage: () =>
    'Write /language en, /language ja, or /language auto for the language of each question.',
  goodbye: 'Goodbye.',
};

const JA: TerminalTexts = {
  help: [
    ['/why', '直前の質問の解釈と、回答の根拠を表示します'],
    ['/releases', '読み込んでいるリリースを表示します'],
    ['/disagreements', 'リリースの間の食い違いを表示します'],
    ['/good', '直前の回答が役に立ったことを記録します'],
    ['/bad [理由]', '直前の回答が役に立たなかったことを記録します'],
    ['/language en|ja|auto', '回答の言語を選びます'],
    ['/help', 'この一覧を表示します'],
    ['/quit', '終了します'],
  ],
  helpHint: '日本語か英語で質問してください。/help でコマンドの一覧を表示します。',
  tryThese: '例:',
  noneYet: 'まだ質問がありません。',
  why: {
    question: '質問',
    query: '解釈',
    rule: '判断の規則',
    words: '語',
    left: '残った語',
    read: '読み替え',
    evidence: '根拠',
  },
  nothing: 'なし',
  unknownCommand: (command) => `${command} というコマンドはありません。/help で一覧を表示します。`,
  voted: () => 'ありがとうございます。記録しました。',
  notKept: () => '質問と評価は記録していません。',
  languageSet: () => '日本語で回答します。',
  languageUsage: () =>
    '/language en、/language ja、または質問の言語に合わせる /language auto と入力してください。',
  goodbye: '終了します。',
};

export const TEXTS: Readonly<Record<Language, TerminalTexts>> = { en: EN, ja: JA };
