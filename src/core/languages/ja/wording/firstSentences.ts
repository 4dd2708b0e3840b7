import type { ValueContent } from '../../../answers/answer.js';
import type { Organisation, Partnership } from '../../../ledger/ledger.js';
import type { Pick } from '../../../questions/query.js';
import type { Names, Wording } from '../../wording.js';
import { verdictSentence } from './checks.js';
import {
  asCalendar,
  clean,
  date,
  figure,
  join,
  months,
  number,
  partnersOf,
  person,
  unique,
  value,
} from './format.js';
import { pickWords, selection } from './selection.js';
import { agreement, subject, valueSentence } from './values.js';

const COMPARED: Readonly<Partial<Record<Pick['which'], string>>> = {
  first: '先',
  latest: '後',
  longest: '期間が長い',
  shortest: '期間が短い',
};

/** So many partners are named in the first sentence itself. */
const INLINE = 3;

/** By whom the compared are called; two agreements of one pair by their dates. */
function comparedTitles(
  partnerships: readonly Partnership[],
  told: readonly (readonly Organisation[])[],
  names: Names,
): readonly string[] {
  const titles = told.map((some) => some.map(names.of).join('と'));
  if (new Set(titles).size === titles.length) return titles;
  return partnerships.map((one, at) => {
    const day = [one.signedOn, one.effectiveOn, one.announcedOn].flatMap(({ versions }) => versions)[0]
      ?.value;
    return `${titles[at]}との${day === undefined ? '' : `${date(day)}の`}提携`;
  });
}

/** What an interval lies between: two agreements, those of one pair, two dates of one agreement. */
function betweenWords(from: ValueContent, to: ValueContent, names: Names): string {
  const [one, other] = [from, to].map(({ subject: about }) =>
    about.type === 'partnership' ? about.partnership : undefined,
  );
  const [a, b] = [one, other].map((each) => (each ? names.organisation(each.partner) : ''));
  if (one && one.id === other?.id) return `${agreement(one, names)}の2つの日付`;
  return a === b ? `${a}との2つの提携` : `${a}と${b}の提携`;
}

