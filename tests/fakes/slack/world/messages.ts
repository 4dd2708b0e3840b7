import type { Message } from './model.js';

const NONE: readonly Message[] = [];

/** All messages, by channel and by thread, in the order in which they were stored. */
export class Messages {
  readonly all: Message[] = [];
  private readonly byChannel = new Map<string, Message[]>();
  private readonly byThread = new Map<string, Message[]>();
  private readonly byTs = new Map<string, Message>();

  add(message: Message): void {
    this.all.push(message);
    this.byTs.set(key(message.channel, message.ts), message);
    append(this.byChannel, message.channel, message);
    if (message.threadTs !== undefined)
      append(this.byThread, key(message.channel, message.threadTs), message);
  }

  find(channel: string, ts: string): Message | undefined {
    const found = this.byTs.get(key(channel, ts));
    return found?.deleted ? undefined : found;
  }

  in(channel: string): readonly Message[] {
    return (this.byChannel.get(channel) ?? NONE).filter(({ deleted }) => !deleted);
  }

  /** The replies in the thread under `ts`, without the message that it hangs on. */
  replies(channel: string, ts: string): readonly Message[] {
    return (this.byThread.get(key(channel, ts)) ?? NONE).filter(({ deleted }) => !deleted);
  }
}

function key(channel: string, ts: string): string {
  return `${channel} ${ts}`;
}

function append(map: Map<string, Message[]>, at: string, message: Message): void {
  const list = map.get(at);
  if (list === undefined) map.set(at, [message]);
  else list.push(message);
}
