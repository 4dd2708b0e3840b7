import { eventsOf } from '../events.js';
import {
  both,
  type Evidence,
  either,
  explain,
  has,
  hasSubject,
  isNamed,
  not,
  type Rule,
  saysOnly,
  value,
} from './rule.js';

/** `What changed when it was renewed?`: what is asked stands before the words that might ask for a day or a person. */
const asksWhatFirst = ({ signals }: Evidence): boolean => {
  const [changes] = signals.spans('changes');
  return [...signals.spans('when'), ...signals.spans('who')].every(
    ({ start }) => changes !== undefined && changes.start < start,
  );
};

/** `the story in order, with dates`: the dates go with it, and are not what is asked. */
const onlyWithDates = ({ signals }: Evidence): boolean =>
  signals
    .spans('when')
    .every((one) =>
      signals.spans('politeness').some(({ start, end }) => start <= one.start && one.end <= end),
    );

/** Words that ask for the releases themselves: the newest releases, リリースは何件ありますか. */
const WITH_RELEASES = [
  'release',
  'list',
  'all',
  'count',
  'howMany',
  'which',
  'what',
  'yesNo',
  'latest',
  'capabilities',
  'releasesAbout',
  'politeness',
  'now',
  'anaphora',
  'since',
  'until',
  'before',
  'after',
  'between',
  'thisYear',
  'lastYear',
] as const;

/** Of the corpus as a whole, of what was said, and of two agreements side by side. */
export const GENERAL: readonly Rule[] = [
  // What do the releases disagree about? リリース間の矛盾は？
  {
    name: 'disagreements',
    // Did it have more members in 2017 or in 2025?
    when: both(has('disagreements'), not(both(has('comparative'), (e) => e.countsOwn))),
    asks: explain('disagreements'),
  },
  // How many times was it renewed? 何回更新されましたか
  {
    name: 'times renewed',
    when: both(
      has('timesRenewed'),
      either(isNamed, has('anaphora'), (e) => e.hasSelector),
    ),
    asks: value('timesRenewed'),
  },
  // What changed when the MOU was renewed? 更新のとき何が変わりましたか
  {
    name: 'change at a renewal',
    when: both(
      has('changes'),
      // What was added to the fields in 2023? 2023年に新しく加わった分野は
      either(
        has('renewal', 'renewedOne'),
        both(has('scope'), (e) => e.hasDate),
      ),
      // What fields did the renewal add? of the renewal that there is.
      either(isNamed, has('anaphora', 'renewedOne'), (e) => e.hasSelector),
      not(has('endDate', 'term', 'longer', 'shorter', 'howMany')),
      asksWhatFirst,
    ),
    asks: { ...value('changes'), restIsTopic: true },
  },
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
  // Which releases do you have? リリース一覧
  {
    name: 'releases',
    when: both(has('release'), saysOnly(...WITH_RELEASES)),
    asks: explain('releases'),
  },
  // Which releases mention Osaka? 大阪府に関するリリース
  {
    name: 'releases about',
    when: both(
      has('releasesAbout'),
      isNamed,
      (e) => !e.hasRest && !e.isYesNo,
      not(has('newestChange', 'when', 'count')),
    ),
    asks: explain('releases'),
  },
  // What is EMTO's phone number? 電話番号は
  { name: 'contact', when: has('contact'), asks: { op: 'search', strength: 'strong', restIsTopic: true } },
  // Is the MOU legally binding? 法的拘束力はありますか
  {
    name: 'binding',
    when: both(has('binding'), not(has('source'))),
    asks: { op: 'search', strength: 'strong', restIsTopic: true },
  },
  // How many months' notice ends the MOU? 何か月前の通知が必要ですか
  { name: 'notice', when: has('notice'), asks: { op: 'search', strength: 'strong', restIsTopic: true } },
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
      either((e) => e.persons > 0 || e.hasSelector, isNamed, has('anaphora', 'head')),
      not(both(has('speaker'), has('who'))),
      // What do the releases say about the number of partners?
      not(
        (e) =>
          e.persons === 0 && e.signals.has('release') && e.signals.has('howMany', 'when', 'term', 'scope'),
      ),
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
      // 覚書から三者覚書までどれくらい
      either(has('interval'), both(has('howLong'), has('since'), has('until'), not(has('valid', 'term')))),
      // How long is the MOU between A and B valid? asks for its term.
      not(has('valid')),
      // How long after the hackathon? is no question of two agreements.
      not(both(has('after'), not(has('between')), (e) => e.hasRest)),
      either(
        (e) => e.subjects >= 2 || (e.parties >= 2 && e.signals.has('between')),
        both(isNamed, has('renewal', 'renewedOne')),
        // How many days from its signing to its effect? 署名から発効まで何日
        both(
          either(hasSubject, (e) => e.hasSelector),
          (e) => eventsOf(e) !== '',
        ),
        // From the basic agreement to the definitive one? 基本合意書から業務提携契約まで
        both(isNamed, (e) => e.instruments > 1),
        // From their agreement to the one of three: 協定から三者覚書まで
        both(isNamed, has('severalParties')),
      ),
      not((e) => e.isYesNo),
    ),
    asks: { op: 'order', attribute: 'interval', strength: 'strong' },
  },
  // Did it have more members in 2017 or in 2025? 2017年と2025年どっちが多い
  {
    name: 'figures of two times',
    when: both(has('comparative'), (e) => e.countsOwn && e.hasDate, isNamed),
    asks: { ...value('figures'), restIsTopic: true },
  },
  // Which came first, Osaka or Kanagawa? どちらが先
  {
    name: 'comparative',
    when: both(
      has('comparative', 'compare'),
      // Which has more members? is no question of their agreements.
      not((e) => e.countsOwn),
      either(
        (e) => e.subjects >= 2,
        both((e) => e.parties >= 2, has('longer', 'shorter', 'earlier', 'later')),
        // The LOI and the MOU with Daejin, side by side.
        both(hasSubject, (e) => e.instruments > 1),
        // Which ran longer, the MOU or its renewal?
        both(isNamed, has('renewal', 'renewedOne'), has('longer', 'shorter')),
      ),
    ),
    asks: { op: 'compare', strength: 'strong' },
  },
  // Did SRPN partner with Adria before Skagerrak? アドリアはスカゲラクより先ですか
  {
    name: 'whether before',
    when: both(
      (e) => e.isYesNo,
      has('before', 'after', 'earlier', 'later'),
      (e) => e.subjects >= 2 || (e.subjects === 1 && e.instruments > 1),
      not((e) => e.hasDate),
    ),
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
    when: both(has('timeline'), not(both(has('when'), not(onlyWithDates))), not(has('foundedDate'))),
    asks: explain('timeline'),
  },
];
