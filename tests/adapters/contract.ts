import { describe, expect, it } from 'vitest';
import type { Chat } from '../../src/core/chat/chat.js';
import type { Press } from '../../src/core/chat/press.js';
import type { Adapter } from '../../src/core/ports/adapter.js';
import type { Channel } from '../../src/core/ports.js';
import type { Behind } from './behind.js';

/** What a person sees of something that the bot said. */
export interface Shown {
  /** Everything that can be read of it, its buttons included. */
  readonly text: string;
}

/** A platform with people in front of it, and an adapter that talks with the bot. `A` is a message of somebody. */
export interface Stage<A> {
  readonly adapter: Adapter;
  readonly behind: Behind;
  /** A channel that the bot is in. */
  readonly channel: Channel;
  /** The same person always, unless a method says otherwise. */
  mention(text: string): A;
  message(text: string): A;
  /** Goes on in the thread, or in the direct messages, in which that was said. */
  follow(asked: A, text: string): A;
  edit(asked: A, text: string): void;
  command(words: string): Promise<void>;
  /** Presses the first button, or picks the first option, that does so. */
  press(on: Shown, kind: Press['kind']): Promise<void>;
  otherBotMentions(text: string): A;
  /** What the bot has said to that message for everybody there, oldest first. */
  answersTo(asked: A): readonly Shown[];
  /** What only the person sees, and sees still; oldest first. */
  whispers(): readonly Shown[];
  /** What the bot has said in the channel to nobody, oldest first. */
  posts(): readonly Shown[];
  /** What the condition gives, once it gives something. */
  until<T>(condition: () => T | undefined | false, what: string): Promise<T>;
  /** Once the platform has told everything, and the adapter has done everything. */
  settled(): Promise<void>;
  /** Everything is told so many times more. */
  repeatEvents(times: number): void;
  /** The next message of the bot is refused: there were too many. */
  tooManyOnce(): void;
  /** Another process over what was kept. */
  restart(): Promise<void>;
}

export interface Harness<A> {
  readonly platform: string;
  open(options?: { readonly chat?: (chat: Chat) => Chat }): Promise<Stage<A>>;
}

const QUESTION = 'When did HLN sign with Lysberg?';
const ANSWER = 'March 12, 2019';

