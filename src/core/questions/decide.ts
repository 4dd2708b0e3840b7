import type { AttributeName } from './attributes.js';
import { eventsOf } from './events.js';
import type { Operation, Pick } from './query.js';
import type { SignalName, Signals } from './signals.js';

/** What a rule sees of a question. */
export interface Evidence {
  readonly signals: Signals;
  /** Organisations that are named and are partners, not those that only publish. */
  readonly subjects: number;
  /** All organisations that are named. */
  readonly parties: number;
  readonly persons: number;
  readonly unknowns: number;
  readonly hasDate: boolean;
  readonly hasOrdinal: boolean;
  readonly hasNumber: boolean;
  readonly hasDuration: boolean;
  readonly hasInstrument: boolean;
  /** A country, a region, a kind, overseas: something that selects partners. */
  readonly hasSelector: boolean;
  readonly hasKinds: boolean;
  readonly hasRest: boolean;
  /** Members, staff, students: what an organisation has, rather than its partners. */
  readonly countsOwn: boolean;
  /** Yes or no is asked: no word asks for anything else. */
  readonly isYesNo: boolean;
}

export interface Decision {
  readonly rule: string;
  readonly op: Operation;
  readonly attribute?: AttributeName;
  /** How sure the words are: a weak one gives way to a search as soon as words are left over. */
  readonly strength: 'strong' | 'weak';
  /** Words left over are what is asked about, not a doubt: what is counted, what somebody spoke of. */
  readonly restIsTopic?: boolean;
  readonly pick?: Pick;
}

interface Rule {
  readonly name: string;
  when(e: Evidence): boolean;
  readonly asks: Omit<Decision, 'rule'>;
}

const value = (attribute: AttributeName, strength: 'strong' | 'weak' = 'strong'): Omit<Decision, 'rule'> => ({
  op: 'value',
  attribute,
  strength,
});
const explain = (attribute: AttributeName): Omit<Decision, 'rule'> => ({
  op: 'explain',
  attribute,
  strength: 'strong',
});

const has =
  (...names: readonly SignalName[]) =>
  ({ signals }: Evidence): boolean =>
    signals.has(...names);

const both =
  (...conditions: ((e: Evidence) => boolean)[]) =>
  (e: Evidence): boolean =>
    conditions.every((condition) => condition(e));

const not =
  (condition: (e: Evidence) => boolean) =>
  (e: Evidence): boolean =>
    !condition(e);

const either =
  (...conditions: ((e: Evidence) => boolean)[]) =>
  (e: Evidence): boolean =>
    conditions.some((condition) => condition(e));

const isNamed = (e: Evidence): boolean => e.parties > 0 || e.unknowns > 0;
const hasSubject = (e: Evidence): boolean => e.subjects > 0;
const picks = has('first', 'latest', 'next', 'previous', 'longest', 'shortest');
const asserts = (e: Evidence): boolean =>
  e.hasDate ||
  e.hasOrdinal ||
  e.hasNumber ||
  e.hasDuration ||
  e.persons > 0 ||
  (e.subjects > 0 && (e.hasSelector || e.signals.has('first', 'latest', 'longest')));
const agreementWords = has('partnership', 'partner', 'signed', 'cooperate');

