/** The events that tell of a message: said, mentioned, changed, deleted. */
import type { Json } from '../json.js';
import type { Channel, Message, Wording } from '../world/model.js';
import { channelType } from './subscriptions.js';

/** A message as Slack writes it in events and in histories. */
export function messageFields(message: Message, wording: Wording = message.wording): Json {
  const { user, botId, appId, threadTs, subtype, clientMsgId, edited } = message;
  return {
    ...(user === undefined ? {} : { user }),
    type: 'message',
    ts: message.ts,
    ...(subtype === undefined ? {} : { subtype }),
    ...(botId === undefined ? {} : { bot_id: botId, ...(appId === undefined ? {} : { app_id: appId }) }),
    ...(clientMsgId === undefined ? {} : { client_msg_id: clientMsgId }),
    text: wording.text,
    team: message.teamId,
    ...(threadTs === undefined ? {} : { thread_ts: threadTs }),
    ...(wording.blocks === undefined ? {} : { blocks: wording.blocks }),
    ...(wording.attachments === undefined ? {} : { attachments: wording.attachments }),
    ...(edited === undefined || wording !== message.wording ? {} : { edited }),
  };
}

/** `parent` is the message that the thread hangs on, where it was said in one. */
export function messageSaid(channel: Channel, message: Message, parent: Message | undefined): Json {
  return {
    ...messageFields(message),
    ...(parent?.user === undefined ? {} : { parent_user_id: parent.user }),
    channel: channel.id,
    event_ts: message.ts,
    channel_type: channelType(channel),
  };
}

/** A mention; sent again with `edited` where a message that mentions the app is edited. */
export function appMentioned(channel: Channel, message: Message): Json {
  return { ...messageFields(message), type: 'app_mention', channel: channel.id, event_ts: message.ts };
}

export function messageChanged(channel: Channel, message: Message, before: Wording, ts: string): Json {
  return {
    type: 'message',
    subtype: 'message_changed',
    message: { ...messageFields(message), source_team: message.teamId, user_team: message.teamId },
    previous_message: messageFields(message, before),
    channel: channel.id,
    hidden: true,
    ts,
    event_ts: ts,
    channel_type: channelType(channel),
  };
}

export function messageDeleted(channel: Channel, message: Message, ts: string): Json {
  return {
    type: 'message',
    subtype: 'message_deleted',
    previous_message: messageFields(message),
    channel: channel.id,
    hidden: true,
    deleted_ts: message.ts,
    ts,
    event_ts: ts,
    channel_type: channelType(channel),
  };
}
