import type { InstrumentKind, OrganisationKind } from '../../src/core/facts/reading.js';
import type { Language } from '../../src/core/languages/language.js';

/** An invented agreement as the run knows it, apart from what is read out of its releases. */
export interface Agreement {
  /** `a03`: stands in the address of each of its releases, and in no other's. */
  readonly id: string;
  /** Its releases, the one that comes first first. */
  readonly languages: readonly Language[];
  readonly partner: { readonly en: string; readonly ja: string };
  readonly kind: OrganisationKind;
  /** ISO 3166 alpha-2. */
  readonly country: string;
  readonly place: { readonly en: string; readonly ja: string };
  readonly instrument: InstrumentKind;
  /** What it is about; a word of it stands in no other agreement's releases. */
  readonly about: { readonly en: string; readonly ja: string };
}

type Row = readonly [
  languages: string,
  partner: string,
  kind: OrganisationKind,
  country: string,
  place: string,
  instrument: InstrumentKind,
  about: string,
];

/** Languages, names, places and subjects in English and in Japanese, divided by a bar. */
const ROWS: readonly Row[] = [
  [
    'en ja',
    'Velmar University|ヴェルマー大学',
    'university',
    'DE',
    'Velmar, Germany|ドイツ・ヴェルマー',
    'mou',
    'battery recycling|蓄電池の再資源化',
  ],
  [
    'ja en',
    'Hinokida City|檜田市',
    'municipality',
    'JP',
    'Hinokida, Mie, Japan|三重県檜田市',
    'collaboration agreement',
    'coastal forests|海岸林の保全',
  ],
  [
    'en ja',
    'Norrvik University|ノルヴィク大学',
    'university',
    'SE',
    'Norrvik, Sweden|スウェーデン・ノルヴィク',
    'moc',
    'sleep research|睡眠の研究',
  ],
  [
    'ja en',
    'Sandvig Hospital|サンドヴィー病院',
    'hospital',
    'NO',
    'Sandvig, Norway|ノルウェー・サンドヴィー',
    'mou',
    'telemedicine|遠隔診療',
  ],
  [
    'en ja',
    'Otowano Bank|音羽野銀行',
    'bank',
    'JP',
    'Nagoya, Aichi, Japan|愛知県名古屋市',
    'mou',
    'startup loans|創業融資',
  ],
  [
    'ja en',
    'Terrano University|テッラーノ大学',
    'university',
    'IT',
    'Terrano, Italy|イタリア・テッラーノ',
    'mou',
    'ceramic sensors|陶製センサー',
  ],
  [
    'en',
    'Caldbeck University|コールドベック大学',
    'university',
    'GB',
    'Caldbeck, United Kingdom|英国・コールドベック',
    'moc',
    'hydrogen storage|水素の貯蔵',
  ],
  [
    'en',
    'Pinecrest Foundation|パインクレスト財団',
    'foundation',
    'CA',
    'Pinecrest, Canada|カナダ・パインクレスト',
    'mou',
    'forest fires|山火事',
  ],
  [
    'en',
    'Yaegaki University|八重垣大学',
    'university',
    'JP',
    'Matsue, Shimane, Japan|島根県松江市',
    'partnership agreement',
    'folk music archives|民謡の保存',
  ],
  [
    'en',
    'Hollenberg Science Park|ホレンベルク・サイエンスパーク',
    'science park',
    'AT',
    'Hollenberg, Austria|オーストリア・ホレンベルク',
    'mou',
    'quantum clocks|量子時計',
  ],
  [
    'ja',
    'Wakamori City|若森市',
    'municipality',
    'JP',
    'Wakamori, Nagano, Japan|長野県若森市',
    'comprehensive agreement',
    'snow removal|除雪の自動化',
  ],
  [
    'ja',
    'Shinonome University|東雲大学',
    'university',
    'JP',
    'Okayama, Japan|岡山県岡山市',
    'collaboration agreement',
    'tidal power|潮力発電',
  ],
  [
    'ja',
    'Montrel University|モントレル大学',
    'university',
    'FR',
    'Montrel, France|フランス・モントレル',
    'mou',
    'vineyard soils|葡萄畑の土壌',
  ],
  [
    'ja',
    'Kurose City|黒瀬市',
    'municipality',
    'JP',
    'Kurose, Hiroshima, Japan|広島県黒瀬市',
    'mou',
    'oyster farming|牡蠣の養殖',
  ],
];

const pair = (both: string): { readonly en: string; readonly ja: string } => {
  const [en = '', ja = ''] = both.split('|');
  return { en, ja };
};

const agreement = (
  [languages, partner, kind, country, place, instrument, about]: Row,
  number: number,
): Agreement => ({
  id: `a${String(number).padStart(2, '0')}`,
  languages: languages.split(' ') as Language[],
  partner: pair(partner),
  kind,
  country,
  place: pair(place),
  instrument,
  about: pair(about),
});

/** Fourteen agreements, told in twenty releases. */
export const AGREEMENTS: readonly Agreement[] = ROWS.map((row, index) => agreement(row, index + 1));

/** Its release is there when the programs first look, and nobody is told of it. */
export const BASELINE: Agreement = agreement(
  [
    'en',
    'Tamanoi University|玉乃井大学',
    'university',
    'JP',
    'Kochi, Japan|高知県高知市',
    'mou',
    'paper restoration|和紙の修復',
  ],
  0,
);
