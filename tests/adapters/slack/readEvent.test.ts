import { describe, expect, it } from 'vitest';
import { readEvent } from '../../../src/adapters/slack/questions/readEvent.js';

const ME = { team: 'T1', userId: 'UBOT' };
const SAID = { user: 'U1', text: 'who signed?', ts: '1.1', channel: 'C1' };

const heard = (event: object) => readEvent({ event_id: 'E1', event }, ME);
const kindOf = (event: object): string | undefined => {
  const { question, isSure } = heard(event) ?? {};
  return question && `${question.kind}${isSure ? '' : '?'}`;
};
const changed = (over: object, before = 'who signd?') => ({
  type: 'message',
  subtype: 'message_changed',
  channel: 'C1',
  message: { ...SAID, edited: { user: 'U1', ts: '2.0' }, ...over },
  previous_message: { text: before },
});

describe('what is for the bot', () => {
  it.each([
    ['a mention', { ...SAID, type: 'app_mention' }, 'mention'],
    ['a mention in a thread', { ...SAID, type: 'app_mention', thread_ts: '1.0' }, 'mention'],
    ['a mention whose message was edited', { ...SAID, type: 'app_mention', edited: { ts: '2.0' } }, 'edit'],
    ['a direct message', { ...SAID, type: 'message', channel: 'D1' }, 'direct'],
    [
      'one with null for what it has not',
      { ...SAID, type: 'message', channel: 'D1', subtype: null, thread_ts: null, edited: null, bot_id: null },
      'direct',
    ],
    ['one with a file', { ...SAID, type: 'message', channel: 'D1', subtype: 'file_share' }, 'direct'],
    ['a reply to the bot', { ...SAID, type: 'message', thread_ts: '1.0', parent_user_id: 'UBOT' }, 'reply'],
    ['a reply, which may be', { ...SAID, type: 'message', thread_ts: '1.0', parent_user_id: 'U2' }, 'reply?'],
    ['an edited message, which may be', changed({}), 'edit?'],
  ])('%s', (_, event, kind) => {
    expect(kindOf(event)).toBe(kind);
  });

  it('is kept with all that an answer needs', () => {
    expect(heard({ ...SAID, type: 'app_mention', thread_ts: '1.0' })?.question).toEqual({
      eventId: 'E1',
      team: 'T1',
      channel: 'C1',
      ts: '1.1',
      thread: '1.0',
      user: 'U1',
      text: 'who signed?',
      kind: 'mention',
    });
  });
});

describe('an edited message that has replies', () => {
  it.each(['C1', 'D1'])('stands where it stood before it had them: %s', (channel) => {
    const edited = { ...changed({ thread_ts: '1.1', reply_count: 1 }), channel };
    expect(heard(edited)?.question).not.toHaveProperty('thread');
  });
});

describe('what is not', () => {
  it.each([
    ['other bots', { ...SAID, type: 'app_mention', bot_id: 'B1' }],
    ['other bots of the old kind', { ...SAID, type: 'message', channel: 'D1', subtype: 'bot_message' }],
    ['the bot itself', { ...SAID, type: 'message', channel: 'D1', user: 'UBOT' }],
    ['the bot’s own message that was changed', changed({ user: 'UBOT', bot_id: 'B0' })],
    ['a preview that Slack adds to a link', changed({}, 'who signed?')],
    ['a message that was changed without being edited', changed({ edited: undefined })],
    ['Slack’s own bot', { ...SAID, type: 'message', channel: 'D1', user: 'USLACKBOT' }],
    ['what nobody wrote', { ...SAID, type: 'message', channel: 'D1', subtype: 'channel_join' }],
    ['a deleted message', { type: 'message', subtype: 'message_deleted', channel: 'D1', ts: '3.0' }],
    ['a message in a channel', { ...SAID, type: 'message' }],
    ['a mention, which comes as one', { ...SAID, type: 'message', text: '<@UBOT> who?', thread_ts: '1.0' }],
    ['a reply to somebody else', { ...SAID, type: 'message', text: '<@U2> who?', thread_ts: '1.0' }],
    ['a reaction', { type: 'reaction_added', user: 'U1' }],
  ])('%s', (_, event) => {
    expect(heard(event)).toBeUndefined();
  });

  it.each([[undefined], [null], ['text'], [{}], [{ event: 1 }], [{ event_id: 'E1', event: null }]])(
    'no event at all: %j',
    (body) => {
      expect(readEvent(body, ME)).toBeUndefined();
    },
  );
});
