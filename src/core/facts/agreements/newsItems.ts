import type { Document, Sentence } from '../document/document.js';

const HEADS: ReadonlySet<string> = new Set(['heading', 'subtitle', 'menu', 'notes', 'contact']);

/** Under which no heading stands so far up. */
const REACH = 30;

/**
 * Whether a line only links to other news: `＜関連記事＞ ・2021年6月1日 Xと覚書を締結`, `[Related] A and B sign MOU (July 19,
 * 2019)`. Its date is that of the news.
 */
export function isNewsItem({ sentences }: Document, sentence: Sentence): boolean {
  if (sentence.rules.announcesNews(sentence.view.text)) return true;
  for (let at = sentence.index - 1; at >= 0 && sentence.index - at <= REACH; at--) {
    const above = sentences[at] as Sentence;
    if (above.zoneIndex === sentence.zoneIndex) continue;
    if (HEADS.has(above.zone.kind)) return above.rules.announcesNews(above.view.text);
    if (above.zone.kind === 'body' && /[.。]$/.test(above.view.text)) return false;
  }
  return false;
}
