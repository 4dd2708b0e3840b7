import { z } from 'zod';
import type { AnnouncedEvent } from '../ports.js';

const id = z.string();
/** Ids among the added releases. */
const releases = z.array(id).min(1).readonly();

const single = z.discriminatedUnion('kind', [
  /** The releases that tell one piece of news, the one that was found first in front. */
  z.object({ kind: z.literal('release'), releases }),
  /** Another language's release of what the event `of` told; `releases` are those of both. */
  z.object({ kind: z.literal('second language'), of: id, releases }),
  /** The text of the release `changed` is another one than when the event `of` told of it. */
  z.object({ kind: z.literal('correction'), of: id, releases, changed: id }),
  /** The agreement of these parties (ids of organisations) that ends on this day. */
  z.object({ kind: z.literal('term end'), parties: z.array(id).readonly(), ends: z.string() }),
]);

const digest = z.object({
  kind: z.literal('digest'),
  /** It was their turn, or they were too many to be told one by one. */
  because: z.enum(['turn', 'many']),
  items: z.array(z.object({ event: id, content: single })).readonly(),
});

const contentSchema = z.discriminatedUnion('kind', [...single.options, digest]);

/** What one event tells. */
export type SingleContent = z.infer<typeof single>;
/** Events that one message tells together. */
export type DigestContent = z.infer<typeof digest>;
/** What an event tells, as its payload keeps it. */
export type EventContent = SingleContent | DigestContent;

/** The payload of an event that tells this; its kind stands beside it. */
export function writeContent({ kind: _, ...rest }: EventContent): string {
  return JSON.stringify(rest);
}

/** What {@link writeContent} wrote; undefined for any other payload, such as one of a newer version. */
export function readContent({
  kind,
  payload,
}: Pick<AnnouncedEvent, 'kind' | 'payload'>): EventContent | undefined {
  try {
    return contentSchema.safeParse({ ...(JSON.parse(payload) as object), kind }).data;
  } catch {
    return undefined;
  }
}
