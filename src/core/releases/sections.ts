import type { Block } from './blocks.js';
import type { Zone, ZoneKind } from './release.js';

const NOT_IN_SECTION: ReadonlySet<ZoneKind> = new Set([
  'title',
  'heading',
  'menu',
  'caption',
  'dateline',
  'subtitle',
]);

/** The kind of a zone within its section: prose under `About X` is about X. */
export function inSection(
  kind: ZoneKind,
  section: Pick<Zone, 'kind' | 'about'>,
): Pick<Zone, 'kind' | 'about'> {
  if (section.kind === 'body' || NOT_IN_SECTION.has(kind)) return { kind };
  // Rows and items of an "About" stay rows and items, but it is known whose they are.
  if (section.kind === 'about')
    return { kind: kind === 'body' || kind === 'quotation' ? 'about' : kind, about: section.about };
  return { kind: section.kind };
}

/** The section that a heading begins. */
export function sectionOf(
  block: Block,
  kind: ZoneKind,
  before: Pick<Zone, 'kind' | 'about'>,
  next: Block | undefined,
): Pick<Zone, 'kind' | 'about'> {
  if (kind === 'contact') return { kind: 'contact' };
  if (kind === 'notes') return before;
  const about = aboutOf(block) ?? (kind === 'heading' ? namedAlone(block, next) : undefined);
  if (about !== undefined) return { kind: 'about', about };
  return { kind: 'body' };
}

/** `■ About Medicen Paris Region (MPR)` → the name; undefined for another heading. */
function aboutOf(block: Block): string | undefined {
  const match = ABOUT.exec(block.lines.map((line) => line.text).join(' '));
  // ４．当社について
  const name = (match?.groups?.en ?? match?.groups?.ja)
    ?.trim()
    // 木曽川製薬株式会社 会社概要
    .replace(/(?<=.{2})[ \u3000の]+(?:会社|企業|法人|団体|大学|施設)$/, '')
    .replace(/^[(（]?[\d０-９]{1,2}[)）.．、]?[ \u3000]*(?=\p{L})/u, '');
  return name === undefined ||
    /^(?:本|今回|この|当該|us$|the (?:[a-z]+ )?(?:mou|moc|loi|agreement|memorandum|project|event|ceremony|programme|program|seminar|symposium|photo|picture)s?$|MO[UC]|協定|連携|覚書|締結|提携|事業|調印|内容|開催|取組|役員|人事|取材|撮影|写真|画像|お?申し?込|参加|募集|今後|背景|経緯|日程|会場|用語|訂正|更新|(?:有効)?期間)/i.test(
      name,
    )
    ? undefined
    : name;
}

/** ＜鷹野リサーチパーク＞ over 2009年10月開業。, `## Skarvik Park` over `Founded in 1998 …`: nothing but whose outline it is. */
function namedAlone({ lines }: Block, next: Block | undefined): string | undefined {
  if (!FOUNDED.test(next?.lines[0]?.text ?? '')) return undefined;
  const name = lines
    .map(({ text }) => text)
    .join(' ')
    .replace(/^[^\p{L}\p{N}]+|[】>＞》〉：:.*_\s]+$/gu, '');
  return name.length >= 2 && name.length <= 60 && !/[、。をはが]/.test(name) ? name : undefined;
}

/** How an outline begins: 2009年10月開業。, 昭和49年設立の…, `Founded in November 1998 …`. */
const FOUNDED =
  /^(?:(?:明治|大正|昭和|平成|令和)(?:元|[\d０-９]{1,2})|[\d０-９]{4})年(?:[\d０-９]{1,2}月)?(?:[\d０-９]{1,2}日)?(?:に)?(?:設立|創立|創業|開業|開院|開設|開園|開所|開校|開学|発足|設置)|^(?:founded|established|opened|incorporated|set up|created) (?:in|on|by) /i;

/** `About Medicen Paris Region`, `**About SRPN**`, ■SRPNについて, 会社概要. */
export const ABOUT =
  /^(?:[■◆●◇□▼▽▶★◎#*_\s【<＜《〈]*)(?:(?:(?:key |quick |some )?facts (?:about|on|and figures on)|more about|profile of|about) (?<en>.{2,120}?)|(?<ja>.{2,80}?)(?:について|の?概要|とは|の?プロフィール))[】>＞》〉：:.*_]{0,3}$/i;
