import type { OrganisationKind } from '../../../facts/reading.js';

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
    /([^、。]{2,40})(?:の一つ)?(?:\([^)]*\))?(?:です|である|であり)/.exec(text)?.[1] ??
    (text.length <= 60 ? text : undefined);
  return said === undefined ? undefined : KINDS.find(([pattern]) => pattern.test(said))?.[1];
}

const COUNTRIES: ReadonlyMap<string, string> = countries();

/** ISO 3166 by the names that Japanese has for countries, and by the short ones of newspapers. */
function countries(): ReadonlyMap<string, string> {
  const display = new Intl.DisplayNames(['ja'], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const named = codes.flatMap((code): [string, string][] => {
    const name = display.of(code);
    return name && !/^(?:FX|DD|UK|BU|ZR|TP|NH|DY|HV|RH|VD|YD|SU|QU)$/.test(code) ? [[name, code]] : [];
  });
  const short: [string, string][] = [
    ['仏国', 'FR'],
    ['米国', 'US'],
    ['英国', 'GB'],
    ['独国', 'DE'],
    ['伊国', 'IT'],
    ['豪州', 'AU'],
    ['アメリカ', 'US'],
    ['イギリス', 'GB'],
    ['大韓民国', 'KR'],
  ];
  return new Map([...named, ...short]);
}

/** 仏国パリ → FR, デンマーク王国 → DK: the country is the first part. */
export function countryIn(place: string): string | undefined {
  for (const [name, code] of COUNTRIES) if (name.length >= 2 && place.startsWith(name)) return code;
  return /^(?:東京都|北海道|(?:京都|大阪)府|[^\s、]{2,3}県)/.test(place) ? 'JP' : undefined;
}

export const isDescription = (bracket: string): boolean =>
  /(?:団体|組織|クラスター|機関|法人|企業|会社|大学|施設)$/.test(bracket.trim()) &&
  bracket.length >= 8 &&
  !/[:：]|以下/.test(bracket);
