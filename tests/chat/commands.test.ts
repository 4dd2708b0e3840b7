import { describe, expect, it } from 'vitest';
import { manyPartners } from '../fixtures/manyPartners.js';
import { writing } from './managing/platform.js';
import { asker, asking, kindsOf, messageOf, startChat, stateOf, textOf } from './talk.js';

const OVERSEAS = "Harbor Life Network's overseas partners are Lysberg";
const OVERSEAS_JA = 'ハーバー・ライフ・ネットワークの海外の提携先は';
const ALL = "Harbor Life Network's partners:";
const ALL_JA = 'ハーバー・ライフ・ネットワークの提携先は次のとおりです。';
const HELP = 'Behind /partners, write one of these:';
const HELP_JA = '/partners に続けて、次のように入力できます。';
const LYSBERG = "Harbor Life Network's agreement with Lysberg Health Cluster:";
const SIDES = 'Lysberg Health Cluster and Aogaki Prefecture side by side:';
const SIDES_JA = '青垣県、白波市を比べると、次のとおりです。';
const ORDER = 'Partnerships in order:';
const DISAGREE = 'The releases disagree on 2 points:';
const RELEASES = '6 releases are known, the newest first:';

/** What is written behind `/partners`, and how its answer begins. */
const COMMANDS: readonly (readonly [string, string])[] = [
  ['list', ALL],
  ['LIST', ALL],
  ['/list', ALL],
  ['list.', ALL],
  ['partners', ALL],
  ['list all partners', ALL],
  ['list overseas', OVERSEAS],
  ['list: overseas', OVERSEAS],
  ['ｌｉｓｔ　ｏｖｅｒｓｅａｓ', OVERSEAS],
  ['list universities', "Harbor Life Network's university is Tsukimori University."],
  ['list 2019', "Harbor Life Network's partner in 2019 is Lysberg"],
  ['partners in Norway', "Harbor Life Network's partner in Norway is Lysberg"],
  ['show Lysberg', LYSBERG],
  ['show Lisberg', LYSBERG],
  ['details Lysberg Health Cluster', LYSBERG],
  ['show Foo Bar', 'No: none of the releases names Foo Bar.'],
  ['show', 'Which partner? Write its name as well: show '],
  ['compare Lysberg and Aogaki', SIDES],
  ['compare Lysberg vs Aogaki', SIDES],
  ['compare Lysberg, Aogaki', SIDES],
  ['compare Lysberg Aogaki', SIDES],
  ['compare', 'Which partners? Write two names: compare '],
  ['timeline', ORDER],
  ['timeline of Lysberg', "What is dated of Lysberg Health Cluster's agreement"],
  ['timeline Lysberg', "What is dated of Lysberg Health Cluster's agreement"],
  ['disagreements', DISAGREE],
  ['releases', RELEASES],
  ['releases about Aogaki', '1 release names Aogaki Prefecture:'],
  ['language', 'Answers come in the language of each question.'],
  ['language klingon', 'Which language?'],
  ['help', HELP],
  ['?', HELP],
  ['', HELP],
  ['what can I ask here?', HELP],
  [
    'ask when did HLN sign with Lysberg?',
    "Harbor Life Network's agreement with Lysberg Health Cluster was signed",
  ],
  [
    'when did HLN sign with Lysberg?',
    "Harbor Life Network's agreement with Lysberg Health Cluster was signed",
  ],
  ['thanks', 'You are welcome.'],
  ['一覧', ALL_JA],
  ['提携先', ALL_JA],
  ['一覧 海外', OVERSEAS_JA],
  ['一覧　海外', OVERSEAS_JA],
  ['海外の提携先', OVERSEAS_JA],
  ['詳細 青垣県', 'ハーバー・ライフ・ネットワークと青垣県の提携の概要は次のとおりです。'],
  ['詳細', 'どの提携先でしょうか。'],
  ['比較 青垣県と白波市', SIDES_JA],
  ['比較 青垣県 白波市', SIDES_JA],
  ['比較 青垣県、白波市', SIDES_JA],
  ['比較', 'どの提携先でしょうか。'],
  ['年表', '提携を日付順に並べると、次のとおりです。'],
  ['年表 青垣県', '青垣県とハーバー・ライフ・ネットワークの提携の経緯'],
  ['食い違い', 'リリースには2件の食い違いがあります。'],
  ['リリース', '読み込んでいるリリースは6件です'],
  ['ﾘﾘｰｽ', '読み込んでいるリリースは6件です'],
  ['リリース一覧', '読み込んでいるリリースは6件です'],
  ['言語', '質問と同じ言語でお答えします。'],
  ['ヘルプ', HELP_JA],
  ['ﾍﾙﾌﾟ', HELP_JA],
  ['使い方', HELP_JA],
  [
    '質問 白波市とはいつ締結しましたか',
    'ハーバー・ライフ・ネットワークと白波市の提携は、2020年9月18日に締結されました。',
  ],
];

