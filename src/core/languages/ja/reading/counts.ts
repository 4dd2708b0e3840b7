import type { FoundCount } from '../../readingRules.js';
import { kanjiToNumber, NUMBER_SOURCE } from '../numbers.js';

const ORDINAL = new RegExp(
  `第?(${NUMBER_SOURCE})(例目|団体目|番目|件目|機関目|か所目|カ所目|校目|社目|自治体目|市町村目|号)(?!の(?:更新|拠点|建物|施設|校舎|棟))`,
  'g',
);
const FIRST =
  /(?:としては?|とは|との[^、。]{0,20}は|における|では|で)?(?:初(?:めて|となる|の(?:連携|提携|協定|覚書|締結|事例)|です|となります|になります|、)|はじめて)/g;
const MUNICIPAL = /(?:地方)?自治体(?!等)|市町村|市区町村|地方公共団体|県内の?市|行政/;
const OVERSEAS = /海外|国外|外国/;

/**
 * What a sentence counts of a publisher's partners: 今般のMPRとの提携で16例目 · 自治体との覚書は、潮見県に続き2例目 ·
 * 海外8団体を含む16団体と提携 · 連携先は国内外14団体に. 第3回, 会員16団体 and 初の(kind of its own) are none.
 */
export function findCounts(text: string): FoundCount[] {
  return [...ordinals(text), ...firsts(text), ...totals(text)].sort((a, b) => a.start - b.start);
}

function ordinals(text: string): FoundCount[] {
  const found: FoundCount[] = [];
  for (const match of text.matchAll(ORDINAL)) {
    const number = kanjiToNumber(match[1] as string);
    if (number === undefined || number > 2000) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    const unit = match[2] as string;
    const lead = leadOf(text, start);
    const tail = text.slice(end, end + 24);
    if (
      unit === '番目' &&
      !/^の?(?:連携|提携|協力|パートナー|協定|覚書|MO[UC]|締結|団体|機関|事例|と|に)/.test(tail)
    )
      continue;
    if (unit === '号' && !/協定|提携|パートナー|覚書/.test(text.slice(Math.max(0, start - 16), end + 16)))
      continue;
    if (!/締結|提携|連携|協定|覚書|MO[UC]|パートナー|団体目|協力先/.test(text)) continue;
    const countClass = classOf(unit, lead, tail);
    if (!countClass) continue;
    found.push({ start, end, form: 'ordinal', number, countClass, ...sides(text, start, end) });
  }
  return found;
}

/**
 * What limits the number: the words since the last comma, and the topic before them:
 * 自治体との覚書は、|潮見県に続き2例目; of …自治体と覚書を締結しており、|今般のIBBとの提携で9例目 only the last.
 */
function leadOf(text: string, start: number): string {
  const from = Math.max(text.lastIndexOf('。', start) + 1, start - 90);
  const parts = text.slice(from, start).split('、');
  const last = parts.at(-1) ?? '';
  for (const part of parts.slice(-5, -1).reverse()) {
    if (/目/.test(part)) break;
    if (/(?:は|では|として)$/.test(part)) return `${part}、${last}`;
  }
  return last;
}

/** A place among those of a region is no place among all: 県内5例目, 東海地方の市町村では4番目. */
const REGIONAL =
  /(?:県内|都内|道内|府内|市内|全国|世界|東北|関東|中部|東海|北陸|関西|近畿|四国|九州|アジア|欧州|日本|国内(?!外))(?:の[^、。は]{1,8})?(?:で|では|は|において)?$|地方の[^、。]{0,10}(?:では|で)$|[ァ-ヴー]{3,}(?:の[^、。は]{1,8})?では$/;

function classOf(unit: string, lead: string, tail: string): FoundCount['countClass'] | undefined {
  if (REGIONAL.test(lead)) return undefined;
  if (/自治体|市町村/.test(unit)) return 'municipality';
  const limited =
    /([^、。は]{1,14}?)(?:と(?:の|は|しては?|(?=(?:包括|連携|業務|の)?[^、。]{0,12}(?:協定|覚書|提携|締結)))|向け|では|では、|における|への)/g;
  const limits = [...lead.matchAll(limited)].map((match) => match[1] as string).join(' ');
  const near = `${limits} ${tail.split('、')[0]?.slice(0, 10)}`;
  if (MUNICIPAL.test(near)) return 'municipality';
  if (/国内外/.test(near)) return 'partner';
  if (OVERSEAS.test(near)) return 'overseas';
  if (unit === '号') return 'partner';
  if (unit === '校目' || unit === '社目') return undefined;
  if (
    /(?:大学|企業|民間|高校|病院|金融機関|研究機関|スポーツ|同業|海外の|県内)(?:等|など)?$/.test(
      limits.trim(),
    )
  )
    return undefined;
  return 'partner';
}

