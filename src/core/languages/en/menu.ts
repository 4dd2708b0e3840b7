import type { MenuWords } from '../menu.js';

export const MENU: MenuWords = {
  partners: { name: 'partners', description: 'Partnerships, as press releases tell of them' },
  commands: {
    ask: { name: 'ask', description: 'Ask a question in your own words' },
    list: { name: 'list', description: 'List the partners, all or some of them' },
    show: { name: 'show', description: 'Show what is known about a partner' },
    releases: { name: 'releases', description: 'List the press releases' },
    compare: { name: 'compare', description: 'Show two partners side by side' },
    timeline: { name: 'timeline', description: 'Show what happened, in its order' },
    disagreements: { name: 'disagreements', description: 'Show where the releases contradict one another' },
    language: { name: 'language', description: 'Choose the language of your answers' },
    'forget-me': { name: 'forget-me', description: 'Delete what is kept of you' },
    help: { name: 'help', description: 'Show what can be asked' },
  },
  options: {
    question: { name: 'question', description: 'For example: When was the agreement with Osaka signed?' },
    kind: { name: 'kind', description: 'A kind of partner: universities, companies, local governments' },
    country: { name: 'country', description: 'A country: Denmark' },
    region: { name: 'region', description: 'A part of a country or of the world: Kansai, Europe' },
    year: { name: 'year', description: 'A year, or since when: 2020, since 2019' },
    instrument: { name: 'instrument', description: 'A kind of agreement: MOU, comprehensive agreement' },
    partner: { name: 'partner', description: 'The name of a partner' },
    a: { name: 'a', description: 'The name of a partner' },
    b: { name: 'b', description: 'The name of another partner' },
    wanted: { name: 'wanted', description: 'The language of your answers' },
    private: { name: 'private', description: 'Only you see the answer' },
  },
  askAboutMessage: 'Ask Musubi',
  asAsked: 'As I ask',
  region: (name) => name,
};
