import type { Span } from '../../../../text/span.js';
import { countryOfJapanese } from '../../../countries.js';
import type { CountryBeside } from '../../../rules/names.js';
import { looksLikeOrganisation } from './words.js';

const BRACKET = /^[(（]([^()（）]{2,40})[)）]/u;
/** オーストラリアの|, イタリア・|, デンマーク王国の水産飼料会社である|: what parts a name from its country before it. */
const JOINT = /(?:の(?:[^、。「」はがを]{1,18}である)?\s?|・|\s)?$/u;
/** カナダ|・ブリティッシュコロンビア州の|, ポルトガル共和国|ブラガ市の|: a place in the country, before the name. */
const PLACED_JOINT =
  /(?:・[\p{Script=Han}\p{Script=Katakana}ー]{1,18}|[\p{Script=Katakana}ー]{2,18}(?:市|州|県|省|郡|島|地方|地区))の\s?$/u;
const LONGEST_COUNTRY = 14;

/**
 * The country that a text puts beside a name: X（ノルウェー）, X（韓国、2020年）, X（国内）, スペインのX, イタリア・X,
 * デンマーク王国の水産飼料会社である X. Not 東インドのX, of which インド is only a part.
 */
export function countryBeside(text: string, { start, end }: Span): CountryBeside | undefined {
  // ウルグアイ大使館 is a name, and no 大使館 in ウルグアイ.
  if (/^(?:大使館|総?領事館|政府)/u.test(text.slice(start, start + 4))) return undefined;
  return behind(text, end) ?? before(text, start, text.slice(start, end));
}

function behind(text: string, end: number): CountryBeside | undefined {
  const bracket = BRACKET.exec(text.slice(end, end + 44))?.[1];
  if (bracket === undefined) return undefined;
  let at = end + 1;
  for (const part of bracket.split(/[、,;；]/u)) {
    const found = leading(part.trim(), at + part.length - part.trimStart().length);
    if (found) return found;
    at += part.length + 1;
  }
  return undefined;
}

/** ノルウェー · クロアチア共和国リエカ · カナダ・ハリファックス; not 中国電力. */
function leading(part: string, at: number): CountryBeside | undefined {
  if (part === '国内') return { code: 'JP', start: at, end: at + part.length };
  for (let length = Math.min(LONGEST_COUNTRY, part.length); length > 1; length--) {
    const code = countryOfJapanese(part.slice(0, length));
    const rest = part.slice(length);
    if (code !== undefined && /^(?:$|[・\s]|[\p{Script=Katakana}ー]+(?:市|州|県|省)?$)/u.test(rest))
      return {
        code,
        start: at,
        end: at + length,
        ...(rest === '' ? {} : { place: { start: at, end: at + part.length } }),
      };
  }
  return undefined;
}

function before(text: string, start: number, name: string): CountryBeside | undefined {
  const from = Math.max(0, start - 40);
  const whole = text.slice(from, start);
  return (
    endingIn(whole.replace(JOINT, ''), from) ??
    (/の\s?$/.test(whole) && looksLikeOrganisation(name)
      ? endingIn(whole.replace(PLACED_JOINT, ''), from)
      : undefined)
  );
}

/** The country with which a stretch ends that begins at `from`. */
function endingIn(stretch: string, from: number): CountryBeside | undefined {
  for (let length = Math.min(LONGEST_COUNTRY, stretch.length); length > 1; length--) {
    const first = stretch.length - length;
    const code = countryOfJapanese(stretch.slice(first));
    if (code !== undefined && !isOneWord(stretch[first - 1], stretch[first] as string))
      return { code, start: from + first, end: from + stretch.length };
  }
  return undefined;
}

/** Two kanji, or two katakana, side by side are of one word. */
function isOneWord(left: string | undefined, right: string): boolean {
  if (left === undefined) return false;
  if (/[東西南北旧在]/u.test(left)) return true;
  return [/\p{Script=Han}/u, /[\p{Script=Katakana}ー]/u].some(
    (script) => script.test(left) && script.test(right),
  );
}