/** 自治体との協定は初めて: only a class makes a first countable; 国内初の試み is none. */
function firsts(text: string): FoundCount[] {
  const found: FoundCount[] = [];
  for (const match of text.matchAll(FIRST)) {
    const lead =
      text
        .slice(Math.max(0, match.index - 34), match.index + match[0].length)
        .split(/[。、]/)
        .at(-1) ?? '';
    if (!/(?:自治体|市町村|地方公共団体)と(?:の|は)/.test(lead) || /全国|国内|県内|日本/.test(lead)) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      form: 'ordinal',
      number: 1,
      countClass: 'municipality',
    });
  }
  return found;
}

/** Whose place and whose count: SVLSは14番目の連携先 · SRAにとって6件目 · 当社として16件目. */
function sides(text: string, start: number, end: number): { partner?: string; publisher?: string } {
  const before = text.slice(Math.max(0, start - 40), start);
  const named =
    /([^\s、。はがを「」]{2,30})が[^、。]{0,30}(?:締結|結)(?:する|ぶ|んだ|した)(?:のは|(?:覚書|協定|MO[UC])としては)/.exec(
      text.slice(0, start),
    )?.[1] ??
    /([^\s、。はが「」]{2,30})の(?:連携先|提携先|協定校|パートナー)(?:として)?は[^。]{0,24}$/.exec(
      text.slice(0, start),
    )?.[1];
  const publisher =
    named ??
    /([^\s、。はがを「」]{2,30})(?:にとって|としては?)(?:は|、)?(?:全体で|通算)?$/.exec(before)?.[1] ??
    /([^\s、。はがを「」]{2,30})の$/.exec(before)?.[1];
  const partner = /([^\s、。を「」]{2,40})(?:は|が)、?$/.exec(before)?.[1];
  void end;
  return {
    ...(publisher ? { publisher } : {}),
    ...(partner && !/協定|提携|連携|締結|覚書|MO[UC]|今回|これ/.test(partner) ? { partner } : {}),
  };
}

const UNIT = '(?:団体|機関|者|社|組織|拠点|か所|カ所)';
const TOTAL = new RegExp(
  `(?:(海外|国外|国内)の?(${NUMBER_SOURCE})${UNIT}?(?:を含む|を含め|含む)、?(?:計|合計|全)?)?(国内外の?|海外の?|全|計|合計|国内の?)?\\s?(${NUMBER_SOURCE})\\s?(${UNIT})(?:\\((?:うち|内)?、?(海外|国内)(?:の)?(${NUMBER_SOURCE})${UNIT}?\\))?`,
  'g',
);
const PARTNERS_BEHIND =
  /^(?:と(?:の)?(?:提携|連携|協定|覚書|MO[UC]|なった|なり|なる|締結)|との(?:関係|ネットワーク)|に(?:なり|拡大|増|達|。|$|～|~|－)|と?となった(?:連携|提携)|の(?:提携|連携|パートナー|協力)|となった(?:連携|提携|パートナー)|へ(?:拡大)?)/;
const PARTNERS_BEFORE =
  /(?:提携|連携|協力|パートナー)(?:先|団体|機関|数)?(?:の数)?(?:は|が|を|数は)[^、。]{0,10}$|(?:提携|連携|協力|締結)先?(?:団体|機関)?(?:数)?[:：]?\s?$/;

function totals(text: string): FoundCount[] {
  const found: FoundCount[] = [];
  for (const match of text.matchAll(TOTAL)) {
    const number = kanjiToNumber(match[4] as string);
    if (number === undefined || number < 2 || number > 5000) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    const [before, behind] = [text.slice(Math.max(0, start - 24), start), text.slice(end, end + 16)];
    if (/^目/.test(behind)) continue;
    const part = match[2] ?? match[7];
    const about =
      part !== undefined ||
      PARTNERS_BEHIND.test(behind) ||
      PARTNERS_BEFORE.test(before) ||
      (/国内外/.test(match[3] ?? '') && /連携|提携|パートナー/.test(behind));
    if (!about || /会員|加盟|参加|入居|募集|対象|支援先|応募|職員|投資|取引/.test(before.slice(-10)))
      continue;
    if (match[5] === '社' && !/提携|連携/.test(before + behind)) continue;
    found.push({
      start,
      end,
      form: 'total',
      number,
      countClass: totalClass(match[3] ?? '', before),
    });
    const partNumber = part === undefined ? undefined : kanjiToNumber(part);
    if (partNumber !== undefined)
      found.push({
        start: start + match[0].indexOf(part as string),
        end,
        form: 'total',
        number: partNumber,
        countClass: /国内/.test(match[1] ?? match[6] ?? '') ? 'domestic' : 'overseas',
      });
  }
  return found;
}

/** これで連携自治体は8団体 counts municipalities; 海外の5団体 partners overseas. */
function totalClass(kind: string, before: string): FoundCount['countClass'] {
  if (/^海外/.test(kind)) return 'overseas';
  if (/^国内(?!外)/.test(kind)) return 'domestic';
  if (/(?:自治体|市町村)(?:数)?(?:は|が)[^、。]{0,6}$/.test(before)) return 'municipality';
  if (/(?:大学|協定校)(?:数)?(?:は|が)[^、。]{0,6}$/.test(before)) return 'university';
  return /(?:企業)(?:数)?(?:は|が)[^、。]{0,6}$/.test(before) ? 'company' : 'partner';
}
