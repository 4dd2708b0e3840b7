import type { InstrumentKind } from '../../src/core/facts/reading.js';
import {
  ABOUT_PARTNER,
  ABOUT_PUBLISHER,
  BACKGROUND,
  CONTENT,
  OUTLOOK,
  QUOTES,
  REFLECTIONS,
  WHAT_PUBLISHER_DOES,
} from './japaneseSentences.js';
import { MarkedText, mark } from './marked.js';
import type { Presented, ReleasePlan } from './plan.js';
import { createRandom, type Random } from './random.js';

export const JAPANESE_INSTRUMENTS: Partial<Record<InstrumentKind, string>> = {
  mou: 'MOU（基本合意に関する覚書）',
  moc: 'MOC（協力覚書）',
  'partnership agreement': '連携協定',
  'comprehensive agreement': '包括連携協定',
};

export const JAPANESE_SCOPE = [
  '研究者と起業家のための共同セミナー',
  '人材と情報の交流',
  '研究設備の共同利用',
  '投資家や病院への橋渡し',
];

/** A Japanese release of about 2,000 characters, as long as 5,000 in English. */
export function writeJapanese(plan: ReleasePlan): MarkedText {
  const random = createRandom(plan.seed);
  const text = new MarkedText();
  opening(text, plan, random);
  text.paragraph(lead(plan, random), '').line();
  text.paragraph([caption(plan)], '').line();
  text.paragraph(fill(random.shuffle(BACKGROUND).slice(0, 9), plan), '').line();
  text.paragraph(trapSentences(plan), '').line();
  text.paragraph(content(plan, random), '').line();
  if (plan.earlier.length > 0) text.paragraph(earlier(plan), '、').line();
  text.paragraph(place(plan), '').line();
  text.paragraph(fill(random.shuffle(REFLECTIONS).slice(0, 6), plan), '').line();
  text.paragraph(quotes(plan, random), '').line();
  text.paragraph(fill([random.pick(OUTLOOK)], plan), '').line();
  about(text, plan, random);
  return text;
}

function opening(text: MarkedText, plan: ReleasePlan, random: Random): void {
  const title = `${plan.partner.ja}と${label(plan.instrument)}を締結`;
  if (random.chance(0.4)) text.line('ホーム').line('お知らせ').line('アクセス').line();
  text.line(random.pick(['報道関係各位', 'プレスリリース', 'ニュースリリース']));
  if (plan.publishedOn !== undefined) {
    text.paragraph([mark('publishedOn', day(plan.publishedOn, random.chance(0.3)))], '');
  }
  text.line(plan.publisher.ja).line();
  text.line(random.chance(0.5) ? `## ${title}` : title);
  const [overseas, total] = [
    mark('overseas', `海外${plan.overseas}団体`),
    mark('total', `${plan.total}団体`),
  ];
  text.paragraph([`～${overseas}を含む${total}と提携、つながりを広げる～`], '').line();
}

function lead(plan: ReleasePlan, random: Random): string[] {
  const { publisher } = plan;
  const instrument = mark('instrument', JAPANESE_INSTRUMENTS[plan.instrument] ?? '協定');
  const issuer = mark(
    'publisher',
    `${publisher.ja}（本社：${publisher.location.ja}、理事長：${mark('chair', plan.chair.person.ja)}、以下「${publisher.acronym}」）`,
  );
  const written =
    plan.dateForm === 'no year' ? monthDay(plan.signedOn) : day(plan.signedOn, random.chance(0.2));
  const signed = plan.dateForm === 'effective' ? '' : `${mark('signedOn', written)}、`;
  const effective =
    plan.dateForm === 'effective'
      ? [`本${label(plan.instrument)}は${mark('effectiveOn', written)}に発効しました。`]
      : [];
  return [
    `${issuer}は、${mark('partner', partnerName(plan))}と${signed}${instrument}を締結しました。`,
    ...effective,
    ...fill([random.pick(WHAT_PUBLISHER_DOES)], plan),
    `${publisher.acronym}には全国から${mark('figure:0', `${plan.figure.first}社の会員企業`)}が参画しています。`,
  ];
}

function partnerName({ partner }: ReleasePlan): string {
  const hereinafter = partner.acronym === undefined ? '' : `以下「${partner.acronym}」`;
  const location = partner.country === 'JP' ? '' : `所在地：${mark('location', partner.location.ja)}`;
  const inside = [location, hereinafter].filter(Boolean).join('、');
  return inside === '' ? partner.ja : `${partner.ja}（${inside}）`;
}

function caption(plan: ReleasePlan): string {
  return `${named('president', plan.president)}（左）、${named('counterpart', plan.counterpart)}（右）`;
}

function named(key: string, { person, role, organisation }: Presented): string {
  return mark(key, `${organisation.ja} ${role.ja} ${person.ja}`);
}

