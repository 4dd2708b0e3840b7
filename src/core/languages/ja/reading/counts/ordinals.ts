import type { FoundCount } from '../../../rules/counts.js';
import { kanjiToNumber, NUMBER_SOURCE } from '../../numbers.js';

const ORDINAL = new RegExp(
  `第?(${NUMBER_SOURCE})(例目|団体目|番目|件目|機関目|か所目|カ所目|校目|社目|自治体目|市町村目|号)(?!の(?:更新|拠点|建物|施設|校舎|棟))`,
  'g',
);

const FIRST =
  /(?:としては?|とは|との[^、。]{0,20}は|における|では|で)?(?:初(?:めて|となる|の(?:連携|提携|協定|覚書|締結|事例)|です|となります|になります|、)|はじめて)/g;

const MUNICIPAL = /(?:地方)?自治体(?!等)|市町村|市区町村|地方公共団体|県内の?市|行政/;

const OVERSEAS = /海外|国外|外国/;

/** 今般のMPRとの提携で16例目. */
export function ordinals(text: string): FoundCount[] {
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
    found.push({ start, end, form: 'ordinal', number, countClass, ...sides(text, start) });
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

/** The first in a part of the country is not the first of all: 沖の島地方の自治体との協定は初めて. */
const REGIONAL_FIRST =
  /全国|国内|県内|日本|(?:地方|地域|県|都|府|道|市|州|圏|島)内?の(?:自治体|市町村|地方公共団体)/;

/** 自治体との協定は初めて: only a class makes a first countable; 国内初の試み is none. */
export function firsts(text: string): FoundCount[] {
  const found: FoundCount[] = [];
  for (const match of text.matchAll(FIRST)) {
    const lead =
      text
        .slice(Math.max(0, match.index - 34), match.index + match[0].length)
        .split(/[。、]/)
        .at(-1) ?? '';
    if (!/(?:自治体|市町村|地方公共団体)と(?:の|は)/.test(lead) || REGIONAL_FIRST.test(lead)) continue;
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
function sides(text: string, start: number): { partner?: string; publisher?: string } {
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
  return {
    ...(publisher ? { publisher } : {}),
    ...(partner && !/協定|提携|連携|締結|覚書|MO[UC]|今回|これ/.test(partner) ? { partner } : {}),
  };
}
