import type { OrganisationKind } from '../../../../facts/reading.js';

/** In order: the first that a description or a name holds. */
const KINDS: readonly [RegExp, OrganisationKind][] = [
  [/大使館|領事館/, 'embassy'],
  [/(?:リサーチ|サイエンス|テクノロジー|イノベーション)パーク/, 'science park'],
  [/(?:一般|公益)社団法人|協会|連盟/, 'association'],
  [/(?:一般|公益)財団法人|財団/, 'foundation'],
  [/クラスター/, 'cluster'],
  [/大学(?:法人)?(?!院)/, 'university'],
  [/研究所|研究機関|研究開発法人/, 'research institute'],
  [/病院|クリニック/, 'hospital'],
  [/銀行|金庫/, 'bank'],
  [/株式会社|企業|メーカー/, 'company'],
];

/** …設立した一般社団法人です → association: only what the sentence ends in, or the name itself. */
export function kindIn(text: string): OrganisationKind | undefined {
  const said =
    /([^、。]{2,40})(?:の一つ)?(?:\([^()]*\))?(?:です|である|であり)/.exec(text)?.[1] ??
    (text.length <= 60 ? text : undefined);
  return said === undefined ? undefined : KINDS.find(([pattern]) => pattern.test(said))?.[1];
}

/** パリの非営利団体: what a bracket says that its organisation is. */
export const isDescription = (bracket: string): boolean =>
  /(?:団体|組織|クラスター|機関|法人|企業|会社|大学|施設)$/.test(bracket.trim()) &&
  bracket.length >= 8 &&
  !/[:：]|以下/.test(bracket);
