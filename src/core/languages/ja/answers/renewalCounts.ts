import { KANJI_NUMERAL, kanjiToNumber } from '../numbers.js';

const NUMBER = `(?:\\d{1,2}|[${KANJI_NUMERAL}]{1,3})`;
const NTH = new RegExp(
  `(?:更新|延長)は、?(?:今回(?:が|で)|これで|この度で)?、?(?<is>${NUMBER})(?:回|度)目|(?<nth>${NUMBER})(?:回|度)目の(?:協定|覚書|MO[UC]|契約)?の?(?:更新|延長)(?!時)|(?:これまでに?|すでに|既に)(?<times>${NUMBER})(?:回|度)(?:の)?(?:更新|延長)`,
);
const FIRST =
  /(?:更新|延長)は、?(?:今回|これ)?が?初めて|初(?:めて)?の(?:協定|覚書|MO[UC]|契約)?の?(?:更新|延長)(?!時)/;

/** 今回が2回目の更新です · 更新は今回が初めてです · これまでに3回更新. */
export function countOfRenewals(text: string): number | undefined {
  const groups = NTH.exec(text)?.groups;
  const told = groups?.is ?? groups?.nth ?? groups?.times;
  if (told !== undefined) return /^\d/.test(told) ? Number(told) : kanjiToNumber(told);
  return FIRST.test(text) ? 1 : undefined;
}
