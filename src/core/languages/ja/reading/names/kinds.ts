import type { OrganisationKind } from '../../../../facts/reading.js';

/** In order: the first in which a description, or a name, ends. */
const KINDS: readonly [RegExp, OrganisationKind][] = (
  [
    ['大使館|領事館', 'embassy'],
    ['(?:リサーチ|サイエンス|テクノロジー|テクノ|イノベーション)パーク', 'science park'],
    ['社団法人|協会|連盟', 'association'],
    ['財団法人|財団', 'foundation'],
    ['クラスター', 'cluster'],
    ['(?:高等学校|高校|中学校|小学校|学校法人)', 'school'],
    ['大学(?:校|法人)?|短大', 'university'],
    ['研究所|研究機関|研究開発法人', 'research institute'],
    ['病院|クリニック', 'hospital'],
    ['銀行|金庫|信用(?:協同)?組合', 'bank'],
    ['会社|企業|メーカー|商社|製造業者', 'company'],
  ] satisfies [string, OrganisationKind][]
).map(([words, kind]) => [new RegExp(`(?:${words})(?:の(?:一つ|1つ|ひとつ))?$`, 'u'), kind]);

/** …設立した一般社団法人です → association; 5大学の研究者により設立。 says nothing: only what a sentence ends in. */
export function kindIn(text: string): OrganisationKind | undefined {
  const said =
    /([^、。]{2,40})(?:\([^()]*\))?(?:です|である|であり)/.exec(text)?.[1] ??
    (text.length <= 60 ? text.replace(/[。.]$/u, '') : undefined);
  const legal = said === undefined ? undefined : LEGAL_FORMS.find(([pattern]) => pattern.test(said))?.[1];
  return legal ?? (said === undefined ? undefined : KINDS.find(([pattern]) => pattern.test(said))?.[1]);
}

/** A name may begin with what it is. */
const LEGAL_FORMS: readonly [RegExp, OrganisationKind][] = [
  [/^(?:一般|公益)社団法人[^、。]+$/u, 'association'],
  [/^(?:一般|公益)財団法人[^、。]+$/u, 'foundation'],
  [/^株式会社[^、。]+?(?<!銀行)(?<!金庫)$/u, 'company'],
];

/** 鳴海市, 潮見県, 汐町. */
export const isLocalGovernment = (name: string): boolean =>
  /.[都道府県市区町村](?:役所|役場|庁)?$/.test(name);

/** パリの非営利団体: what a bracket says that its organisation is. */
export const isDescription = (bracket: string): boolean =>
  /(?:団体|組織|クラスター|機関|法人|企業|会社|大学|施設)$/.test(bracket.trim()) &&
  bracket.length >= 8 &&
  !/[:：]|以下/.test(bracket);
