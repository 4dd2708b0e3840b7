import type { Content, ShownVersion } from './answer.js';
import { type Block, text } from './message.js';
import { releaseLines } from './sources.js';
import type { Speaking } from './speaking.js';

function cell(versions: readonly ShownVersion[], { wording, names }: Speaking): string {
  return versions.length === 0
    ? '–'
    : [...new Set(versions.map((one) => wording.value(one.value, names)))].join(' / ');
}

/** A column for each of those that are compared. */
export function comparisonBlocks(
  content: Extract<Content, { type: 'comparison' }>,
  speaking: Speaking,
): Block[] {
  const { wording, names } = speaking;
  return [
    {
      type: 'table',
      header: [wording.columns.fact, ...content.told.map((some) => wording.join(some.map(names.of)))],
      rows: content.rows.map(({ attribute, cells }) => [
        wording.labels[attribute],
        ...cells.map((one) => cell(one, speaking)),
      ]),
    },
    ...releaseLines(
      content.rows.flatMap(({ cells }) => cells.flatMap((one) => one.flatMap(({ evidence }) => evidence))),
      speaking,
    ),
  ];
}

/** All that is known of one agreement, each with its label. */
export function overviewBlocks(content: Extract<Content, { type: 'overview' }>, speaking: Speaking): Block[] {
  const { wording } = speaking;
  return [
    {
      type: 'fields',
      fields: content.rows.map(({ attribute, cells }) => ({
        label: wording.labels[attribute],
        value: [text(cell(cells[0] ?? [], speaking))],
      })),
    },
    ...releaseLines(
      content.rows.flatMap(({ cells }) => cells.flatMap((one) => one.flatMap(({ evidence }) => evidence))),
      speaking,
    ),
  ];
}
