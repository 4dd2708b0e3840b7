import { describe, expect, it } from 'vitest';
import { asker, asking, messageOf, NOW, SECOND, startChat, stateOf, textOf } from './talk.js';

const QUESTION = 'When did HLN sign with Lysberg?';
const other = { platform: 'slack', id: 'U2' } as const;

describe('more than thirty questions a minute', () => {
  it('are declined with one sentence to the asker, and then with nothing but for commands, until the minute is over', async () => {
    const { chat, declined } = await startChat();
    const at = (seconds: number) => asking({ at: NOW + seconds * SECOND });
    for (let i = 0; i < 30; i++) expect(await chat.ask(QUESTION, at(i))).toMatchObject({ to: 'all' });
    const told = await chat.ask(QUESTION, at(30));
    expect(told).toMatchObject({ kind: 'answer', to: 'asker' });
    expect(textOf(told)).toContain('more than 30 questions within a minute');
    expect(await chat.ask(QUESTION, at(31))).toEqual({ kind: 'nothing' });
    // A command that is met with silence would look like one that failed, and nobody else sees the answer.
    expect(textOf(await chat.command('list', at(32)))).toContain('more than 30 questions');
    expect(declined).toEqual(['too many', 'too many', 'too many']);
    expect(await chat.ask(QUESTION, at(60))).toMatchObject({ to: 'all' });
    expect(await chat.ask(QUESTION, at(60.5))).toEqual({ kind: 'nothing' });
    expect(await chat.ask(QUESTION, at(61))).toMatchObject({ to: 'all' });
  });

  it('of one person decline nobody else, and no vote', async () => {
    const { chat } = await startChat();
    const said = await chat.ask(QUESTION, asking());
    for (let i = 0; i < 40; i++) await chat.ask(QUESTION, asking());
    expect(await chat.ask(QUESTION, asking({ person: other }))).toMatchObject({ to: 'all' });
    expect(textOf(await chat.press(stateOf(said, 'useful'), asking()))).toContain('Thank you');
    expect(await chat.press(stateOf(said, 'dismiss'), asking())).toEqual({ kind: 'remove' });
  });
});

describe('a conversation', () => {
  it('is not that of another thread, nor of another person’s direct messages', async () => {
    const { chat } = await startChat();
    await chat.ask(QUESTION, asking());
    const elsewhere = asking({ conversation: { platform: 'slack', id: 'T1/C1/2.0' } });
    expect(textOf(await chat.ask('until when?', elsewhere))).not.toContain('March 11, 2022');
    expect(textOf(await chat.ask('until when?', asking()))).toContain('March 11, 2022');
  });

  it('keeps the language that was asked for in it', async () => {
    const talk = await startChat();
    await talk.chat.ask(QUESTION, asking());
    await talk.chat.ask('in Japanese please', asking());
    expect(messageOf(await talk.chat.ask('until when?', asking())).language).toBe('ja');
    await talk.settled();
    expect(messageOf(await talk.restart().chat.ask('who signed it?', asking())).language).toBe('ja');
  });

  it('follows another process over the same store, where there are several', async () => {
    const first = await startChat({ isAlone: false });
    const second = first.restart();
    await first.chat.ask('When did HLN sign with Aogaki?', asking());
    await first.settled();
    await second.chat.ask(QUESTION, asking());
    await second.settled();
    expect(textOf(await first.chat.ask('until when?', asking()))).toContain('March 11, 2022');
  });

  it('goes back to the first page with another selection', async () => {
    const { chat } = await startChat();
    await chat.press(stateOf(await chat.ask('', asking()), 'ask'), asking());
    await chat.ask('list overseas partners', asking());
    expect(textOf(await chat.ask('and in 2019?', asking()))).toContain('Lysberg');
  });
});

describe('a name alone', () => {
  it('is answered in the language of the platform, a question in its own', async () => {
    const { chat } = await startChat();
    const japanese = asking({ locale: 'ja' });
    expect(messageOf(await chat.ask('Lysberg Health Cluster', japanese)).language).toBe('ja');
    expect(messageOf(await chat.ask(QUESTION, japanese)).language).toBe('en');
    expect(messageOf(await chat.ask('青垣県', asking({ locale: 'en' }))).language).toBe('ja');
  });
});

