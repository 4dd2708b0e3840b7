import { alternatives } from '../languages/alternatives.js';
import { findDates as findEnglishDates } from '../languages/en/dates.js';
import { heads } from '../languages/heads.js';
import { findDates as findJapaneseDates } from '../languages/ja/dates.js';
import { LANGUAGES } from '../languages/language.js';
import { LAYOUT, says } from '../languages/layout.js';
import { READING } from '../languages/reading.js';
import type { FoundDate } from '../text/dates.js';
import type { Line } from './lines.js';

const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;
const MARKED_HEADING =
  /^(?:#{1,6} |\*\*[^*]{1,120}\*\*[:：]?$|__[^_]{1,120}__[:：]?$|[■◆●◇□▼▽▶★◎]|【[^】]{1,40}】$|[<＜《〈][^>＞》〉]{1,40}[>＞》〉]$)/;
const LETTER = alternatives(LAYOUT, 'itemLetter');
const NUMERAL = alternatives(LAYOUT, 'numeral');
const BULLET = new RegExp(
  `^(?:${[
    '[•・·‣◦+○]',
    '\\*(?!\\*|[^*]+\\*$)',
    '[-–]{1,2} ',
    '[①-⑳㉑-㊿]',
    '@ ?(?=[^\\x00-\\x7f])',
    `[(（](?:[\\d０-９]{1,2}|[a-z]|[ivx]{1,4}|${LETTER}|${NUMERAL})[)）]`,
    '(?:[\\d０-９]{1,2}|[a-z])[.．)）](?:\\s|(?=[^\\d\\s]))',
    // 一、苗木の植え付け; 三、四年 is no item.
    `${NUMERAL}{1,2}、(?!${NUMERAL})(?=\\S)`,
    // Behind a wide space alone only before Japanese: `A 株式会社`.
    `(?:[A-H]|${LETTER}|${NUMERAL}{1,2}|[\\d０-９]{1,2}(?![ \\u3000]${alternatives(LAYOUT, 'counter')}))[ \\u3000](?=[\\u3040-\\u9fff])`,
  ].join('|')})`,
);
const IMAGE = /^\S{1,80}?\.(?:png|jpe?g|gif|webp|svg)/i;

/** Whether a text has kana or kanji. */
export const isJapaneseText = (text: string): boolean => JAPANESE.test(text);

/** `■ 概要`, `# Title`, `**Partners so far**`, `【連携の内容】`, `＜概要＞`: a heading by its mark alone. */
export const isMarkedHeading = (line: Line): boolean =>
  line.text.length <= 200 && MARKED_HEADING.test(line.text);

/** `• item`, `(1) item`, `①item`, `1. item`. */
export const isBullet = (line: Line): boolean => BULLET.test(line.text);

/** The length of a bullet's mark with the white space behind it. */
export function bulletLength(text: string): number {
  const mark = BULLET.exec(text)?.[0].length ?? 0;
  return mark + (/^\s*/.exec(text.slice(mark))?.[0].length ?? 0);
}

/** `kanagawa.pngKanagawa Prefecture …`: the length of an image's file name at the start of a line. */
export const imageNameLength = (text: string): number => IMAGE.exec(text)?.[0].length ?? 0;

/** `News Release`, `報道関係各位`: says what the paper is, and is no title. */
export const isLetterhead = (line: Line): boolean => says('letterhead', line.folded);

/** A word of navigation or sharing, or a breadcrumb of such. */
export function isMenu(line: Line): boolean {
  const text = line.folded.replace(BULLET, '').trim();
  if (says('navigation', text)) return true;
  return (
    isRowOfMenuWords(text) ||
    isRowOfPages(line) ||
    isRowOfSteps(line.text) ||
    (STEP.test(text) && isBreadcrumb(text))
  );
}

/** 個人のお客さま　法人のお客さま　採用情報: steps of a site between wide spaces, bars or strokes, most of them known as such. */
function isRowOfSteps(text: string): boolean {
  if (text.length > 120 || text.startsWith('|') || /[、。「」:：\d]/.test(text)) return false;
  if (heads('notInName', text)) return false;
  const steps = text.split(BETWEEN_STEPS).filter((step) => step !== '');
  const known = steps.filter((step) => says('destination', step.replace(/[(（][^()（）]*[)）]$/, '')));
  return steps.length > 2 && steps.every((step) => step.length <= 16) && known.length * 2 >= steps.length;
}

const BETWEEN_STEPS = /\s*[\u3000|｜/]\s*|\s{2,}/;

/** シェア　ツイート　印刷: nothing but words of navigation. */
function isRowOfMenuWords(text: string): boolean {
  if (text.length > 80) return false;
  const words = text.split(WORDS).filter((word) => word !== '');
  return words.length > 1 && words.every((word) => says('navigation', word));
}

/** ホーム　協会について　会員　採用: what a site has in its head, the first of it a word of navigation. */
function isRowOfPages({ text }: Line): boolean {
  if (text.length > 120 || !/ {2}|[\t\u3000]/.test(text)) return false;
  const [first, ...others] = text.trim().split(GAPS);
  return (
    others.length > 1 &&
    says('navigation', (first as string).toLowerCase()) &&
    others.every((cell) => cell.length <= 12)
  );
}

const GAPS = / {2,}|[\t\u3000]+/;
const WORDS = /[\s\u3000•·・|｜,、/]+/;

/** `Home / News`, `Research > Centres > Batteries`. */
function isBreadcrumb(text: string): boolean {
  const steps = text.split(STEPS);
  const isPath =
    steps.length > 2 &&
    !text.startsWith('|') &&
    /[>›»＞|｜]/.test(text) &&
    steps.every((step) => step.length <= 40);
  return isPath || (steps.length > 1 && says('navigation', steps[0] as string));
}

const STEP = /[>›»＞|｜/]/;
const STEPS = /\s*[>›»＞|｜/]\s*/;

/** `--------`, ＝＝＝＝＝: a line that is drawn. */
export const isRuledLine = (line: Line): boolean => /^(?:[-=_~*─━―＝－＿・.] ?){6,}$/.test(line.text);

/** `https://…` alone on its line. */
export const isUrl = (line: Line): boolean => /^<?https?:\/\/\S+>?$/.test(line.text);

/** The ends of sentences; a closing quotation mark or bracket behind them belongs to them. */
export const endsSentence = (text: string): boolean => /[.!?。！？:：;；]["'”’」』)）\]】]*$/.test(text);

const ROW = new RegExp(
  `^(?:[・•○●◆■□*-]\\s?|[(（]?(?:[\\d０-９]{1,2}|[a-z](?=[)）]))[)）.．]\\s?|(?:[\\d０-９]{1,2}|${NUMERAL}{1,2})[ \\u3000]+)?([^:：\\t。、，]{1,40}?)\\s*(?:[:：]\\s*|\\t+|\\u3000+| {2,})(?=\\S)`,
);

/** `label：value`, a row of a form: `締結日：令和2年7月16日`, `Date of signing: May 5, 2020`. */
export function formRow(text: string): { label: string; valueAt: number } | undefined {
  const cell = /^\|\s*([^|]{1,40}?)\s*\|\s*(?=[^|\s-])/.exec(text);
  if (cell) return { label: cell[1] as string, valueAt: cell[0].length };
  const bold = BOLD_LABEL.exec(text) ?? (text.length <= 160 ? MARKED_LABEL.exec(text) : null);
  if (bold && isFormLabel(bold[1] as string)) return { label: bold[1] as string, valueAt: bold[0].length };
  const match = ROW.exec(text);
  if (!match) return undefined;
  // １　日　　時　　令和4年9月28日: a label whose characters stand apart.
  const spread = SPREAD.exec(text);
  if (spread) return { label: spread[1] as string, valueAt: spread[0].length };
  const label = match[1] as string;
  if ((/[()（）「『]/.test(label) && !WHOSE_LABEL.test(label)) || text.length > 160) return undefined;
  // `Ms. Ito stated at the ceremony: "…"` is a sentence.
  if (says('speaking', label) && /^["“「]/.test(text.slice(match[0].length))) return undefined;
  if (says('countingLabel', label) || !/[\p{L}\p{N}]/u.test(label)) return undefined;
  // ①　相談会の開催: a digit in a circle counts items as well.
  if (/^[①-⑳㉑-㊿]$/.test(label)) return undefined;
  // ア　災害対策に関すること: a letter that counts items is no label, unless a colon makes it one.
  if (LETTER_ALONE.test(label) && !/[:：]/.test(match[0])) return undefined;
  const limit = JAPANESE.test(label) ? 16 : 32;
  if (label.length > limit || /https?$/.test(label) || /[」』"”]/.test(label) || label.split(' ').length > 5)
    return undefined;
  return { label, valueAt: match[0].length };
}

/** `**Term** three years from April 1, 2022`: a label by its letters alone, where it is a known one. */
const BOLD_LABEL = /^(?:[-+] )?(?:\*\*|__)([^*_:：]{1,40})(?:\*\*|__)[ \u3000]+(?=[^\s*_:：])/;

/** 協力分野：…: a row by a label that is known, and its colon. */
export function isKnownRow(text: string): boolean {
  const label = /^([^:：、。\s]{2,12})[:：]/.exec(text)?.[1];
  return label !== undefined && isFormLabel(label);
}

const isFormLabel = (label: string): boolean =>
  LANGUAGES.some((language) => READING[language].formField(label) !== undefined);

/** 締結日, 有効期間：, `Term:`: a known label alone on its line, with what it says on the line below. */
export const isLabelAlone = ({ text }: Line): boolean =>
  text.length <= 24 &&
  (isJapaneseText(text) || /[:：]$/.test(text)) &&
  isFormLabel(text.replace(/^[(（]?[\d０-９]{1,2}[)）.．][ \u3000]*|[ \u3000]*[:：]$/g, ''));

/** 【締結日】2022年9月7日, 【期　間】発効日から2年間, `[Term] three years`: a known label in marks, with its value in the same line. */
const MARKED_LABEL = /^[【〔＜<[]([^】〕＞>\]\n]{1,24})[】〕＞>\]][ \u3000]*[:：]?[ \u3000]*(?=\S)/;

const SPREAD =
  /^(?:[・•○◆■□]\s?|[(（]?[\d０-９]{1,2}[)）.．]?\s*)?((?:[\u4e00-\u9fff々][ \u3000]{1,8}){1,4}[\u4e00-\u9fff々])(?:\s*[:：]\s*|\u3000+| {2,})(?=\S{2})/;

const LETTER_ALONE = new RegExp(`^(?:[(（]?[\\d０-９]{1,2}[)）.．]\\s?)?(?:[A-H]|${LETTER})$`);

/** 署名者（甲）: a label may say in a bracket whose row it is. */
const WHOSE_LABEL = /^[^()（）「『]{2,10}[(（][^()（）]{1,12}[)）]$/;

/** The dates of a line, by the language that it is written in. */
export const datesOf = (text: string): FoundDate[] =>
  JAPANESE.test(text) ? findJapaneseDates(text) : findEnglishDates(text);
