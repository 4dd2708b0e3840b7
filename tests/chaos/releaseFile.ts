import type { InstrumentKind } from '../../src/core/facts/reading.js';
import type { Language } from '../../src/core/languages/language.js';
import type { Agreement } from './agreements.js';

/** A file to be dropped into the watched folder. */
export interface ReleaseFile {
  readonly name: string;
  readonly text: string;
}

const INSTRUMENTS: Partial<Record<InstrumentKind, { readonly en: string; readonly ja: string }>> = {
  mou: { en: 'memorandum of understanding (MOU)', ja: '基本合意書（MOU）' },
  moc: { en: 'memorandum of cooperation (MOC)', ja: '協力覚書（MOC）' },
  'collaboration agreement': { en: 'collaboration agreement', ja: '連携協定' },
  'comprehensive agreement': { en: 'comprehensive collaboration agreement', ja: '包括連携協定' },
  'partnership agreement': { en: 'partnership agreement', ja: 'パートナーシップ協定' },
};

/** The release of an agreement in one language; `corrected`, it says five years where it said three. */
export function releaseFile(agreement: Agreement, language: Language, corrected = false): ReleaseFile {
  const name = `${agreement.id}-${language}.md`;
  return { name, text: language === 'en' ? english(agreement, corrected) : japanese(agreement, corrected) };
}

/** What stands in every notification of a release, and in no other. */
export const addressOf = ({ id }: Pick<Agreement, 'id'>, language: Language): string =>
  `https://minato.example/news/${id}-${language}`;

/** The agreements, each once, whose releases a text links to. */
export function agreementsIn(text: string): string[] {
  const found = [...text.matchAll(/https:\/\/minato\.example\/news\/(a\d\d)-(?:en|ja)/g)];
  return [...new Set(found.map(([, id]) => id ?? ''))];
}

/** The languages of an agreement's releases that a text links to. */
export const languagesIn = (text: string, agreement: Agreement): Language[] =>
  agreement.languages.filter((language) => text.includes(addressOf(agreement, language)));

/** Whether a text about one agreement says no more what a corrected release has taken back. */
export const isCorrected = (text: string): boolean => !/\b3 years\b|3年間/.test(text);

/**
 * Whether a message said from the beginning what the corrected release says: it waited longer than the correction
 * took to come. Where the release in the other language says something else, the term stands in neither.
 */
export const cameLate = (first: string, agreement: Agreement): boolean =>
  /\b5 years\b|5年間/.test(first) || (languagesIn(first, agreement).length > 1 && isCorrected(first));

function titleOf(agreement: Agreement, language: Language): string {
  const { partner, instrument } = agreement;
  const written = (INSTRUMENTS[instrument]?.[language] ?? '').replace(/(?: \(|（).+/, '');
  return language === 'en'
    ? `Minato Science Network Signs ${written} with ${partner.en}`
    : `みなと科学ネットワーク、${partner.ja}と${written}を締結`;
}

const numberOf = ({ id }: Agreement): number => Number(id.slice(1));

function english(agreement: Agreement, corrected: boolean): string {
  const { partner, place, about } = agreement;
  const instrument = INSTRUMENTS[agreement.instrument]?.en ?? '';
  const title = titleOf(agreement, 'en');
  return `---
title: ${title}
publisher: Minato Science Network
date: 2026-11-20
url: ${addressOf(agreement, 'en')}
language: en
---

November 20, 2026

Press Release
Minato Science Network

${title}

Minato Science Network (head office: Minato-ku, Tokyo; hereinafter "MSN") has concluded a ${instrument} with \
${partner.en} (location: ${place.en}). It was signed on November ${numberOf(agreement)}, 2026, and is valid for \
${corrected ? 'five' : 'three'} years.

The two parties will work together on ${about.en}.
`;
}

function japanese(agreement: Agreement, corrected: boolean): string {
  const { partner, place, about } = agreement;
  const instrument = INSTRUMENTS[agreement.instrument]?.ja ?? '';
  const title = titleOf(agreement, 'ja');
  return `---
title: ${title}
publisher: 一般社団法人みなと科学ネットワーク
date: 2026-11-20
url: ${addressOf(agreement, 'ja')}
language: ja
---

2026年11月20日

報道関係各位

一般社団法人みなと科学ネットワーク

${title}

一般社団法人みなと科学ネットワーク（Minato Science Network、本社：東京都港区、以下「MSN」）は、2026年11月\
${numberOf(agreement)}日、${partner.ja}（${partner.en}、所在地：${place.ja}）と${instrument}を締結しました。\
期間は${corrected ? 5 : 3}年間です。

両者は${about.ja}に取り組みます。
`;
}