/** Sentences that are true beside the others, though they look like them. */
function trapSentences({ traps, total, publisher, ...plan }: ReleasePlan): string[] {
  const { membersOnce, partnersBefore, secondPost, firstAgreement, secondMeeting } = traps;
  const sentences: string[] = [];
  if (membersOnce !== undefined) {
    sentences.push(
      `${membersOnce.year}年の時点で${publisher.acronym}の会員は${mark('figure:once', `${membersOnce.value}社の会員企業`)}にすぎませんでした。`,
    );
  }
  if (partnersBefore)
    sentences.push(
      `${publisher.acronym}はこれまでに${mark('totalBefore', `${total - 1}団体`)}と提携してきました。`,
    );
  if (secondPost !== undefined) {
    const { person, role, organisation } = plan.president;
    sentences.push(
      `協議は、${mark('secondPost', `${organisation.ja} ${role.ja}、${secondPost.ja} 顧問の${person.ja}`)}が進めました。`,
    );
  }
  if (firstAgreement !== undefined) {
    sentences.push(
      `${plan.partner.ja}とは${mark('firstAgreement', `${monthYear(firstAgreement)}に最初の協定を結び`)}、3年で満了しています。`,
    );
  }
  if (secondMeeting)
    sentences.push(`${plan.partner.ja}とは、最初の顔合わせに続き、数週間のうちに2回目の会合を開きました。`);
  return sentences;
}

function content(plan: ReleasePlan, random: Random): string[] {
  const term =
    plan.termYears === undefined
      ? []
      : [`両者は${mark('term', `今後${plan.termYears}年間`)}にわたり協力します。`];
  const items = JAPANESE_SCOPE.map((item, i) => `（${i + 1}）${mark('scope', item)}`).join('、');
  return [...term, `協力の内容は、${items}です。`, ...fill(random.shuffle(CONTENT).slice(0, 6), plan)];
}

function earlier({ earlier: list, publisher }: ReleasePlan): string[] {
  const items = list.map(({ partner, month }, i) =>
    mark(`mention:${i}`, `${partner.ja}（${mark(`mentionDate:${i}`, monthYear(month))}）`),
  );
  const [first, ...rest] = items;
  const last = rest.pop();
  const end = 'と提携しています。';
  if (last === undefined) return [`${publisher.acronym}はこれまでに以下の団体、${first}${end}`];
  return [`${publisher.acronym}はこれまでに以下の団体、${first}`, ...rest, `${last}${end}`];
}

function place(plan: ReleasePlan): string[] {
  const municipal =
    plan.municipalityOrdinal === undefined
      ? []
      : [`自治体との提携は${mark('municipalityOrdinal', `${plan.municipalityOrdinal}例目`)}です。`];
  return [
    `今般の${plan.partner.ja}との提携で${mark('ordinal', `${plan.ordinal}例目`)}となります。`,
    ...municipal,
  ];
}

function quotes(plan: ReleasePlan, random: Random): string[] {
  const [one, other] = random.shuffle(QUOTES);
  return [
    `${named('quoted', plan.quoted)}は、「${mark('statement', one!)}」と述べています。`,
    `また、${named('presidentQuoted', plan.president)}は、「${mark('presidentStatement', other!)}」と述べています。`,
  ];
}

function about(text: MarkedText, plan: ReleasePlan, random: Random): void {
  const { publisher, figure, partner } = plan;
  text.line(`■${partner.ja}について`);
  text.paragraph(fill(random.shuffle(ABOUT_PARTNER).slice(0, 4), plan), '').line();
  text.line(`■${publisher.ja}（${publisher.acronym}）について`);
  text.paragraph(
    [
      `${publisher.acronym}は、${mark('figure:1', `${figure.second}社の会員企業`)}が参画する一般社団法人です。`,
      ...fill(random.shuffle(ABOUT_PUBLISHER).slice(0, 3), plan),
    ],
    '',
  );
  text.line(`https://www.${publisher.id}.example/`);
}

function fill(sentences: readonly string[], { publisher, partner }: ReleasePlan): string[] {
  return sentences.map((sentence) =>
    sentence
      .replaceAll('{P}', publisher.acronym ?? publisher.ja)
      .replaceAll('{X}', partner.acronym ?? partner.ja),
  );
}

const label = (kind: InstrumentKind): string =>
  kind === 'mou'
    ? 'MOU'
    : kind === 'moc'
      ? 'MOC'
      : kind === 'partnership agreement'
        ? '連携協定'
        : '包括連携協定';

function day(iso: string, era: boolean): string {
  const year = Number(iso.slice(0, 4));
  return `${era && year > 2019 ? `令和${year - 2018}` : year}年${monthDay(iso)}`;
}
const monthDay = (iso: string): string => `${Number(iso.slice(5, 7))}月${Number(iso.slice(8, 10))}日`;
const monthYear = (iso: string): string => `${iso.slice(0, 4)}年${Number(iso.slice(5, 7))}月`;
