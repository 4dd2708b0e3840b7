import { beforeAll, describe, expect, it } from 'vitest';
import { type Bot, type Conversation, createBot } from '../../src/core/bot.js';
import { createKnowledge } from '../../src/core/knowledge.js';
import { HARBOR } from '../fixtures/harborCorpus.js';

let bot: Bot;
beforeAll(async () => {
  bot = createBot(await createKnowledge({ ledger: HARBOR }));
});

/** The answer to the last of several messages of one conversation. */
function talk(...messages: readonly string[]): string {
  let conversation: Conversation = {};
  let text = '';
  for (const message of messages) {
    const reply = bot.ask(message, { conversation, today: '2024-06-01' });
    conversation = reply.nextConversation;
    text = reply.text;
  }
  return text;
}

describe('a follow-up edits the last question', () => {
  it.each([
    [['When did HLN sign with Lysberg?', 'and Aogaki?'], 'July 1, 2020'],
    [['When did HLN sign with Lysberg?', 'what about the Finnish embassy?'], 'August 10, 2020'],
    [['When did HLN sign with Lysberg?', 'who signed it?'], 'Kenta Hamano'],
    [['When did HLN sign with Lysberg?', 'until when?'], 'March 11, 2022'],
    [['When did HLN sign with Lysberg?', 'how long does it last?'], '3 years'],
    [['Who is the latest partner?', 'when was it signed?'], 'February 5, 2021'],
    [['How many partnerships were signed in 2020?', 'and in 2019?'], '1'],
    [['Which partners are overseas?', 'and domestic?'], 'Kisaragi Science Park'],
    [['白波市とはいつ締結しましたか', 'いつまで?'], '2025年9月17日'],
    [['白波市とはいつ締結しましたか', '青垣県は?'], '2020年7月1日'],
    [['白波市とはいつ締結しましたか', '内容は?'], '健康データの活用'],
    [['白波市とはいつ締結しましたか', 'それは何番目ですか'], '6番目'],
    [['When did HLN sign with Lysberg?', 'in Japanese please'], '2019年3月12日'],
    [['白波市とはいつ締結しましたか', '英語でお願いします'], 'September 18, 2020'],
    [['白波市とはいつ締結しましたか', 'ノルウェーとの協定の期間は?'], '3年'],
    [['When did HLN sign with Shiranami?', 'until when is the Norwegian one valid?'], 'March 11, 2022'],
    [['Which partners are overseas?', 'first municipality?'], 'Aogaki Prefecture'],
    [['海外の提携先は?', '最初の自治体は?'], '青垣県'],
    [['What did the newest release change?', 'which release says that?'], 'Stated in'],
    [['How many municipalities has HLN partnered with?', 'which ones?'], 'Shiranami City'],
    [['海外の提携先はいくつ?', 'どこですか'], 'Lysberg'],
    [['Which municipalities has HLN partnered with?', 'the latest one?'], 'Shiranami City'],
    [['自治体の提携先はどこ?', '一番最近のは?'], '白波市'],
    [
      ['Who is the first overseas partner of HLN?', 'and the next?'],
      "Harbor Life Network's 2nd overseas partner",
    ],
    [['HLNの最初の提携先は?', 'その次は?'], '2番目の提携先は、月守大学'],
    [['When did HLN sign with Shiranami?', 'what does it cover'], '健康データの活用'],
    // Who stands beside the one that was talked about.
    [['Who is the 4th partner of HLN?', 'when was it signed?', 'and the next one?'], '5th partner'],
    [['When did HLN sign with Aogaki?', 'and the next one?'], 'right after Aogaki Prefecture'],
    [['白波市とはいつ締結しましたか', 'その前は?'], '一つ前の提携先'],
    [['4番目の提携先は?', 'いつ?', 'その次は?'], '5番目の提携先'],
    // How many were listed, and which of them.
    [['Which partners are overseas?', 'how many is that?'], '3'],
    [['Which partners are overseas?', 'which of them has a stated term?'], 'Lysberg'],
    [['Which partners are overseas?', 'which of those are still in force?'], 'no'],
    [['海外の提携先は?', '何団体?'], '3団体'],
    [['海外の提携先は?', 'そのうち期間が決まっているのは?'], 'Lysberg'],
    // The last one named beside another; which of two.
    [['When did HLN sign with Lysberg?', 'compare it with Shiranami'], 'side by side'],
    [['白波市とはいつ締結しましたか', 'それをLysbergと比べて'], 'を比べると'],
    [['Compare Lysberg and Shiranami', 'which came first?'], 'Lysberg'],
    [['Lysbergと白波市を比べて', 'どちらが先?'], 'Lysberg'],
    [['Compare Lysberg and Shiranami', 'which of the two came first?'], 'Lysberg'],
    [['Compare Lysberg and Shiranami', 'and Aogaki?'], 'Lysberg Health Cluster | Shiranami City | Aogaki'],
    // Whoever was talked about.
    [['Who is Kenta Hamano?', 'what did he say?'], 'Kenta Hamano'],
    [['Who is Kenta Hamano?', 'what did he say about Lysberg?'], 'Kenta Hamano'],
    // What was not meant, and what is.
    [['When did HLN sign with Lysberg?', 'no, the announcement'], 'announced'],
    [['When did HLN sign with Lysberg?', 'sorry, I meant Aogaki'], 'July 1, 2020'],
    [['Lysbergの締結日は?', 'いや、発表日'], '発表'],
    [['Lysbergの締結日は?', '違う、白波市のほう'], '2020年9月18日'],
    [['Who is the 4th partner of HLN?', "who's that with?"], 'Aogaki'],
    [['4番目の提携先との締結日は?', '相手は?'], '青垣県'],
  ])('%j', (messages, expected) => {
    expect(talk(...messages)).toContain(expected);
  });

  it('keeps the language that was asked for', () => {
    expect(talk('When did HLN sign with Lysberg?', 'in Japanese please', 'who signed it?')).toContain('署名');
  });

  it('answers two questions in one message, the second about the first', () => {
    const { text, answers } = bot.ask('When did HLN sign with Lysberg? And who signed it?');
    expect(answers).toHaveLength(2);
    expect(text).toContain('March 12, 2019');
    expect(text).toContain('Ingrid Solheim');
  });

  it('answers a question behind a greeting', () => {
    expect(bot.ask('Hi there! When did HLN sign with Lysberg? Thanks!').text).toContain('March 12, 2019');
    expect(bot.ask('お世話になっております。白波市との締結日を教えていただけますか。').text).toContain(
      '2020年9月18日',
    );
  });

  it('is not confused by a conversation when a question stands on its own', () => {
    expect(talk('When did HLN sign with Lysberg?', 'How many partners does HLN have?')).toContain('7');
    expect(talk('Which municipalities are there?', 'What is the latest partnership?')).toContain('Clairmont');
  });

  it("answers in the question's language, whatever the release's is", () => {
    expect(bot.ask('What did Chinatsu say?').language).toBe('en');
    expect(bot.ask('LHCの設立は?').text).toMatch(/です|ました|ます/);
  });
});
