import type { ExpectedReading } from './expectedReading.js';

export const medicenJapanese: ExpectedReading = {
  id: 'link-j-medicen-paris-region.ja',
  title:
    'Medicen Paris Region (MPR) と MOU (提携に関する覚書) を締結 ～海外8団体を含む16団体と提携、ライフサイエンス領域のハブとしての役割を拡大～',
  language: 'ja',
  publisher: 'LINK-J',
  own: {
    partner: 'Medicen Paris Region',
    instrument: { kind: 'mou', written: 'MOU（提携に関する覚書）' },
    signedOn: '--02-05',
    termMonths: 60,
    scope: [],
    purpose: 'ライフサイエンス領域でイノベーションを創出する',
  },
  mentioned: [],
  counts: [
    { countClass: 'partner', form: 'ordinal', number: 16 },
    { countClass: 'partner', form: 'total', number: 16 },
    { countClass: 'overseas', form: 'total', number: 8 },
  ],
  people: [
    { name: '岡野栄之', role: '理事長', organisation: 'LINK-J', part: 'head' },
    { name: '曾山明彦', role: '理事兼事務局長', organisation: 'LINK-J', part: 'pictured' },
    { name: '曾山明彦', role: '理事兼事務局長', organisation: 'LINK-J', part: 'speaker' },
    {
      name: 'Jessica Leygues',
      role: 'Chief Executive Officer',
      organisation: 'Medicen Paris Region',
      part: 'pictured',
    },
  ],
  statements: [
    { speaker: '曾山明彦', says: 'たいへん嬉しく思う' },
    { speaker: '曾山明彦', says: '16団体' },
  ],
  organisations: [
    { name: 'LINK-J', alias: 'LINK-J', location: '東京都中央区日本橋室町', kind: 'association' },
    { name: 'LINK-J', url: 'https://www.link-j.org/', description: '三井不動産株式会社' },
    {
      name: 'Medicen Paris Region',
      alias: 'MPR',
      kind: 'cluster',
      country: 'FR',
      location: '仏国パリ',
      foundedOn: '2005-01-03',
      url: 'https://medicen.org/en/',
      description: '革新的な保健技術に取り組むフランスのクラスター',
    },
  ],
  figures: [
    { subject: 'Medicen', value: 430, head: '企業', qualifier: 'over' },
    { subject: 'Medicen', value: 5, head: '主要分野' },
    { subject: 'Medicen', value: 500, head: 'スタートアップ', qualifier: 'about' },
    { subject: 'Medicen', value: 40, head: '大企業' },
    { subject: 'Medicen', value: 34, head: 'アカデミア' },
    { subject: 'Medicen', value: 80, head: '革新的製品' },
    { subject: 'Medicen', value: 383, head: 'プロジェクト' },
    { subject: 'Medicen', value: 21_000_000_000, head: '投資', qualifier: 'nearly' },
    { subject: 'Medicen', value: 864_000_000, head: '公的資金援助' },
  ],
  dates: [
    { event: 'signed', date: '--02-05' },
    { event: 'founded', date: '2005-01-03' },
  ],
};
