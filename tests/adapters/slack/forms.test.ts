import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSubscription, subscriptionModal } from '../../../src/adapters/slack/forms/subscriptionForm.js';
import { paragraph, text } from '../../../src/core/answers/message.js';
import type { Asking, Chat } from '../../../src/core/chat/chat.js';
import type { SentFields } from '../../../src/core/chat/managing/managing.js';
import type { FormField, Said, SubscriptionForm } from '../../../src/core/chat/said.js';
import { viewProblems } from '../../fakes/slack/blockKit/views.js';
import { startStand } from './stand.js';

const FORM: SubscriptionForm = {
  kind: 'subscription',
  title: 'Subscribe',
  submit: 'Subscribe',
  cancel: 'Cancel',
  state: 'a new one',
  fields: [
    { id: 'topic', label: 'About', kind: 'text', optional: false, hint: 'overseas, not companies' },
    {
      id: 'kind',
      label: 'Kinds',
      kind: 'choices',
      optional: true,
      choices: [
        { value: 'cluster', label: 'Clusters' },
        { value: 'academia', label: 'Universities' },
      ],
    },
    {
      id: 'every',
      label: 'When',
      kind: 'choice',
      optional: false,
      value: 'day',
      choices: [
        { value: 'release', label: 'At once' },
        { value: 'day', label: 'Daily' },
      ],
    },
    { id: 'endings', label: 'Terms that end', kind: 'yes or no', optional: true, value: 'yes' },
    { id: 'partner', label: 'Partner', kind: 'choice', optional: true, choices: [] },
  ],
};

const told = (words: string): Said => ({
  kind: 'answer',
  to: 'asker',
  message: { language: 'en', summary: words, blocks: [paragraph(text(words))], actions: [] },
});

interface Submitted {
  readonly state: string;
  readonly fields: SentFields;
  readonly asking: Asking;
}

/** A chat that opens the form at every command, and does with what is sent as it is told. */
async function startForm(submit: (sent: Submitted) => Said | Promise<Said>) {
  const submitted: Submitted[] = [];
  const chat = (real: Chat): Chat => ({
    ...real,
    command: async () => ({ kind: 'form', form: FORM }),
    submitted: async (state, fields, asking) => {
      submitted.push({ state, fields, asking });
      return submit({ state, fields, asking });
    },
  });
  const stand = await startStand({ chat });
  const { slack } = stand;
  const user = slack.user();
  const channel = slack.channel({ name: 'news', kind: 'private' });
  channel.members.add(user.id);
  await user.command(channel, '/partners', 'subscribe');
  const modal = await slack.until(() => user.modal, 'the form');
  return { ...stand, user, channel, modal, submitted };
}

