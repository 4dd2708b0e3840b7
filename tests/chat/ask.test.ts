import { expect, it } from 'vitest';
import { asking, kindsOf, messageOf, startChat, stateOf, textOf } from './talk.js';

it('a question is answered for everybody, with what can be done with the answer', async () => {
  const { chat } = await startChat();
  const said = await chat.ask('When did HLN sign with Lysberg?', asking());
  expect(said).toMatchObject({ kind: 'answer', to: 'all', answered: 'answered' });
  expect(textOf(said)).toContain('March 12, 2019');
  expect(kindsOf(said)).toEqual(['evidence', 'language', 'useful', 'useless', 'dismiss']);
});

it('a button gives the answer in the other language, in place of the one pressed, with its buttons', async () => {
  const talk = await startChat();
  const said = await talk.chat.ask('When did HLN sign with Lysberg?', asking());
  const { chat } = talk.restart();
  const other = await chat.press(stateOf(said, 'language'), asking());
  expect(other.kind).toBe('replace');
  expect(textOf(other)).toContain('2019年3月12日');
  expect(kindsOf(other)).toEqual(kindsOf(said));
  const back = await chat.press(stateOf(other, 'language'), asking());
  expect(messageOf(back)).toEqual(messageOf(said));
});

it('where it says so: the sentence with its release, for the one who pressed alone', async () => {
  const { chat } = await startChat();
  const said = await chat.ask('When did HLN sign with Lysberg?', asking());
  const evidence = await chat.press(stateOf(said, 'evidence'), asking());
  expect(evidence).toMatchObject({ kind: 'answer', to: 'asker' });
  expect(textOf(evidence)).toContain(
    'signed a memorandum of understanding (MOU) with Lysberg Health Cluster',
  );
  expect(textOf(evidence)).toContain('https://hln.example/lysberg');
});

it('a conversation goes on, at once and after a restart', async () => {
  const talk = await startChat();
  await talk.chat.ask('When did HLN sign with Lysberg?', asking());
  expect(textOf(await talk.chat.ask('and Aogaki?', asking()))).toContain('July 1, 2020');
  await talk.settled();
  const { chat } = talk.restart();
  expect(textOf(await chat.ask('and Lysberg?', asking()))).toContain('March 12, 2019');
});
