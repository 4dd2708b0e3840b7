import type { ShownVersion } from './answer.js';
import { type Block, type Line, paragraph, text, type Version } from './message.js';
import { quotes, sourceLines } from './sources.js';
import type { Speaking } from './speaking.js';

/** Computed: said so, with what it was worked out from; then the releases, and the sentence of an original. */
export function groundOf(
  versions: readonly ShownVersion[],
  attribute: Parameters<Speaking['wording']['computedFrom']>[0],
  speaking: Speaking,
): Block[] {
  const computed = versions.some(({ basis }) => basis === 'computed');
  const evidence = versions.flatMap((one) => one.evidence.slice(0, 2));
  return [
    ...(computed ? [paragraph(text(speaking.wording.computedFrom(attribute)))] : []),
    ...sourceLines(versions, speaking),
    ...quotes(evidence.slice(0, 2), speaking),
  ].filter(
    (block, place, all) => block.type !== 'source' || !isRepeated(block.content, all.slice(place + 1)),
  );
}

/** A quote names its release: the line that names it as well is one too many. */
function isRepeated(content: Line, later: readonly Block[]): boolean {
  const own = lineText(content);
  return later.some((other) => other.type === 'quote' && lineText(other.source) === own);
}

const lineText = (line: Line): string => line.map((inline) => inline.text).join('');

/** Every version side by side, each with its sources. */
export function versionsBlock(versions: readonly ShownVersion[], speaking: Speaking): Block {
  return { type: 'versions', versions: versions.map((version) => shownVersion(version, speaking)) };
}

function shownVersion(version: ShownVersion, speaking: Speaking): Version {
  const { wording, names } = speaking;
  const quoted = quotes(version.evidence.slice(0, 1), speaking).flatMap((block) =>
    block.type === 'quote' ? [{ text: block.text, source: block.source }] : [],
  );
  const named = new Set(quoted.map(({ source }) => lineText(source)));
  const sources = sourceLines([version], speaking).flatMap((block) =>
    block.type === 'source' && !named.has(lineText(block.content)) ? [block.content] : [],
  );
  return {
    value: wording.value(version.value, names),
    ...(version.basis === 'computed' ? { computed: wording.computed } : {}),
    sources,
    quotes: quoted,
  };
}
