import { matchesIn } from '../../../../text/matches.js';
import type { AgreementClause } from '../../../rules/agreements.js';
import { findInstruments } from './instruments.js';
import { sidesOf } from './sides.js';

/** What is given up: 業務提携, 覚書, 協力関係. */
const PAPER = '(?:提携(?:関係)?|連携(?:関係)?|協力関係|協定書?|覚書|契約|合意書?|MO[UC]|LOI)';

/** 提携を解消, 協定は3月31日をもって満了, 覚書が更新されない: the paper, what stands between, and the verb. */
const ENDING = new RegExp(
  `${PAPER}(を|の|は|が|も)([^。]{0,70}?)(合意解約|解消|解約|解除|終了|失効|満了|打ち切|(?:更新|延長)(?:され|せず|しな|を行わ|は行わ|を見送))`,
  'g',
);

/** Said of what may happen or must be done, not of what did: 解約することができる, 終了の3か月前, 満了後. */
const POSSIBLE =
  /^(?:する|した|の)?(?:こと(?:が|も)でき|場合|とき|際|(?:の?日)?の?\d|でき|できる|しようと|を申し?出|の申し?(?:入れ|出)|条項|事由|まで|前|後|時|旨の?(?:申|通知|意思)|予告|しない|されない|させない|日(?:の|から|まで|が|を|以降)|し、(?:以後|その後))/;

/** 終了する and 満了します name the day on which a term will have run, unless it is decided: をもって終了します. */
const PLANNED = /^(?:する|します|となります|となる|いたします)/;

/** 更新 and 延長 end nothing, but for their negation. */
export const NOT_RENEWED =
  /^(?:更新|延長)(?:(?:され)(?:ず|な(?:い(?!場合|とき|限り)|か)|ませ)|せず|しな(?:い(?!場合|とき|限り|旨)|か)|(?:を|は)行わ(?:ず|な(?:い(?!場合|とき|限り|旨)|か))|を見送)/;

/**
 * The clauses of a sentence that tell that an agreement came or comes to its end: Xとの業務提携を解消する,
 * 同協定は2024年3月31日をもって満了しました. Its sides where it names them.
 */
export function findEndings(text: string): AgreementClause[] {
  if (!/解消|解約|解除|終了|失効|満了|打ち切|更新|延長/.test(text)) return [];
  return matchesIn(text, ENDING).flatMap((match) => endingAt(text, match) ?? []);
}

function endingAt(text: string, match: RegExpMatchArray): AgreementClause | undefined {
  const at = match.index ?? 0;
  const verb = match[3] as string;
  const start = at + match[0].length - verb.length;
  const end = at + match[0].length;
  if (!isEnded(text, { particle: match[1] as string, between: match[2] as string, verb, start, end }))
    return undefined;
  const from = Math.max(text.lastIndexOf('。', at) + 1, 0);
  const paper = { start: at, end: at + match[0].search(/[をのはがも]/) };
  const instrument = findInstruments(text.slice(from, paper.end)).at(-1);
  const placed = instrument && {
    ...instrument,
    start: instrument.start + from,
    end: instrument.end + from,
  };
  return {
    trigger: { start, end },
    ...sidesOf(text, from, placed?.start ?? paper.start),
    ...(placed && placed.end === paper.end ? { instrument: placed } : {}),
    future: false,
    earlier: true,
    embedded: false,
    nominal: false,
    ending: true,
  };
}

interface Ending {
  readonly particle: string;
  readonly between: string;
  readonly verb: string;
  readonly start: number;
  readonly end: number;
}

function isEnded(text: string, { particle, between, verb, start, end }: Ending): boolean {
  const behind = text.slice(end, end + 12);
  if (/^(?:更新|延長)/.test(verb)) return NOT_RENEWED.test(text.slice(start, start + 16));
  if (POSSIBLE.test(behind)) return false;
  // 協定の期間が終了 is the agreement's end, 協定の締結式が終了 is not.
  if (particle === 'の' && !/^(?:有効)?(?:期間|期限)?[がはを]?[^はが、]{0,40}$/.test(between)) return false;
  if (/^(?:終了|満了)/.test(verb) && PLANNED.test(behind))
    return (
      /(?:をもって|を以て|をもちまして|で)(?:契約期間が|期間)?$/.test(between) ||
      /^する(?:こと|旨|運び)/.test(behind)
    );
  return !/(?:式|会|イベント|事業|実証実験|募集)(?:は|が|を)[^、]{0,10}$/.test(between);
}
