import type { CountClass } from '../../../../facts/reading.js';
import { matchesIn } from '../../../../text/matches.js';
import type { FoundCount } from '../../../rules/counts.js';
import { kanjiToNumber, NUMBER_SOURCE } from '../../numbers.js';
import { isOfUniversities, isOfUniversitiesAbroad, isRegional, limitOf, ordinalClass } from './classes.js';

const ORDINAL = new RegExp(
  `第?(${NUMBER_SOURCE})(例目|団体目|番目|件目|機関目|[かカヶケヵ]所目|校目|大学目|社目|者目|先目|自治体目|市町村目|号|つ目)(?!の(?:更新|拠点|建物|施設|校舎|棟))`,
  'g',
);

/** Only beside a word for an agreement does a number count agreements. */
const ABOUT = /締結|提携|連携|姉妹|協定|覚書|MO[UC]|パートナー|団体目|協力先|協力機関/;

const COUNTED_BEHIND =
  /^の?(?:海外|国外|国際|国内|学術|交流|姉妹)?の?(?:連携|提携|協力|パートナー|協定|覚書|MO[UC]|締結|団体|機関|自治体|市町村|大学|企業|高校|事例|と|に|で|、|。|$)/;

/** 自治体としては波戸市に次ぐ4例目: counted among the partners before it, whatever else the sentence says. */
const AMONG_PARTNERS =
  /(?:自治体|市町村|大学|高校|企業|民間|海外の?(?:団体|機関|組織)?)(?:として|で|と)は[^。]{0,80}に(?:続[きくい]|次[ぐい])/;

/** 今般のMPRとの提携で16例目 · 海外の協定校としては22校目 · 企業との協定は4社目, each with the class that it counts. */
export function ordinals(text: string): FoundCount[] {
  const about = ABOUT.test(text) || AMONG_PARTNERS.test(text);
  return matchesIn(text, ORDINAL).flatMap((match) =>
    about || isOfClass(text, match.index, match.index + match[0].length)
      ? (ordinalAt(text, match) ?? [])
      : [],
  );
}

/** 海外の団体としてはXに続く2例目です, 海外では2例目、…: partners, though no word says so; 海外では3例目の症例 is none. */
const isOfClass = (text: string, start: number, end: number): boolean =>
  /例目|団体目|機関目/.test(text.slice(start, end)) &&
  /(?:海外|国外|自治体)(?:の(?:団体|機関|組織))?(?:では|とは|として|との)[^。]{0,40}$/.test(
    text.slice(Math.max(0, start - 70), start),
  ) &&
  /^(?:$|[、。～~]|で(?:す|あ)|と(?:な|い))/.test(text.slice(end));

function ordinalAt(text: string, match: RegExpMatchArray): FoundCount | undefined {
  const number = kanjiToNumber(match[1] as string);
  if (number === undefined || number > MOST) return undefined;
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const unit = match[2] as string;
  const tail = text.slice(end, end + 24);
  if (RENEWED.test(text.slice(Math.max(0, start - 160), start)) || RENEWS_BEHIND.test(tail)) return undefined;
  if (ONLY_IF.test(text.slice(Math.max(0, start - 60), start))) return undefined;
  if (unit === '番目' && !COUNTED_BEHIND.test(tail)) return undefined;
  if (unit === 'つ目' && !/に(?:続[きくい]|次[ぐい])[でて]?$/.test(text.slice(0, start))) return undefined;
  if (unit === '号' && THIS_TIME.test(text.slice(0, start)) && /^(?:とな|で[すあ]|に)/.test(tail)) {
    return { start, end, form: 'ordinal', number, countClass: 'partner', ...sides(text, start) };
  }
  if (unit === '号' && !/協定|提携|パートナー|覚書/.test(text.slice(Math.max(0, start - 16), end + 16)))
    return undefined;
  const countClass = ordinalClass(unit, limitOf(text, start), tail);
  const abroad = isOfUniversitiesAbroad(limitOf(text, start)) || isOfUniversities(limitOf(text, start), tail);
  return (
    countClass && {
      start,
      end,
      form: 'ordinal',
      number,
      countClass,
      ...(abroad ? { among: 'university' as const } : {}),
      ...sides(text, start),
    }
  );
}

