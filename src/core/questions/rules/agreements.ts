import {
  agreementWords,
  both,
  either,
  has,
  hasSubject,
  isNamed,
  not,
  picks,
  type Rule,
  value,
} from './rule.js';

/** The agreements that run for a time that is named, and not how long one of them runs. */
const ofTerm = both(
  has('term'),
  (e) => e.hasDuration && !e.isYesNo,
  not(hasSubject),
  not(has('longest', 'shortest', 'anaphora')),
  either(agreementWords, (e) => e.hasInstrument),
);

/** An attribute of one agreement: its dates, its term, its number, its paper, its signatories. */
export const AGREEMENTS: readonly Rule[] = [
  // Which release says so? どのリリースに書いてありますか
  {
    name: 'source',
    // Where does the date May 5, 2021 come from?
    when: both(
      has('source'),
      either(not(has('when', 'who', 'howMany')), (e) => e.hasDate && !e.signals.has('who', 'howMany')),
    ),
    asks: { ...value('source'), restIsTopic: true },
  },
  // Releases about a summer school? 副知事が出てくるリリースは
  {
    name: 'source of words',
    when: both(
      has('releasesAbout'),
      not(isNamed),
      (e) => e.hasRest || e.signals.has('head'),
      not(has('newestChange', 'when', 'count')),
    ),
    asks: { ...value('source'), restIsTopic: true },
  },
  // When was Medicen founded? MPRの設立はいつ
  {
    name: 'founded',
    when: both(has('foundedDate'), isNamed, not(has('partnership', 'partner', 'founder'))),
    asks: value('foundedOn'),
  },
  // Which agreements end next year? 2027年に終わる協定は
  {
    name: 'ending then',
    when: both(
      has('ends', 'endDate', 'expired'),
      (e) => e.hasDate,
      not(hasSubject),
      not(has('signed', 'when', 'announced')),
      either(has('partnership', 'partner', 'which', 'list', 'howMany'), (e) => e.hasInstrument),
    ),
    // Of how many, nobody can say where the end of some is not told: those of which it is are listed.
    asks: { op: 'list', strength: 'strong' },
  },
  // From when to when? いつからいつまで
  { name: 'from when until when', when: both(has('sinceWhen'), has('endDate')), asks: value('runs') },
  // Until when? いつまで
  {
    name: 'end',
    when: both(
      has('endDate'),
      not((e) => e.hasDate && e.signals.has('list', 'count')),
      // 期限が切れた協定は asks which ones.
      not(both(has('expired'), not(hasSubject))),
    ),
    asks: value('endsOn'),
  },
  {
    name: 'effective date',
    when: either(has('effectiveDate'), both(has('when', 'sinceWhen'), has('effective'))),
    asks: value('effectiveOn'),
  },
  // Since when is Osaka a partner? いつから
  { name: 'since when', when: has('sinceWhen'), asks: value('since') },
  {
    name: 'announced date',
    when: either(has('announcedDate'), both(has('when'), has('announced'))),
    asks: value('announcedOn'),
  },
  { name: 'ends when', when: both(has('when'), has('ends'), not(has('signed'))), asks: value('endsOn') },
  {
    name: 'signed date',
    when: either(has('signedDate'), both(has('when'), has('signed'), not(has('howMany')))),
    asks: value('signedOn'),
  },
  // When did LINK-J partner with Osaka? 大阪府との提携はいつ
  {
    name: 'when of an agreement',
    when: both(
      has('when'),
      either(has('partnership', 'partner', 'cooperate'), picks, (e) => e.hasInstrument || e.hasOrdinal),
      not(has('count')),
    ),
    asks: value('when'),
  },
  { name: 'when', when: both(has('when'), not(has('howMany'))), asks: value('when', 'weak') },
  // How many of the agreements run for five years? 期間が3年の覚書はいくつ
  {
    name: 'how many of a term',
    when: both(ofTerm, has('howMany', 'count')),
    asks: { op: 'count', strength: 'strong' },
  },
  // Which of the agreements run for five years? 期間が5年の提携はどれ
  {
    name: 'of a term',
    when: both(
      ofTerm,
      either(has('which', 'partner', 'list'), both(has('what', 'where'), has('partnership'))),
    ),
    asks: { op: 'list', strength: 'strong' },
  },
  // How long does the MOU last? 期間は
  {
    name: 'term',
    when: both(
      has('term'),
      not(has('longest', 'shortest')),
      not(both(has('interval'), has('signed', 'after'), (e) => e.hasRest)),
      // How long between the Hartmoor signing and the new charter? of which one side is not known.
      not(both(has('interval'), has('between'), not(has('valid')), (e) => e.parties < 2)),
      not(both(has('list'), has('withTerm', 'withoutTerm'))),
      not(has('withTerm', 'withoutTerm')),
    ),
    asks: value('termMonths'),
  },
  // Which number was Osaka? 何番目
  {
    name: 'ordinal',
    // 更新するのは何回目 counts renewals, and no partners.
    when: both(has('ordinalAsked'), not(both(has('renewedOne', 'renewal'), not(hasSubject)))),
    asks: value('ordinal'),
  },
  // What kind of document did they sign? どんな協定ですか
  {
    name: 'instrument',
    when: both(
      has('instrumentKind'),
      not(has('howMany')),
      // What are the agreements signed in 2023? asks for them, not for their kind.
      not(
        both(not(has('anaphora')), (e) => e.hasDate && e.parties === 0 && !e.hasInstrument && !e.hasOrdinal),
      ),
      not(both(has('list'), (e) => e.hasDate && !hasSubject(e))),
      either(hasSubject, has('anaphora'), picks, (e) => e.hasOrdinal || e.hasDate || !e.signals.has('which')),
    ),
    asks: value('instrument'),
  },
  // Who signed? 署名者は
  {
    name: 'partner of publisher',
    when: both(
      has('who', 'list'),
      has('list'),
      has('cooperate', 'signed', 'partner', 'partnership'),
      not(has('signatory', 'howMany', 'head')),
      not(both(has('scope'), not(has('partner')))),
      not(hasSubject),
      not(picks),
      (e) => !e.hasOrdinal,
    ),
    asks: { op: 'list', strength: 'strong' },
  },
  // 青波市の姉妹都市は？
  {
    name: 'partners by their tie',
    when: both(
      has('kin'),
      not(
        has('when', 'sinceWhen', 'first', 'howMany', 'count', 'term', 'howLong', 'endDate', 'scope', 'head'),
      ),
      not((e) => e.isYesNo || e.hasOrdinal),
      not(both(hasSubject, (e) => e.parties > 1)),
      not(has('anaphora', 'renewedOne', 'renewal', 'latest')),
    ),
    asks: { op: 'list', strength: 'strong' },
  },
  // Who witnessed the signing? 立会人は誰
  { name: 'witness', when: both(has('witness'), not(has('howMany', 'when'))), asks: value('witnesses') },
  {
    name: 'signatory',
    // Who signed with the network right before the embassy? asks for a partner.
    when: both(
      has('signatory'),
      not(has('howMany')),
      not(both(has('next', 'previous'), (e) => e.parties > 1)),
    ),
    asks: value('signatories'),
  },
  { name: 'publisher', when: has('publisherAsked'), asks: value('publisher') },
];
