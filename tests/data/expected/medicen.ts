import type { ExpectedReading } from './expectedReading.js';

export const medicen: ExpectedReading = {
  id: 'link-j-medicen-paris-region.en',
  title: 'LINK-J Concludes MOU on Mutual Cooperation with Medicen Paris Region (MPR)',
  language: 'en',
  publisher: 'LINK-J',
  publishedOn: '2021-03-22',
  own: {
    partner: 'Medicen Paris Region',
    instrument: { kind: 'mou', written: 'Memorandum of Understanding (MOU)' },
    effectiveOn: '2020-02-05',
    announcedOn: '2021-03-22',
    termMonths: 60,
    scope: [],
    purpose: 'create innovations in the field of life science',
  },
  mentioned: [],
  counts: [
    { countClass: 'partner', form: 'ordinal', number: 16 },
    { countClass: 'partner', form: 'total', number: 16 },
    { countClass: 'overseas', form: 'total', number: 6 },
  ],
  people: [
    { name: 'Hideyuki Okano', role: 'chairman of the board', organisation: 'LINK-J', part: 'head' },
    { name: 'Akihiko Soyama', role: 'President and CEO', organisation: 'LINK-J', part: 'pictured' },
    { name: 'Akihiko Soyama', role: 'President and CEO', organisation: 'LINK-J', part: 'speaker' },
    { name: 'Jessica Leygues', role: 'CEO', organisation: 'Medicen Paris Region', part: 'pictured' },
  ],
  statements: [
    { speaker: 'Akihiko Soyama', says: 'delighted about the MOU with MPR' },
    { speaker: 'Akihiko Soyama', says: '16 partner organizations at home and abroad' },
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
      name: 'Medicen Paris Region',
      alias: 'MPR',
      kind: 'cluster',
      country: 'FR',
      location: 'Paris, France',
      foundedOn: '2005-01-03',
      url: 'https://medicen.org/en/',
      description: 'one of the largest life science business clusters in Europe',
    },
  ],
  figures: [
    { subject: 'Medicen', value: 430, head: 'companies', qualifier: 'over' },
    { subject: 'Medicen', value: 430, head: 'organizations', qualifier: 'over' },
    { subject: 'Medicen', value: 5, head: 'key areas' },
    { subject: 'Medicen', value: 500, head: 'startups', qualifier: 'about' },
    { subject: 'Medicen', value: 40, head: 'large corporations' },
    { subject: 'Medicen', value: 34, head: 'academic and medical research organizations' },
    { subject: 'Medicen', value: 80, head: 'innovative products' },
    { subject: 'Medicen', value: 383, head: 'projects' },
    { subject: 'Medicen', value: 21_000_000_000, head: 'investments', qualifier: 'nearly' },
    { subject: 'Medicen', value: 864_000_000, head: 'public funding' },
  ],
  dates: [
    { event: 'effective', date: '2020-02-05' },
    { event: 'founded', date: '2005-01-03' },
  ],
};
