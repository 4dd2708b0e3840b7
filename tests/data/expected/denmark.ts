import type { ExpectedReading } from './expectedReading.js';

export const denmark: ExpectedReading = {
  id: 'link-j-royal-danish-embassy.en',
  title: 'LINK-J Concludes MOC on Mutual Cooperation with Royal Danish Embassy',
  language: 'en',
  publisher: 'LINK-J',
  publishedOn: '2020-11-24',
  own: {
    partner: 'Royal Danish Embassy',
    instrument: { kind: 'moc', written: 'Memorandum of Cooperation (MOC)' },
    // The day in its sentence, the year in the line above the text.
    effectiveOn: '2020-11-20',
    announcedOn: '2020-11-24',
    termMonths: 36,
    scope: [],
    purpose: 'creating innovations in the life sciences',
  },
  mentioned: [
    { partners: ['Ministry of Health of the Kingdom of Denmark', 'Ministry of Health, Labour and Welfare'] },
  ],
  counts: [
    { countClass: 'partner', form: 'ordinal', number: 15 },
    { countClass: 'partner', form: 'total', number: 15 },
    { countClass: 'overseas', form: 'total', number: 8 },
  ],
  people: [
    { name: 'Hideyuki Okano', role: 'chairman of the board', organisation: 'LINK-J', part: 'head' },
    { name: 'Hideyuki Okano', role: 'President', organisation: 'LINK-J', part: 'pictured' },
    {
      name: 'Peter Taksøe-Jensen',
      role: 'Ambassador to Japan',
      organisation: 'Royal Danish Embassy',
      part: 'head',
    },
    { name: 'Peter-Taksøe-Jensen', role: 'Ambassador', part: 'pictured' },
    {
      name: 'Joakim Steen Barron-Mikkelsen',
      role: 'Minister Counsellor, Special Advisor Economic Diplomacy in Health',
      organisation: 'Royal Danish Embassy',
      part: 'speaker',
    },
    { name: 'Akihiko Soyama', role: 'President and CEO', organisation: 'LINK-J', part: 'speaker' },
  ],
  statements: [
    { speaker: 'Joakim Steen Barron-Mikkelsen', says: 'carefully considered new ways of cooperating' },
    { speaker: 'Joakim Steen Barron-Mikkelsen', says: 'innovation programs and symposia hosted together' },
    { speaker: 'Akihiko Soyama', says: 'speeds up innovation by international collaboration' },
    { speaker: 'Akihiko Soyama', says: 'as seen in Medicon Valley' },
    { speaker: 'Akihiko Soyama', says: '15 partners of LINK-J in Japan and overseas' },
  ],
  organisations: [
    {
      name: 'LINK-J',
      alias: 'LINK-J',
      location: 'Nihonbashi-Muromachi, Chuo-ku, Tokyo',
      kind: 'association',
    },
    { name: 'LINK-J', url: 'https://www.link-j.org/', description: 'Mitsui Fudosan and volunteers' },
    {
      name: 'Royal Danish Embassy',
      kind: 'embassy',
      location: 'Tokyo, Japan',
      url: 'https://japan.um.dk/en.aspx',
      description: 'part of the Ministry of Foreign Affairs of Denmark',
    },
    { name: 'Ministry of Health, Labor and Welfare', alias: 'MHLW' },
  ],
  figures: [{ subject: 'LINK-J', value: 440, head: 'member organizations' }],
  dates: [{ event: 'effective', date: '2020-11-20' }],
};
