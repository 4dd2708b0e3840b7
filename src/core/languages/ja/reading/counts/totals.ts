import { matchesIn } from '../../../../text/matches.js';
import type { FoundCount } from '../../../rules/counts.js';
import { kanjiToNumber, NUMBER_SOURCE } from '../../numbers.js';

const UNIT =
  '(?:団体|機関|者|社|校|大学|自治体|組織|拠点|か所|カ所|先(?=と(?:なり|なっ)|に(?:なり|達))|施設)';

const TOTAL = new RegExp(
  `(?:(海外|国外|国内)の?\\s?(${NUMBER_SOURCE})\\s?${UNIT}?(?:を含む|を含め|含む)、?\\s?(?:計|合計|全)?)?(国内外の?|海外の?|全|計|合計|国内の?)?\\s?(${NUMBER_SOURCE})\\s?(${UNIT})(?:\\((?:うち|内)?、?(海外|国内)(?:の)?(${NUMBER_SOURCE})${UNIT}?(?:[、,]? ?(海外|国内)(?:の)?(${NUMBER_SOURCE})${UNIT}?)?\\))?`,
  'g',
);

const PARTNERS_BEHIND =
  /^(?:と(?:の)?(?:提携|連携|協定|覚書|MO[UC]|なった|なり|なる|締結)|との(?:関係|ネットワーク)|に(?:なり|拡大|増|達|。|$|～|~|－)|と?となった(?:連携|提携)|の(?:提携|連携|パートナー|協力)|となった(?:連携|提携|パートナー)|へ(?=拡大|$|[。、!！～~-]))/;

const PARTNERS_BEFORE =
  /(?:(?:提携|連携|協力|パートナー)(?:先|団体|機関|数)?|協定(?:締結)?(?:校|先|大学|企業|団体|機関|自治体)|締結(?:先|企業|団体|自治体))(?:の数|数)?(?:は|が|を)[^、。]{0,10}(?:(?:\d{1,3}(?:[かカヶケヵ]国|の国)(?:と|・|の)?(?:地域)?(?:の|、|・|に))|、?(?:本件|今回|これ)[^、。]{0,8}(?:で|により)、?)?(?:\d{1,4}(?:団体|機関|社|校|大学|自治体|組織|者)から)?$|(?:締結した|締結している|結んだ|結ぶ|結んでいる)[^、。はが]{0,12}(?:協定|覚書|MO[UC])は、?(?:本件|今回|これ)[^、。]{0,6}で$|(?:提携|連携|協力|締結)先?(?:団体|機関)?(?:数)?[:：]?\s?$/;

/** 海外の商工団体と覚書を結んでいるのは、A、B、Cの|計3団体. */
const HAVING =
  /(?:協定|覚書|契約|MO[UC]|提携|連携)[^。、]{0,12}(?:結ん|締結|交わし|提携し|連携し)[^。、]{0,8}(?:いる|いた|きた|した)のは、/;

const HAVING_ABROAD = /(?:海外|国外)の[^。、]{0,10}(?:と|との)[^。、]{0,24}のは、/;

/** …は9団体|で、このうち4団体が海外です · 提携先9団体|のうち、海外は4団体です. */
const PART_BEHIND = new RegExp(
  `^(?:で、|となり、|に上り、|の)?(?:この|その)?うち、?(?:(?:海外|国外)(?:の(?:団体|機関))?(?:は|が)(${NUMBER_SOURCE})${UNIT}|(${NUMBER_SOURCE})${UNIT}(?:が|は)(?:海外|国外))`,
);

/** 海外8団体を含む16団体と提携 → 16 partners, 8 of them overseas. */
export function totals(text: string): FoundCount[] {
  const found: FoundCount[] = [];
  for (const match of matchesIn(text, TOTAL)) {
    const number = kanjiToNumber(match[4] as string);
    if (number === undefined || number < 2 || number > 5000) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    const [before, behind] = [text.slice(Math.max(0, start - 34), start), text.slice(end, end + 16)];
    if (/^(?:目|から)/.test(behind)) continue;
    const part = match[2] ?? match[7];
    const about =
      part !== undefined ||
      (/計|全/.test(match[3] ?? '') && HAVING.test(text.slice(0, start))) ||
      PARTNERS_BEHIND.test(behind) ||
      PARTNERS_BEFORE.test(before) ||
      (/国内外/.test(match[3] ?? '') && /連携|提携|パートナー/.test(behind));
    if (!about || /会員|加盟|参加|入居|募集|対象|支援先|応募|職員|投資|取引/.test(before.slice(-10)))
      continue;
    if (/社|大学|校|自治体|拠点|所/.test(match[5] ?? '') && !/提携|連携|協定|覚書/.test(before + behind))
      continue;
    found.push({
      start,
      end,
      form: 'total',
      number,
      countClass: totalClass(
        match[3] ?? '',
        match[5] ?? '',
        HAVING_ABROAD.test(text.slice(0, start)) ? '海外は' : before,
      ),
    });
    const apart = part === undefined ? PART_BEHIND.exec(text.slice(end, end + 30)) : null;
    const overseas = kanjiToNumber(apart?.[1] ?? apart?.[2] ?? '');
    if (overseas !== undefined && overseas < number)
      found.push({
        start: end,
        end: end + (apart?.[0].length ?? 0),
        form: 'total',
        number: overseas,
        countClass: 'overseas',
      });
    const other = kanjiToNumber(match[9] ?? '');
    if (other !== undefined)
      found.push({ start, end, form: 'total', number: other, countClass: abroadOrHome(match[8] as string) });
    const partNumber = part === undefined ? undefined : kanjiToNumber(part);
    if (partNumber !== undefined)
      found.push({
        start: start + match[0].indexOf(part as string),
        end,
        form: 'total',
        number: partNumber,
        countClass: abroadOrHome(match[1] ?? match[6] ?? ''),
      });
  }
  return found;
}

const abroadOrHome = (words: string): 'domestic' | 'overseas' =>
  words.includes('国内') ? 'domestic' : 'overseas';

/** 海外協定校は、これで|17か国・地域の|41校. */
const IN_COUNTRIES = /\d{1,3}(?:[かカヶケヵ]国|の国)(?:と|・|の)?(?:地域)?(?:の|、|・|に)$/;

/** 海外の提携先は|、本件により、9機関から|10機関に. */
const BY_THIS = /、?(?:本件|今回|これ)[^、。]{0,8}(?:で|により)、?(?:\d{1,4}\D{1,3}から)?$/;

/** これで連携自治体は8団体 counts municipalities; 海外の5団体 and 海外協定校は22校 partners overseas. */
function totalClass(kind: string, unit: string, before: string): FoundCount['countClass'] {
  const head =
    /([^、。]{0,16})(?:数)?(?:は|が)[^、。]{0,8}$/.exec(
      before.replace(IN_COUNTRIES, '').replace(BY_THIS, ''),
    )?.[1] ?? '';
  if (/^(?:海外|国外)/.test(kind) || /(?:海外|国外)の?[^、。]{0,6}$/.test(head)) return 'overseas';
  if (/^国内(?!外)/.test(kind)) return 'domestic';
  if (unit === '自治体' || /(?:自治体|市町村)$/.test(head)) return 'municipality';
  if (unit === '大学' || /大学$/.test(head)) return 'university';
  return /企業$/.test(head) ? 'company' : 'partner';
}
