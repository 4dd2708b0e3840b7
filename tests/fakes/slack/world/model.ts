/** What there is in Slack: workspaces, people, channels, tokens, messages. */
import type { Json } from '../json.js';

export interface Workspace {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  readonly enterpriseId: string | null;
  /** The id of the person who set it up and made its channels. */
  readonly owner: string;
  /** The app as it is installed here. */
  readonly bot: { readonly id: string; readonly userId: string; readonly token: Token };
}

export interface Person {
  readonly id: string;
  readonly teamId: string;
  readonly name: string;
  /** Such as `ja-JP`: given by `users.info` where `include_locale` asks for it. */
  locale: string;
  tz: string;
  isAdmin: boolean;
  isOwner: boolean;
  /** The id of the bot whose face this is. */
  readonly botId?: string;
}

export interface Channel {
  readonly id: string;
  readonly teamId: string;
  name: string;
  kind: 'public' | 'private' | 'im';
  archived: boolean;
  readonly created: number;
  readonly creator: string;
  readonly members: Set<string>;
  /** The error that posting here ends with, such as `restricted_action_read_only_channel`. */
  refusesPosts?: string;
}

export interface Token {
  readonly value: string;
  readonly kind: 'bot' | 'app';
  readonly teamId: string;
  scopes: Set<string>;
  /** `valid`, or the error that every call with it ends with, such as `token_revoked`. */
  state: string;
}

/** What a message said at some time. */
export interface Wording {
  readonly text: string;
  readonly blocks?: readonly Json[];
  readonly attachments?: readonly Json[];
  readonly metadata?: Json;
}

export interface Message {
  readonly kind: 'message';
  readonly teamId: string;
  readonly channel: string;
  readonly ts: string;
  readonly threadTs?: string;
  /** Absent where a classic bot without a user posted it. */
  readonly user?: string;
  readonly botId?: string;
  readonly appId?: string;
  readonly subtype?: string;
  readonly clientMsgId?: string;
  readonly replyBroadcast?: boolean;
  wording: Wording;
  /** What it said before it was edited, oldest first. */
  readonly earlier: Wording[];
  edited?: { readonly user: string; readonly ts: string };
  deleted: boolean;
  readonly reactions: Map<string, string[]>;
  /** The arguments it was posted with, such as `unfurl_links`; nothing for a person's. */
  readonly postedWith?: Json;
}

/** Shown to one person only, and gone when their client restarts. */
export interface Ephemeral {
  readonly kind: 'ephemeral';
  readonly teamId: string;
  readonly channel: string;
  readonly ts: string;
  readonly threadTs?: string;
  readonly user: string;
  readonly via: 'chat.postEphemeral' | 'response_url' | 'acknowledgement';
  wording: Wording;
  readonly earlier: Wording[];
  deleted: boolean;
}

/** A modal or a Home tab, as its app gave it and as it stands on somebody's screen. */
export interface View {
  readonly kind: 'view';
  readonly id: string;
  readonly teamId: string;
  readonly user: string;
  readonly type: 'home' | 'modal';
  readonly rootId: string;
  readonly previousId?: string;
  content: Json;
  hash: string;
  readonly earlier: Json[];
  closed: boolean;
}

export interface SuggestedPrompts {
  readonly channel: string;
  readonly title?: string;
  readonly prompts: readonly { readonly title: string; readonly message: string }[];
  /** An agent's prompts are silently not shown when they come with a `thread_ts`. */
  readonly shown: boolean;
}
