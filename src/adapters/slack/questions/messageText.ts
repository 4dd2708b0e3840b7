import { z } from 'zod';

const TEXT = z.object({ text: z.string() });
const MESSAGE = z.object({
  text: z.string().optional(),
  blocks: z.array(z.unknown()).optional(),
  attachments: z
    .array(
      z.object({
        pretext: z.string().optional(),
        title: z.string().optional(),
        text: z.string().optional(),
        fallback: z.string().optional(),
        blocks: z.array(z.unknown()).optional(),
      }),
    )
    .optional(),
});

/** A feed nests a few deep. */
const DEEPEST = 8;

/** What people read of a message, as Slack encodes it: feeds and workflows write it into blocks and attachments. */
export function messageText(message: unknown): string {
  const read = MESSAGE.safeParse(message).data;
  if (!read) return '';
  if (read.text?.trim()) return read.text;
  const attached = (read.attachments ?? []).flatMap(({ pretext, title, text, fallback, blocks }) => {
    const said = [pretext, title, text, ...textsIn(blocks, DEEPEST)].filter((part) => part?.trim());
    return said.length > 0 ? said : [fallback];
  });
  const parts = [...textsIn(read.blocks, DEEPEST), ...attached];
  return parts.filter((part) => part?.trim()).join('\n');
}

function textsIn(value: unknown, depth: number): string[] {
  if (depth === 0 || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, depth - 1));
  const own = TEXT.safeParse(value).data;
  return own ? [own.text] : Object.values(value).flatMap((one) => textsIn(one, depth - 1));
}
