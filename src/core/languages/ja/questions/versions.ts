import type { VersionWords } from '../../questions/versions.js';

const RELEASES = '(?:プレスリリース|ニュースリリース|リリース|発表文|ページ|記事|本文|資料|原文)';
const BEHIND = '(?:によると|によれば|では|で(?!す)|には|だと)[、,]?';

/** 日本語版では, 日本語のリリースで, 日本語版の|肩書; 日本語の|MPR|リリースで: a name may stand between. */
const of = (language: string): RegExp =>
  new RegExp(
    `${language}(?:版(?:の?${RELEASES})?|の?${RELEASES})${BEHIND}|${language}版の(?!${RELEASES})|` +
      `${language}の(?=[^、。?]{1,24}?${RELEASES}${BEHIND})`,
  );

const [ENGLISH, JAPANESE] = ['(?:英語|英文)', '(?:日本語|和文)'];
const both = (one: string, other: string): string => `${one}版?(?:の?${RELEASES})?(?:と|や|、|・)${other}`;

export const VERSIONS: VersionWords = {
  of: { en: of(ENGLISH), ja: of(JAPANESE) },
  // 日本語版と英語版で
  both: new RegExp(`${both(ENGLISH, JAPANESE)}|${both(JAPANESE, ENGLISH)}|日英|英日|和英`),
};
