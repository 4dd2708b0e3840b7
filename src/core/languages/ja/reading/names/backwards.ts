import type { FoundName } from '../../../../text/names.js';
import { hiraganaInName } from './hiragana.js';
import { nameOf } from './leads.js';
import { looksLikeOrganisation } from './words.js';

const NAME_CHARACTER = /[\p{Script=Han}\p{Script=Katakana}ー々〆ヶヵA-Za-z0-9À-ɏ・&.'’+×-]/u;

const HIRAGANA = /[ぁ-ん]/;

/**
 * The name that ends just before `end`: read backwards over the characters of names, over hiragana that is
 * part of one (つくば市, 株式会社あおぞら交通), and over 「…」. Undefined where a common noun, a date or nothing stands.
 */
export function nameEndingAt(text: string, end: number): FoundName | undefined {
  // 県立こども病院 is no こど.
  if (text[end] === 'も' && /[こ子]ど$/.test(text.slice(0, end))) return undefined;
  if (isInsideHiragana(text, end)) return undefined;
  let to = end;
  while (to > 0 && text[to - 1] === ' ') to--;
  // 青空造船さんと: polite towards a house as towards a person.
  if (/[\p{Script=Han}\p{Script=Katakana}ーA-Za-z](?:さん|さま)$/u.test(text.slice(Math.max(0, to - 3), to)))
    to -= 2;
  if (text[to - 1] === '様' && looksLikeOrganisation(text.slice(Math.max(0, to - 9), to - 1))) to--;
  if (text[to - 1] === '」' || text[to - 1] === '"') return quotedName(text, to);
  return nameOf(text, stretchStart(text, to), to);
}

/** 一般財団法人なぎ|はや|バイオ機構: behind a legal form and hiragana は before one more is no particle. */
const isInsideHiragana = (text: string, end: number): boolean =>
  text[end] === 'は' &&
  /^.(?![おごみ])[ぁ-ん][\p{Script=Katakana}\p{Script=Han}]/u.test(text.slice(end, end + 3)) &&
  /(?:法人|会社)(?![はがをにでとのやへも])[ぁ-ん]{1,6}$/.test(text.slice(Math.max(0, end - 8), end));

function quotedName(text: string, to: number): FoundName | undefined {
  const open = Math.max(text.lastIndexOf('「', to), text.lastIndexOf('"', to - 2));
  if (open < 0 || to - open > 60) return undefined;
  const name = text.slice(open + 1, to - 1);
  return /協定|覚書|契約|に関する|プロジェクト|事業/.test(name)
    ? undefined
    : { start: open + 1, end: to - 1, name };
}

/** Nothing longer is one name. */
const LONGEST_NAME = 80;

/** How far back the characters before `to` can be of one name. */
function stretchStart(text: string, to: number): number {
  let from = to;
  while (from > 0 && to - from < LONGEST_NAME) {
    const char = text[from - 1] as string;
    if (NAME_CHARACTER.test(char)) from--;
    else if (char === ' ' && joinsWords(text, from - 1)) from--;
    else if (char === '/' && /[A-Za-z]/.test(text[from - 2] ?? '') && /[A-Za-z]/.test(text[from] ?? ''))
      from--;
    else if (char === ',' && /^,? ?(?:Inc|Ltd|LLC|Co)\b/.test(text.slice(from - 1, from + 5))) from--;
    else if (HIRAGANA.test(char)) {
      const start = runStart(text, from);
      const taken = hiraganaInName(text, start, from);
      if (taken === undefined) break;
      from = taken;
      if (taken > start) break;
    } else break;
  }
  while (from < to && /[ .,・&'’+×-]/.test(text[from] as string)) from++;
  return from;
}

/** A space between Latin words, or between a legal form and its name. */
export function joinsWords(text: string, at: number): boolean {
  const [before, after] = [text[at - 1] ?? '', text[at + 1] ?? ''];
  if (/[A-Za-z0-9.,&À-ɏ'’)-]/.test(before) && /[A-Za-z0-9&À-ɏ(]/.test(after)) return true;
  // 推進機構 |ニュースレター: what it publishes is no part of its name.
  if (/^(?:ニュース|プレス|お知らせ|広報|だより|通信|トピックス|メール)/.test(text.slice(at + 1, at + 6)))
    return false;
  return /(?:法人|会社|財団|機構)$/.test(text.slice(Math.max(0, at - 4), at)) || isOfBody(text, at);
}

/** 医療法人あおい会| |あおい中央病院, 学校法人 星見学園| |星見大学: a house written behind the body that runs it. */
const isOfBody = (text: string, at: number): boolean =>
  /[会園院団舎館校社]/.test(text[at - 1] ?? '') &&
  /(?:医療|学校|福祉|宗教)法人(?:社団|財団)? ?[^\s、。,;()（）「」はがをとの]{1,14}$/.test(
    text.slice(Math.max(0, at - 22), at),
  );

function runStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < LONGEST_NAME && HIRAGANA.test(text[start - 1] as string)) start--;
  return start;
}
