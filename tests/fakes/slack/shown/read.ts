/** What somebody who looks at a message or a view has before their eyes. */
import { isJson, type Json } from '../json.js';
import type { Ephemeral, Message, View } from '../world/model.js';
import { type Piece, piecesOf, wordsOf } from './mrkdwn.js';

type Shown = Message | Ephemeral | View;

/** Line by line: headings, texts, fields, the cells of a table, and in brackets what can be pressed. */
export function read(shown: Shown): string {
  return linesOf(shown)
    .map((line) => line.map(wordsOf).join(''))
    .join('\n');
}

/** Whom it notifies: `@channel`, `@U0000000001`. A quotation must notify nobody. */
export function pingsOf(shown: Shown): string[] {
  const top = shown.kind === 'view' ? [] : piecesOf(shown.wording.text);
  const pings = [...top, ...linesOf(shown).flat()].filter(({ kind }) =>
    ['broadcast', 'person', 'group'].includes(kind),
  );
  return [...new Set(pings.map(wordsOf))];
}

/** Where its links lead, and how each is labelled. */
export function linksOf(shown: Shown): { readonly url: string; readonly label: string }[] {
  const pieces = linesOf(shown).flat();
  return pieces.flatMap((piece) => (piece.kind === 'link' ? [{ url: piece.to, label: piece.label }] : []));
}

type Line = readonly Piece[];

/** The text stands in for the blocks where there are none. */
function linesOf(shown: Shown): Line[] {
  const blocks = shown.kind === 'view' ? (shown.content.blocks as Json[]) : shown.wording.blocks;
  if (blocks !== undefined) return blocks.flatMap(linesOfBlock);
  return shown.kind === 'view' ? [] : [piecesOf(shown.wording.text)];
}

function linesOfBlock(block: Json): Line[] {
  switch (block.type) {
    case 'section':
      return [...texts(block.text), ...texts(block.fields), ...buttons(block.accessory)];
    case 'header':
      return texts(block.text);
    case 'context':
      return texts(block.elements);
    case 'actions':
    case 'context_actions':
      return buttons(block.elements);
    case 'input':
      return texts(block.label);
    case 'image':
      return [words(block.alt_text)];
    case 'markdown':
      return [words(block.text)];
    case 'rich_text':
      return [richText(block)];
    case 'table':
      return ((block.rows ?? []) as Json[][]).map(row);
    default:
      return [];
  }
}

function row(cells: readonly Json[]): Line {
  return cells.flatMap((cell, index) => [
    ...(index === 0 ? [] : words(' | ')),
    ...(cell.type === 'rich_text' ? richText(cell) : words(cell.text)),
  ]);
}

function texts(value: unknown): Line[] {
  return listed(value).map((text) => {
    if (text.type === 'image') return words(text.alt_text);
    return text.type === 'mrkdwn' ? piecesOf(String(text.text)) : words(text.text);
  });
}

/** `[Label]` for a button, `[One, Two]` for the choices of a menu. */
function buttons(value: unknown): Line[] {
  return listed(value).flatMap((element) => {
    const sides = [...listed(element.positive_button), ...listed(element.negative_button)];
    if (sides.length > 0) return sides.map((side) => words(`[${labelOf(side)}]`));
    const options = listed(element.options).map(labelOf);
    return [words(`[${options.length > 0 ? options.join(', ') : labelOf(element)}]`)];
  });
}

function labelOf(element: Json): string {
  const label = element.text ?? element.placeholder;
  return isJson(label) ? String(label.text) : '';
}

/** What is said in rich text, however deep. */
function richText(value: Json): Piece[] {
  switch (value.type) {
    case 'text':
      return words(value.text);
    case 'link':
      return [{ kind: 'link', to: String(value.url), label: String(value.text ?? value.url) }];
    case 'user':
      return [{ kind: 'person', to: String(value.user_id) }];
    case 'usergroup':
      return [{ kind: 'group', to: String(value.usergroup_id) }];
    case 'broadcast':
      return [{ kind: 'broadcast', to: String(value.range) }];
    case 'channel':
      return [{ kind: 'channel', to: String(value.channel_id) }];
    default:
      return listed(value.elements).flatMap(richText);
  }
}

function words(text: unknown): Piece[] {
  return [{ kind: 'text', text: String(text ?? '') }];
}

function listed(value: unknown): Json[] {
  return (Array.isArray(value) ? value : [value]).filter(isJson);
}
