import { beforeAll, describe, expect, it } from 'vitest';
import { type Bot, createBot } from '../../src/core/bot.js';
import { createKnowledge } from '../../src/core/knowledge.js';
import { HARBOR } from '../fixtures/harborCorpus.js';

let bot: Bot;
beforeAll(async () => {
  bot = createBot(await createKnowledge({ ledger: HARBOR }));
});

const firstSentence = (text: string): string => text.split(/(?<=[。])|(?<=\.)\s|\n/)[0] ?? '';

/** A question, what its first sentence has, and what it must not have. */
type Row = readonly [question: string, first: readonly string[], not?: readonly string[]];

const ENGLISH: readonly Row[] = [
  // When
  ['When did HLN sign the MOU with Lysberg Health Cluster?', ['March 12, 2019'], ['2022', 'March 14']],
  ['when was the lysberg mou signed', ['March 12, 2019']],
  ['lysberg signing date', ['March 12, 2019']],
  ['whn did hln sign with LHC??', ['March 12, 2019']],
  ['When did the agreement with Aogaki become effective?', ['effective', 'July 1, 2020'], ['July 2,']],
  ['When did HLN sign with Aogaki Prefecture?', ['effective', 'July 1, 2020']],
  ['When was the agreement with Aogaki announced?', ['announced', 'July 2, 2020']],
  ['when was the norwegian cluster signed', ['March 12, 2019']],
  ['finland?', ['Suomi Care Embassy']],
  ['When was the deal with the Finnish embassy signed?', ['August 10, 2020']],
  [
    'Could you please tell me on what date HLN concluded its memorandum with Tsukimori University?',
    ['June 2018'],
  ],
  ['when did hln partner with the science park', ['April 2017']],
  ['When was the agreement with CRB signed?', ['disagree', 'February 5, 2020', 'February 5, 2021']],
  ['When was the Bergen one signed?', ['March 12, 2019']],
  ['when did hln sing with lysberk', ['March 12, 2019']],
  ['since when is Aogaki a partner?', ['effective', 'July 1, 2020']],
  ['since when is Lysberg a partner', ['signed', 'March 12, 2019']],
  ['who came before Finland', ['right before', 'Suomi Care Embassy']],
  ['last partner before Finland', ['right before', 'Suomi Care Embassy']],
  ['first embassy', ['Suomi Care Embassy']],
  ['does HLN have anything with Germany?', ['No', 'Germany']],
  ['any contradictions?', ['disagree on']],
  // What, how long, until when
  ['What kind of agreement did HLN sign with Shiranami City?', ['MOC']],
  ['what did HLN sign with lysberg', ['memorandum of understanding']],
  ['How long does the MOU with Lysberg last?', ['3 years']],
  ['lysberg term?', ['3 years']],
  ['until when is the agreement with Lysberg valid?', ['March 11, 2022']],
  ['When does the Shiranami agreement expire?', ['September 17, 2025']],
  ['Is the agreement with Shiranami still in force?', ['Yes', 'in force']],
  ['Is the Lysberg MOU still valid?', ['No', 'Lysberg']],
  ['Does the MOU with Suomi renew automatically?', ['Yes', 'automatically']],
  // Numbers
  ['Who is partner number 4?', ['Aogaki Prefecture']],
  ["Who was HLN's third partner?", ['Lysberg Health Cluster']],
  ['Which number is Shiranami City?', ['6th']],
  ['what number partner is Aogaki', ['4th']],
  ['Which number is Shiranami among the municipalities?', ['2nd']],
  ['Which was the second municipality?', ['Shiranami City']],
  ['How many partners does HLN have?', ['7']],
  ['how many overseas partners does hln have', ['disagree', '2', '3']],
  ['How many partners did HLN have as of December 2020?', ['6']],
  ['How many partnerships were signed in 2020?', ['4']],
  ['How many municipalities has HLN partnered with?', ['2']],
  ['How many universities does HLN partner with?', ['1']],
  // Lists
  ['Which overseas partners does HLN have?', ['overseas partners']],
  ['List all partners in Kansai', ['Kansai']],
  ['Which partners did HLN sign with before Aogaki?', ['before Aogaki']],
  // Order
  ["What was HLN's first partnership?", ['Kisaragi Science Park']],
  ["Who is HLN's latest partner?", ['Clairmont Region Biocluster']],
  ['Who came right after Lysberg?', ['Aogaki Prefecture']],
  ['Which partner came before Lysberg?', ['Tsukimori University']],
  ['How many days between the agreements with Aogaki and Suomi?', ['40 days']],
  ['Which agreement has the longest term?', ['Shiranami City']],
  // Contents and people
  ['What does the agreement with Shiranami cover?', ['健康データの活用', '人材の育成']],
  ['What is the purpose of the agreement with Aogaki?', ['new medicines']],
  ['Who signed the MOU with Lysberg?', ['Kenta Hamano', 'Ingrid Solheim']],
  ['Who is Ingrid Solheim?', ['CEO', 'Lysberg Health Cluster']],
  ['Who heads Lysberg?', ['Ingrid Solheim']],
  ['who is the CEO of LHC', ['Ingrid Solheim']],
  ['What did Ingrid Solheim say?', ['Ingrid Solheim']],
  ['Who commented on the agreement with Shiranami?', ['森下千夏']],
  // Organisations
  ['What is Lysberg Health Cluster?', ['cluster for health technology']],
  ['Where is LHC based?', ['Bergen, Norway']],
  ['Where is CRB?', ['Lyon, France']],
  ['When was LHC founded?', ['June 1, 2001'], ['2019']],
  ['How many companies does Lysberg have?', ['210 companies'], ['18']],
  ['how many hospitals are in LHC', ['18 hospitals'], ['210']],
  // Yes or no
  ['Does HLN have an agreement with Aogaki Prefecture?', ['Yes']],
  ['Does HLN have a partner in France?', ['Yes', 'Clairmont']],
  ['Does HLN have any partner in Germany?', ['No']],
  ['Is it true that Aogaki was the 4th partner?', ['Yes']],
  ['Is it true that Aogaki was the 9th partner?', ['No', '4th']],
  ['Was the MOU with Lysberg signed in 2019?', ['Yes']],
  ['Was the MOU with Lysberg signed in 2018?', ['No', 'March 12, 2019']],
  ['Does HLN have 7 partners?', ['Yes']],
  ['Does HLN have 9 partners?', ['No', '7']],
  ['Is the term of the Lysberg MOU five years?', ['No', '3 years']],
  ['When was the 2017 MOU with Lysberg signed?', ['No', 'March 12, 2019']],
  // Explanations
  ['What do the releases disagree about?', ['2 points']],
  ['Show me a timeline of HLN partnerships', ['in order']],
  ['What can you answer?', ['partnerships']],
  ['Which release says that about Lysberg?', ['HLN Signs MOU with Lysberg Health Cluster']],
  ['Compare Lysberg and Shiranami', ['Lysberg Health Cluster', 'Shiranami City']],
];

