import { matchesIn } from '../../../../text/matches.js';
import type { FoundName } from '../../../../text/names.js';
import type { AgreementClause } from '../../../rules/agreements.js';
import { countryIn } from '../names/places.js';
import { looksLikeOrganisation } from '../names/words.js';
import type { Context } from './context.js';
import { isNameLike, listEndingAt } from './nameLists.js';

/** 2025年4月に提携した韓国のＸ, 昨年覚書を結んだＹ: the name that the clause qualifies. */
export function qualified({ text, instruments }: Context): AgreementClause[] {
  const verb = /(?:提携した|(?:協定|覚書|MO[UC])を(?:締結した|取り?交わした|交わした|結んだ))(?=[\p{L}「])/gu;
  let from = 0;
  return matchesIn(text, verb).flatMap((match) => {
    const end = match.index + match[0].length;
    const names = firstNames(text, end);
    const last = names.at(-1);
    if (!last) return [];
    // 2022年に提携したA、および|2023年5月に提携したB: each has the day before its own verb.
    const part = { start: from, end: last.end };
    from = last.end;
    const instrument = instruments.findLast((found) => found.end <= end && found.start >= match.index);
    return [
      {
        trigger: { start: match.index, end },
        subjects: [],
        counterparts: names,
        ...(instrument ? { instrument } : {}),
        future: false,
        earlier: true,
        embedded: true,
        nominal: false,
        ...(part.start > 0 ? { part } : {}),
      },
    ];
  });
}

/** The name that begins within a few words of a place, up to the particle behind it. */
function firstNames(text: string, from: number): FoundName[] {
  for (let at = from + 2; at <= Math.min(text.length, from + 60); at++) {
    if (at < text.length && !/[、。とをにはがもの」]/.test(text[at] as string)) continue;
    // フィンランド|の…: before の only what is surely a house.
    const leads = text[at] === 'の';
    const names = listEndingAt(text, at, from).filter((name) =>
      leads
        ? looksLikeOrganisation(name.name) && countryIn(name.name) === undefined
        : looksLikeOrganisation(name.name) || isNameLike(name.name),
    );
    if (names.length > 0) return names;
    if (at === text.length || /[、。]/.test(text[at] as string)) return [];
  }
  return [];
}

const AFTER_OTHERS = /に(?:続[きくい]|次[ぐい])(?=で|て|、|、?第?[\d一二三四五六七八九十]|$)/g;

/** 潮見県、若杉市、白鷺市に続き4例目: agreements of before, named only for their number. */
export function followed({ text, instruments }: Context): AgreementClause[] {
  return matchesIn(text, AFTER_OTHERS).flatMap((match) => {
    const from = Math.max(
      text.lastIndexOf('は、', match.index) + 2,
      text.lastIndexOf('。', match.index) + 1,
      0,
    );
    const names = listEndingAt(
      text,
      match.index - (/など$/.exec(text.slice(0, match.index))?.[0].length ?? 0),
      from,
    );
    if (
      names.length === 0 ||
      !/[\d一二三四五六七八九十](?:例|団体|番|件|自治体|機関|か所|社|校|大学|者|市町村|都市|度|回|か国|つ)目|号/.test(
        text.slice(from),
      )
    )
      return [];
    const instrument = instruments.findLast((found) => found.end <= match.index);
    const trigger = { start: match.index, end: match.index + match[0].length };
    return [
      {
        trigger,
        subjects: [],
        counterparts: names,
        ...(instrument ? { instrument } : {}),
        future: false,
        earlier: true,
        embedded: true,
        nominal: false,
        // 汐路市に続き、| 2021年5月に…: what is dated behind it is another.
        part: { start: from, end: trigger.end },
      },
    ];
  });
}

/** What is said of an agreement that there is: …との協定により, …との覚書は2024年10月31日までの期間. */
const STANDING =
  /^(?:に(?:より|よる|よって|基づ|沿|則)|の(?:もと|下)(?:で|、|に)|の(?:有効)?(?:期間|期限)|は[、\d]|はこれ|に(?:は)?影響|とは別|とは異な|を変更(?:する|しな)|は(?:引き続き|今後も|従来どおり|そのまま)|を(?:踏まえ|活か|生か|通じ)|も[、\d]|\)?を?更新し?、)/;

/** …との協定の締結に向けて協議中: not yet one. */
const NOT_YET = /締結(?:に向け|を目指|する予定|予定|を検討)|(?:協議|調整|検討)を(?:開始|始め|進め)|相手方/;

/** 鳴海物産株式会社との包括連携協定により、取組を続けてきました: an agreement that there is, though nothing tells of its conclusion. */
export function standing({ text, instruments }: Context): AgreementClause[] {
  if (NOT_YET.test(text)) return [];
  return instruments.flatMap((instrument) => {
    if (!STANDING.test(text.slice(instrument.end, instrument.end + 10))) return [];
    const lead = /(と)(?:の間)?の(?:[^、。はがを]{0,16}(?:に関する|における|に係る))?$/.exec(
      text.slice(Math.max(0, instrument.start - 34), instrument.start),
    );
    if (!lead) return [];
    const at = Math.max(0, instrument.start - 34) + lead.index;
    const from = Math.max(text.lastIndexOf('。', at) + 1, text.lastIndexOf('は、', at) + 2, 0);
    const counterparts = listEndingAt(text, at, from).filter((name) => looksLikeOrganisation(name.name));
    if (counterparts.length === 0) return [];
    return [
      {
        trigger: instrument,
        subjects: [],
        counterparts,
        instrument,
        future: false,
        earlier: true,
        embedded: true,
        nominal: false,
      },
    ];
  });
}