/** What holds for every platform. */
export function describeAdapter<A>({ platform, open }: Harness<A>): void {
  const answer = (stage: Stage<A>, asked: A): Promise<Shown> =>
    stage.until(() => stage.answersTo(asked)[0], 'an answer');
  const whisper = (stage: Stage<A>): Promise<Shown> =>
    stage.until(() => stage.whispers().at(-1), 'an answer to one person');

  describe(`the adapter of ${platform}`, () => {
    it('answers a mention, once', async () => {
      const stage = await open();
      const asked = stage.mention(QUESTION);
      expect((await answer(stage, asked)).text).toContain(ANSWER);
      await stage.settled();
      expect(stage.answersTo(asked)).toHaveLength(1);
      expect(stage.behind.measured).toContain('answered answered');
    });

    it('answers a mention without a question with what can be asked', async () => {
      const stage = await open();
      const asked = stage.mention('');
      const { text } = await answer(stage, asked);
      expect(text).toMatch(/\?/);
    });

    it('answers a direct message, and what follows it', async () => {
      const stage = await open();
      const asked = stage.message(QUESTION);
      expect((await answer(stage, asked)).text).toContain(ANSWER);
      const next = stage.follow(asked, 'and Aogaki?');
      expect((await answer(stage, next)).text).toContain('July 1, 2020');
    });

    it('goes on with a conversation after a restart', async () => {
      const stage = await open();
      const asked = stage.mention(QUESTION);
      await answer(stage, asked);
      await stage.settled();
      await stage.restart();
      const next = stage.follow(asked, 'and Aogaki?');
      expect((await answer(stage, next)).text).toContain('July 1, 2020');
    });

    it('answers a command to the one who asked alone', async () => {
      const stage = await open();
      await stage.command(`ask ${QUESTION}`);
      expect((await whisper(stage)).text).toContain(ANSWER);
      expect(stage.posts()).toEqual([]);
    });

    it('puts the answer in the other language in its place', async () => {
      const stage = await open();
      const asked = stage.mention(QUESTION);
      await stage.press(await answer(stage, asked), 'language');
      await stage.until(
        () => stage.answersTo(asked)[0]?.text.includes('2019年3月12日'),
        'the answer in Japanese',
      );
      expect(stage.answersTo(asked)).toHaveLength(1);
    });

    it('shows where it says so, also after a restart', async () => {
      const stage = await open();
      const asked = stage.mention(QUESTION);
      const shown = await answer(stage, asked);
      await stage.settled();
      await stage.restart();
      await stage.press(shown, 'evidence');
      expect((await whisper(stage)).text).toContain(
        'signed a memorandum of understanding (MOU) with Lysberg',
      );
    });

    it('removes an answer for the one who asked', async () => {
      const stage = await open();
      const asked = stage.mention(QUESTION);
      await stage.press(await answer(stage, asked), 'dismiss');
      await stage.until(() => stage.answersTo(asked).length === 0, 'that the answer is gone');
    });

    it('shares once what only the asker saw', async () => {
      const stage = await open();
      await stage.command(`ask ${QUESTION}`);
      const shown = await whisper(stage);
      await stage.press(shown, 'share');
      const [shared] = await stage.until(() => stage.posts().length > 0 && stage.posts(), 'a shared answer');
      expect(shared?.text).toContain(ANSWER);
      const before = stage.whispers().length;
      await stage.press(shown, 'share');
      await stage.until(() => stage.whispers().length > before, 'that it was shared');
      expect(stage.posts()).toHaveLength(1);
    });

    it('changes the answer when the question is edited', async () => {
      const stage = await open();
      const asked = stage.mention(QUESTION);
      await answer(stage, asked);
      await stage.settled();
      stage.edit(asked, 'When did HLN sign with Aogaki?');
      await stage.until(() => stage.answersTo(asked)[0]?.text.includes('July 1, 2020'), 'the other answer');
      expect(stage.answersTo(asked)).toHaveLength(1);
    });

    it('answers once what it is told several times, also across a restart', async () => {
      const stage = await open();
      stage.repeatEvents(3);
      const asked = stage.mention(QUESTION);
      await answer(stage, asked);
      await stage.settled();
      await stage.restart();
      await stage.settled();
      expect(stage.answersTo(asked)).toHaveLength(1);
    });

    it('says so with a code where it fails, and logs no text of anybody', async () => {
      const stage = await open({ chat: failing });
      const asked = stage.mention(QUESTION);
      const { text } = await answer(stage, asked);
      const failure = stage.behind.logged.find(({ message }) => message === 'a handler failed');
      expect(failure?.fields.code).toMatch(/^\w{4,}$/);
      expect(text).toContain(failure?.fields.code);
      const told = stage.behind.logged.filter(({ level }) => level !== 'debug');
      expect(JSON.stringify(told)).not.toContain('Lysberg');
    });

    it('waits where there was too much, and answers once', async () => {
      const stage = await open();
      stage.tooManyOnce();
      const asked = stage.mention(QUESTION);
      expect((await answer(stage, asked)).text).toContain(ANSWER);
      await stage.settled();
      expect(stage.answersTo(asked)).toHaveLength(1);
    });

    it('answers no other bot', async () => {
      const stage = await open();
      const told = stage.otherBotMentions(QUESTION);
      const asked = stage.mention(QUESTION);
      await answer(stage, asked);
      await stage.settled();
      expect(stage.answersTo(told)).toEqual([]);
    });

    it('finishes what it has begun before it stops', async () => {
      const gate = signal();
      const begun = signal();
      const held = (chat: Chat): Chat => ({
        ...chat,
        ask: async (text, asking) => {
          begun.give();
          await gate.given;
          return chat.ask(text, asking);
        },
      });
      const stage = await open({ chat: held });
      const asked = stage.mention(QUESTION);
      await begun.given;
      const stopped = stage.adapter.stop();
      gate.give();
      await stopped;
      expect(stage.answersTo(asked)).toHaveLength(1);
    });

    it('sends to a channel, finds what it has sent, and changes it', async () => {
      const { adapter, behind, channel, ...stage } = await open();
      const said = await behind.chat.home({ platform, id: 'U1' }, 'en');
      const outcome = await adapter.send(channel, said, 'a key');
      expect(outcome.kind).toBe('sent');
      const reference = outcome.kind === 'sent' ? outcome.reference : '';
      expect(await adapter.readBack(channel, 'a key')).toEqual({ kind: 'found', reference });
      expect(await adapter.readBack(channel, 'another key')).toEqual({ kind: 'missing' });
      const other = { language: 'en', summary: 'Told anew', blocks: [], actions: [] } as const;
      expect((await adapter.update(reference, other)).kind).toBe('sent');
      expect(stage.posts().map(({ text }) => text)).toEqual([expect.stringContaining('Told anew')]);
    });

    it('says that it may post where it may', async () => {
      const { adapter, channel } = await open();
      expect(await adapter.canPost(channel)).toEqual({ kind: 'may' });
    });

    it('takes what people write as they see it', async () => {
      const stage = await open();
      const asked = stage.mention('When did HLN sign with “Lysberg Health Cluster”?');
      expect((await answer(stage, asked)).text).toContain(ANSWER);
    });
  });
}

function signal(): { readonly given: Promise<void>; give(): void } {
  let give = (): void => undefined;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give };
}

const failing = (chat: Chat): Chat => ({
  ...chat,
  ask: () => Promise.reject(new Error('nothing works')),
});