/** The sentence that an answer begins with, by what it tells. */
export const FIRST_SENTENCES: Wording['first'] = {
  value: valueSentence,
  values: ({ values }, names) => values.map((content) => valueSentence(content, names)).join(''),
  list: ({ publisher, restrictions, total, partnerships }, names) => {
    const head = `${publisher ? `${names.of(publisher)}の` : ''}${selection(restrictions, total)}は`;
    return total > INLINE
      ? `${head}次のとおりです。`
      : `${head}、${join(partnerships.map((one) => partnersOf(one, names)))}です。`;
  },
  count: ({ publisher, restrictions, versions, contradicted }, names) => {
    const counted = unique(versions.map((one) => value(one.value, names)));
    const what = `${publisher ? `${names.of(publisher)}の` : ''}${selection(restrictions, 2)}`;
    return contradicted
      ? `${what}の数は、リリースによって異なります(${counted.map((one) => `${one}団体`).join(' / ')})。`
      : `${what}は、${counted[0]}団体です。`;
  },
  order: ({ pick, partnerships, publisher, anchor, restrictions }, names) => {
    const partners = join(unique(partnerships.map((one) => partnersOf(one, names))));
    if (anchor)
      return `${names.of(anchor)}の${pick.which === 'next' ? '次' : '一つ前'}の${selection(restrictions, 1)}は、${partners}です。`;
    return `${pickWords(pick, restrictions, publisher && names.of(publisher))}は、${partners}です。`;
  },
  interval: ({ from, to, days, calendar, months: count, years }, names) => {
    const [a, b] = [from, to].map(({ subject: one }) =>
      one.type === 'partnership' ? names.organisation(one.partnership.partner) : '',
    );
    const length =
      days !== undefined
        ? `${number(days)}日${calendar === undefined ? '' : asCalendar(calendar)}`
        : count !== undefined
          ? count === 0
            ? '1か月未満'
            : `約${months(count)}`
          : years !== undefined
            ? `約${years}年`
            : undefined;
    return length === undefined
      ? `${a}と${b}の日付からは、間隔を計算できません。`
      : `${betweenWords(from, to, names)}の間隔は、${length}です。`;
  },
  comparison: ({ partnerships, told, by, winners = [], holds }, names) => {
    const titles = comparedTitles(partnerships, told, names);
    const partners = (some: readonly Partnership[]): string =>
      join(some.map((one) => titles[partnerships.indexOf(one)] ?? ''));
    if (!by || winners.length === 0) return `${join(titles)}を比べると、次のとおりです。`;
    const yesNo = holds === undefined ? '' : holds ? 'はい、' : 'いいえ、';
    return winners.length > 1
      ? `${yesNo}この点では${partners(winners)}は同じです。`
      : `${yesNo}${partners(winners)}の方が${COMPARED[by.which] ?? '先'}です。`;
  },
  verdict: verdictSentence,
  'in force': ({ partnership, asksExpired, holds, on, contradicted, renews }, names) => {
    const who = agreement(partnership, names);
    if (renews)
      return `${asksExpired ? 'いいえ' : 'はい'}、${who}は自動更新され、終了を伝えるリリースもないため、有効と考えられます。`;
    if (contradicted) return `${who}の期限は、リリースによって異なります。`;
    const isYes = holds !== asksExpired ? 'はい' : 'いいえ';
    return `${isYes}、${who}は${date(on)}の時点で${holds ? '有効です' : '期間が終了しています'}。`;
  },
  course: ({ partnership, course, on, holds }, names) => {
    const who = agreement(partnership, names);
    if (course === 'open-ended') return `${who}には、期間の定めがありません。`;
    const yesNo = holds === undefined ? '' : holds ? 'はい、' : 'いいえ、';
    return `${yesNo}${who}は、${on === undefined ? '' : `${date(on)}の時点で`}継続しているとされています。`;
  },
  overview: ({ partnership }, names) => `${agreement(partnership, names)}の概要は次のとおりです。`,
  statements: ({ statements }, names) =>
    `${join(unique(statements.map(({ value: one }) => person(one.speaker, names))))}は、次のように述べています。`,
  office: ({ people: told }, names) => {
    const people = told.map(({ value: one, evidence }) => ({
      value: one.organisation === undefined ? one : { ...one, organisation: names.named(one.organisation) },
      evidence,
    }));
    const offices = unique(
      people.map(({ value: one }) =>
        [one.organisation && !one.role?.includes(one.organisation) ? one.organisation : undefined, one.role]
          .filter(Boolean)
          .join(' '),
      ),
    );
    // 役職の記載がない人: whose post nobody tells is of the house.
    const isOfHouse = people.every(({ value: one }) => one.role === undefined);
    return `${people[0]?.value.name}氏は、${join(offices)}${isOfHouse ? 'の方' : ''}です。`;
  },
  figures: ({ organisation, figures, contradicted }, names) => {
    const shown = unique(figures.map(({ value: one }) => figure(one.written, one.head)));
    return contradicted
      ? `${names.of(organisation)}の数値は、リリースの中で異なります(${shown.join(' / ')})。`
      : `${names.of(organisation)}は、${join(shown)}です。`;
  },
  sources: ({ releases }) => `出典は、${join(releases.map(({ title }) => `「${clean(title)}」`))}です。`,
  timeline: ({ publisher, partnerships, events = [] }, names) =>
    events.length > 0 && partnerships[0]
      ? `${agreement(partnerships[0], names)}の経緯を日付順に並べると、次のとおりです。`
      : `${publisher ? `${names.of(publisher)}の` : ''}提携を日付順に並べると、次のとおりです。`,
  disagreements: ({ total }) =>
    total === 0 ? 'リリースの間に食い違いはありません。' : `リリースには${total}件の食い違いがあります。`,
  releases: ({ total, about }, names) => {
    const whom = about.map(names.of).join('と');
    const what = whom === '' ? '読み込んでいる' : `${whom}が登場する`;
    return total === 0
      ? `${whom === '' ? '該当する' : what}リリースはありません。`
      : `${what}リリースは${number(total)}件です${total === 1 ? '' : '(新しい順)'}。`;
  },
  'newest change': ({ release, partnerships }, names) =>
    partnerships.length > 0
      ? `最新のリリースは、${join(partnerships.map((one) => agreement(one, names)))}を発表しています。`
      : `最新のリリース「${clean(release.title)}」は、提携を発表していません。`,
  'newest event': ({ event, isRenewal }, names) => {
    const day = event.versions.map((one) => value(one.value, names))[0];
    const who = subject(event.subject, names);
    if (event.attribute === 'endsOn') return `${who}は、${day}に終了しました。`;
    return isRenewal && event.attribute === 'signedOn'
      ? `${who}は、${day}に更新されました。`
      : valueSentence(event, names);
  },
  capabilities: () =>
    'リリースにある提携について質問できます。いつ何を締結したか、期間、署名者や発言、提携先の数や一覧などを、日本語でも英語でもお尋ねください。',
  extracted: ({ values, holds }, names) => {
    const told = join(unique(values.map((one) => clean(value(one, names)))));
    return `${holds === undefined ? '' : holds ? 'はい。' : 'いいえ。'}リリースには「${told}」とあります。`;
  },
};
