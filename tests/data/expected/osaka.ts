import type { ExpectedReading } from './expectedReading.js';

export const osaka: ExpectedReading = {
  id: 'link-j-osaka-prefecture.en',
  title: 'LINK-J Concludes MOU on Mutual Cooperation with Osaka Prefectural Government',
  language: 'en',
  publisher: 'LINK-J',
  publishedOn: '2020-09-07',
  own: {
    partner: 'Osaka Prefecture',
    instrument: { kind: 'mou', written: 'memorandum of understanding (MOU)' },
    effectiveOn: '2020-09-07',
    announcedOn: '2020-09-07',
    scope: [],
    purpose: 'create innovations in the life sciences',
  },
  mentioned: [
    { partners: ['Yokohama City'] },
    { partners: ['Kyoto Research Park'], signedOn: '2017' },
    { partners: ['Foundation for Biomedical Research and Innovation'], signedOn: '2018' },
  ],
  counts: [
    { countClass: 'municipality', form: 'ordinal', number: 3 },
    { countClass: 'partner', form: 'ordinal', number: 13 },
    { countClass: 'partner', form: 'total', number: 13 },
    { countClass: 'overseas', form: 'total', number: 7 },
  ],
  people: [
    { name: 'Hideyuki Okano', role: 'chairman of the board', organisation: 'LINK-J', part: 'head' },
    {
      name: 'Nobuhiko Yamaguchi',
      role: 'Deputy Governor',
      organisation: 'Osaka Prefecture',
      part: 'speaker',
    },
    { name: 'Yoshiki Sawa', role: 'Vice Chairman of the Board', organisation: 'LINK-J', part: 'speaker' },
  ],
  statements: [
    { speaker: 'Nobuhiko Yamaguchi', says: 'promote the healthcare and medical industries' },
    { speaker: 'Nobuhiko Yamaguchi', says: 'through the partnership with LINK-J WEST' },
    { speaker: 'Yoshiki Sawa', says: 'extremely pleased' },
    { speaker: 'Yoshiki Sawa', says: 'make their partnership stronger' },
  ],
  organisations: [
    {
      name: 'LINK-J',
      alias: 'LINK-J',
      location: 'Nihonbashi-Muromachi, Chuo-ku, Tokyo',
      kind: 'association',
    },
    {
      name: 'Osaka Prefecture',
      description: 'regards the healthcare and medical industries as strategic drivers',
    },
    { name: 'Kyoto Research Park', alias: 'KRP' },
    { name: 'Foundation for Biomedical Research and Innovation', alias: 'BRI' },
  ],
  figures: [],
  dates: [{ event: 'effective', date: '2020-09-07' }],
};
