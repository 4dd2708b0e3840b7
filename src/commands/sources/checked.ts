import type { FoundRelease } from '../../core/ports.js';
import { makeRelease } from '../../core/releases/makeRelease.js';
import type { CheckedItem } from '../../core/sources/check.js';
import { counted } from '../counted.js';
import type { CheckedSource } from './check.js';

/** A source that was checked, for people. */
export function checkedText(checked: CheckedSource): string {
  const { source, listed, items, problems, failed, hasBaseline } = checked;
  const lines = items.filter(({ kind }) => kind !== 'known').map((item) => `  ${itemLine(item, checked)}`);
  const first =
    failed !== undefined && items.length === 0
      ? `${source.name} cannot be looked at: ${failed}`
      : `${source.name} lists ${listed}: ${tally(items, listed)}.`;
  const cut =
    failed !== undefined && items.length > 0 ? [`  It could not be looked at to its end: ${failed}`] : [];
  const hasNew = items.some(({ kind }) => kind === 'new');
  const baseline =
    hasBaseline || !hasNew ? [] : ['  It was never looked at: its first look is announced to nobody.'];
  return [first, ...lines, ...problems.map((sentence) => `  ${sentence}`), ...cut, ...baseline, ''].join(
    '\n',
  );
}

/** `2 new, 1 correction, 7 known, 1 that cannot be read` */
function tally(items: readonly CheckedItem[], listed: number): string {
  const count = (kind: CheckedItem['kind']): number => items.filter((item) => item.kind === kind).length;
  const others = items.length - count('known');
  const known = Math.max(listed - others, count('known'));
  const parts = [
    [count('new'), `${count('new')} new`],
    [count('correction'), counted(count('correction'), 'correction')],
    [known, `${known} known`],
    [count('left'), `${count('left')} that would be left as it was`],
    [count('refused'), `${count('refused')} that cannot be read`],
  ] as const;
  const said = parts.filter(([number]) => number > 0).map(([, words]) => words);
  return said.length === 0 ? 'nothing' : said.join(', ');
}

function itemLine(item: CheckedItem, { hasBaseline }: Pick<CheckedSource, 'hasBaseline'>): string {
  switch (item.kind) {
    case 'new': {
      const none = item.agreements === 0 ? '; it names no agreement' : '';
      return `${hasBaseline ? 'new' : 'new to Musubi'}: ${titleOf(item.found)}${none} (${item.found.origin})`;
    }
    case 'correction':
      return `correction of ${item.release}: ${titleOf(item.found)} (${item.found.origin})`;
    case 'left':
      return `left: ${item.release} stood there, and what stands there now names no agreement (${item.found.origin})`;
    case 'known':
      return `known as ${item.release}: ${titleOf(item.found)} (${item.found.origin})`;
    case 'refused':
      return `cannot be read: ${item.refused.sentence}`;
    default:
      return item satisfies never;
  }
}

/** `2026-11-20 Aoba City and Minato University conclude an MOU` */
function titleOf(found: FoundRelease): string {
  const { title, publishedOn } = releaseOf(found);
  return publishedOn === undefined ? `“${title}”` : `${publishedOn} “${title}”`;
}

const releaseOf = ({ text, metadata, bodyStart, key }: FoundRelease) =>
  makeRelease(text, { ...metadata, id: key }, bodyStart);

/** The same for programs. */
export function checkedJson({ items, source, ...rest }: CheckedSource): object {
  return { source: source.name, ...rest, items: items.map(itemJson) };
}

function itemJson(item: CheckedItem): object {
  if (item.kind === 'refused') {
    const { key, address, sentence } = item.refused;
    return { kind: item.kind, key, address: address ?? null, sentence };
  }
  const { found, ...rest } = item;
  const { title, publishedOn } = releaseOf(found);
  const { key, address, origin, notes } = found;
  return { ...rest, key, origin, address: address ?? null, title, publishedOn: publishedOn ?? null, notes };
}
