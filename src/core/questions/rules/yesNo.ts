import {
  agreementWords,
  asserts,
  both,
  either,
  has,
  hasSubject,
  isNamed,
  not,
  type Rule,
  value,
} from './rule.js';

/** Whether something holds: an agreement runs, renews, exists, or is as the question says. */
export const YES_NO: readonly Rule[] = [
  // Did the mayor sign it? 署名したのは頭取ですか
  {
    name: 'whether signed by',
    when: both(
      (e) => e.isYesNo,
      has('signing'),
      either((e) => e.persons > 0, has('head')),
      either(
        isNamed,
        has('anaphora', 'renewedOne', 'partnership'),
        (e) => e.hasInstrument || e.hasSelector || e.hasDate || e.persons > 0,
      ),
      not(has('when', 'howMany', 'howLong', 'where', 'why', 'witness', 'statement', 'speaker')),
      not((e) => e.hasDuration || e.hasOrdinal),
    ),
    asks: { op: 'relation', attribute: 'signatories', strength: 'strong', restIsTopic: true },
  },
  // Is Ito still the chair? 会長は伊藤さんですか
  {
    name: 'whether in office',
    when: both(
      (e) => e.isYesNo,
      (e) => e.persons > 0,
      has('head'),
      not(
        has(
          'signing',
          'signed',
          'founded',
          'foundedDate',
          'former',
          'statement',
          'speaker',
          'people',
          'witness',
        ),
      ),
      not(has('when', 'howMany', 'howLong', 'where', 'why')),
    ),
    asks: { op: 'relation', attribute: 'office', strength: 'strong', restIsTopic: true },
  },
  // Is it still in force? まだ有効ですか
  {
    name: 'in force',
    when: both(
      has('valid'),
      // The current president of the society is no agreement.
      not((e) => e.signals.has('head') && !e.hasInstrument && !e.signals.has('partnership')),
      not(has('when', 'howLong', 'list', 'endDate', 'howMany', 'latest')),
      // 有効な協定はどれ, 期限切れの覚書は ask which ones.
      not(both(has('which', 'expired'), not(hasSubject))),
      not((e) => e.hasDuration),
      either((e) => e.isYesNo, not(has('what', 'who'))),
      // 今有効な提携は asks which ones.
      not(both(agreementWords, not(hasSubject), not(has('anaphora')), (e) => !e.isYesNo && e.parties === 0)),
    ),
    asks: value('inForce'),
  },
  // Has the MOU expired? 覚書は失効しましたか
  {
    name: 'expired',
    when: both(
      either(
        has('expired'),
        both(
          (e) => e.isYesNo,
          has('ends'),
          not((e) => e.hasRest || e.hasDate),
        ),
      ),
      either(hasSubject, has('anaphora'), (e) => e.isYesNo && e.hasSelector),
      not(has('when', 'who', 'what', 'which', 'why', 'where', 'howLong', 'howMany', 'list', 'endDate')),
      not(has('latest', 'signed', 'renewedOne')),
      not((e) => e.hasDuration || e.hasNumber || e.unknowns > 0),
    ),
    asks: value('expired'),
  },
  // Does it end automatically after five years? 自動的に終了しますか
  {
    name: 'whether it ends by itself',
    when: both(
      (e) => e.isYesNo,
      has('automatic'),
      has('ends', 'expired'),
      either(isNamed, has('anaphora')),
      not(has('when')),
    ),
    asks: value('expired'),
  },
  // Was the MOU renewed? 更新されましたか
  {
    name: 'whether renewed',
    when: both(
      (e) => e.isYesNo,
      has('renewedOne'),
      hasSubject,
      not((e) => e.hasDate || e.hasNumber || e.hasDuration),
      not(has('when', 'who', 'howMany', 'howLong', 'valid', 'automatic')),
    ),
    asks: { op: 'value', attribute: 'renewal', strength: 'strong', pick: { which: 'latest' } },
  },
  // It renews automatically, doesn't it? 自動更新ですよね
  {
    name: 'renews as asserted',
    when: both(has('automatic'), has('trueThat'), isNamed, not(has('when', 'who', 'howMany', 'howLong'))),
    asks: { op: 'relation', attribute: 'renewal', strength: 'strong', restIsTopic: true },
  },
  // Does it renew automatically? 自動更新ですか
  {
    name: 'renewal',
    when: both(
      has('renewal'),
      not(
        has(
          'when',
          'who',
          'endDate',
          'signedDate',
          'effectiveDate',
          'sinceWhen',
          'announcedDate',
          'interval',
          'howMany',
        ),
      ),
      // The renewal runs until 2024, doesn't it? asserts a date of it.
      not((e) => e.isYesNo && (e.hasDate || e.hasDuration) && !e.signals.has('automatic')),
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
  // Osaka 13th? 大阪府13番目？
  {
    name: 'nth alone',
    when: both(
      hasSubject,
      (e) =>
        e.hasOrdinal && e.parties === 1 && !e.hasInstrument && !e.hasDate && !e.hasSelector && !e.hasRest,
      not(agreementWords),
      not(has('when', 'who', 'what', 'which', 'where', 'why', 'howMany', 'howLong', 'list', 'ordinalAsked')),
      not(has('renewal', 'renewedOne', 'next', 'previous', 'anaphora', 'also')),
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
      either((e) => e.hasSelector || e.hasNumber || e.hasDate, has('withTerm', 'withoutTerm')),
      either(agreementWords, (e) => e.hasInstrument),
      not(has('when', 'who', 'howMany', 'howLong', 'where', 'why', 'which', 'ordinalAsked')),
    ),
    asks: { op: 'relation', strength: 'strong' },
  },
];
