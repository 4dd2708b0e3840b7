import { describe, expect, it } from 'vitest';
import { readFacts } from '../../src/core/facts/read.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';

const read = (text: string) => readFacts(makeRelease(text, { id: 'r' }));
const own = (text: string): string[] =>
  read(text)
    .agreements.filter(({ status }) => status === 'own')
    .map(({ parties }) => parties.join(' + '));
const mentioned = (text: string): string[] =>
  read(text)
    .agreements.filter(({ status }) => status === 'mentioned')
    .map(({ partner }) => partner.value);

const JA = (lead: string, more = '') =>
  `2024年5月20日\n\n連携協定を締結しました\n\n${lead}\n\n事業を進めてまいります。${more}`;
const EN = (lead: string, more = '') => `May 20, 2024\n\nA Step Forward\n\n${lead}${more}`;

describe('the parties of an agreement', () => {
  it.each([
    [
      'three behind a dateline of two towns',
      EN(
        'LYNGBY / HALDEN, 20 May 2024 – Lyngby Science Park ("LSP"), Halden Quay GmbH ("Quay", Halden, Germany) and the University of Lyngby signed a letter of intent on 17 May.',
        '\n\n© Lyngby Science Park',
      ),
      ['Lyngby Science Park + Halden Quay GmbH + University of Lyngby'],
    ],
    [
      '本学 with two others',
      `青葉大学　国際交流室\n\n${JA('5月17日、本学は緑野県及びデンマークのヴァード港湾庁と、人材の交流に関する三者覚書を締結しました。')}`,
      ['青葉大学 + 緑野県 + ヴァード港湾庁'],
    ],
    [
      'a house that begins its sentence with では',
      JA('緑野県では、産業の振興を図るため、一般社団法人青葉ロボット協会と包括連携協定を締結しました。'),
      ['緑野県 + 一般社団法人青葉ロボット協会'],
    ],
    [
      'では of a place where others sign',
      JA('緑野県では、青葉大学と株式会社ミドリが連携協定を締結しました。'),
      ['青葉大学 + 株式会社ミドリ'],
    ],
    [
      'は within a name in hiragana',
      JA(
        '一般財団法人みどはやクラスター推進機構（理事長：森野健）は、5月17日、青葉大学と連携協定を締結しました。',
      ),
      ['一般財団法人みどはやクラスター推進機構 + 青葉大学'],
    ],
    [
      'a verb before the name',
      JA(
        '病院・企業・大学をつなぐ一般社団法人緑野ヘルスコモンズ（以下「MHC」）は、5月17日、青葉大学と連携協定を締結しました。',
      ),
      ['一般社団法人緑野ヘルスコモンズ + 青葉大学'],
    ],
    [
      '財団 by its full name in the contact block',
      JA(
        '財団は、青葉大学と連携協定を締結しました。',
        '\n\nお問い合わせ\n公益財団法人緑野産業財団　総務課\n電話：000-000-0000',
      ),
      ['公益財団法人緑野産業財団 + 青葉大学'],
    ],
    [
      'a title that describes the partner',
      "May 20, 2024\n\nLyngby Science Park signs partnership with Japan's Midori Prefecture foundation\n\nLyngby Science Park has signed a Memorandum of Understanding with the Midori Industry Foundation, the business agency of Midori Prefecture in Japan, on 17 May.",
      ['Lyngby Science Park + Midori Industry Foundation'],
    ],
  ])('%s', (_, text, parties) => {
    expect(own(text)).toEqual(parties);
  });
});

describe('earlier partners', () => {
  it.each([
    [
      'with their countries behind commas',
      EN(
        'Lyngby Science Park has signed an MOU with Akari College on 17 May 2024.',
        '\n\n## Our partners\n\nHalden Bio, Norway (May 2019); Porto Marine Cluster, Portugal (June 2020); Sende Care Network, Japan (July 2021).',
      ),
      ['Halden Bio', 'Porto Marine Cluster', 'Sende Care Network'],
    ],
    [
      'in the bracket behind a count',
      JA(
        '一般社団法人緑野ヘルスコモンズは、5月17日、青葉大学と連携協定を締結しました。協定としては4件目です（浜桐町、白嶺工科大学、株式会社青空新報社に続く）。',
      ),
      ['浜桐町', '白嶺工科大学', '株式会社青空新報社'],
    ],
    [
      'not those after whom something else is counted',
      JA(
        '一般社団法人緑野ヘルスコモンズは、5月17日、青葉大学と連携協定を締結しました。\n\n拠点の開設は3か所目です（浜桐町、白嶺工科大学に続く）。',
      ),
      [],
    ],
  ])('%s', (_, text, partners) => {
    expect(mentioned(text)).toEqual(partners);
  });
});

describe('who publishes', () => {
  it.each([
    ['凪沢大学 国際連携室', '凪沢大学'],
    ['Nagisawa University International Office', 'Nagisawa University'],
    ['Public Relations Office, Nagisawa University', 'Nagisawa University'],
    ['公益財団法人緑野産業財団 総務課', '公益財団法人緑野産業財団'],
    ['Estonian Trade Office', 'Estonian Trade Office'],
    ['北陵大学病院', '北陵大学病院'],
  ])('%s is %s', (publisher, house) => {
    const release = makeRelease('2024年5月20日\n\nお知らせ\n\n説明会を開きます。', { id: 'r', publisher });
    expect(readFacts(release).publisher?.value).toBe(house);
  });
});

describe('one organisation under two names', () => {
  it.each([
    [
      '澄明会グループ（社会医療法人澄明会、理事長 森野健）は、5月17日、青葉市と協定を締結しました。',
      '澄明会グループ',
      '社会医療法人澄明会',
    ],
    [
      'Akari-kai Care Group (Social Medical Corporation Akari-kai) signed an agreement with Aoba City on 17 May 2024.',
      'Akari-kai Care Group',
      'Social Medical Corporation Akari-kai',
    ],
    [
      'Akari-kai Hospital Group\n\nSocial Medical Corporation Akari-kai (head office: Aoba City; hereinafter "AHG") signed an agreement with Midori Robotics Inc. on 17 May 2024.',
      'Akari-kai Hospital Group',
      'Social Medical Corporation Akari-kai',
    ],
  ])('%s', (lead, name, alias) => {
    const { organisations } = read(lead.startsWith('澄') ? JA(lead) : EN(lead));
    expect(organisations.find((one) => one.name === name)?.aliases).toContain(alias);
  });

  it('is none by a hospital that a corporation of another name runs', () => {
    const { organisations } = read(
      JA('ひばり病院（医療法人社団光明会、院長 森野健）は、5月17日、青葉市と協定を締結しました。'),
    );
    expect(organisations.find(({ name }) => name === 'ひばり病院')?.aliases).toEqual([]);
  });
});
