import { describe, expect, it } from 'vitest';
import { pressState } from '../../src/core/chat/press.js';
import type { Said } from '../../src/core/chat/said.js';
import { manyPartners } from '../fixtures/manyPartners.js';
import { asker, asking, kindsOf, messageOf, NOW, startChat, stateOf, textOf } from './talk.js';

const QUESTION = 'When did HLN sign with Lysberg?';

describe('under an answer', () => {
  it('every button of every kind of answer works after a restart, and so do those under what it gives', async () => {
    const talk = await startChat();
    let minutes = 0;
    const later = () => {
      minutes++;
      return asking({ at: NOW + minutes * 60_000 });
    };
    const asked = [
      QUESTION,
      '白波市とはいつ締結しましたか',
      'When was the agreement with Clairmont signed?',
      'list all partners',
      'How many partners does HLN have?',
      'Compare Lysberg and Aogaki',
      'timeline',
      'What do the releases disagree about?',
      'Which releases do you have?',
      'Tell me about Lysberg',
      'What did Ingrid Solheim say?',
      'How many visitors does the meeting draw?',
      'Is the Lysberg MOU still valid?',
      'When did HLN sign with Nowhere University?',
      'When was it signed? And who signed it?',
      'what is the weather',
      'hello',
      'help',
    ];
    let pressed = 0;
    for (const question of asked) {
      for (const first of [
        await talk.chat.ask(question, later()),
        await talk.chat.run({ kind: 'ask', question }, later()),
      ]) {
        await talk.settled();
        const { chat } = talk.restart();
        for (const { press } of messageOf(first).actions) {
          const said = await chat.press(pressState(press)!, later());
          pressed++;
          expect(said.kind, `${question}: ${press.kind}`).not.toBe('nothing');
          if (said.kind !== 'answer' && said.kind !== 'replace') continue;
          expect(textOf(said)).not.toBe('');
          for (const action of said.message.actions) expect(pressState(action.press)).toBeDefined();
        }
      }
    }
    expect(pressed).toBeGreaterThan(150);
  });

  it('the same can be done with the answer in the other language, and on another page', async () => {
    const { chat } = await startChat({ ledger: manyPartners(45) });
    const said = await chat.ask('list all partners', asking());
    expect(kindsOf(said)).toEqual(['page', 'evidence', 'language', 'useful', 'useless', 'dismiss']);
    const second = await chat.press(stateOf(said, 'page'), asking());
    expect(kindsOf(second)).toEqual(['page', 'page', 'evidence', 'language', 'useful', 'useless', 'dismiss']);
    const japanese = await chat.press(stateOf(second, 'language'), asking());
    expect(kindsOf(japanese)).toEqual(kindsOf(second));
    expect(textOf(japanese)).toContain('全45件のうち21～40件目');
    expect(stateOf(japanese, 'useful').slice(2)).toBe(stateOf(said, 'useful').slice(2));
    expect(stateOf(japanese, 'dismiss').slice(2)).toBe('U1');
  });

  it('only what repeats the answer stands: not the language of two answers at once, nor where a name is unknown', async () => {
    const { chat } = await startChat();
    const two = await chat.ask('When did HLN sign with Lysberg? And who signed it?', asking());
    expect(kindsOf(two)).toEqual(['useful', 'useless', 'dismiss']);
    const unknown = await chat.ask('When did HLN sign with Nowhere University?', asking());
    expect(kindsOf(unknown)).toEqual(['ask', 'useful', 'useless', 'dismiss']);
    expect(kindsOf(await chat.ask('thanks', asking()))).toEqual(['dismiss']);
  });

  it('no vote where questions are not kept', async () => {
    const { chat } = await startChat({ isLogged: false });
    const said = await chat.ask(QUESTION, asking());
    expect(said).not.toHaveProperty('question');
    expect(kindsOf(said)).toEqual(['evidence', 'language', 'dismiss']);
    const own = await chat.command(QUESTION, asking());
    expect(kindsOf(own)).toEqual(['evidence', 'language', 'share']);
  });

  it('a choice is answered, and the conversation goes on from it', async () => {
    const { chat } = await startChat();
    const said = await chat.ask('', asking());
    expect(kindsOf(said)).toContain('ask');
    const answered = await chat.press(stateOf(said, 'ask'), asking());
    expect(answered).toMatchObject({ kind: 'answer', to: 'all', answered: 'answered' });
    const next = await chat.ask('and Lysberg?', asking());
    expect(textOf(next)).toContain('Lysberg');
    expect(next).toMatchObject({ answered: 'answered' });
  });

  it('a name that nobody knows has those that come near, about which the same is asked', async () => {
    const { chat } = await startChat();
    const said = await chat.ask('When did HLN sign with Nowhere University?', asking());
    expect(messageOf(said).actions[0]).toMatchObject({ label: 'Tsukimori University' });
    expect(textOf(await chat.press(stateOf(said, 'ask'), asking()))).toMatch(
      /Tsukimori University .* June 2018/,
    );
  });

  it('what only the asker sees is pressed for the asker alone', async () => {
    const { chat } = await startChat();
    const help = await chat.command('help', asking());
    const answered = await chat.press(stateOf(help, 'ask'), asking());
    expect(answered).toMatchObject({ kind: 'answer', to: 'asker' });
    expect(kindsOf(answered)).toContain('share');
    expect(kindsOf(answered)).not.toContain('dismiss');
  });
});