/** Words that nearly are a command. */
const SLIPS: readonly (readonly [string, string, string])[] = [
  ['lsit', ALL, '“lsit” was read as “list”.'],
  ['lsit overseas', OVERSEAS, '“lsit” was read as “list”.'],
  ['comapre Lysberg Aogaki', SIDES, '“comapre” was read as “compare”.'],
  ['relaeses', RELEASES, '“relaeses” was read as “releases”.'],
  ['disagrements', DISAGREE, '“disagrements” was read as “disagreements”.'],
  ['timelin', ORDER, '“timelin” was read as “timeline”.'],
  ['リリーヌ', '読み込んでいるリリースは6件です', '「リリーヌ」は「リリース」と読み取りました。'],
];

describe('what is written behind /partners', () => {
  it.each(COMMANDS)('%s', async (words, first) => {
    const { chat } = await startChat();
    const said = await chat.command(words, asking());
    expect(said).toMatchObject({ kind: 'answer', to: 'asker' });
    expect(textOf(said)).toMatch(new RegExp(`^${first.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`));
  });

  it.each(SLIPS)('%s is read as the nearest command', async (words, first, note) => {
    const { chat } = await startChat();
    const text = textOf(await chat.command(words, asking()));
    expect(text.startsWith(first)).toBe(true);
    expect(text).toContain(note);
  });

  it('nothing is forgotten on a guess', async () => {
    const { chat } = await startChat();
    expect(textOf(await chat.command('forgte me', asking()))).toBe(
      'There is no command “forgte me”. If you mean “forget me”, write exactly that.',
    );
  });

  it.each(['asdf', 'ぬるぽ'])('%s is answered with the commands', async (words) => {
    const { chat } = await startChat();
    const said = await chat.command(words, asking());
    expect(textOf(said)).toMatch(/ask QUESTION|質問 知りたいこと/);
    expect(kindsOf(said)).toContain('ask');
  });

  it('every command of help does what help says', async () => {
    for (const locale of ['en', 'ja'] as const) {
      const { chat } = await startChat();
      const help = messageOf(await chat.command('help', writing({}, { locale })));
      const list = help.blocks.find((block) => block.type === 'list')!;
      expect(list.items).toHaveLength(17);
      for (const [usage] of list.items) {
        const word = usage!.text.split(' ')[0]!;
        const said = await chat.command(word === 'forget' ? 'forget me' : word, writing({}, { locale }));
        if (said.kind === 'form') continue;
        expect(textOf(said)).not.toMatch(/not understood|理解できません/);
      }
    }
  });

  it('comes in the language of the platform where the words show none, else in that of the words', async () => {
    const { chat } = await startChat();
    expect(messageOf(await chat.command('list', asking({ locale: 'ja' }))).language).toBe('ja');
    expect(messageOf(await chat.command('一覧', asking({ locale: 'en' }))).language).toBe('ja');
    expect(messageOf(await chat.command('show Lysberg', asking({ locale: 'ja' }))).language).toBe('ja');
  });

  it('a follow-up in the conversation goes on from a command', async () => {
    const { chat } = await startChat();
    await chat.command('show Lysberg', asking());
    expect(textOf(await chat.ask('when was it signed?', asking()))).toContain('March 12, 2019');
  });
});

