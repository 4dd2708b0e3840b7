import { matchesIn } from '../../../../text/matches.js';
import type { FoundName } from '../../../../text/names.js';
import type { AgreementClause } from '../../../rules/agreements.js';
import { looksLikeOrganisation } from '../names/words.js';
import { isNameLike, listEndingAt } from './nameLists.js';

const PARTNER =
  '(?:(?:提携|連携|協定|協力|パートナー)(?:先|機関|団体|大学|企業|自治体|校|パートナー)?|パートナー)';

/** Aが|Bの12番目の海外提携先と|なり. */
const BECOMES = new RegExp(
  `(?:が|は)、?([^、。はがを]{2,40}?)の([^、。はがをの]{0,16}の)?(?:海外|国内|新たな|新しい)?の?${PARTNER}(?:と|に)なり?[まるっ]`,
  'g',
);

/** Aを|新たな提携先に|迎え. */
const TAKES = new RegExp(
  `を(?:新たな|新しい|[第\\d]+(?:番目|例目|団体目)の|海外の?)*${PARTNER}(?:に|として)(?:迎え|加え|認定)`,
  'g',
);

/** Aが|11団体目として加わり. */
const JOINS =
  /(?:が|は)、?(?:新たに)?第?[\d一二三四五六七八九十]+(?:番目|例目|団体目|機関目)の?[^、。はがを]{0,10}として(?:新たに)?(?:加わ|加入|加盟|仲間入り)/g;

/**
 * Who becomes whose partner, where no paper is named: この締結により、Aは、Bの12番目の提携機関となります ·
 * Aを新たな提携先に迎えました · 2021年9月にAが11団体目として加わりました.
 */
export function becoming(text: string): AgreementClause[] {
  const newly = [
    ...(/姉妹|友好/.test(text) ? areSisters(text) : []),
    ...(/加盟|加入|参画/.test(text) ? entersLeague(text) : []),
  ];
  if (newly.length > 0) return newly;
  if (!text.includes('先') && !/パートナー|提携|連携|目の?[^、。]{0,10}として/.test(text)) return [];
  const becomes = matchesIn(text, BECOMES).flatMap((match) => {
    const whose = match[1] as string;
    const end = match.index + match[0].indexOf(whose) + whose.length;
    const [one, of] = [named(text, match.index), named(text, end)];
    return one && of ? [clause(match, [of], [one])] : [];
  });
  const takes = [...matchesIn(text, TAKES), ...matchesIn(text, JOINS)].flatMap((match) => {
    const taken = named(text, match.index);
    return taken ? [clause(match, [], [taken])] : [];
  });
  return [...becomes, ...takes];
}

/** 茜台市とヴェルデ市は|、姉妹都市となりました. */
const ARE_SISTERS =
  /(?:は|が)、?(?:[^、。はが]{0,20}、)?[^、。はが]{0,20}?(?:姉妹|友好)(?:都市|港|校|大学|病院|図書館|空港|研究所|研究室)(?:と|に|の関係に)なり?[まるっ]/g;

function areSisters(text: string): AgreementClause[] {
  return [...text.matchAll(ARE_SISTERS)].flatMap((match) => {
    const pair = listEndingAt(text, match.index, 0);
    return pair.length === 2 ? [clause(match, pair, [])] : [];
  });
}

/** 葦原大学は|潮力研究コンソーシアム|に加盟しました: a league's newest member. */
const ENTERS =
  /(?:は|が)、?([^、。はが]{2,40}?(?:コンソーシアム|アライアンス|連盟|連合|ネットワーク)[」』]?)(?:\([^)]{1,40}\))?に、?(?:新たに|正式に)?(?:加盟|加入|参画)(?:し|いたし)(?:まし)?た/g;

function entersLeague(text: string): AgreementClause[] {
  return [...text.matchAll(ENTERS)].flatMap((match) => {
    const league = match[1] as string;
    const one = named(text, match.index);
    const other = named(text, match.index + match[0].indexOf(league) + league.replace(/[」』]$/, '').length);
    return one && other ? [clause(match, [one], [other])] : [];
  });
}

/** The one organisation that is named right before a place. */
function named(text: string, end: number): FoundName | undefined {
  const [one, ...more] = listEndingAt(text, end, 0);
  const isOne = one !== undefined && more.length === 0;
  return isOne && (looksLikeOrganisation(one.name) || isNameLike(one.name)) ? one : undefined;
}

const clause = (
  { index, 0: { length } }: RegExpExecArray,
  subjects: readonly FoundName[],
  counterparts: readonly FoundName[],
): AgreementClause => ({
  trigger: { start: index, end: index + length },
  subjects,
  counterparts,
  future: false,
  earlier: false,
  embedded: false,
  nominal: false,
});
