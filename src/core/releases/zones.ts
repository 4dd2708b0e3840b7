import { isProse, kindOf } from './blockKinds.js';
import { blocksOf } from './blocks.js';
import { linesOf } from './lines.js';
import { mergeParagraphs } from './paragraphs.js';
import type { Zone } from './release.js';
import { inSection, sectionOf } from './sections.js';
import { withWholeTitle } from './wholeTitle.js';

/**
 * The zones of a text: every line that is not empty belongs to exactly one, in order.
 * `from` is where the text begins (behind front matter); `knownTitle` is a title that the source gives.
 */
export function zonesOf(source: string, from: number, knownTitle?: string): Zone[] {
  const { blocks, title } = withWholeTitle(source, blocksOf(linesOf(source, from)), knownTitle);
  const firstProse = blocks.findIndex(isProse);
  const zones: Zone[] = from > 0 ? [{ kind: 'frontMatter', start: 0, end: from }] : [];
  let section: Pick<Zone, 'kind' | 'about'> = { kind: 'body' };
  for (const [index, block] of blocks.entries()) {
    const kind = kindOf(block, index, title, firstProse, blocks);
    if (kind === 'heading' || kind === 'notes' || kind === 'contact')
      section = sectionOf(block, kind, section, blocks[index + 1]);
    zones.push({ ...inSection(kind, section), start: block.start, end: block.end });
  }
  return mergeParagraphs(source, zones);
}
