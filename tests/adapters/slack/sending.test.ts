import { describe, expect, it } from 'vitest';
import { paragraph, type Message as Said, text } from '../../../src/core/answers/message.js';
import type { Adapter, SendOutcome } from '../../../src/core/ports/adapter.js';
import type { Channel } from '../../../src/core/ports.js';
import type { Message } from '../../fakes/slack/world/model.js';
import { startStand } from './stand.js';

const news = (words: string): Said => ({
  language: 'en',
  summary: words,
  blocks: [paragraph(text(words))],
  actions: [],
});

const referenceOf = (outcome: SendOutcome): string => {
  if (outcome.kind !== 'sent') throw new Error(`it was not sent: ${JSON.stringify(outcome)}`);
  return outcome.reference;
};

/** A channel in which something was told, and the adapter that told it. */
async function told() {
  const stand = await startStand();
  const { slack, adapter } = stand;
  const { id } = slack.channel({ name: 'news' });
  const channel: Channel = { platform: 'slack', workspace: slack.workspace.id, id };
  const send = (key: string, under?: string): ReturnType<Adapter['send']> =>
    adapter.send(channel, news(key), key, under);
  const first = referenceOf(await send('first'));
  const shown = (): readonly Message[] => slack.record.messages.in(id);
  return { ...stand, channel, send, first, shown };
}

describe('what is sent under an earlier message', () => {
  it('stands in its thread, and so does what is sent under that', async () => {
    const { send, first, shown } = await told();
    const second = referenceOf(await send('second', first));
    await send('third', second);
    const [head, ...replies] = shown();
    expect(head?.threadTs).toBeUndefined();
    expect(replies.map(({ threadTs }) => threadTs)).toEqual([head?.ts, head?.ts]);
  });

  it('is found there', async () => {
    const { adapter, channel, send, first } = await told();
    const reference = referenceOf(await send('second', first));
    expect(await adapter.readBack(channel, 'second', { under: first })).toEqual({ kind: 'found', reference });
    expect(await adapter.readBack(channel, 'third', { under: first })).toEqual({ kind: 'missing' });
  });

  it('is taken back where that was deleted, for Slack posts it to the whole channel', async () => {
    const { send, first, shown } = await told();
    (shown()[0] as Message).deleted = true;
    expect((await send('second', first)).kind).toBe('gone');
    expect(shown()).toEqual([]);
  });

  it('was sent where it cannot be taken back', async () => {
    const { slack, send, first, shown } = await told();
    (shown()[0] as Message).deleted = true;
    slack.faults.add({ kind: 'error', error: 'cant_delete_message', method: 'chat.delete' });
    expect((await send('second', first)).kind).toBe('sent');
    expect(shown()).toHaveLength(1);
  });

  it('is found in the channel where that was deleted, and nobody knows whether it arrived', async () => {
    const { slack, adapter, channel, send, first, shown } = await told();
    (shown()[0] as Message).deleted = true;
    slack.faults.add({ kind: 'connection dropped', stored: true, method: 'chat.postMessage' });
    expect((await send('second', first)).kind).toBe('unknown');
    expect((await adapter.readBack(channel, 'second', { under: first })).kind).toBe('found');
  });
});

describe('a message that was changed', () => {
  it('is found by its key as before, and stands where it stood', async () => {
    const { adapter, channel, first, shown } = await told();
    expect((await adapter.update(first, news('told anew'))).kind).toBe('sent');
    expect(await adapter.readBack(channel, 'first')).toEqual({ kind: 'found', reference: first });
    expect(shown().map(({ wording }) => wording.text)).toEqual(['told anew']);
  });

  it('cannot be where it was deleted', async () => {
    const { adapter, first, shown } = await told();
    (shown()[0] as Message).deleted = true;
    expect((await adapter.update(first, news('told anew'))).kind).toBe('gone');
  });
});
