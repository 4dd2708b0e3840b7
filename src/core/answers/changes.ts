import type { Evidence } from '../facts/fact.js';
import {
  CHANGES as EN,
  ADDED as EN_ADDED,
  BY_RENEWAL as EN_BY_RENEWAL,
  CHANGES_HEADING as EN_HEADING,
  NEW_ITEM as EN_NEW,
  UNCHANGED as EN_SAME,
} from '../languages/en/questions/changes.js';
import {
  CHANGES as JA,
  ADDED as JA_ADDED,
  BY_RENEWAL as JA_BY_RENEWAL,
  CHANGES_HEADING as JA_HEADING,
  NEW_ITEM as JA_NEW,
  UNCHANGED as JA_SAME,
} from '../languages/ja/questions/changes.js';
import type { Partnership } from '../ledger/ledger.js';
import { hasJapanese } from '../questions/latinTokens.js';
import type { Query } from '../questions/query.js';
import type { Release } from '../releases/release.js';
import type { Answered, NoData } from './answer.js';
import type { Catalogue } from './catalogue.js';
import { unstated } from './refusals.js';
import { tellsRenewal } from './renewals.js';
import { type Line, linesOf } from './search/lines.js';
import { wholeLine } from './search/wholeLine.js';

/** So many changes are told. */
const MOST = 8;

/** What a renewal changed, as the release that announces it tells: under a heading for it, else where it says so. */
export function changesOf(partnership: Partnership, query: Query, catalogue: Catalogue): Answered | NoData {
  const lines = partnership.announcedIn.flatMap((id) => {
    const release = catalogue.release(id);
    return release && tellsRenewal(release) ? changesIn(release).slice(0, MOST) : [];
  });
  return lines.length > 0
    ? told(lines.slice(0, 2 * MOST), query)
    : unstated(query, catalogue, { type: 'partnership', partnership }, 'changes');
}

function told(lines: readonly Line[], query: Query): Answered {
  return {
    kind: 'answered',
    query,
    content: {
      type: 'extracted',
      values: lines.map(({ view }) => ({ type: 'text', value: view.text.replace(ITEM_MARK, '') })),
    },
    evidence: lines.map((line): Evidence => wholeLine(line)),
    contradictions: [],
  };
}

const ITEM_MARK = /^(?:[-・*•]\s*|[(（]?\d{1,2}[)）.．]\s*)/;
const isItem = ({ kind }: Line): boolean => kind === 'list' || kind === 'form';
/** What was said at the ceremony, headlines and captions tell of changes by the way. */
const TELLING: ReadonlySet<Line['kind']> = new Set(['body', 'list', 'form', 'notes']);

function changesIn(release: Release): readonly Line[] {
  const lines = linesOf(release);
  const heading = lines.findIndex(({ view: { text } }) => EN_HEADING.test(text) || JA_HEADING.test(text));
  const section = heading < 0 ? [] : sectionBehind(heading, lines);
  const items = section.filter(isItem).filter((line) => !isSame(line));
  const sentences = section.filter((line) => !isItem(line) && isWhole(line) && isChange(line));
  if (items.length > 0 || sentences.length > 0) return [...items, ...sentences];
  const saying = lines.filter((line) => TELLING.has(line.kind) && saysRenewed(line));
  return [...saying.flatMap((line) => referredTo(line, lines)), ...saying];
}

/** No half of a sentence or of what somebody said: `…のデータの共有に加え、`. */
const isWhole = ({ view: { text } }: Line): boolean =>
  /[.。:]["”)）]?$/.test(text) && !/^["“「][^"”」]*$|^[^"“「]*」/.test(text);

/** What stands under a heading, up to the next. */
function sectionBehind(heading: number, lines: readonly Line[]): readonly Line[] {
  const behind = lines.slice(heading + 1);
  const end = behind.findIndex(({ kind }) => kind === 'heading');
  return behind.slice(0, end < 0 ? behind.length : end).filter(({ kind }) => TELLING.has(kind));
}

const inLanguage = (line: Line, en: RegExp, ja: RegExp): boolean =>
  (hasJapanese(line.view.text) ? ja : en).test(line.view.text);
const isChange = (line: Line): boolean => inLanguage(line, EN, JA) && !isSame(line);
const isSame = (line: Line): boolean => inLanguage(line, EN_SAME, JA_SAME);

const isByRenewal = (text: string): boolean => EN_BY_RENEWAL.test(text) || JA_BY_RENEWAL.test(text);
const isNewItem = (text: string): boolean => EN_NEW.test(text) || JA_NEW.test(text);

const saysRenewed = (line: Line): boolean =>
  (isItem(line) && isNewItem(line.view.text)) ||
  (isByRenewal(line.view.text) &&
    (isItem(line) || isWhole(line)) &&
    (!isSame(line) || inLanguage(line, EN_ADDED, JA_ADDED)));

/** このうち②と⑤は、今回新たに加えたものです: the items above that have these numbers. */
function referredTo(line: Line, lines: readonly Line[]): readonly Line[] {
  const at = lines.indexOf(line);
  const marks = line.release.text.slice(line.span.start, line.span.end).match(/[\u2460-\u2473]/gu) ?? [];
  const above = lines.slice(Math.max(0, at - 2 * MOST), at).filter(isItem);
  return above.filter(({ release, span }) => marks.some((mark) => release.text.startsWith(mark, span.start)));
}
