import type { OrganisationKind } from '../../../facts/reading.js';

/** How a Japanese name ends (or, for a legal form, starts); the first that fits counts. */
const KINDS: readonly (readonly [RegExp, OrganisationKind])[] = [
  [/(?:大使館|総領事館|領事館)$/u, 'embassy'],
  [/(?:病院|医療センター|クリニック|診療所)$/u, 'hospital'],
  [/(?:研究所|研究センター|研究機構|研究院|研究拠点)$/u, 'research institute'],
  [/(?:高校|高等学校|中学校|小学校|(?<!大)学校|学園|学院|高専|研究科|学部)$/u, 'school'],
  [/(?:大学|大学院|大学校)$/u, 'university'],
  [
    /(?:リサーチパーク|サイエンスパーク|テクノパーク|テクノポール|研究園区|科学園区|サイエンスシティ)$/u,
    'science park',
  ],
  [/クラスター$/u, 'cluster'],
  [/(?:銀行|信用金庫|信用組合)$/u, 'bank'],
  [/(?:財団|基金)$|^(?:公益|一般)?財団法人/u, 'foundation'],
  [
    /(?:協会|連合会|連盟|商工会議所|協議会|機構|組合|学会|コンソーシアム)$|^(?:公益|一般)?社団法人/u,
    'association',
  ],
  [/政府$|(?:省|庁)$/u, 'government'],
  [/(?:県|^東京都|^大阪府|^京都府|府|^北海道)(?:庁)?$/u, 'prefecture'],
  [/(?:市|町|村|(?<![園地特学工街鉱]|団地|解放|保護)区)(?:役所|役場)?$/u, 'municipality'],
  [/^(?:株式会社|有限会社|合同会社)|(?:株式会社|有限会社|合同会社|\(株\))$/u, 'company'],
];

/** 川崎市 → municipality, 慶應義塾大学病院 → hospital. Folded. */
export function kindOf(folded: string): OrganisationKind | undefined {
  const name = folded.replace(/\s/gu, '');
  if (/(?:県庁|府庁|都庁|道庁)$/u.test(name)) return 'prefecture';
  return KINDS.find(([pattern]) => pattern.test(name))?.[1];
}