describe('a command that the platform takes apart', () => {
  it.each([
    [{ kind: 'municipality' }, 'local governments'],
    [{ kind: 'universities' }, 'university is Tsukimori University'],
    [{ country: 'Norway' }, 'in Norway is Lysberg'],
    [{ country: 'overseas' }, 'overseas partners'],
    [{ region: 'Europe' }, 'in Europe'],
    [{ region: 'Kansai' }, 'Kansai'],
    [{ year: '2019' }, 'in 2019 is Lysberg'],
    [{ year: 'since 2020' }, 'since 2020'],
    [{ instrument: 'MOC' }, 'Shiranami City'],
    [{ country: 'Norway', year: '2019' }, 'in Norway in 2019'],
    [{ country: 'ノルウェー' }, 'Lysberg Health Cluster'],
    [{}, "Harbor Life Network's partners:"],
  ])('list %o', async (where, text) => {
    const { chat } = await startChat();
    await chat.command('language en', asking());
    expect(textOf(await chat.run({ kind: 'list', where }, asking()))).toContain(text);
  });

  it.each([
    [{ country: 'Atlantis' }, '“Atlantis” says no country that is known here.'],
    [{ year: 'someday' }, '“someday” says no year or date that is known here.'],
    [{ kind: 'spaceship' }, '“spaceship” says no kind of organization that is known here.'],
  ])('list %o says what was not understood', async (where, text) => {
    const { chat } = await startChat();
    expect(textOf(await chat.run({ kind: 'list', where }, asking()))).toBe(text);
  });

  it('compares, shows, and tells in order', async () => {
    const { chat } = await startChat();
    expect(textOf(await chat.run({ kind: 'compare', a: 'Lysberg', b: 'Aogaki' }, asking()))).toContain(SIDES);
    expect(textOf(await chat.run({ kind: 'compare', a: '青垣県', b: '白波市' }, asking()))).toContain(
      SIDES_JA,
    );
    expect(textOf(await chat.run({ kind: 'show', partner: 'lysberk' }, asking()))).toContain(LYSBERG);
    expect(textOf(await chat.run({ kind: 'timeline' }, asking()))).toContain(ORDER);
  });
});

describe('a command whose answer everybody sees', () => {
  it('has what every answer in a channel has, also on its other pages', async () => {
    const { chat } = await startChat({ ledger: manyPartners(45) });
    const said = await chat.run({ kind: 'list' }, asking(), 'all');
    expect(said).toMatchObject({ kind: 'answer', to: 'all' });
    expect(kindsOf(said)).toEqual(['page', 'evidence', 'language', 'useful', 'useless', 'dismiss']);
    const next = await chat.press(stateOf(said, 'page'), asking());
    expect(kindsOf(next)).not.toContain('share');
    expect(
      await chat.run({ kind: 'ask', question: 'when was the latest signed?' }, asking(), 'all'),
    ).toMatchObject({
      to: 'all',
    });
  });

  it('tells help, settings and what is forgotten to the asker alone', async () => {
    const { chat } = await startChat();
    for (const command of [
      { kind: 'help' },
      { kind: 'language' },
      { kind: 'forget me' },
      { kind: 'ask', question: ' ' },
    ] as const)
      expect(await chat.run(command, asking(), 'all')).toMatchObject({ kind: 'answer', to: 'asker' });
  });
});

describe('the language of somebody’s answers', () => {
  it('is set by a command or a button, holds at once and after a restart, and can be unset', async () => {
    const talk = await startChat();
    const offered = await talk.chat.command('language', asking());
    expect(kindsOf(offered)).toEqual(['speak', 'speak', 'speak']);
    expect(textOf(await talk.chat.command('language ja', asking()))).toContain('日本語でお答えします');
    expect(messageOf(await talk.chat.ask('When did HLN sign with Lysberg?', asking())).language).toBe('ja');
    await talk.settled();
    const { chat } = talk.restart();
    expect(await chat.languageOf(asker, 'en')).toBe('ja');
    expect(messageOf(await chat.ask('When did HLN sign with Lysberg?', asking())).language).toBe('ja');
    expect(textOf(await chat.command('言語 自動', asking()))).toBe('質問と同じ言語でお答えします。');
    expect(messageOf(await chat.ask('When did HLN sign with Lysberg?', asking())).language).toBe('en');
    await chat.press(stateOf(offered, 'speak'), asking());
    expect(await chat.languageOf(asker, 'ja')).toBe('en');
  });

  it('can be set in a message as well, and everything forgotten, told to the asker alone', async () => {
    const { chat, settled } = await startChat();
    const set = await chat.ask('language ja', asking());
    expect(set).toMatchObject({ kind: 'answer', to: 'asker' });
    expect(await chat.languageOf(asker, 'en')).toBe('ja');
    await settled();
    const forgotten = await chat.ask('忘れて', asking());
    expect(forgotten).toMatchObject({ kind: 'answer', to: 'asker' });
    expect(textOf(forgotten)).toContain('設定1件');
    expect(await chat.ask('list overseas', asking())).toMatchObject({ to: 'all', answered: 'answered' });
  });

  it('of one person is not that of another', async () => {
    const { chat } = await startChat();
    await chat.command('language ja', asking());
    const other = asking({ person: { platform: 'slack', id: 'U2' } });
    expect(messageOf(await chat.command('list', other)).language).toBe('en');
  });
});
