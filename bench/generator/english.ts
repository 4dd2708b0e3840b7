import type { InstrumentKind } from '../../src/core/facts/reading.js';
import {
  ABOUT_PARTNER,
  ABOUT_PUBLISHER,
  ACHIEVEMENTS,
  BACKGROUND,
  CONTENT,
  OUTLOOK,
  QUOTES,
  REFLECTIONS,
  WHAT_PUBLISHER_DOES,
} from './englishSentences.js';
import { MarkedText, mark } from './marked.js';
import type { Presented, ReleasePlan } from './plan.js';
import { createRandom, type Random } from './random.js';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

export const ENGLISH_INSTRUMENTS: Partial<Record<InstrumentKind, string>> = {
  mou: 'memorandum of understanding (MOU)',
  moc: 'memorandum of cooperation (MOC)',
  'partnership agreement': 'partnership agreement',
  'comprehensive agreement': 'comprehensive collaboration agreement',
};

export const ENGLISH_SCOPE = [
  'joint seminars for researchers and start-ups',
  'the exchange of staff and information',
  'shared use of laboratories',
  'introductions to investors and hospitals',
];

/** An English release of about 5,000 characters. */
export function writeEnglish(plan: ReleasePlan): MarkedText {
  const random = createRandom(plan.seed);
  const text = new MarkedText();
  opening(text, plan, random);
  text.paragraph(lead(plan, random), ' ').line();
  text.line(random.pick(['signing.jpg', 'Photo: the signing ceremony', '']));
  text.paragraph([caption(plan)], ' ').line();
  text.paragraph(background(plan, random), ' ').line();
  text.paragraph(trapSentences(plan), ' ').line();
  text.paragraph(content(plan, random), ' ').line();
  if (plan.earlier.length > 0) text.paragraph(earlier(plan), '; ').line();
  text.paragraph(place(plan), ' ').line();
  text.paragraph(fill(random.shuffle(REFLECTIONS).slice(0, 5), plan), ' ').line();
  text.paragraph(quotes(plan, random), ' ').line();
  text.paragraph([random.pick(OUTLOOK).replace('{P}', short(plan))], ' ').line();
  about(text, plan, random);
  return random.chance(0.4) ? text.wrap(random.int(85, 105)) : text;
}

function opening(text: MarkedText, plan: ReleasePlan, random: Random): void {
  const title = `${short(plan)} ${random.pick(['Concludes', 'Signs'])} ${label(plan.instrument)} with ${plan.partner.en}`;
  const head = plan.publishedOn === undefined ? [] : [mark('publishedOn', day(plan.publishedOn))];
  if (random.chance(0.4)) text.line('Menu').line('News').line('Events').line('Access').line();
  if (random.chance(0.5))
    text.paragraph(head, ' ').line('News Release').line(plan.publisher.en).line().line(title);
  else text.line('Press Release').paragraph(head, ' ').line(plan.publisher.en).line().line(title);
  if (random.chance(0.3)) text.line('  • twitter').line('  • Facebook');
  const [total, overseas] = [
    mark('total', `${plan.total} organizations`),
    mark('overseas', `${plan.overseas} overseas`),
  ];
  text
    .paragraph(
      [`-- Cooperating with ${total} (including ${overseas} organizations) and widening its network --`],
      ' ',
    )
    .line();
}

