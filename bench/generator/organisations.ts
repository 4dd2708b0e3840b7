import type { OrganisationKind } from '../../src/core/facts/reading.js';
import type { Party } from '../../src/core/ledger/parties.js';
import type { Random } from './random.js';

/** An invented organisation with its names in both languages. */
export interface InventedOrganisation {
  readonly id: string;
  readonly en: string;
  readonly ja: string;
  /** `KHC`; the same in both languages. */
  readonly acronym?: string;
  readonly kind: OrganisationKind;
  readonly country: string;
  /** Where it sits, as each language writes it: `Velmar, Germany`. */
  readonly location: { readonly en: string; readonly ja: string };
}

export interface InventedPerson {
  readonly en: string;
  readonly ja: string;
}

type Pair = readonly [en: string, ja: string];

const pairs = (text: string): Pair[] => text.split(' ').map((pair) => pair.split(':') as unknown as Pair);

const HOME = pairs(
  'Akebono:曙 Asagiri:朝霧 Hanazono:花園 Hoshikawa:星川 Ibukino:伊吹野 Kurose:黒瀬 Matsukaze:松風 Mizutama:水玉 Nagisa:渚 Sakurai:桜居 Shirasagi:白鷺 Suzukaze:涼風 Takamine:高嶺 Tokiwano:常磐野 Tsukishiro:月白 Wakabano:若葉野 Yamabuki:山吹 Yukimi:雪見 Aomine:青嶺 Fujinami:藤波 Hinodeno:日出野 Isonami:磯波 Kuretake:呉竹 Misakino:岬野 Otowano:音羽野 Rurino:瑠璃野 Shinonome:東雲 Uguisu:鶯 Wakamori:若森 Yaegaki:八重垣 Hatori:羽鳥野 Karasawa:唐沢野 Momijino:紅葉野 Natsukawa:夏川 Orihime:織姫 Sumirei:菫 Tamamizu:玉水 Usuzumi:薄墨 Yorozu:万 Wataridori:渡鳥',
);

const ABROAD: readonly (readonly [
  en: string,
  ja: string,
  country: string,
  enCountry: string,
  jaCountry: string,
])[] = [
  ['Velmar', 'ヴェルマー', 'DE', 'Germany', 'ドイツ'],
  ['Norrvik', 'ノルヴィク', 'SE', 'Sweden', 'スウェーデン'],
  ['Caldbeck', 'コールドベック', 'GB', 'United Kingdom', '英国'],
  ['Montrel', 'モントレル', 'FR', 'France', 'フランス'],
  ['Oakhaven', 'オークヘイブン', 'US', 'United States', '米国'],
  ['Brightwater', 'ブライトウォーター', 'AU', 'Australia', 'オーストラリア'],
  ['Sandvig', 'サンドヴィー', 'NO', 'Norway', 'ノルウェー'],
  ['Terrano', 'テッラーノ', 'IT', 'Italy', 'イタリア'],
  ['Hollenberg', 'ホレンベルク', 'AT', 'Austria', 'オーストリア'],
  ['Zuidhaven', 'ザウトハーフェン', 'NL', 'Netherlands', 'オランダ'],
  ['Pinecrest', 'パインクレスト', 'CA', 'Canada', 'カナダ'],
  ['Kallioranta', 'カッリオランタ', 'FI', 'Finland', 'フィンランド'],
];

const EMBASSIES: readonly (readonly [en: string, ja: string, country: string])[] = [
  ['Embassy of Sweden', 'スウェーデン大使館', 'SE'],
  ['Embassy of Finland', 'フィンランド大使館', 'FI'],
  ['Embassy of Ireland', 'アイルランド大使館', 'IE'],
  ['Royal Norwegian Embassy', 'ノルウェー王国大使館', 'NO'],
];

const FAMILY = pairs(
  'Asakawa:朝川 Betsuno:別野 Chihara:千原 Doi:土井 Edagawa:枝川 Fukami:深見 Godai:五代 Hirose:広瀬 Izumida:泉田 Jinbo:神保 Kayama:香山 Minase:水瀬 Nogami:野上 Okabe:岡部 Rokuda:六田 Segawa:瀬川 Tamaru:田丸 Uehata:上畑 Wakui:涌井 Yasuda:安田',
);
const GIVEN = pairs(
  'Akio:昭夫 Chikako:千佳子 Daigo:大吾 Emiko:恵美子 Fumio:文雄 Hanae:花江 Isamu:勇 Junko:純子 Kazuto:和人 Mariko:真理子 Naoki:直樹 Rikako:里佳子 Shota:翔太 Takeshi:武 Yoko:陽子 Yuji:雄二',
);
const FOREIGN_FAMILY = pairs(
  'Halden:ハルデン Brandt:ブラント Okafor:オカフォー Lindqvist:リンドクヴィスト Moreau:モロー Castell:カステル Whitlock:ホイットロック Vermeer:フェルメール',
);
const FOREIGN_GIVEN = pairs(
  'Anna:アンナ Peter:ペーター Claire:クレール Oliver:オリバー Maria:マリア Jonas:ヨナス Grace:グレース Hugo:ユーゴ',
);

const PUBLISHERS: readonly Pair[] = [
  ['Life Bridge Network', 'ライフブリッジ・ネットワーク'],
  ['Health Innovation Forum', 'ヘルスイノベーション・フォーラム'],
  ['Marine Technology Alliance', '海洋技術アライアンス'],
  ['Green Mobility Council', 'グリーンモビリティ協議会'],
  ['Regenerative Care Association', '再生ケア協会'],
  ['Digital Craft Centre', 'デジタルクラフト推進機構'],
];

