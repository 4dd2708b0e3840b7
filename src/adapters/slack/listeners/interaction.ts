import type { KnownBlock } from '@slack/types';
import { z } from 'zod';
import { withoutNulls } from '../connection/withoutNulls.js';
import { isDirect, type Place } from '../place.js';

/** Where a button or a menu was, and who pressed it. */
export interface Interaction {
  readonly user: string;
  /** The message or the Home tab that it stands in. */
  readonly at:
    | {
        readonly kind: 'message';
        readonly place: Place;
        /** What Slack calls the channel. */
        readonly channelName?: string;
        readonly ts: string;
        /** Only who pressed sees it: it is changed by {@link responseUrl} alone. */
        readonly isEphemeral: boolean;
        readonly blocks: readonly KnownBlock[];
      }
    /** `channel` is that of the direct messages with the bot, where it is known. */
    | { readonly kind: 'home'; readonly channel?: string };
  /** Takes what is said to the one who pressed, also where the bot may not post. */
  readonly responseUrl?: string;
  /** Opens a form, for three seconds. */
  readonly triggerId?: string;
  /** What was pressed or picked; undefined for a control that holds nothing, such as a link. */
  readonly state?: string;
}

const BODY = z.object({
  user: z.object({ id: z.string() }),
  channel: z.object({ id: z.string(), name: z.string().optional() }).optional(),
  container: z
    .object({
      type: z.string(),
      message_ts: z.string().optional(),
      thread_ts: z.string().optional(),
      channel_id: z.string().optional(),
      is_ephemeral: z.boolean().optional(),
    })
    .optional(),
  message: z
    .object({ ts: z.string(), thread_ts: z.string().optional(), blocks: z.array(z.unknown()).optional() })
    .optional(),
  view: z.object({ private_metadata: z.string().optional() }).optional(),
  response_url: z.string().optional(),
  trigger_id: z.string().optional(),
  actions: z.array(
    z.object({
      value: z.string().optional(),
      selected_option: z.object({ value: z.string() }).nullish(),
    }),
  ),
});

/** Reads what Slack sends when something was pressed; undefined where it comes from elsewhere. */
export function readInteraction(body: unknown, team: string): Interaction | undefined {
  const read = BODY.safeParse(withoutNulls(body));
  if (!read.success) return undefined;
  const { user, actions, response_url: responseUrl, trigger_id: triggerId } = read.data;
  const at = whereOf(read.data, team);
  if (!at) return undefined;
  const [action] = actions;
  const state = action?.selected_option?.value ?? action?.value;
  return {
    user: user.id,
    at,
    ...(responseUrl === undefined ? {} : { responseUrl }),
    ...(triggerId === undefined ? {} : { triggerId }),
    ...(state === undefined ? {} : { state }),
  };
}

function whereOf(
  { channel, container, message, view }: z.infer<typeof BODY>,
  team: string,
): Interaction['at'] | undefined {
  const channelId = channel?.id ?? container?.channel_id;
  const ts = container?.message_ts ?? message?.ts;
  if (channelId === undefined || ts === undefined) {
    if (!view) return undefined;
    const channel = view.private_metadata;
    return { kind: 'home', ...(channel && isDirect(channel) ? { channel } : {}) };
  }
  const thread = container?.thread_ts ?? message?.thread_ts;
  return {
    kind: 'message',
    place: { team, channel: channelId, ...(thread === undefined ? {} : { thread }) },
    ...(channel?.name === undefined ? {} : { channelName: channel.name }),
    ts,
    isEphemeral: container?.is_ephemeral === true,
    blocks: (message?.blocks ?? []) as KnownBlock[],
  };
}
