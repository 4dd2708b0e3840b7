import { matchesIn } from '../../../../text/matches.js';
import type { Span } from '../../../../text/span.js';

/** …について連携し, …の分野で協力します, …などに取り組みます: what stands before it is what is agreed. */
const AGREED =
  /(?:等|など)?(?:の(?:\d|[二三四五六七八九])?(?:つの)?(?:各?分野|項目|テーマ|領域))?(?:について|に関(?:して|し)|において|で|に)(?:、)?(?:相互に|互いに|緊密に|共に|ともに|幅広く|包括的に)?(?:連携|協力|取り組)(?![先団機協])/;

/** Where the list begins: behind the topic, an adverb, a purpose. */
const BEFORE = /(?:は|が|も|により|に基づき|として|ため|向け|今後|通じて|活かし|生かし)、|^/g;

const SEPARATOR = /、(?:及び|および|並びに|ならびに)?|及び|および|並びに|ならびに/g;

/** 両者は、防災、観光の振興及び人材の育成について連携・協力します → 防災, 観光の振興, 人材の育成. */
export function findRunningScope(text: string): Span[] {
  const end = AGREED.exec(text)?.index;
  if (end === undefined || !/協定|覚書|MO[UC]|両|双方|連携|相互/.test(text)) return [];
  const leads = matchesIn(text.slice(0, end), BEFORE);
  const lead = leads.at(-1);
  const start = lead ? lead.index + lead[0].length : 0;
  const items = partsOf(text, start, end);
  const sound =
    items.length > 1 &&
    items.length <= 12 &&
    items.every(({ start: a, end: b }) => b - a >= 2 && b - a <= 30 && !NO_ITEM.test(text.slice(a, b)));
  return sound ? items : [];
}

/** A clause, a date, a name of a party is nothing that is agreed. */
const NO_ITEM =
  /[はがをも](?=.{3})|ました|します|した$|して$|する$|\d{4}年|\d月|株式会社|大学$|[市県町村]$|協会$|機構$|両者|双方|協定|覚書|今後|^(?:相互|共同|連携|本|これ)/;

function partsOf(text: string, start: number, end: number): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (const separator of matchesIn(text.slice(start, end), SEPARATOR)) {
    parts.push({ start: from, end: start + separator.index });
    from = start + separator.index + separator[0].length;
  }
  return [...parts, { start: from, end }];
}
