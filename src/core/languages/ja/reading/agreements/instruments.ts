import type { InstrumentKind } from '../../../../facts/reading.js';
import { matchesIn } from '../../../../text/matches.js';
import type { FoundInstrument } from '../../../rules/agreements.js';

/** What stands before the paper's own word: 包括, 相互, 三者間の. So many at most, or it is no name of a paper. */
const QUALIFIERS =
  '(?:包括的?|戦略的|相互|学術|国際|三者間?の?|3者間?の?|多者間の?|業務|資本|共同|基本|協力|連携|提携|地域|産学官?|交流|友好|姉妹|災害|防災|特別|研究|教育|人材|育成|技術|開発|支援|文化|スポーツ|観光|環境|医療|福祉|健康|研究所|設置|設立|運営|学生|教員|職員|姉妹港|友好港|単位互換|大学間|部局間|学部間|高大|包括|物流|物資|輸送|応援|移住|定住|森林|水産|漁業|農業|図書館|博物館|見守り|防犯|地方創生|広域|まちづくり|デジタル|脱炭素|エネルギー|実証|実験|施設|活用|推進|促進|派遣交流|・(?=\\p{Script=Han})){0,10}';
/** 連携協定, 覚書, 基本契約書. */
const PAPER =
  '(?:連携|協力|提携|交流|業務){0,4}(?:協定書?|覚書|協約|契約書?|合意書|意向(?:表明|確認)?書|確認書|議定書|宣言書?)';
/** 資本業務提携, 包括提携: an alliance that needs no word for its paper. */
const ALLIANCE =
  '(?:姉妹|友好)(?:都市|港|校|大学|病院|図書館|博物館|美術館|動物園|水族館|植物園|公園|空港|研究所|研究室)?(?:提携|の?盟約)|(?:資本業務|業務資本|資本|包括業務|包括|業務|戦略的)(?:・業務)?提携';
/** MOU, Tri-party MOC. */
const LATIN = '(?:Tri-?party )?(?:MOU|MoU|MOC|MoC|LOI|LoI)(?![A-Za-z])';

/** 医工連携に関する, 市民病院への医師派遣に関する: what a paper is about, where kanji and kana of loan words say it. */
const SUBJECT =
  '(?:(?:[\\p{Script=Han}ァ-ヴー・]{2,12}(?<![市県町村社会者学])(?:の|への|における))?[\\p{Script=Han}ァ-ヴー・]{2,16}(?:に関する|についての)|(?:に関する|についての))';

const named = (lead: string): RegExp =>
  new RegExp(`(?:${lead}${QUALIFIERS})(?:包括的?な?)?${PAPER}|${ALLIANCE}|基本合意書?|${LATIN}`, 'gu');

/** 産学官に関する包括的な連携協定, 資本業務提携, 基本合意書, MOU. */
const INSTRUMENT = named(`${SUBJECT}|`);
/** Most sentences say of no paper what it is about: they are searched faster. */
const PLAIN_INSTRUMENT = named('');

/** In order: the first that the words hold is the kind. */
const KINDS: readonly [RegExp, InstrumentKind][] = [
  [/MOU/i, 'mou'],
  [/MOC/i, 'moc'],
  [/LOI|意向(?:表明|確認)?書/i, 'loi'],
  [/覚書|協約|確認書|議定書/, 'memorandum'],
  [/基本合意|基本協定/, 'basic agreement'],
  [/資本/, 'capital alliance'],
  [/包括/, 'comprehensive agreement'],
  [/業務提携|提携契約|提携協定|業務協定/, 'business alliance'],
  [/最終契約/, 'definitive agreement'],
  [/協定|連携|協力/, 'collaboration agreement'],
];

/** The kind of 包括連携協定: `comprehensive agreement`. */
function instrumentKind(written: string): InstrumentKind {
  return KINDS.find(([pattern]) => pattern.test(written))?.[1] ?? 'agreement';
}

/** 秘密保持契約, 株式譲渡契約, 労使協定: papers that make nobody a partner. */
const NO_PARTNERSHIP =
  /(?:秘密保持|機密保持|守秘義務|労使|労働|賃貸借?|売買|雇用|委託|請負|譲渡|引受|融資|保険|派遣|解約|解除)$/;

const JOINT = /[三四五3-5](?:者|社|機関|大学|団体)|多者間/;

/** A name of a paper is no longer. */
const LONGEST = 60;

/** Where a paper's whole name begins that stands in marks: 「若い農業者の育成に関する協定」|を締結. */
function quotedFrom(text: string, end: number): number | undefined {
  if (text[end] !== '」' && text[end] !== '』') return undefined;
  const open = Math.max(text.lastIndexOf('「', end), text.lastIndexOf('『', end));
  const words = text.slice(open + 1, end);
  return open < 0 || words.length > LONGEST || /[。」』]/.test(words) ? undefined : open + 1;
}

/** 「|包括的な|連携に関する協定」: what the name in marks says of the agreement. */
const COMPREHENSIVE = /包括(?:的(?:な|に)?)?(?:連携|協力|提携|相互)?(?:・(?:連携|協力))?$/;

/** MOU, 相互提携の覚書, 包括連携協定, 資本業務提携, 基本合意書. */
export function findInstruments(text: string): FoundInstrument[] {
  const found: FoundInstrument[] = [];
  for (const match of matchesIn(text, /に関する|についての/.test(text) ? INSTRUMENT : PLAIN_INSTRUMENT)) {
    const written = match[0];
    const lead = /^(?:に関する|についての|・)/.exec(written)?.[0].length ?? 0;
    const start = quotedFrom(text, match.index + written.length) ?? match.index + lead;
    if (NO_PARTNERSHIP.test(text.slice(Math.max(0, start - 6), start))) continue;
    found.push({
      start,
      end: match.index + written.length,
      kind: COMPREHENSIVE.test(text.slice(start, match.index))
        ? 'comprehensive agreement'
        : instrumentKind(written),
      ...(JOINT.test(written) ? { joint: true } : {}),
    });
  }
  return found;
}
