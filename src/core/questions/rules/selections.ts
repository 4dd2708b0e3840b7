import {
  agreementWords,
  both,
  type Evidence,
  either,
  explain,
  has,
  hasSubject,
  isNamed,
  not,
  picks,
  type Rule,
  value,
} from './rule.js';

/** Whether the words for what is agreed hold those that ask what somebody is or does. */
const asksTogether = ({ signals, parties }: Evidence): boolean =>
  parties > 1 &&
  signals
    .spans('description')
    .every((one) => signals.spans('scope').some(({ start, end }) => start <= one.end && one.start <= end));

/** What an agreement is for, one that is picked, lists, and names alone. */
export const SELECTIONS: readonly Rule[] = [
  // What does it cover? 連携内容は
  {
    name: 'purpose',
    when: both(either(has('purpose'), both(has('why'), agreementWords)), not(has('howMany'))),
    asks: value('purpose'),
  },
  {
    name: 'scope',
    when: both(
      has('scope'),
      // What will A and B do together? is no question of what B does.
      not((e) => e.signals.has('description') && !e.signals.has('partnership') && !asksTogether(e)),
    ),
    asks: value('scope'),
  },
  {
    name: 'overview',
    when: both(
      has('overview'),
      either(has('partnership'), not(has('description'))),
      either(hasSubject, picks, (e) => e.hasOrdinal || e.parties > 1, has('anaphora')),
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
  // What's the latest news on BNJ and Halifax? 直近で何が変わった
  { name: 'news of', when: both(has('newestChange'), isNamed), asks: explain('newestChange') },
  // Expired MOUs? 期限切れの覚書は
  {
    name: 'by force',
    when: both(
      has('expired', 'valid'),
      not(hasSubject),
      either(has('partnership', 'partner'), (e) => e.hasInstrument),
      not(picks),
    ),
    asks: { op: 'list', strength: 'strong' },
  },
  // Who is partner number 13? 最初の提携先は
  {
    name: 'pick',
    when: both(
      either(picks, (e) => e.hasOrdinal),
      // 最初のMOUを終わらせるには何か月前の通知が必要 asks for no partner.
      not(both(has('howLong', 'why', 'interval'), not(has('partner')))),
      // The original MOU with somebody is one of theirs, not the first of its partners.
      not(
        both(
          (e) => e.subjects === 1 && e.parties === 1 && !e.hasOrdinal,
          not(has('partner', 'which', 'who', 'list', 'organisation', 'where', 'next', 'previous')),
        ),
      ),
    ),
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
      either(
        has('overview', 'also'),
        not(has('what', 'who', 'which', 'where', 'why', 'howMany', 'howLong', 'yesNo')),
      ),
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
  // みなと信用金庫が結んだ協定は？
  {
    name: 'agreements of a publisher',
    when: both(
      isNamed,
      (e) => e.parties === 1,
      not(hasSubject),
      has('partnership'),
      not(has('what', 'who', 'where', 'why', 'howMany', 'description')),
    ),
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
      // Translate 'good morning' into French.
      not(has('greeting')),
    ),
    asks: { op: 'list', strength: 'weak' },
  },
  {
    name: 'list alone',
    when: both(has('list'), has('partner', 'partnership')),
    asks: { op: 'list', strength: 'strong' },
  },
];
