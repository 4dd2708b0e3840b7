import { isJson } from '../json.js';
import { checkBlocks } from './blocks.js';
import { Cursor } from './cursor.js';
import { LIMITS } from './limits.js';

/** What Slack would not take of a modal or a Home tab, in its words. */
export function viewProblems(view: unknown): string[] {
  const problems: string[] = [];
  const at = new Cursor(view, '/view', problems);
  at.oneOfTypes(['home', 'modal']);
  const surface = at.type === 'home' ? 'home' : 'modal';
  at.maybeEmpty('private_metadata', LIMITS.view.privateMetadata);
  at.maybeEmpty('callback_id', LIMITS.view.id);
  at.maybeEmpty('external_id', LIMITS.view.id);
  const blocks = at.items('blocks', { max: LIMITS.view.blocks, min: 0 });
  checkBlocks(blocks, surface, '/view/blocks', problems);
  if (surface === 'modal') checkModal(at, blocks);
  at.noMore();
  return problems;
}

/** Whether it is more than Slack takes in at all: `view_too_large`. */
export function viewTooLarge(view: unknown): boolean {
  return Buffer.byteLength(JSON.stringify(view)) > LIMITS.view.bytes;
}

function checkModal(modal: Cursor, blocks: readonly unknown[]): void {
  modal.textObject('title', { plain: true, max: LIMITS.view.title });
  const hasInput = blocks.some((block) => isJson(block) && block.type === 'input');
  modal.textObject('submit', { plain: true, max: LIMITS.view.submit, optional: !hasInput });
  modal.textObject('close', { plain: true, max: LIMITS.view.close, optional: true });
  modal.flag('clear_on_close');
  modal.flag('notify_on_close');
  modal.flag('submit_disabled');
}