/** 当機構が|連携する団体は、…に続き、今回で|第7号となります. */
const THIS_TIME =
  /(?:連携|提携|協力)(?:する|した|して[いお]る?)?(?:団体|先|機関|相手)は[^。]{0,80}(?:今回|本件|今般)(?:の[^。、]{0,12})?(?:で|が|は)$/;

/** 覚書を更新したのは、A、Bに続き|3団体目, 更新は…に次ぐ|2例目: how many renewed, which is no partner's place. */
const RENEWED =
  /(?:更新|再締結|延長|改定)(?:(?:した|する|を行った|に至った)(?:のは|団体は|機関は|先は|例は)|は)[^。]*$/;
/** 締結に至れば、…にとって|4機関目: not yet. */
const ONLY_IF = /(?:[えけせてねべめれ]ば|(?:した|された|する|なった)場合(?:は|には)?)、[^。]*$/;
const RENEWS_BEHIND = /^の(?:更新|再締結|延長|改定)/;

/** Nobody has so many partners; a larger number numbers something else. */
const MOST = 2000;

const FIRST =
  /(?:としては?|とは|との[^、。]{0,20}は|における|では|で)?(?:初(?:めて|となる|の(?:連携|提携|協定|覚書|締結|事例)|です|となります|になります|、)|はじめて)/g;

/** Whom the first is of: 海外の団体とは初めて; 海外の大学とは初めて is of fewer. */
const FIRST_OF: readonly [RegExp, CountClass][] = [
  [/(?:自治体|市町村|地方公共団体)と(?:の|は)/, 'municipality'],
  [/(?:海外|国外|外国)(?:の(?:団体|機関|組織|パートナー))?と(?:の|は)/, 'overseas'],
  [/(?<![のァ-ヴーA-Za-z\p{Script=Han}])大学と(?:の|は)/u, 'university'],
  [/(?<![のァ-ヴーA-Za-z\p{Script=Han}])企業と(?:の|は)/u, 'company'],
];

/** 港湾を持つ|自治体との, 離島のある|自治体と: a first among some of the class. */
const OF_SOME = /(?:[うくすつぬむるぐぶただ]|ない|的な)(?:自治体|市町村|団体|機関|大学|企業)と/;

/** 自治体との協定は初めて: only a class makes a first countable; 国内初の試み is none. */
export function firsts(text: string): FoundCount[] {
  const found: FoundCount[] = [];
  for (const match of matchesIn(text, FIRST)) {
    const end = match.index + match[0].length;
    const lead =
      text
        .slice(Math.max(0, match.index - 34), end)
        .split(/[。、]/)
        .at(-1) ?? '';
    const countClass = FIRST_OF.find(([pattern]) => pattern.test(lead))?.[1];
    if (countClass === undefined || isRegional(lead) || OF_SOME.test(lead)) continue;
    found.push({ start: match.index, end, form: 'ordinal', number: 1, countClass });
  }
  return found;
}

/** A paper, a class or a pronoun is nobody whose place or count it could be: 結ぶ包括連携協定としては7件目. */
const NOBODY =
  /^(?:同(?!志社)|当該|この|その)|^(?:海外|国内|国外|国内外|全体)$|[のとでにが]$|(?:にとって|として)$|協定|提携|連携|締結|覚書|MO[UC]|今回|今般|これ|今年|本件|協力先|パートナー|協定校|大学等?$|企業$|機関$|団体$|自治体$|高校$|学校$|市町村$/;