describe('a vote', () => {
  const ask = async () => {
    const talk = await startChat();
    const said = await talk.chat.ask('Who pays for the harbour cranes of HLN?', asking());
    return { ...talk, said };
  };

  it('counts at once, and its reason when that is sent', async () => {
    const { chat, store, settled, said } = await ask();
    const form = await chat.press(stateOf(said, 'useless'), asking());
    expect(form).toMatchObject({ kind: 'form', form: { title: 'What was wrong?', submit: 'Send' } });
    await settled();
    expect(await store.questions.gaps(10)).toMatchObject([{ votesDown: 1, reasons: [] }]);
    const { state } = (form as Extract<Said, { kind: 'form' }>).form;
    expect(textOf(await chat.reason(state, '  not about cranes ', asking()))).toContain('Thank you');
    await settled();
    expect(await store.questions.gaps(10)).toMatchObject([{ votesDown: 1, reasons: ['not about cranes'] }]);
  });

  it('can be taken back by the other one, also in the answer’s other language', async () => {
    const { chat, store, settled } = await ask();
    const said = await chat.ask(QUESTION, asking());
    await chat.press(stateOf(said, 'useless'), asking());
    const other = await chat.press(stateOf(said, 'language'), asking());
    expect(textOf(await chat.press(stateOf(other, 'useful'), asking()))).toContain('ありがとうございます');
    await settled();
    expect((await store.questions.gaps(10)).find(({ text }) => text === QUESTION)).toBeUndefined();
  });

  it('with an empty reason is thanked for like any other; a form that cannot be read says so', async () => {
    const { chat, said } = await ask();
    expect(textOf(await chat.reason(stateOf(said, 'useless'), ' ', asking()))).toContain('Thank you');
    expect(textOf(await chat.reason('what?', 'because', asking()))).toContain('older version');
  });
});

describe('sharing', () => {
  it('posts once, whoever presses how often, in whichever process', async () => {
    const talk = await startChat();
    const own = await talk.chat.command(QUESTION, asking());
    const shared = await talk.chat.press(stateOf(own, 'share'), asking({ at: NOW + 1 }));
    expect(shared).toMatchObject({ kind: 'answer', to: 'all' });
    expect(textOf(shared)).toBe(textOf(own));
    expect(kindsOf(shared)).toEqual(['evidence', 'language', 'useful', 'useless', 'dismiss']);
    for (const { chat } of [talk, talk.restart()]) {
      const again = await chat.press(stateOf(own, 'share'), asking({ at: NOW + 2 }));
      expect(again).toMatchObject({ kind: 'answer', to: 'asker' });
      expect(textOf(again)).toBe('This answer has already been shared.');
    }
  });

  it('posts once for two presses at the same moment', async () => {
    const { chat } = await startChat();
    const own = await chat.command(QUESTION, asking());
    const press = () => chat.press(stateOf(own, 'share'), asking({ at: NOW + 1 }));
    const said = await Promise.all([press(), press()]);
    expect(said.map((one) => one.kind === 'answer' && one.to).sort()).toEqual(['all', 'asker']);
  });

  it('posts where it could not be posted before, and then no more', async () => {
    const talk = await startChat();
    const own = await talk.chat.command(QUESTION, asking());
    const state = stateOf(own, 'share');
    await talk.chat.press(state, asking());
    await talk.chat.notShared(state, asking().person);
    expect(await talk.chat.press(state, asking())).toMatchObject({ to: 'all' });
    expect(await talk.chat.press(state, asking())).toMatchObject({ to: 'asker' });
    await talk.chat.notShared(state, asking().person);
    const { chat } = talk.restart();
    expect(await chat.press(state, asking())).toMatchObject({ to: 'all' });
    expect(await talk.restart().chat.press(state, asking())).toMatchObject({ to: 'asker' });
  });

  it('another page is still one question', async () => {
    const { chat } = await startChat({ ledger: manyPartners(45) });
    const own = await chat.command('list', asking());
    const second = await chat.press(stateOf(own, 'page'), asking());
    expect(await chat.press(stateOf(second, 'share'), asking({ at: NOW + 1 }))).toMatchObject({ to: 'all' });
    expect(await chat.press(stateOf(own, 'share'), asking({ at: NOW + 2 }))).toMatchObject({ to: 'asker' });
  });
});

describe('dismissing', () => {
  it('is for the one who asked', async () => {
    const { chat } = await startChat();
    const state = stateOf(await chat.ask(QUESTION, asking()), 'dismiss');
    const other = await chat.press(state, asking({ person: { ...asker, id: 'U2' } }));
    expect(other).toMatchObject({ kind: 'answer', to: 'asker' });
    expect(textOf(other)).toBe('Only the person who asked can remove this answer.');
    expect(await chat.press(state, asking())).toEqual({ kind: 'remove' });
  });
});

describe('where it says so', () => {
  it('shows at most ten places, and how many there are', async () => {
    const { chat } = await startChat({ ledger: manyPartners(15) });
    const said = await chat.ask('list all partners', asking());
    const text = textOf(await chat.press(stateOf(said, 'evidence'), asking()));
    expect(text.match(/^> /gm)).toHaveLength(10);
    expect(text).toContain('10 of 15 places are shown.');
    expect(
      text.match(/<https:\/\/quillmoor\.example\/\d+> \(Quillmoor Society, January \d+, 2020\)/g),
    ).toHaveLength(10);
  });

  it('of a summary is called one', async () => {
    const ledger = manyPartners(3);
    const releases = ledger.releases.map((release) => ({ ...release, textKind: 'digest' as const }));
    const { chat } = await startChat({ ledger: { ...ledger, releases } });
    const said = await chat.ask('When was the agreement with Tarnhold Institute 002 signed?', asking());
    const evidence = await chat.press(stateOf(said, 'evidence'), asking({ locale: 'ja' }));
    expect(textOf(evidence).split('\n')[0]).toBe('The summary of the release says so, in its own words:');
    expect(messageOf(evidence).blocks.some(({ type }) => type === 'quote')).toBe(false);
  });
});