/** The organisation that publishes: `Akebono Life Bridge Network (ALBN)`, the nth one. */
export function publisher(n: number): InventedOrganisation {
  const [place, kanji] = HOME[n % HOME.length]!;
  const [en, ja] = PUBLISHERS[Math.floor(n / HOME.length) % PUBLISHERS.length]!;
  const series = Math.floor(n / (HOME.length * PUBLISHERS.length));
  const suffix = series === 0 ? '' : ` ${roman(series + 1)}`;
  const acronym = `${[place, ...en.split(' ')].map((word) => word[0]).join('')}-${kanaCode(n)}`;
  return {
    id: slug(`${place} ${en}${suffix}`),
    en: `${place} ${en}${suffix}`,
    ja: `一般社団法人${kanji}${ja}${suffix.trim()}`,
    acronym,
    kind: 'association',
    country: 'JP',
    location: { en: `${place}-machi, Chuo-ku, Tokyo`, ja: `東京都中央区${kanji}町` },
  };
}

/** Partners of many kinds and countries, no two alike. */
export function partners(random: Random, count: number): InventedOrganisation[] {
  const home = random.shuffle(HOME);
  const abroad = random.shuffle(ABROAD);
  const embassies = random.shuffle(EMBASSIES);
  const made: InventedOrganisation[] = [];
  for (let i = 0; made.length < count; i++) {
    const turn = random.int(0, 9);
    if (turn < 4 && abroad.length > 0) made.push(overseas(random, abroad.pop()!));
    else if (turn === 4 && embassies.length > 0) made.push(embassy(embassies.pop()!));
    else made.push(domestic(random, home[i % home.length]!));
  }
  return made;
}

/** Entries of parties.json for organisations whose two names no release ties together. */
export function toParty({ id, en, ja, acronym, kind, country }: InventedOrganisation): Party {
  return { id, names: { en: acronym === undefined ? [en] : [en, acronym], ja: [ja] }, kind, country };
}

export function person(random: Random, country: string): InventedPerson {
  const foreign = country !== 'JP';
  const [family, familyJa] = random.pick(foreign ? FOREIGN_FAMILY : FAMILY);
  const [given, givenJa] = random.pick(foreign ? FOREIGN_GIVEN : GIVEN);
  return { en: `${given} ${family}`, ja: foreign ? `${givenJa}・${familyJa}` : `${familyJa}${givenJa}` };
}

function overseas(
  random: Random,
  [place, kana, country, en, ja]: (typeof ABROAD)[number],
): InventedOrganisation {
  const location = { en: `${place}, ${en}`, ja: `${ja}・${kana}` };
  const base = { country, location };
  switch (random.int(0, 2)) {
    case 0:
      return {
        ...base,
        id: slug(`${place} Health Cluster`),
        en: `${place} Health Cluster`,
        ja: `${kana}ヘルスクラスター`,
        acronym: `${place[0]}HC`,
        kind: 'cluster',
      };
    case 1:
      return {
        ...base,
        id: slug(`University of ${place}`),
        en: `University of ${place}`,
        ja: `${kana}大学`,
        kind: 'university',
      };
    default:
      return {
        ...base,
        id: slug(`${place} Institute of Technology`),
        en: `${place} Institute of Technology`,
        ja: `${kana}工科研究所`,
        acronym: `${place.slice(0, 3).toUpperCase()}TECH`,
        kind: 'research institute',
      };
  }
}

function embassy([en, ja, country]: (typeof EMBASSIES)[number]): InventedOrganisation {
  return { id: slug(en), en, ja, kind: 'embassy', country, location: { en: 'Tokyo, Japan', ja: '東京都' } };
}

type Domestic = Pick<InventedOrganisation, 'en' | 'ja' | 'acronym' | 'kind'>;

const DOMESTIC: readonly ((place: string, kanji: string) => Domestic)[] = [
  (place, kanji) => ({ en: `${place} Prefecture`, ja: `${kanji}県`, kind: 'prefecture' }),
  (place, kanji) => ({ en: `City of ${place}`, ja: `${kanji}市`, kind: 'municipality' }),
  (place, kanji) => ({ en: `${place} University`, ja: `${kanji}大学`, kind: 'university' }),
  (place, kanji) => ({
    en: `${place} Research Park Corp.`,
    ja: `${kanji}リサーチパーク株式会社`,
    acronym: `${place.slice(0, 5).toUpperCase()}RP`,
    kind: 'science park',
  }),
  (place, kanji) => ({
    en: `${place} Foundation for Medical Innovation`,
    ja: `公益財団法人${kanji}医療振興財団`,
    kind: 'foundation',
  }),
  (place, kanji) => ({ en: `${place} Bank, Ltd.`, ja: `株式会社${kanji}銀行`, kind: 'bank' }),
];

function domestic(random: Random, [place, kanji]: Pair): InventedOrganisation {
  const made = random.pick(DOMESTIC)(place, kanji);
  const location = { en: `${place}, Japan`, ja: `${kanji}市` };
  return { ...made, id: slug(made.en), country: 'JP', location };
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const roman = (n: number): string =>
  ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'][n] ?? `N${n}`;

/** Two letters for a number, so that acronyms differ: 0 → `AA`. */
const kanaCode = (n: number): string =>
  String.fromCharCode(65 + (Math.floor(n / 26) % 26)) + String.fromCharCode(65 + (n % 26));
