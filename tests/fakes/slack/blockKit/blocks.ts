import { isJson } from '../json.js';
import { Cursor } from './cursor.js';
import { ALLOWED, checkElement, checkImage } from './elements.js';
import { LIMITS } from './limits.js';
import { checkRichText } from './richText.js';
import { checkTable } from './table.js';

/** Where blocks are shown. */
export type Surface = 'message' | 'home' | 'modal';

type Check = (block: Cursor) => void;

const CHECKS: Readonly<Record<string, Check>> = {
  actions: (block) => {
    const elements = block.list('elements', { max: LIMITS.actions });
    for (const element of elements) checkElement(element, ALLOWED.actions);
    oneOfEachId(block, elements);
  },
  alert: (block) => {
    block.textObject('text', { max: LIMITS.alert });
    block.oneOf('level', ['default', 'info', 'warning', 'error', 'success']);
  },
  card: (block) => {
    const { title, subtitle, body, actions } = LIMITS.card;
    block.textObject('title', { max: title, optional: true });
    block.textObject('subtitle', { max: subtitle, optional: true });
    block.textObject('body', { max: body, optional: true });
    for (const button of block.list('actions', { max: actions, optional: true }))
      checkElement(button, ['button']);
    for (const picture of ['hero_image', 'icon']) {
      const image = block.object(picture, true);
      if (image !== undefined) checkElement(image, ['image']);
    }
  },
  carousel: (block) => {
    for (const card of block.list('elements', { max: LIMITS.carousel })) checkBlock(card, ['card']);
  },
  container: (block) => {
    const { title, subtitle, blocks } = LIMITS.container;
    block.textObject('title', { plain: true, max: title, optional: block.has('rich_text_title') });
    block.textObject('subtitle', { max: subtitle, optional: true });
    for (const child of block.list('child_blocks', { max: blocks })) checkBlock(child, IN_CONTAINER);
    for (const field of ['width', 'icon', 'is_collapsible', 'default_collapsed', 'has_header_divider']) {
      block.has(field);
    }
  },
  context: (block) => {
    for (const element of block.list('elements', { max: LIMITS.context })) {
      if (element.type === 'image') checkElement(element, ['image']);
      else element.isTextObject({ max: LIMITS.contextText });
    }
  },
  context_actions: (block) => {
    const elements = block.list('elements', { max: LIMITS.contextActions });
    for (const element of elements) checkElement(element, ALLOWED.contextActions);
    oneOfEachId(block, elements);
  },
  divider: () => {},
  header: (block) => {
    block.textObject('text', { plain: true, max: LIMITS.header });
    block.number('level', 1, 4);
  },
  image: (block) => {
    checkImage(block);
    block.textObject('title', { plain: true, max: LIMITS.image.title, optional: true });
  },
  input: (block) => {
    block.textObject('label', { plain: true, max: LIMITS.input.label });
    block.textObject('hint', { plain: true, max: LIMITS.input.hint, optional: true });
    block.flag('optional');
    block.flag('dispatch_action');
    const element = block.object('element');
    if (element !== undefined) checkElement(element, ALLOWED.input);
  },
  markdown: (block) => block.text('text', { max: LIMITS.markdown }),
  rich_text: checkRichText,
  section: (block) => {
    block.textObject('text', { max: LIMITS.section.text, optional: block.has('fields') });
    for (const field of block.list('fields', { max: LIMITS.section.fields, optional: true })) {
      field.isTextObject({ max: LIMITS.section.field });
    }
    const accessory = block.object('accessory', true);
    if (accessory !== undefined) checkElement(accessory, ALLOWED.accessory);
    block.flag('expand');
  },
  table: checkTable,
};

const MESSAGES_ONLY = new Set([
  'markdown',
  'table',
  'context_actions',
  'alert',
  'card',
  'carousel',
  'container',
]);
const IN_CONTAINER = [
  'actions',
  'context',
  'divider',
  'header',
  'image',
  'input',
  'rich_text',
  'section',
  'table',
];

/** The kinds of block that a surface shows. */
export function blocksFor(surface: Surface): readonly string[] {
  return Object.keys(CHECKS).filter((type) => surface === 'message' || !MESSAGES_ONLY.has(type));
}

export function checkBlock(block: Cursor, allowed: readonly string[]): void {
  block.text('block_id', { max: LIMITS.id, optional: true });
  block.oneOfTypes(allowed);
  if (CHECKS[block.type] === undefined) return;
  CHECKS[block.type]?.(block);
  block.noMore();
}

/** All blocks of a message or a view. */
export function checkBlocks(
  blocks: readonly unknown[],
  surface: Surface,
  pointer: string,
  problems: string[],
): void {
  const allowed = blocksFor(surface);
  const ids = new Set<unknown>();
  for (const [index, each] of blocks.entries()) {
    const block = new Cursor(each, `${pointer}/${index}`, problems);
    checkBlock(block, allowed);
    const id = isJson(each) ? each.block_id : undefined;
    if (id !== undefined && ids.has(id)) block.note(`block_id already exists: ${id}`, 'block_id');
    ids.add(id);
  }
}

function oneOfEachId(block: Cursor, elements: readonly Cursor[]): void {
  const ids = new Set<unknown>();
  for (const { value } of elements) {
    const id = value.action_id;
    if (id !== undefined && ids.has(id)) block.note(`action_id already exists: ${id}`, 'elements');
    ids.add(id);
  }
}
