import { expect, it } from 'vitest';
import { readFacts } from '../../src/core/facts/read.js';
import type { Reading } from '../../src/core/facts/reading.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';

/** A notice to the press: what it is about, and below it a part of its own. */
const read = (part: string, publisher = '青潟県', heads = ['', '']): Reading =>
  readFacts(
    makeRelease(
      `株式会社みなと製菓と包括連携協定を締結します\n\n　青潟県${heads[0]}と株式会社みなと製菓${heads[1]}は、令和4年6月3日に包括連携協定を締結します。県民の暮らしを支えるためのものです。\n\n取材をお待ちしています。\n\n${part}`,
      { id: 'r', publisher, publishedOn: '2022-05-27' },
    ),
  );

const peopleIn = (part: string): string[] =>
  read(part).people.map(({ value: { name, role, organisation, part: as } }) =>
    [name, role, organisation, as].join(', '),
  );

it.each([
  [
    'rows of those who sign, under a label that is spaced out',
    '２　署 名 者\n　　株式会社みなと製菓　代表取締役社長　門倉　澪（かどくら　みお）\n　　青潟県　　　　　　　副知事　　　　　小早川　丈（こばやかわ　じょう）',
    ['門倉 澪, 代表取締役社長, 株式会社みなと製菓, signatory', '小早川 丈, 副知事, 青潟県, signatory'],
  ],
  [
    'a sentence below the rows is of somebody who did not sign',
    '## 3　署名者\n\n青潟県副知事　日下部　環\n株式会社みなと製菓　社長　門倉　澪\n\n（小早川丈太郎知事は公務のため欠席し、挨拶は部長が代読しました。）',
    [
      '日下部 環, 副知事, 青潟県, signatory',
      '門倉 澪, 社長, 株式会社みなと製菓, signatory',
      '小早川丈太郎, 知事, 青潟県, head',
    ],
  ],
  [
    'a row of several people each, with commas',
    '■出席者\n　株式会社みなと製菓　代表取締役社長 門倉さつき、技術本部長 堀江 陸\n　青潟県　知事 小早川丈太郎、産業部長 日下部 誠',
    [
      '門倉さつき, 代表取締役社長, 株式会社みなと製菓, attendee',
      '堀江 陸, 技術本部長, 株式会社みなと製菓, attendee',
      '小早川丈太郎, 知事, 青潟県, attendee',
      '日下部 誠, 産業部長, 青潟県, attendee',
    ],
  ],
  [
    "the items of a ceremony's course are nobody",
    '３　次第\n　13:30　開会、出席者紹介\n　13:35　協定の概要説明（公民連携課長）\n　13:40　協定書への署名、写真撮影\n　13:50　知事あいさつ（副知事代読）、社長あいさつ',
    [],
  ],
  [
    'a department is nobody either',
    '４　予定\n　6月　推進会議を設置（座長：看護学部長 日下部 環）',
    ['日下部 環, 看護学部長, , head'],
  ],
  [
    'rows whose house stands above, spaced out',
    '■出席者\n　株式会社みなと製菓　　社長　　　門倉　澪（かどくら　みお）\n　青　潟　県　　　　　　知事　　　小早川　丈（こばやかわ　じょう）\n　　　　　　　　　　　　副知事　　日下部　環（くさかべ　たまき）',
    [
      '門倉 澪, 社長, 株式会社みなと製菓, attendee',
      '小早川 丈, 知事, 青潟県, attendee',
      '日下部 環, 副知事, 青潟県, attendee',
    ],
  ],
  [
    'the numbered items of a programme are nobody',
    '■次　第\n　(1) 開会\n　(2) 協定の概要説明（企業連携課長）\n　(3) 協定書署名\n　(4) 閉会',
    [],
  ],
  [
    'a department whose name has 連携 in it',
    '■出席者\n　株式会社みなと製菓　社長 門倉 澪、地域連携推進部長 堀江 陸',
    [
      '門倉 澪, 社長, 株式会社みなと製菓, attendee',
      '堀江 陸, 地域連携推進部長, 株式会社みなと製菓, attendee',
    ],
  ],
  ['somebody before him', '門倉頭取　小早川前頭取から引き継いだ協定です。', []],
])('people of a notice: %s', (_, part, expected) => {
  expect(peopleIn(part)).toEqual(expected);
});