const JAPANESE: readonly Row[] = [
  ['青垣県とはいつから?', ['発効', '2020年7月1日']],
  ['Lysbergとはいつから提携してる?', ['締結', '2019年3月12日']],
  ['フィンランドの前は?', ['一つ前', 'スオミケア大使館'], ['フィンランドの提携先']],
  ['最初の大使館は', ['スオミケア大使館']],
  ['青垣県は提携先?', ['はい', '青垣県']],
  ['HLNはドイツと提携していますか', ['いいえ', 'ドイツ']],
  ['HLNはLysberg Health Clusterといつ覚書を締結しましたか?', ['2019年3月12日'], ['2022']],
  ['青垣県との提携はいつ発効しましたか', ['発効', '2020年7月1日']],
  ['青垣県との提携はいつ?', ['2020年7月1日']],
  ['青垣との提携いつ', ['2020年7月1日']],
  ['白波市とはいつ締結した?', ['2020年9月18日']],
  ['白波市の締結日を教えてください', ['2020年9月18日']],
  ['ﾉﾙｳｪｰのクラスターとはいつ提携しましたか', ['2019年3月12日']],
  ['フィンランド大使館との締結日は?', ['2020年8月10日']],
  ['青垣県との提携の発表日は', ['発表', '2020年7月2日']],
  ['CRBとの覚書はいつ締結されましたか', ['2020年2月5日', '2021年2月5日']],
  ['月守大学とはいつ提携したの?', ['2018年6月']],
  ['白波市とはどんな文書を交わしましたか', ['MOC']],
  ['白波市との提携期間は?', ['5年間']],
  ['Lysbergとの覚書は何年間有効ですか', ['3年間']],
  ['白波市との提携はいつまでですか', ['2025年9月17日']],
  ['白波市との提携はまだ有効ですか', ['はい']],
  ['Lysbergとの提携は今も有効?', ['いいえ']],
  ['スオミケア大使館との覚書は自動更新ですか', ['はい', '自動更新']],
  ['4番目の提携先はどこですか', ['青垣県']],
  ['3例目の提携先は?', ['Lysberg']],
  ['白波市は何番目の提携先ですか', ['6番目']],
  ['白波市は自治体では何例目?', ['2番目']],
  ['HLNの提携先は何団体ですか', ['7団体']],
  ['海外の提携先はいくつ?', ['2団体', '3団体']],
  ['2020年12月時点の提携先は何団体?', ['6団体']],
  ['令和2年に締結した提携は何件ですか', ['4']],
  ['海外の提携先を教えて', ['海外']],
  ['関西の提携先一覧', ['関西']],
  ['自治体の提携先はどこ?', ['自治体']],
  ['最初の提携先は?', ['Kisaragi Science Park']],
  ['最新の提携先はどこですか', ['Clairmont']],
  ['青垣県の次に提携したのはどこですか', ['スオミケア大使館']],
  ['青垣県の前の提携先は?', ['Lysberg']],
  ['青垣県とスオミケア大使館の提携の間は何日ですか', ['40日']],
  ['白波市との提携の内容は?', ['健康データの活用']],
  ['青垣県との提携の目的は何ですか', ['medicines']],
  ['Lysbergとの覚書に署名したのは誰ですか', ['Kenta Hamano']],
  ['森下千夏さんは誰ですか', ['副市長']],
  ['森下千夏副市長は何と述べましたか', ['森下千夏']],
  ['白波市との提携について誰がコメントしましたか', ['森下千夏']],
  ['LHCとは何ですか', ['Lysberg']],
  ['LHCはどこにありますか', ['Bergen']],
  ['LHCの設立はいつ', ['2001年6月1日']],
  ['LHCは何社で構成されていますか', ['210']],
  ['青垣県と提携していますか', ['はい']],
  ['ドイツの団体と提携していますか', ['いいえ']],
  ['青垣県は4番目の提携先というのは本当ですか', ['はい']],
  ['青垣県は9番目の提携先ですか', ['いいえ', '4番目']],
  ['Lysbergとの覚書は2018年に締結されましたか', ['いいえ', '2019年3月12日']],
  ['リリース間で矛盾している点はありますか', ['2件']],
  ['提携の年表を見せて', ['日付順']],
  ['何が聞けますか', ['質問']],
  ['白波市とLysbergを比較して', ['白波市', 'Lysberg']],
  ['最新のリリースで何が変わりましたか', ['最新のリリース']],
];

describe('questions are answered by their first sentence', () => {
  it.each([...ENGLISH, ...JAPANESE].map((row) => [row[0], row] as const))(
    '%s',
    (_, [question, first, not = []]) => {
      const reply = bot.ask(question, { today: '2024-06-01' });
      const sentence = firstSentence(reply.text);
      expect({ kind: reply.answers[0]?.kind, sentence }).toMatchObject({ kind: 'answered' });
      for (const words of first) expect(sentence).toContain(words);
      for (const words of not) expect(sentence).not.toContain(words);
    },
  );
});