function lead(plan: ReleasePlan, random: Random): string[] {
  const { publisher } = plan;
  const instrument = mark('instrument', ENGLISH_INSTRUMENTS[plan.instrument] ?? 'agreement');
  const issuer = mark(
    'publisher',
    `${publisher.en} (head office: ${publisher.location.en}; chairman of the board: ${mark('chair', plan.chair.person.en)}; hereinafter "${short(plan)}")`,
  );
  const aim = random.pick([
    'to bring new therapies to patients sooner',
    'to help young companies grow',
    'to connect research with industry',
  ]);
  const signed =
    plan.dateForm === 'effective'
      ? ''
      : ` on ${mark('signedOn', plan.dateForm === 'signed' ? day(plan.signedOn) : monthDay(plan.signedOn))}`;
  const effective =
    plan.dateForm === 'effective'
      ? [`The ${label(plan.instrument)} became effective on ${mark('effectiveOn', day(plan.signedOn))}.`]
      : [];
  return [
    `${issuer} ${random.pick(['has concluded', 'concluded', 'has signed', 'signed'])} a ${instrument} with ${mark('partner', partnerName(plan))}${signed} ${aim}.`,
    ...effective,
    random.pick(WHAT_PUBLISHER_DOES).replace('{P}', short(plan)),
    `${capital(short(plan))} ${random.pick(['brings together', 'unites'])} ${mark('figure:0', `${plan.figure.first} member companies`)} from all over Japan.`,
  ];
}

function partnerName({ partner }: ReleasePlan): string {
  const hereinafter = partner.acronym === undefined ? '' : `; hereinafter "${partner.acronym}"`;
  if (partner.country === 'JP')
    return partner.acronym === undefined ? partner.en : `${partner.en} (hereinafter "${partner.acronym}")`;
  return `${partner.en} (location: ${mark('location', partner.location.en)}${hereinafter})`;
}

function fill(sentences: readonly string[], plan: ReleasePlan): string[] {
  const { partner } = plan;
  return sentences.map((sentence) =>
    sentence.replaceAll('{X}', partner.acronym ?? partner.en).replaceAll('{P}', short(plan)),
  );
}

function caption(plan: ReleasePlan): string {
  return `${named('president', plan.president)} (left), and ${named('counterpart', plan.counterpart)} (right)`;
}

function named(key: string, { person, role, organisation }: Presented): string {
  return mark(key, `${person.en}, ${role.en} of ${organisation.en}`);
}

/** Sentences that are true beside the others, though they look like them. */
function trapSentences({ traps, total, publisher, ...plan }: ReleasePlan): string[] {
  const issuer = publisher.acronym ?? publisher.en;
  const { membersOnce, partnersBefore, secondPost, firstAgreement, secondMeeting } = traps;
  const sentences: string[] = [];
  if (membersOnce !== undefined) {
    sentences.push(
      `In ${membersOnce.year} ${issuer} counted no more than ${mark('figure:once', `${membersOnce.value} member companies`)}.`,
    );
  }
  if (partnersBefore)
    sentences.push(
      `Before this agreement, ${issuer} already had ${mark('totalBefore', `${total - 1} partners`)}.`,
    );
  if (secondPost !== undefined) {
    const { person, role, organisation } = plan.president;
    sentences.push(
      `The talks were led by ${mark('secondPost', `${person.en}, ${role.en} of ${organisation.en} and Adviser of ${secondPost.en}`)}.`,
    );
  }
  if (firstAgreement !== undefined) {
    sentences.push(
      `A first agreement with ${plan.partner.en}, ${mark('firstAgreement', `signed in ${monthYear(firstAgreement)}`)}, had ended after three years.`,
    );
  }
  if (secondMeeting)
    sentences.push(`After a first meeting with ${plan.partner.en}, a second one followed within weeks.`);
  return sentences;
}

function background(plan: ReleasePlan, random: Random): string[] {
  return fill(random.shuffle(BACKGROUND).slice(0, 9), plan);
}

function content(plan: ReleasePlan, random: Random): string[] {
  const term =
    plan.termYears === undefined
      ? []
      : [`The parties have agreed to cooperate over ${mark('term', `the next ${years(plan.termYears)}`)}.`];
  const items = ENGLISH_SCOPE.map((item, i) => `(${i + 1}) ${mark('scope', item)}`).join('; ');
  return [
    random.pick([
      'The cooperation has a simple aim: results that leave the laboratory.',
      'Both sides see open questions that neither can answer alone.',
    ]),
    ...term,
    `It covers ${items}.`,
    ...random
      .shuffle(CONTENT)
      .slice(0, 4)
      .map((sentence) => sentence.replaceAll('{P}', short(plan))),
  ];
}