/** In order: the first that fits decides. Each shows a question that it takes. */
const RULES: readonly Rule[] = [
  // What do the releases disagree about? リリース間の矛盾は？
  { name: 'disagreements', when: has('disagreements'), asks: explain('disagreements') },
  // What did the newest release change? 最新のリリースで何が変わりましたか
  {
    name: 'newest change',
    when: both(
      has('newestChange'),
      not(hasSubject),
      not(has('announcedDate')),
      not((e) => e.hasOrdinal),
    ),
    asks: explain('newestChange'),
  },
  // What is EMTO's phone number? 電話番号は
  { name: 'contact', when: has('contact'), asks: { op: 'search', strength: 'strong', restIsTopic: true } },
  // Is the MOU legally binding? 法的拘束力はありますか
  { name: 'binding', when: has('binding'), asks: { op: 'search', strength: 'strong', restIsTopic: true } },
  // What can you answer? 何が聞けますか
  {
    name: 'capabilities',
    when: both(has('capabilities'), not(isNamed), (e) => !e.hasDate && e.persons === 0),
    asks: explain('capabilities'),
  },
  // What did Takashi Ueda say? 知事のコメントは？
  {
    name: 'statement',
    when: both(
      has('statement'),
      either((e) => e.persons > 0 || e.hasSelector, isNamed, has('anaphora')),
      not(both(has('speaker'), has('who'))),
    ),
    asks: { ...value('statements'), restIsTopic: true },
  },
  {
    name: 'speaker',
    when: both(
      has('speaker'),
      not((e) => e.isYesNo),
    ),
    asks: { ...value('speakers'), restIsTopic: true },
  },
  // How long between Osaka and Kanagawa? 大阪府から神奈川県まで何日
  {
    name: 'interval',
    when: both(
      has('interval'),
      // How long is the MOU between A and B valid? asks for its term.
      not(has('valid')),
      either(
        (e) => e.subjects >= 2,
        both(hasSubject, has('renewal', 'renewedOne')),
        // How many days from its signing to its effect? 署名から発効まで何日
        both(
          either(hasSubject, (e) => e.hasSelector),
          (e) => eventsOf(e) !== '',
        ),
      ),
      not((e) => e.isYesNo),
    ),
    asks: { op: 'order', attribute: 'interval', strength: 'strong' },
  },
  // Which came first, Osaka or Kanagawa? どちらが先
  {
    name: 'comparative',
    when: both(has('comparative', 'compare'), (e) => e.subjects >= 2),
    asks: { op: 'compare', strength: 'strong' },
  },
  // Did Halifax get a longer term in the renewal? 更新で期間は長くなりましたか
  {
    name: 'comparative of agreements',
    when: both(
      (e) => e.isYesNo,
      hasSubject,
      has('longer', 'shorter'),
      not((e) => e.hasDuration),
    ),
    asks: { op: 'compare', strength: 'strong' },
  },
  // Timeline of LINK-J. 年表
  {
    name: 'timeline',
    when: both(has('timeline'), not(has('when', 'foundedDate'))),
    asks: explain('timeline'),
  },
  // Is it still in force? まだ有効ですか
  {
    name: 'in force',
    when: both(
      has('valid'),
      not(has('when', 'howLong', 'list', 'endDate', 'howMany', 'latest')),
      not((e) => e.hasDuration),
      either((e) => e.isYesNo, not(has('what', 'who'))),
    ),
    asks: value('inForce'),
  },
  // Does it renew automatically? 自動更新ですか
  {
    name: 'renewal',
    when: both(
      has('renewal'),
      not(has('when', 'who', 'endDate', 'signedDate', 'effectiveDate', 'announcedDate', 'interval')),
      // The renewed MOU: which one is meant, not what is asked.
      not(
        both(
          has('renewedOne'),
          has('term', 'howLong', 'valid', 'instrumentKind', 'scope', 'signatory', 'source'),
        ),
      ),
    ),
    asks: value('renewal'),
  },
  // Is it true that Osaka was the 13th partner? 本当に…
  {
    name: 'true that',
    when: both(
      // Whether it had more members in 2017 is no question of an agreement.
      not((e) => e.countsOwn && !e.hasNumber),
      (e) => e.isYesNo || e.signals.has('trueThat'),
      isNamed,
      asserts,
      not(has('when', 'who', 'howMany', 'howLong', 'where', 'why', 'ordinalAsked')),
    ),
    asks: { op: 'relation', strength: 'strong' },
  },
  // Does LINK-J have an agreement with Denmark? 大阪府と提携していますか
  {
    name: 'exists',
    when: both(
      // Whether it had more members in 2017 is no question of an agreement.
      not((e) => e.countsOwn && !e.hasNumber),
      (e) => e.isYesNo,
      either(isNamed, (e) => e.hasSelector),
      either(
        agreementWords,
        has('trueThat'),
        (e) => e.hasInstrument,
        (e) => e.hasSelector && e.parties > 0,
      ),
      not(has('when', 'who', 'howMany', 'howLong', 'where', 'why', 'source', 'ordinalAsked')),
    ),
    asks: { op: 'relation', strength: 'strong' },
  },
  {
    name: 'verify',
    when: both(
      // Whether it had more members in 2017 is no question of an agreement.
      not((e) => e.countsOwn && !e.hasNumber),
      (e) => e.isYesNo,
      (e) => e.hasSelector || e.hasNumber || e.hasDate,
      agreementWords,
      not(has('when', 'who', 'howMany', 'howLong', 'where', 'why', 'which', 'ordinalAsked')),
    ),
    asks: { op: 'relation', strength: 'strong' },
  },
  // Which release says so? どのリリースに書いてありますか
  {
    name: 'source',
    when: both(has('source'), not(has('when', 'who', 'howMany'))),
    asks: { ...value('source'), restIsTopic: true },
  },
  // When was Medicen founded? MPRの設立はいつ
  {
    name: 'founded',
    when: both(has('foundedDate'), isNamed, not(has('partnership', 'partner'))),
    asks: value('foundedOn'),
  },
  // Until when? いつまで
  {
    name: 'end',
    when: both(
      has('endDate'),
      not((e) => e.hasDate && e.signals.has('list', 'count')),
    ),
    asks: value('endsOn'),
  },
  {
    name: 'effective date',
    when: either(has('effectiveDate'), both(has('when'), has('effective'))),
    asks: value('effectiveOn'),
  },
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
  // How long does the MOU last? 期間は
  {
    name: 'term',
    when: both(
      has('term'),
      not(has('longest', 'shortest')),
      not(both(has('list'), has('withTerm', 'withoutTerm'))),
      not(has('withTerm', 'withoutTerm')),
    ),
    asks: value('termMonths'),
  },
  // Which number was Osaka? 何番目
  { name: 'ordinal', when: has('ordinalAsked'), asks: value('ordinal') },
  // What kind of document did they sign? どんな協定ですか
  {
    name: 'instrument',
    when: both(
      has('instrumentKind'),
      not(has('howMany')),
      // What are the agreements signed in 2023? asks for them, not for their kind.
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
      not(hasSubject),
      not(picks),
      (e) => !e.hasOrdinal,
    ),
    asks: { op: 'list', strength: 'strong' },
  },
  { name: 'signatory', when: both(has('signatory'), not(has('howMany'))), asks: value('signatories') },
  { name: 'publisher', when: has('publisherAsked'), asks: value('publisher') },
  {
    name: 'office',
    when: both(
      has('office', 'who', 'what', 'head'),
      (e) => e.persons > 0,
      not(has('signed', 'founded', 'foundedDate', 'howMany', 'howLong')),
      // どこの大学を出た asks for a university, not for a post.
      not((e) => e.hasSelector && e.signals.has('where', 'which')),
    ),
    asks: value('office'),
  },
  { name: 'people', when: has('people'), asks: value('people') },
  // Who heads Medicen? 理事長は誰
  {
    name: 'head',
    when: both(has('head'), either(isNamed, has('who')), not(has('howMany'))),
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
      not(picks),
      not((e) => e.hasOrdinal),
    ),
    asks: value('location'),
  },
  { name: 'url', when: both(has('url'), isNamed), asks: value('url') },
  { name: 'kind', when: both(has('kindAsked'), isNamed), asks: value('description') },
  // How many members has LINK-J? 会員企業数は
  {
    name: 'own figures',
    when: both(
      has('howMany', 'count'),
      (e) => e.parties > 0 && e.countsOwn,
      not(has('partner', 'partnership', 'signatory')),
    ),
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
      not((e) => e.hasRest && !e.signals.has('partner', 'partnership', 'cooperate') && !e.hasSelector),
    ),
    asks: { op: 'count', strength: 'strong' },
  },
  {
    name: 'figures of any',
    when: both(has('howMany'), isNamed),
    asks: { ...value('figures'), restIsTopic: true },
  },
  // What does it cover? 連携内容は
  { name: 'purpose', when: either(has('purpose'), both(has('why'), agreementWords)), asks: value('purpose') },
  {
    name: 'scope',
    when: both(
      has('scope'),
      not((e) => e.signals.has('description') && !e.signals.has('partnership')),
    ),
    asks: value('scope'),
  },
  {
    name: 'overview',
    when: both(
      has('overview'),
      either(has('partnership'), not(has('description'))),
      either(hasSubject, picks, (e) => e.hasOrdinal, has('anaphora')),
    ),
    asks: { op: 'value', attribute: 'overview', strength: 'strong' },
  },
  {
    name: 'description',
    when: both(
      has('description'),
      isNamed,
      not(picks),
      not((e) => e.hasOrdinal),
    ),
    asks: value('description'),
  },
  // Who is partner number 13? 最初の提携先は
  // What's the latest news on BNJ and Halifax? 直近で何が変わった
  { name: 'news of', when: both(has('newestChange'), isNamed), asks: explain('newestChange') },
  {
    name: 'pick',
    when: either(picks, (e) => e.hasOrdinal),
    asks: { op: 'order', attribute: 'partner', strength: 'strong' },
  },
  // Which overseas partners are there? 海外の提携先は
  {
    name: 'list',
    when: both(
      has('list'),
      either(
        agreementWords,
        (e) => e.hasSelector || e.hasDate,
        has('withTerm', 'withoutTerm'),
        (e) => e.parties > 0 && e.subjects === 0,
      ),
    ),
    asks: { op: 'list', strength: 'strong' },
  },
  {
    name: 'list of selected',
    when: both(
      (e) => e.persons === 0,
      (e) => e.hasSelector || e.hasDate,
      has('which', 'what', 'who', 'partner', 'partnership', 'organisation', 'where'),
      not(hasSubject),
    ),
    asks: { op: 'list', strength: 'strong' },
  },
  { name: 'who is', when: both(has('who'), (e) => e.persons > 0), asks: value('office') },
  {
    name: 'overview of a name',
    when: both(
      hasSubject,
      either(has('overview'), agreementWords, not(has('what', 'who', 'which', 'where', 'why', 'howMany'))),
    ),
    asks: { op: 'value', attribute: 'overview', strength: 'weak' },
  },
  {
    name: 'person alone',
    when: both(
      (e) => e.persons > 0,
      not(has('foundedDate', 'founded', 'howMany', 'howLong', 'when', 'where')),
    ),
    asks: value('office', 'weak'),
  },
  {
    name: 'partners of a publisher',
    when: both(isNamed, has('partner')),
    asks: { op: 'list', strength: 'strong' },
  },
  {
    name: 'name alone',
    when: both(isNamed, not(has('what', 'who', 'which', 'where', 'why', 'howMany'))),
    asks: value('description', 'weak'),
  },
  {
    // Denmark? 令和2年は?
    name: 'selector alone',
    when: both(
      (e) => e.persons === 0,
      (e) => e.hasSelector || e.hasDate,
      (e) => !hasSubject(e),
    ),
    asks: { op: 'list', strength: 'weak' },
  },
  {
    name: 'list alone',
    when: both(has('list'), has('partner', 'partnership')),
    asks: { op: 'list', strength: 'strong' },
  },
];

/** What the words of a question ask for; undefined where they ask for nothing that has a rule. */
export function decide(evidence: Evidence): Decision | undefined {
  const rule = RULES.find((one) => one.when(evidence));
  return rule && { rule: rule.name, ...rule.asks };
}
