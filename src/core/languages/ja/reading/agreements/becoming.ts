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