function earlier({ earlier: list, ...plan }: ReleasePlan): string[] {
  const items = list.map(({ partner, month }, i) =>
    mark(`mention:${i}`, `${partner.en} in ${mark(`mentionDate:${i}`, monthYear(month))}`),
  );
  const [first, ...rest] = items;
  const last = rest.pop();
  const introduction = `So far, ${short({ ...plan, earlier: list })} has signed agreements with the following partners: ${first}`;
  return [introduction, ...rest, ...(last === undefined ? [] : [`and ${last}.`])];
}

function place(plan: ReleasePlan): string[] {
  const ordinal = mark('ordinal', `the ${nth(plan.ordinal)} partner`);
  const municipal =
    plan.municipalityOrdinal === undefined
      ? []
      : [
          `It is ${mark('municipalityOrdinal', `the ${nth(plan.municipalityOrdinal)} agreement with a local government`)}.`,
        ];
  return [`This latest agreement makes ${plan.partner.en} ${ordinal} of ${short(plan)}.`, ...municipal];
}

/** What the partner has done so far, as a list. */
function achievements(text: MarkedText, plan: ReleasePlan, random: Random): void {
  text.line('Main achievements so far:');
  for (const item of random.shuffle(ACHIEVEMENTS).slice(0, 5)) {
    text.line(`• ${item.replace('{N}', String(random.int(3, 90))).replace('{X}', plan.partner.en)}`);
  }
  text.line(`https://www.${plan.partner.id}.example/`).line();
}

function quotes(plan: ReleasePlan, random: Random): string[] {
  const [one, other] = random.shuffle(QUOTES);
  return [
    `${named('quoted', plan.quoted)}, said: "${mark('statement', one!)}"`,
    `${named('presidentQuoted', plan.president)}, has offered the following remarks: "${mark('presidentStatement', other!)}"`,
  ];
}

function about(text: MarkedText, plan: ReleasePlan, random: Random): void {
  const { publisher, figure, partner } = plan;
  text.line(`About ${partner.en}`);
  text
    .paragraph(
      random
        .shuffle(ABOUT_PARTNER)
        .slice(0, 4)
        .map((sentence) => sentence.replaceAll('{X}', partner.en)),
      ' ',
    )
    .line();
  achievements(text, plan, random);
  text.line(`About ${publisher.en} (${publisher.acronym})`);
  text.paragraph(
    [
      `${capital(short(plan))} is a general incorporated association that ${random.pick(['unites', 'brings together'])} ${mark('figure:1', `${figure.second} member companies`)} and their researchers.`,
      ...random
        .shuffle(ABOUT_PUBLISHER)
        .slice(0, 3)
        .map((sentence) => sentence.replaceAll('{P}', short(plan))),
    ],
    ' ',
  );
  text.line(`Website: https://www.${publisher.id}.example/en/`);
}

const short = ({ publisher }: ReleasePlan): string => publisher.acronym ?? publisher.en;
const label = (kind: InstrumentKind): string =>
  kind === 'mou' ? 'MOU' : kind === 'moc' ? 'MOC' : 'Agreement';
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const years = (n: number): string =>
  n === 1 ? 'year' : `${['', '', 'two', 'three', 'four', 'five'][n]} years`;

export const day = (iso: string): string => `${monthDay(iso)}, ${iso.slice(0, 4)}`;
const monthDay = (iso: string): string =>
  `${MONTHS[Number(iso.slice(5, 7)) - 1]} ${Number(iso.slice(8, 10))}`;
const monthYear = (iso: string): string => `${MONTHS[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`;

function nth(n: number): string {
  const tens = n % 100;
  if (tens >= 11 && tens <= 13) return `${n}th`;
  return `${n}${['th', 'st', 'nd', 'rd'][n % 10] ?? 'th'}`;
}
