import { expect, it } from 'vitest';
import { readFacts } from '../../src/core/facts/read.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';

const publisherOf = (text: string): string | undefined =>
  readFacts(makeRelease(text, { id: 'r' })).publisher?.value;

const THREE =
  'News Release\n\nTri-party Memorandum Signed with Norrby Harbor Lab and Aoba Prefecture\n\nKitsune Robotics Association (President: Rin Sato; "KRA"), Norrby Harbor Lab (Norrby, Sweden; "NHL") and Aoba Prefecture signed a tri-party Memorandum of Cooperation on March 3, 2023.\n\nThe parties will meet twice a year.';

it.each([
  ['nothing tells', '', undefined],
  ['the mailbox', '\n\nFor media inquiries: press@kra.example.jp', 'Kitsune Robotics Association'],
  ['the site, though by the first word', '\n\nwww.kitsune.example/en/', 'Kitsune Robotics Association'],
  ['two sites', '\n\nwww.kra.example.jp\nwww.norrby.example.se', undefined],
  [
    'who counts',
    '\n\nFor KRA, NHL is the ninth partner organization and the third overseas.',
    'Kitsune Robotics Association',
  ],
])('of three that sign, by %s', (_, more, publisher) => {
  expect(publisherOf(THREE + more)).toBe(publisher);
});

const TOWN =
  '白鳥ドローン協会との連携に関する覚書の締結について\n\n　県では、このたび、一般社団法人白鳥ドローン協会（以下「協会」という。）と、物流に関する覚書を締結しましたので、お知らせします。\n\n記\n\n1　締結日\n　令和4年6月3日（金曜日）\n';

it.each([
  ['青根県　報道発表資料\n更新日：2022年6月10日\n\n', '青根県'],
  ['青根大学　国際ニュース\n2022年6月10日\n\n', '青根大学'],
  ['春の観光　特集ニュース\n2022年6月10日\n\n', undefined],
])('by the head of the paper, where nothing else tells: %s', (head, publisher) => {
  expect(publisherOf(head + TOWN)).toBe(publisher);
});

const PAIR =
  'Two Shores, One Lab\n\nNovember 2, 2021\n\nOn Monday, Skarvik Ocean Hub and Vidra Cluster signed a memorandum of understanding in Leith. They will share boats and data, and meet every spring.';

it.each([
  ['nothing', '', '', undefined],
  [
    'a name in capitals',
    'FOR IMMEDIATE RELEASE\n\nSKARVIK OCEAN HUB\nCorporate Communications\n\n',
    '',
    'Skarvik Ocean Hub',
  ],
  [
    'an embassy in capitals, which is no party',
    'EMBASSY OF NORWAY IN TOKYO\nScience Section\n\n',
    '\n\nPhoto ©Vidra Cluster',
    'Embassy of Norway in Tokyo',
  ],
  [
    'whose newsletter it is, whatever it is called',
    'HARBOUR NOTES\nThe newsletter of Vidra Cluster      No. 57      Friday 5 November 2021\n\n',
    '',
    'Vidra Cluster',
  ],
  ['whose blog it is', 'Merlow  /  Blog\n\n', '\n\nBoth have worked with Merlow for years.', 'Merlow'],
  ['not a part of a site', 'Business / News\n\n', '\n\nBusiness is good.', undefined],
  [
    'the line that stands alone behind the text',
    '',
    '\n\nVidra Cluster\nThe association was founded in 1997 and links 88 companies.',
    'Vidra Cluster',
  ],
  [
    'not two such lines',
    '',
    '\n\nVidra Cluster\nIt was founded in 1997 and links 88 companies.\n\nSkarvik Ocean Hub\nIt was founded in 2001 and links 12 companies.',
    undefined,
  ],
])('of an English release by %s', (_, head, foot, publisher) => {
  expect(publisherOf(head + PAIR + foot)).toBe(publisher);
});
