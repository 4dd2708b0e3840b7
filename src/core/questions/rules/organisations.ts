import {
  agreementWords,
  both,
  type Evidence,
  either,
  has,
  hasSubject,
  isNamed,
  not,
  picks,
  type Rule,
  value,
} from './rule.js';

/** Nothing but どこ says that a place is asked for: no 所在地, no 本社. */
const asksOnlyWhere = ({ signals }: Evidence): boolean =>
  signals
    .spans('location')
    .every(({ start }) => signals.spans('where').some((where) => where.start === start));

/** Every "how many" is one of days, months or years. */
const countsTimeOnly = ({ signals }: Evidence): boolean =>
  signals.has('howLong') &&
  signals
    .spans('howMany')
    .every(({ start, end }) => signals.spans('howLong').some((one) => one.start <= start && end <= one.end));

/** An attribute of an organisation or a person, and what is counted. */
export const ORGANISATIONS: readonly Rule[] = [
  // Who set up LINK-J? LINK-Jは誰が設立したの
  { name: 'founder', when: both(has('founder'), isNamed), asks: { op: 'search', strength: 'strong' } },
  {
    name: 'office',
    when: both(
      has('office', 'who', 'what', 'head'),
      (e) => e.persons > 0,
      not(has('signed', 'founded', 'foundedDate', 'howMany', 'howLong')),
      // Who was chair before her? asks for another.
      not(both(has('former'), either(isNamed, has('head')))),
      // Who heads it after her? asks for whoever does now.
      not(both(has('after', 'next'), has('head'), isNamed)),
      // どこの大学を出た asks for a university, not for a post.
      not((e) => e.hasSelector && e.signals.has('where', 'which')),
    ),
    asks: value('office'),
  },
  // Who attended as president? 社長として出席したのは
  {
    name: 'head who was there',
    when: both(has('people'), has('head'), isNamed, has('who')),
    asks: { ...value('head'), restIsTopic: true },
  },
  { name: 'people', when: has('people'), asks: value('people') },
  // Who heads Medicen? 理事長は誰
  {
    name: 'head',
    // Who ran the park before her?
    when: both(
      either(has('head'), both(has('former'), has('who'), isNamed)),
      either(isNamed, has('who')),
      not(has('howMany')),
    ),
    asks: { ...value('head'), restIsTopic: true },
  },
  {
    name: 'venue',
    when: both(
      has('venue'),
      either(has('where', 'what', 'which'), (e) => e.parties >= 2, hasSubject),
    ),
    asks: value('place'),
  },
  { name: 'country', when: both(has('countryAsked'), isNamed), asks: value('country') },
  {
    name: 'location',
    when: both(
      has('location'),
      either(isNamed, has('anaphora')),
      not(has('howMany')),
      // 青潟村と協定を結んでいるのはどこ asks with whom.
      not(both(has('list'), has('signed'), has('partnership'), asksOnlyWhere)),
      not(picks),
      not((e) => e.hasOrdinal),
    ),
    asks: value('location'),
  },
  { name: 'url', when: both(has('url'), isNamed), asks: value('url') },
  { name: 'kind', when: both(has('kindAsked'), isNamed), asks: value('description') },
  // How many people signed it? 何人が署名しましたか
  {
    name: 'how many signed',
    when: both(has('howMany', 'count'), has('signed', 'signatory'), (e) => e.countsNothingElse, isNamed),
    asks: value('signatories'),
  },
  // How many members has LINK-J? 会員企業数は
  {
    name: 'own figures',
    when: both(
      has('howMany', 'count'),
      (e) => e.parties > 0 && e.countsOwn,
      either(not(has('partner', 'partnership')), (e) => e.countsNothingElse),
      not(has('signatory')),
    ),
    asks: { ...value('figures'), restIsTopic: true },
  },
  // How many companies are at the park? パークの入居企業数は
  {
    name: 'figures of a site',
    when: both(has('howMany', 'count'), has('tenant'), isNamed, not(has('partner', 'signed', 'cooperate'))),
    asks: { ...value('figures'), restIsTopic: true },
  },
  // How many partners? 提携先は何団体
  {
    name: 'figures',
    when: both(
      has('howMany', 'count'),
      hasSubject,
      either(
        (e) => e.hasKinds,
        (e) => e.hasRest,
      ),
      not(has('partner', 'partnership', 'cooperate')),
    ),
    asks: { ...value('figures'), restIsTopic: true },
  },
  {
    name: 'count',
    when: both(
      has('howMany', 'count'),
      either(
        agreementWords,
        (e) => e.hasSelector || e.hasInstrument || e.hasDate,
        has('organisation', 'now', 'overseas', 'domestic', 'withTerm', 'withoutTerm'),
      ),
      // The aim in numbers (数値目標) is none of partners.
      not(both(has('purpose'), not(has('partner')))),
      // How many days passed between two signatures is no number of partners, nor how many times it was renewed.
      not(both(has('howLong', 'interval'), not(has('partner')))),
      not(has('renewal', 'renewedOne')),
      not((e) => e.hasRest && !e.signals.has('partner', 'partnership', 'cooperate') && !e.hasSelector),
      // How many days passed counts no partners.
      not(countsTimeOnly),
    ),
    asks: { op: 'count', strength: 'strong' },
  },
  {
    name: 'figures of any',
    when: both(has('howMany'), isNamed, not(has('purpose'))),
    asks: { ...value('figures'), restIsTopic: true },
  },
];
