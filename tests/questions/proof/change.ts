import { readFrontMatter } from '../../../src/adapters/sources/frontMatter.js';
import type { EvaluationQuestion } from '../../../src/commands/evaluation/question.js';
import { makeRelease } from '../../../src/core/releases/makeRelease.js';
import type { Release } from '../../../src/core/releases/release.js';

/** A release whose text was changed, read again with what its front matter now says. */
export function readAgain({ id, zones, url }: Release, text: string): Release {
  const front = zones[0]?.kind === 'frontMatter' ? readFrontMatter(text) : undefined;
  return front
    ? makeRelease(text, { ...front.metadata, id }, front.bodyStart)
    : makeRelease(text, { id, ...(url ? { url } : {}) });
}

/** The same change in a question and in what it expects. */
export function changed(question: EvaluationQuestion, change: (text: string) => string): EvaluationQuestion {
  return {
    ...question,
    question: change(question.question),
    expected: question.expected.map(change),
    expectedAny: question.expectedAny.map((group) => group.map(change)),
    forbidden: question.forbidden.map(change),
  };
}

const LATER = 4;

/** Every year four years on, so that the calendar keeps its leap days: 2019 → 2023, 令和元年 → 令和5年. */
export const inLaterYears = (text: string): string =>
  text
    .replace(/(?<![\d.,/-])(?:19|20)\d{2}(?!\d|[,.]\d{3})/g, (year) => String(Number(year) + LATER))
    .replace(/(令和|平成) ?([元\d]{1,2}|[０-９]{1,2})(?= ?年)/g, (_, era: string, year: string) => {
      const plain = year.normalize('NFKC');
      return `${era}${(plain === '元' ? 1 : Number(plain)) + LATER}`;
    });

/** A question as people type it in haste: 協定いつ締結した for 協定はいつ締結した. */
export const withoutParticles = (question: string): string =>
  question.replace(
    /(?<=[\p{sc=Han}\p{sc=Katakana}ーA-Za-z])[はがを](?=[\p{sc=Han}\p{sc=Katakana}いどだな])/gu,
    '',
  );

const DISTRACTORS = {
  en: '\n\nThe car park for visitors was paved again on August 3, 2011, and a bicycle stand has stood there since May 2014.\n\n',
  ja: '\n\n来客用の駐車場は、2011年8月3日に舗装し直しました。駐輪場は2014年5月からあります。\n\n',
} as const;

/** The release with dates in it that belong to nothing, behind its last paragraph but one. */
export function withDistractors(release: Release): Release {
  const { text, language, zones } = release;
  const bodies = zones.filter(({ kind }) => kind === 'body');
  const at = bodies.at(-1)?.end ?? text.length;
  return readAgain(release, text.slice(0, at) + DISTRACTORS[language] + text.slice(at));
}

/** Names of places and people that stand in names of organisations, and what they become. */
const NAMES: Readonly<Record<string, string>> = {
  如月: '弥生',
  水里: '風見',
  朝霧: '夕凪',
  湊浜: '磯辺',
  汐町: '帆町',
  瀬織: '川織',
  北稜: '南稜',
  香澄: '霧島野',
  鳴海: '遠海',
  汐見: '波見',
  蒼井: '緑井',
  Lyngvik: 'Torsvik',
  Kisaragi: 'Hazuki',
  Hartmoor: 'Ferndale',
  Moravia: 'Silvania',
  Daejin: 'Hyunsong',
  Kagurado: 'Mizuhado',
  Toyomi: 'Kawami',
  Minasato: 'Kazami',
  Asagiri: 'Yunagi',
  Hokuryo: 'Nanryo',
  Narumi: 'Tomi',
  Minatohama: 'Isobe',
  Skagerrak: 'Kattegat',
  Halifax: 'Lunenburg',
};

const NAME = new RegExp(Object.keys(NAMES).join('|'), 'gi');
const byLower = new Map(Object.entries(NAMES).map(([from, to]) => [from.toLowerCase(), to]));

/** The text with other names, each in the case in which the old one stood. */
export const renamed = (text: string): string =>
  text.replace(NAME, (name) => {
    const other = byLower.get(name.toLowerCase()) as string;
    if (name === name.toLowerCase()) return other.toLowerCase();
    return name === name.toUpperCase() && /[A-Z]/.test(name) ? other.toUpperCase() : other;
  });