it.each([
  [
    'the heading holds the speaker in a bracket',
    '５　あいさつ（小早川丈太郎知事　※代読）\n　「海は県民みんなの宝物です。ともに守ってまいります。」',
    ['小早川丈太郎: 海は県民みんなの宝物です。ともに守ってまいります。'],
  ],
  [
    'words without a stop behind a name and a post',
    '６　コメント\n　門倉社長　「お菓子は人の手で運ばれます。その手を絶やさないための協定にしたい」',
    ['門倉澪: お菓子は人の手で運ばれます。その手を絶やさないための協定にしたい'],
  ],
  [
    'names alone in brackets, and no marks',
    '７　発言要旨\n（門倉社長）\n　当社は大正10年の創業以来、県とともに歩んできた。橋のような役割を果たしたい。\n（小早川知事）\n　どの店も地域の顔である。暮らしの困りごとに最初に気づく場所になってほしい。',
    [
      '門倉澪: 当社は大正10年の創業以来、県とともに歩んできた。橋のような役割を果たしたい。',
      '小早川丈太郎: どの店も地域の顔である。暮らしの困りごとに最初に気づく場所になってほしい。',
    ],
  ],
  [
    'a name in bold before the words',
    '## 8　出席者の発言\n\n**門倉社長**　先代から引き継いだこの協定は当社の宝物です。失われる技術を一つでも多く渡したい。',
    ['門倉澪: 先代から引き継いだこの協定は当社の宝物です。失われる技術を一つでも多く渡したい。'],
  ],
  ['an item of a programme is nobody’s words', '９　内容\n　お菓子教室「手で運ぶ。手で渡す」', []],
])('statements of a notice: %s', (_, part, expected) => {
  const { statements } = read(part, '青潟県', ['（知事：小早川丈太郎）', '（社長：門倉澪）']);
  expect(statements.map(({ value }) => `${value.speaker.name}: ${value.text}`)).toEqual(expected);
});

it('reads items that kana count, and a term below a numbered heading of Markdown', () => {
  const { agreements } = read(
    '４　協定の概要\n (1) 連携事項\n    ア　防災に関すること\n    イ　健康づくりに関すること\n\n## 5　協定の期間\n\n令和4年6月3日から令和8年3月31日まで。',
  );
  const [own] = agreements;
  expect(own?.scope.map(({ value }) => value)).toEqual(['防災に関すること', '健康づくりに関すること']);
  expect(own?.endsOn[0]?.value).toBe('2026-03-31');
});

it('reads rows whose labels are spaced out, and no programme as what is agreed', () => {
  const { agreements } = read(
    '■協定の概要\n　期　間　3年間（異議がなければ自動更新）\n　場　所　青潟県庁 特別会議室\n　内　容　(1)人材育成 (2)まちづくり (3)防災\n\n■次　第\n　(1) 協定の概要説明（企業連携課長）\n　(2) 協定書署名\n　(3) 閉会',
  );
  const [own] = agreements;
  expect(own?.termMonths[0]?.value).toBe(36);
  expect(own?.scope.map(({ value }) => value)).toEqual(['人材育成', 'まちづくり', '防災']);
});

it.each([
  ['県の包括連携協定は、本協定を含め令和4年5月現在で33件（企業24、大学9）です。', [33]],
  ['これにより、県の包括連携協定は33件となりました。', [33]],
  ['包括連携協定は、今年度は3件です。', []],
  ['個別協定は63件です。', []],
])('how many papers of a kind: %s', (sentence, expected) => {
  expect(read(sentence).counts.flatMap(({ value }) => (value.paper ? [value.number] : []))).toEqual(expected);
});
