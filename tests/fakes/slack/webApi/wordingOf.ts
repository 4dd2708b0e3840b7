import { ONLY_ONE_TABLE, problemsOf, textTooLong } from '../blockKit/problems.js';
import { withIds } from '../blockKit/withIds.js';
import { isJson, type Json } from '../json.js';
import type { Wording } from '../world/model.js';
import type { World } from '../world/world.js';
import type { Args } from './args.js';
import type { Found } from './channelOf.js';
import { metadataRefusal } from './metadata.js';
import { refused, refusedFor } from './method.js';

const LONGEST_TEXT = 40_000;

/** What a message is to say, or why Slack would not take it. */
export function wordingOf(args: Args, world: World): Found<Wording> {
  const text = args.text('text') ?? args.text('markdown_text');
  const blocks = args.has('blocks') ? args.json('blocks') : [];
  const attachments = args.has('attachments') ? args.json('attachments') : [];
  if (!isListOfObjects(blocks)) return refused('invalid_blocks_format');
  if (!isListOfObjects(attachments)) return refused('invalid_attachments');
  if (text === undefined && blocks.length === 0 && attachments.length === 0) return refused('no_text');
  if ((text ?? '').length > LONGEST_TEXT) return refused('msg_too_long');
  const problems = problemsOf(blocks);
  if (problems.length > 0) return refusedFor(errorFor(problems), problems);
  if (textTooLong(blocks)) return refused('msg_blocks_too_long');
  const metadata = args.has('metadata') ? args.json('metadata') : undefined;
  const wrong = args.has('metadata') ? metadataRefusal(metadata) : undefined;
  if (wrong !== undefined) return refused(wrong);
  const wording = {
    text: text ?? '',
    ...(blocks.length === 0 ? {} : { blocks: withIds(blocks, world.ids) }),
    ...(attachments.length === 0 ? {} : { attachments }),
    ...(isJson(metadata) ? { metadata } : {}),
  };
  return { ok: true, value: wording };
}

function errorFor(problems: readonly string[]): string {
  return problems.includes(ONLY_ONE_TABLE) ? 'invalid_attachments' : 'invalid_blocks';
}

function isListOfObjects(value: unknown): value is Json[] {
  return Array.isArray(value) && value.every(isJson);
}