/** 潮風リサーチパークと提携(|7例目): the one that the bracket stands behind. */
const PARTNER_BEFORE_BRACKET =
  /([^\s、。はがを「」()]{2,30})と(?:の)?[^\s、。はがを()]{0,14}(?:を締結|に調印|提携|協定|連携|覚書|MO[UC])[^\s、。はが()]{0,6}\([^()]{0,8}$/;

/** トレス大学（ブラジル）との協定が|87校目: whose paper it is. */
const PARTNER_OF_PAPER =
  /([^\s、。はがを「」()の]{2,30})(?:\([^()]{1,12}\))?との[^\s、。はが]{0,8}(?:協定|覚書|提携|連携|締結)が$/;

/** 2021年9月に|汐路大学が11団体目として. */
const DATED = /^.*\d[年月日](?:付け?で|に(?:は)?)/;

/** Whose place and whose count: SVLSは14番目の連携先 · SRAにとって6件目 · 当社として16件目. */
function sides(text: string, start: number): { partner?: string; publisher?: string } {
  const whole = text.slice(Math.max(0, start - 120), start);
  const before = whole.slice(-40);
  const publisher = [
    /([^\s、。はがを「」]{2,30})が[^、。]{0,30}(?:締結|結)(?:する|ぶ|んだ|した)(?:のは|[^、。]{0,12}(?:覚書|協定|MO[UC])(?:としては|の$))/,
    // 白鳥海大にとっては、自治体との協定は|11例目
    /(?:^|[、。「])([^\s、。はがを「」]{2,30})(?:にとって|から見[てる]と?|側では)(?:は)?、[^。]{0,24}$/,
    /([^\s、。はがを「」]{2,30})の(?:連携先|提携先|協定校|パートナー)(?:として)?は[^。]{0,24}$/,
  ]
    .map((pattern) => pattern.exec(whole)?.[1])
    .concat(
      /([^\s、。はがを「」]{2,30})(?:にとって|としては?)(?:は|、)?(?:全体で|通算)?$/.exec(before)?.[1],
      /([^\s、。はがを「」]{2,30})の$/.exec(before)?.[1],
    )
    .find((name) => name !== undefined && !isNobody(name));
  const rest = text.slice(start).replace(/^第?\d+(?:号|[例番件社校者]目|団体目|機関目|自治体目)/, '');
  const behind = /^は、?[^。、は]{4,24}?(?:締結|調印)の([^\s、。はがを「」()]{3,40})$/.exec(rest)?.[1];
  // 10団体目の|汐路市|に続き、…: the place is that of the one before.
  const followed =
    /^(?:の|となった)([^\s、。はがを「」()]{2,30}?)(?:\([^()]{1,20}\))?に(?:続|次)/.exec(rest)?.[1] ??
    // 18団体目の|汐路市（2023年6月）|、19団体目の…に続き
    /^の([^\s、。はがを「」()]{2,30}?)(?:\([^()]{1,20}\))?、[^。]{2,80}に(?:続|次)/.exec(rest)?.[1];
  const partner =
    behind ??
    followed ??
    PARTNER_BEFORE_BRACKET.exec(before)?.[1] ??
    PARTNER_OF_PAPER.exec(before)?.[1] ??
    /([^\s、。を「」]{2,40})(?:は|が)、?$/.exec(before)?.[1]?.replace(DATED, '') ??
    /(?:^|[、。])([^\s、。をはが「」]{2,40})は[^\s、。はが]{1,20}(?:にとって|の)$/.exec(whole)?.[1];
  return {
    ...(publisher ? { publisher } : {}),
    ...(partner && !isNobody(partner) ? { partner } : {}),
  };
}

/** `大学`, 包括連携協定: a common noun; 北稜大学 is a name. */
const isNobody = (name: string): boolean =>
  NOBODY.test(name) && !/^(?:[\p{Script=Han}ァ-ヴー・A-Za-z]{2,})(?:大学|機関|団体|高校|学校)$/u.test(name);
