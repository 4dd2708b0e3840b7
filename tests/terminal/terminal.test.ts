import { PassThrough, Readable } from 'node:stream';
import stringWidth from 'string-width';
import { beforeAll, describe, expect, it } from 'vitest';
import { createCompleter } from '../../src/adapters/terminal/complete.js';
import { renderMessage } from '../../src/adapters/terminal/renderMessage.js';
import { COMMANDS, createSession } from '../../src/adapters/terminal/session.js';
import { styleFor } from '../../src/adapters/terminal/style.js';
import { runTerminal } from '../../src/adapters/terminal/terminal.js';
import { type Bot, type Conversation, createBot } from '../../src/core/bot.js';
import { createKnowledge } from '../../src/core/knowledge.js';
import { HARBOR } from '../fixtures/harborCorpus.js';

let bot: Bot;
beforeAll(async () => {
  bot = createBot(await createKnowledge({ ledger: HARBOR }));
});

const plain = styleFor(false, undefined);

async function pipe(lines: readonly string[]): Promise<string> {
  const output = new PassThrough();
  await runTerminal({ bot, input: Readable.from(lines.map((line) => `${line}\n`)), output, language: 'en' });
  output.end();
  return (await output.toArray()).join('');
}

describe('lines that come from no terminal', () => {
  it('are answered one by one, without a prompt, a welcome or a colour', async () => {
    const shown = await pipe(['When did HLN sign with Lysberg?', '', '白波市とはいつ締結しましたか']);
    expect(shown).toMatch(
      /^Harbor Life Network's agreement with Lysberg Health Cluster was signed on March 12, 2019\./,
    );
    expect(shown).toContain('2020年9月18日');
    expect(shown).not.toMatch(/^> /m);
    expect(shown).not.toContain('\u001b');
  });

  it('end with /quit', async () => {
    expect(await pipe(['/quit', 'When did HLN sign with Lysberg?'])).toBe('');
  });
});

describe('a session', () => {
  const session = (): ReturnType<typeof createSession> =>
    createSession({ bot, style: plain, language: 'en' });

  it('opens with what it knows and four questions, each of which it can answer', () => {
    const welcome = session().welcome();
    expect(welcome).toContain('6 releases with 7 partnerships');
    expect(welcome).toContain('Harbor Life Network');
    for (const language of ['en', 'ja'] as const) {
      const suggested = bot.suggestions(language);
      expect(suggested).toHaveLength(4);
      for (const question of suggested)
        expect([question, bot.ask(question).answers[0]?.kind]).toEqual([question, 'answered']);
    }
  });

  it('tells whoever keeps it what was asked, and what was thought of the answer', () => {
    const kept: unknown[] = [];
    const talk = createSession({
      bot,
      style: plain,
      language: 'en',
      record: {
        asked: (text, { query }) => kept.push([text, query?.attribute]),
        voted: (isUseful, reason) => kept.push([isUseful, reason]) > 0,
      },
    });
    expect(talk.line('/good')).toContain('Nothing has been asked');
    talk.line('When did HLN sign with Lysberg?');
    talk.line('/releases');
    expect(talk.line('/good')).toContain('noted');
    expect(talk.line('/bad the year  is wrong')).toContain('noted');
    expect(kept).toEqual([
      ['When did HLN sign with Lysberg?', 'signedOn'],
      [true, undefined],
      [false, 'the year is wrong'],
    ]);
  });

  it('says so where nobody keeps it', () => {
    const talk = session();
    talk.line('When did HLN sign with Lysberg?');
    expect(talk.line('/bad')).toBe('Questions and votes are not kept here.');
    talk.line('/language ja');
    expect(talk.line('/good')).toBe('質問と評価は記録していません。');
  });

  it('goes on where an earlier one stopped', () => {
    let conversation: Conversation = {};
    const record = {
      asked: (_: string, { nextConversation }: { readonly nextConversation: Conversation }) => {
        conversation = nextConversation;
      },
      voted: () => true,
    };
    const options = { bot, style: plain, language: 'en' } as const;
    createSession({ ...options, record }).line('When did HLN sign with Lysberg?');
    const followUp = 'And with Shiranami City?';
    const next = createSession({ ...options, record: { ...record, conversation } });
    expect(next.line(followUp)).toMatch(/was signed on September 18, 2020/);
    expect(createSession(options).line(followUp)).not.toMatch(/was signed on/);
  });

  it('explains the last answer', () => {
    const talk = session();
    expect(talk.line('/why')).toContain('Nothing has been asked');
    talk.line('When did HLN sign with Lysbreg?');
    const why = talk.line('/why');
    expect(why).toContain('signed date');
    expect(why).toContain('lysberg = party');
    expect(why).toContain('Lysbreg → lysberg');
    expect(why).toContain('hln-lysberg');
  });

  it('shows releases, disagreements and its commands', () => {
    const talk = session();
    expect(talk.line('/releases')).toContain('hln-shiranami-ja');
    expect(talk.line('/disagreements')).toContain('Clairmont');
    expect(talk.line('/help')).toContain('/why');
    expect(talk.line('/nonsense')).toContain('/help');
    expect(talk.line('/quit')).toBeUndefined();
  });

  it('switches the language of its answers and back', () => {
    const talk = session();
    expect(talk.line('/language ja')).toContain('日本語');
    expect(talk.line('When did HLN sign with Lysberg?')).toContain('2019年3月12日');
    talk.line('/language auto');
    expect(talk.line('When did HLN sign with Lysberg?')).toContain('March 12, 2019');
    expect(talk.line('/language xx')).toContain('/language');
  });

  it('follows up', () => {
    const talk = session();
    talk.line('When did HLN sign with Lysberg?');
    expect(talk.line('who signed it?')).toContain('Ingrid Solheim');
  });
});

describe('completion', () => {
  it('completes commands and names, also behind other words', () => {
    const complete = createCompleter(bot, COMMANDS);
    expect(complete('/re')[0]).toEqual(['/releases']);
    expect(complete('When did HLN sign with Lys')).toEqual([['Lysberg Health Cluster'], 'Lys']);
    expect(complete('白')[0]).toEqual(['白波市']);
    expect(complete('sign with L')[0]).toEqual([]);
    expect(complete('白波')[0]).toEqual(['白波市']);
    expect(complete('')[0]).toEqual([]);
  });
});

describe('how a message looks', () => {
  it('lines columns up, Japanese characters being two wide', () => {
    const { message } = bot.ask('白波市とLysbergを比較して');
    const rows = renderMessage(message, plain)
      .split('\n')
      .filter((line) => line.includes('│'));
    const columns = rows.map((row) => stringWidth(row.slice(0, row.indexOf('│'))));
    expect(rows.length).toBeGreaterThan(3);
    expect(new Set(columns).size).toBe(1);
  });

  it('lets no release move the cursor', () => {
    const shown = renderMessage(
      {
        language: 'en',
        summary: '',
        actions: [],
        blocks: [{ type: 'quote', text: 'a\u001b[2Jb\nc\u202ed', source: [] }],
      },
      plain,
    );
    expect(shown).not.toMatch(/[\u001b\u202e]/);
  });

  it('is coloured only on a terminal, and not with NO_COLOR', () => {
    expect(styleFor(true, undefined).strong('x')).toContain('\u001b');
    expect(styleFor(true, '').strong('x')).toContain('\u001b');
    expect(styleFor(true, '1').strong('x')).toBe('x');
    expect(styleFor(false, undefined).strong('x')).toBe('x');
  });
});