describe('forget me', () => {
  it('deletes what is kept of the person and of nobody else, and says what that was', async () => {
    const talk = await startChat();
    const mine = asking({ isPrivate: true, conversation: { platform: 'slack', id: 'D1' } });
    const theirs = asking({ person: other });
    const said = await talk.chat.ask('Who pays for the cranes of HLN?', mine);
    await talk.chat.ask('Who pays for the cranes of HLN?', theirs);
    await talk.chat.ask(QUESTION, mine);
    await talk.chat.press(stateOf(said, 'useless'), mine);
    await talk.chat.command('language ja', mine);
    await talk.settled();
    const text = textOf(await talk.chat.command('forget me', mine));
    expect(text).toBe('あなたに関する記録をすべて削除しました(質問と評価3件、会話1件、設定1件)。');
    await talk.settled();
    expect(await talk.store.questions.gaps(10)).toMatchObject([{ times: 1, votesDown: 0 }]);
    expect(await talk.store.conversations.get({ platform: 'slack', id: 'D1' })).toBeUndefined();
    expect(await talk.chat.languageOf(asker, undefined)).toBe('en');
    expect(textOf(await talk.chat.ask('until when?', mine))).not.toContain('March 11, 2022');
    await talk.settled();
    expect(textOf(await talk.chat.command('forget me', mine))).toContain('deleted: 1 question or vote');
    await talk.settled();
    expect(textOf(await talk.chat.command('forget me', mine))).toBe('Nothing of you is kept here.');
  });

  it('also deletes what was still on its way into the store', async () => {
    const { chat, store, settled } = await startChat();
    await chat.ask('Who pays for the cranes of HLN?', asking());
    await chat.command('forget me', asking());
    await settled();
    expect(await store.questions.gaps(10)).toEqual([]);
  });

  it('is done later where the store is gone, and says so', async () => {
    const talk = await startChat();
    await talk.chat.ask('Who pays for the cranes of HLN?', asking());
    await talk.settled();
    talk.setGone(true);
    expect(textOf(await talk.chat.command('forget me', asking()))).toContain('as soon as');
    talk.setGone(false);
    await talk.settled();
    expect(await talk.store.questions.gaps(10)).toEqual([]);
  });
});

describe('while the store is gone', () => {
  it('everything is answered, and what was said is kept when it is back', async () => {
    const talk = await startChat();
    talk.setGone(true);
    const said = await talk.chat.ask(QUESTION, asking());
    expect(said).toMatchObject({ answered: 'answered', question: expect.any(String) });
    expect(textOf(await talk.chat.ask('until when?', asking()))).toContain('March 11, 2022');
    expect(await talk.chat.press(stateOf(said, 'useless'), asking())).toMatchObject({ kind: 'form' });
    expect(textOf(await talk.chat.command('language ja', asking()))).toContain('日本語');
    expect(await talk.chat.languageOf(asker, 'en')).toBe('ja');
    expect((await talk.chat.home(asker, 'en')).language).toBe('ja');
    const elsewhere = asking({ conversation: { platform: 'slack', id: 'T1/C2' } });
    const own = await talk.chat.command('list', elsewhere);
    expect(await talk.chat.press(stateOf(own, 'share'), elsewhere)).toMatchObject({ to: 'all' });
    talk.setGone(false);
    await talk.settled();
    expect(await talk.store.questions.gaps(10)).toMatchObject([{ text: QUESTION, votesDown: 1 }]);
    const { chat } = talk.restart();
    expect(await chat.languageOf(asker, 'en')).toBe('ja');
    expect(textOf(await chat.ask('until when?', asking()))).toContain('2022年3月11日');
  });
});

describe('home, prompts and an empty message', () => {
  it.each(['en', 'ja'] as const)('%s: what is known, what can be asked, and the language', async (locale) => {
    const { chat } = await startChat();
    const home = await chat.home(asker, locale);
    const fields = home.blocks.find((block) => block.type === 'fields')!.fields;
    expect(fields.map(({ value }) => value.map(({ text }) => text).join(''))).toEqual([
      '6',
      '7',
      expect.stringContaining('2021'),
      'English / 日本語',
    ]);
    const list = home.blocks.find((block) => block.type === 'list')!;
    expect(list.items).toHaveLength(5);
    expect(home.actions.map(({ press }) => press.kind)).toEqual([
      'speak',
      'speak',
      'speak',
      'ask',
      'ask',
      'ask',
      'ask',
    ]);
    const prompts = await chat.prompts(asker, locale);
    expect(prompts.length).toBeGreaterThan(0);
    expect(prompts.length).toBeLessThanOrEqual(4);
    for (const { question } of prompts)
      expect(await chat.ask(question, asking({ locale }))).toMatchObject({ answered: 'answered' });
    const empty = messageOf(await chat.ask('  ', asking({ locale })));
    expect(empty.language).toBe(locale);
    expect(empty.actions.filter(({ press }) => press.kind === 'ask')).toHaveLength(4);
  });
});