describe('the form of a subscription', () => {
  it('comes back with what was filled in, for the channel that it was opened in', async () => {
    const { slack, user, channel, modal, submitted } = await startForm(() => told('Subscribed.'));
    const kinds = ['Clusters', 'Universities'];
    await user.submits(modal, { topic: ' overseas ', kind: kinds, every: 'At once', endings: [] });
    const whisper = await slack.until(() => user.whispers[0], 'what became of it');
    expect(whisper.wording.text).toBe('Subscribed.');
    expect(user.modal).toBeUndefined();
    const [{ state, fields, asking } = {} as Submitted] = submitted;
    expect(state).toBe('a new one');
    expect(fields).toEqual({
      topic: 'overseas',
      kind: ['cluster', 'academia'],
      every: 'release',
      endings: 'no',
    });
    expect(asking.channel).toMatchObject({
      channel: { platform: 'slack', workspace: slack.workspace.id, id: channel.id },
      isDirect: false,
    });
    expect(asking.person.id).toBe(user.id);
  });

  it('holds what is set already', async () => {
    const { user, modal, submitted } = await startForm(() => told('Kept.'));
    await user.submits(modal, { topic: 'overseas' });
    expect(submitted[0]?.fields).toEqual({ topic: 'overseas', every: 'day', endings: 'yes' });
  });

  it('stays open where a field is wrong, and says so under it', async () => {
    const wrong: Said = { kind: 'wrong fields', errors: { topic: '“overseass” is not known.' } };
    const { slack, user, modal } = await startForm(() => wrong);
    const { response } = await user.submits(modal, { topic: 'overseass' });
    expect(response).toEqual({ response_action: 'errors', errors: { topic: '“overseass” is not known.' } });
    expect(user.modal).toBe(modal);
    await slack.settled();
    expect(user.whispers).toEqual([]);
  });

  it('says what is wrong alone where Slack would not have waited for it', async () => {
    let tell = (_: Said): void => undefined;
    const slow = new Promise<Said>((done) => {
      tell = done;
    });
    const { slack, user, modal } = await startForm(() => slow);
    const { response } = await user.submits(modal, { topic: 'overseass' });
    expect(response).not.toHaveProperty('response_action');
    tell({ kind: 'wrong fields', errors: { topic: 'Not <!channel> known.' } });
    const whisper = await slack.until(() => user.whispers[0], 'what is wrong');
    expect(whisper.wording.text).toBe('Not &lt;!channel&gt; known.');
  });

  it('says what everybody may see in the channel', async () => {
    const { slack, user, channel, modal } = await startForm(
      () => ({ ...told('Told of overseas.'), to: 'all' }) as Said,
    );
    await user.submits(modal, { topic: 'overseas' });
    const said = await slack.until(() => slack.record.messages.in(channel.id)[0], 'the sentence');
    expect(said.wording.text).toBe('Told of overseas.');
    expect(user.whispers).toEqual([]);
  });

  it('is for no channel any more where somebody was taken out of a private one', async () => {
    const { user, channel, modal, submitted } = await startForm(() => told('Nothing can be told here.'));
    channel.members.delete(user.id);
    await user.submits(modal, { topic: 'overseas' });
    expect(submitted[0]?.asking.channel).toBeUndefined();
  });

  it('says so with a code where it fails', async () => {
    const { slack, user, modal } = await startForm(() => Promise.reject(new Error('nothing works')));
    await user.submits(modal, { topic: 'overseas' });
    const whisper = await slack.until(() => user.whispers[0], 'that it failed');
    expect(whisper.wording.text).toMatch(/code \w+/);
    expect(user.modal).toBeUndefined();
  });
});

describe('any form of a subscription', () => {
  const words = (maxLength: number) =>
    fc.string({ minLength: 1, maxLength }).filter((one) => one.trim() !== '');
  const choice = fc.record({ value: words(100), label: words(200) });
  const choices = fc.uniqueArray(choice, { selector: ({ value }) => value, maxLength: 240 });
  const field = fc.record({
    label: words(3_000),
    hint: words(3_000),
    kind: fc.constantFrom<FormField['kind']>('text', 'choice', 'choices', 'yes or no'),
    choices,
    optional: fc.boolean(),
  });
  const form = fc.record({
    kind: fc.constant('subscription' as const),
    title: words(60),
    submit: words(60),
    cancel: words(60),
    state: words(100),
    fields: fc.tuple(field, field, field).map((fields) =>
      fields.map(
        (one, place): FormField => ({
          ...one,
          id: (['topic', 'partner', 'country'] as const)[place] ?? 'topic',
          ...(one.choices[place] ? { value: one.choices[place].value } : {}),
        }),
      ),
    ),
  });
  const origin = { user: 'U1', place: { team: 'T1', channel: 'C1', thread: '1712.0001' } };

  it('keeps every limit of Slack, and comes back as it was opened', () => {
    fc.assert(
      fc.property(form, (one) => {
        const view = subscriptionModal(one, origin);
        expect(viewProblems(view)).toEqual([]);
        const body = { user: { id: 'U1' }, view: { ...view, id: 'V1', state: { values: {} } } };
        expect(readSubscription(body, 'T1')).toMatchObject({ state: one.state, origin, fields: {} });
      }),
      { numRuns: 60 },
    );
  });

  it('comes back from whoever it was opened for, and from nobody else', () => {
    const view = subscriptionModal(FORM, origin);
    const body = { user: { id: 'U2' }, view: { ...view, id: 'V1', state: { values: {} } } };
    expect(() => readSubscription(body, 'T1')).toThrow('somebody else');
  });
});
