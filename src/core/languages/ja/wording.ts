import type {
  Check,
  NoData,
  Restrictions,
  ShownValue,
  ShownVersion,
  Subject,
  ValueContent,
} from '../../answers/answer.js';
import type { OrganisationKind, Person } from '../../facts/reading.js';
import type { Partnership } from '../../ledger/ledger.js';
import type { AttributeName } from '../../questions/attributes.js';
import type { Pick } from '../../questions/query.js';
import { type DateValue, toDateParts } from '../../text/dateValue.js';
import type { Names, Wording } from '../wording.js';

const countries = new Intl.DisplayNames(['ja'], { type: 'region' });

/** `2020-09-07` → 2020年9月7日; `2016-05` → 2016年5月; `--09-18` → 9月18日. */
export function date(value: DateValue): string {
  const { year, month, day } = toDateParts(value);
  return [
    year === undefined ? '' : `${year}年`,
    month === undefined ? '' : `${month}月`,
    day === undefined ? '' : `${day}日`,
  ].join('');
}

const withYear = (value: DateValue): string =>
  toDateParts(value).year === undefined ? `${date(value)}(年の記載なし)` : date(value);

/** 210億, 8.64億, 430: large numbers as they are read. */
export function number(value: number): string {
  if (value >= 1e8) return `${trim(value / 1e8)}億`;
  if (value >= 1e4 && value % 1e4 === 0) return `${trim(value / 1e4)}万`;
  return trim(value);
}

const trim = (value: number): string => value.toLocaleString('ja-JP', { maximumFractionDigits: 2 });
const months = (value: number): string => (value % 12 === 0 ? `${value / 12}年間` : `${value}か月間`);
const join = (items: readonly string[]): string => items.join('、');
const clean = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.。]$/, '');
const unique = (items: readonly string[]): string[] => [...new Set(items)];

function person({ name, role, organisation: written }: Person, names: Names): string {
  const organisation = written === undefined ? undefined : names.named(written);
  const office = [
    organisation !== undefined && !role?.includes(organisation) ? organisation : undefined,
    role,
  ]
    .filter(Boolean)
    .join(' ');
  return office === '' ? `${name}氏` : `${name}氏(${office})`;
}

const KINDS: Readonly<Record<OrganisationKind, string>> = {
  prefecture: '都道府県',
  municipality: '市区町村',
  government: '行政機関',
  embassy: '大使館',
  university: '大学',
  'research institute': '研究機関',
  hospital: '病院',
  cluster: 'クラスター',
  'science park': 'サイエンスパーク',
  association: '協会・団体',
  foundation: '財団',
  company: '企業',
  bank: '銀行',
  school: '学校',
  other: 'その他の団体',
};

const REGIONS: Readonly<Record<string, string>> = {
  Europe: '欧州',
  Asia: 'アジア',
  Africa: 'アフリカ',
  Nordic: '北欧',
  'North America': '北米',
  'South America': '南米',
  Oceania: 'オセアニア',
  'Middle East': '中東',
  Kansai: '関西',
  Kanto: '関東',
  Chubu: '中部',
  Tohoku: '東北',
  Kyushu: '九州',
  Shikoku: '四国',
  Chugoku: '中国地方',
  Hokkaido: '北海道',
};

function value(shown: ShownValue, names: Names): string {
  switch (shown.type) {
    case 'date':
      return date(shown.value);
    case 'months':
      return months(shown.value);
    case 'number':
      return number(shown.value);
    case 'text':
      return clean(shown.value);
    case 'instrument':
      return clean(shown.value.written);
    case 'renewal':
      return shown.value === 'automatic' ? '自動更新' : '合意により更新可能';
    case 'person':
      return person(shown.value, names);
    case 'figure':
      return figure(shown.value.written, shown.value.head);
    case 'country':
      return countries.of(shown.value) ?? shown.value;
    case 'kind':
      return KINDS[shown.value];
    case 'organisation':
      return names.of(shown.value);
    default:
      return shown satisfies never;
  }
}

/** 約500 of スタートアップ → スタートアップ 約500; what has its head already stays. */
function figure(written: string, head: string): string {
  return written.includes(head) ? clean(written) : `${clean(head)} ${clean(written)}`;
}

function agreement(partnership: Partnership, names: Names): string {
  const parties = names.parties(partnership);
  if (parties.length < 2) return `${parties[0] ?? names.organisation(partnership.partner)}との提携`;
  return `${parties.join('と')}の提携`;
}

function subject(one: Subject, names: Names): string {
  if (one.type === 'partnership') return agreement(one.partnership, names);
  return one.type === 'organisation' ? names.of(one.organisation) : `${one.name}氏`;
}

const LABELS: Readonly<Record<AttributeName, string>> = {
  when: '日付',
  signedOn: '締結日',
  effectiveOn: '発効日',
  announcedOn: '発表日',
  instrument: '文書',
  termMonths: '期間',
  endsOn: '期限',
  inForce: '効力',
  renewal: '更新',
  ordinal: '提携先としての順番',
  municipalityOrdinal: '自治体の中での順番',
  totalPartners: '提携先の数',
  overseasPartners: '海外の提携先の数',
  scope: '内容',
  purpose: '目的',
  place: '締結の場所',
  signatories: '署名者',
  speakers: 'コメントした人',
  people: '関係者',
  partner: '提携先',
  publisher: '発表元',
  overview: '概要',
  source: '出典',
  statements: '発言',
  description: '説明',
  location: '所在地',
  country: '国',
  kind: '種類',
  foundedOn: '設立',
  figures: '数値',
  url: 'ウェブサイト',
  head: '代表者',
  office: '役職',
  interval: '間隔',
  timeline: '年表',
  disagreements: '食い違い',
  newestChange: '最新のリリース',
  capabilities: '質問できること',
};

function valueSentence(content: ValueContent, names: Names): string {
  const { subject: about, attribute, versions, contradicted } = content;
  const who = subject(about, names);
  if (contradicted)
    return `${who}の${LABELS[attribute]}は、リリースによって異なります(${unique(versions.map((one) => value(one.value, names))).join(' / ')})。`;
  const [first] = versions;
  if (!first) return '';
  if (about.type === 'partnership') return partnershipSentence(content, first, about.partnership, who, names);
  return organisationSentence(content, first, who, names);
}

const each = (versions: readonly ShownVersion[], names: Names): string =>
  unique(versions.map((one) => value(one.value, names))).join('、');

function partnershipSentence(
  { attribute, versions }: ValueContent,
  first: ShownVersion,
  one: Partnership,
  who: string,
  names: Names,
): string {
  const shown = value(first.value, names);
  const day = first.value.type === 'date' ? withYear(first.value.value) : shown;
  const partner = names.organisation(one.partner);
  const of = one.publisher === undefined ? '' : `${names.organisation(one.publisher)}の`;
  switch (attribute) {
    case 'signedOn':
      return one.future ? `${who}は、${day}に締結される予定です。` : `${who}は、${day}に締結されました。`;
    case 'effectiveOn':
      return one.future ? `${who}は、${day}に発効する予定です。` : `${who}は、${day}に発効しました。`;
    case 'announcedOn':
      return `${who}は、${day}に発表されました。`;
    case 'endsOn':
      return `${who}の期限は、${shown}です。`;
    case 'instrument':
      return `${who}の文書は、${shown}です。`;
    case 'termMonths':
      return `${who}の期間は、${shown}です。`;
    case 'renewal':
      return first.value.type === 'renewal' && first.value.value === 'automatic'
        ? `はい、${who}は自動更新されます。`
        : `${who}は、合意により更新できます。`;
    case 'ordinal':
      return `${partner}は、${of}${shown}番目の提携先です。`;
    case 'municipalityOrdinal':
      return `${partner}は、${of}自治体との提携として${shown}番目です。`;
    case 'totalPartners':
      return `当時の${of}提携先は、${shown}団体でした。`;
    case 'overseasPartners':
      return `当時の${of}海外の提携先は、${shown}団体でした。`;
    case 'scope':
      return `${who}の内容は、${each(versions, names)}です。`;
    case 'purpose':
      return `${who}の目的は、${each(versions, names)}です。`;
    case 'place':
      return `${who}が締結された場所は、${shown}です。`;
    case 'signatories':
      return signatories(versions, who, names);
    case 'speakers':
      return `${who}についてコメントしたのは、${each(versions, names)}です。`;
    case 'people':
      return `${who}に関して名前が挙がっているのは、${each(versions, names)}です。`;
    default:
      return `${who}の${LABELS[attribute]}は、${each(versions, names)}です。`;
  }
}

/** Who is only in the picture is not said to have signed. */
function signatories(versions: readonly ShownVersion[], who: string, names: Names): string {
  const signed = versions.every(({ value: one }) => one.type === 'person' && one.value.part === 'signatory');
  const people = each(versions, names);
  return signed
    ? `${who}に署名したのは、${people}です。`
    : `${who}の署名者の記載はなく、写真に写っているのは${people}です。`;
}

function organisationSentence(
  { attribute, versions }: ValueContent,
  first: ShownVersion,
  who: string,
  names: Names,
): string {
  const shown = value(first.value, names);
  switch (attribute) {
    case 'description':
      return `${who}: ${shown}。`;
    case 'location':
      return `${who}の所在地は、${shown}です。`;
    case 'country':
      return `${who}は、${shown}にあります。`;
    case 'foundedOn':
      return `${who}は、${shown}に設立されました。`;
    case 'head':
      return `${who}の${join(versions.map(({ value: one }) => (one.type === 'person' ? `${one.value.role ?? '代表者'}は${one.value.name}氏` : '')))}です。`;
    default:
      return `${who}の${LABELS[attribute]}は、${each(versions, names)}です。`;
  }
}

function selection(r: Restrictions, _count: number): string {
  const place = r.overseas === undefined ? '' : r.overseas ? '海外の' : '国内の';
  const where = r.countries
    ? `${r.countries.map((code) => countries.of(code) ?? code).join('・')}の`
    : r.region
      ? `${REGIONS[r.region] ?? r.region}の`
      : '';
  const noun = r.kinds
    ? `${kindsNoun(r.kinds)}の提携先`
    : r.instrument
      ? `${instrumentName(r.instrument)}による提携先`
      : '提携先';
  const term = r.term ? (r.term === 'stated' ? '期間の記載がある' : '期間の記載がない') : '';
  const side = r.side
    ? `${r.side.party.names.ja ?? r.side.party.names.en ?? ''}より${r.side.is === 'before' ? '前' : '後'}の`
    : '';
  const asOf = r.asOf ? `${date(r.asOf)}時点の` : '';
  return `${asOf}${timeWords(r)}${side}${term}${place}${where}${noun}`;
}

function kindsNoun(kinds: readonly OrganisationKind[]): string {
  if (kinds.length === 2 && kinds.includes('prefecture') && kinds.includes('municipality')) return '自治体';
  return kinds.map((kind) => KINDS[kind]).join('・');
}

const INSTRUMENTS: Readonly<Record<string, string>> = {
  memorandum: '覚書',
  'comprehensive agreement': '包括連携協定',
  'collaboration agreement': '連携協定',
  'partnership agreement': 'パートナーシップ協定',
  'basic agreement': '基本合意',
  'business alliance': '業務提携',
  'capital alliance': '資本提携',
  'definitive agreement': '正式契約',
  agreement: '協定',
};
const instrumentName = (kind: string): string => INSTRUMENTS[kind] ?? kind.toUpperCase();

interface Range {
  readonly from?: DateValue;
  readonly to?: DateValue;
}

function timeWords({ from, to }: Range): string {
  if (from !== undefined && from === to) return `${date(from)}の`;
  if (from !== undefined && to !== undefined) return `${date(from)}から${date(to)}までの`;
  if (from !== undefined) return `${date(from)}以降の`;
  return to === undefined ? '' : `${date(to)}までの`;
}

function pickWords(pick: Pick, r: Restrictions, publisher: string | undefined): string {
  const of = publisher === undefined ? '' : `${publisher}の`;
  const rest = selection(r, 1);
  switch (pick.which) {
    case 'first':
      return `${of}最初の${rest}`;
    case 'latest':
      return `${of}最新の${rest}`;
    case 'nth':
      return `${of}${pick.n ?? 1}番目の${rest}`;
    case 'longest':
      return `${of}期間が最も長い${rest}`;
    case 'shortest':
      return `${of}期間が最も短い${rest}`;
    case 'next':
      return `${of}次の${rest}`;
    case 'previous':
      return `${of}一つ前の${rest}`;
    default:
      return pick.which satisfies never;
  }
}

function wrong(check: Check, names: Names): string {
  const stated = unique(check.stated.map((one) => value(one.value, names))).join(' / ');
  const not =
    check.asserted.type === 'range' &&
    check.asserted.from !== undefined &&
    check.asserted.from === check.asserted.to
      ? `${date(check.asserted.from)}ではなく、`
      : '';
  switch (check.attribute) {
    case 'signedOn':
      return `いいえ、${not}${stated}に締結されました。`;
    case 'effectiveOn':
      return `いいえ、${not}${stated}に発効しました。`;
    case 'announcedOn':
      return `いいえ、${not}${stated}に発表されました。`;
    case 'foundedOn':
      return `いいえ、${not}${stated}に設立されました。`;
    case 'endsOn':
      return `いいえ、期限は${stated}です。`;
    case 'instrument':
      return `いいえ、リリースでは「${stated}」とされています。`;
    case 'ordinal':
      return `いいえ、${stated}番目の提携先です。`;
    case 'municipalityOrdinal':
      return `いいえ、自治体との提携として${stated}番目です。`;
    case 'termMonths':
      return `いいえ、期間は${stated}です。`;
    case 'totalPartners':
      return `いいえ、提携先は${stated}団体です。`;
    case 'overseasPartners':
      return `いいえ、海外の提携先は${stated}団体です。`;
    default:
      return `いいえ、リリースでは${LABELS[check.attribute]}は${stated}とされています。`;
  }
}

function verdictSentence(content: Parameters<Wording['first']['verdict']>[0], names: Names): string {
  const { holds, checks, partnerships, parties, subject: about, restrictions } = content;
  const failed = checks.find((check) => !check.holds && !check.isMinor);
  if (failed) return wrong(failed, names);
  const who = about ? subject(about, names) : undefined;
  const [check] = checks;
  if (holds && check) {
    if (about && check.attribute !== 'country' && check.attribute !== 'kind') {
      const sentence = valueSentence(
        {
          type: 'value',
          subject: about,
          asked: check.attribute,
          attribute: check.attribute,
          versions: check.stated,
          contradicted: false,
        },
        names,
      );
      return `はい、${sentence.replace(/^はい、/, '')}`;
    }
    const stated = unique(check.stated.map((one) => value(one.value, names))).join(' / ');
    return `はい、${who ? `${who}の` : ''}${LABELS[check.attribute]}は${stated}です。`;
  }
  if (!holds && partnerships.length > 0)
    return `いいえ、${join(partnerships.map((one) => names.organisation(one.partner)))}です。`;
  if (!holds && parties.length > 1)
    return `いいえ、${parties.map((one) => names.of(one)).join('と')}の提携は、どのリリースにも記載がありません。`;
  if (!holds && parties[0])
    return `いいえ、${names.of(parties[0])}との提携は、どのリリースにも記載がありません。`;
  if (!holds) return `いいえ、${selection(restrictions, 2)}は、どのリリースにも記載がありません。`;
  if (partnerships.length === 1 && who) return `はい、${who}があります。`;
  return `はい、${join(partnerships.map((one) => names.organisation(one.partner)))}があります。`;
}

function unstatedSentence(reason: Extract<NoData['reason'], { type: 'unstated' }>, names: Names): string {
  const of = reason.subject ? `${subject(reason.subject, names)}の` : '';
  return `${of}${reason.attribute === undefined ? 'その情報' : LABELS[reason.attribute]}は、どのリリースにも記載がありません。`;
}

const COMPARED: Readonly<Partial<Record<Pick['which'], string>>> = {
  first: '先',
  latest: '後',
  longest: '期間が長い',
  shortest: '期間が短い',
};

/** So many partners are named in the first sentence itself. */
const INLINE = 3;

export const WORDING: Wording = {
  date,
  number,
  value,
  join,
  labels: LABELS,
  subject,
  wrong,
  selection,
  slip: (check, names) =>
    `リリースでは「${unique(check.stated.map((one) => value(one.value, names))).join(' / ')}」とされています。`,
  first: {
    value: valueSentence,
    values: ({ values }, names) => values.map((content) => valueSentence(content, names)).join(''),
    list: ({ publisher, restrictions, total, partnerships }, names) => {
      const head = `${publisher ? `${names.of(publisher)}の` : ''}${selection(restrictions, total)}は`;
      return total > INLINE
        ? `${head}次のとおりです。`
        : `${head}、${join(partnerships.map((one) => names.organisation(one.partner)))}です。`;
    },
    count: ({ publisher, restrictions, versions, contradicted }, names) => {
      const counted = unique(versions.map((one) => value(one.value, names)));
      const what = `${publisher ? `${names.of(publisher)}の` : ''}${selection(restrictions, 2)}`;
      return contradicted
        ? `${what}の数は、リリースによって異なります(${counted.map((one) => `${one}団体`).join(' / ')})。`
        : `${what}は、${counted[0]}団体です。`;
    },
    order: ({ pick, partnerships, publisher, anchor, restrictions }, names) => {
      const partners = join(unique(partnerships.map((one) => names.organisation(one.partner))));
      if (anchor)
        return `${names.of(anchor)}の${pick.which === 'next' ? '次' : '一つ前'}の${selection(restrictions, 1)}は、${partners}です。`;
      return `${pickWords(pick, restrictions, publisher && names.of(publisher))}は、${partners}です。`;
    },
    interval: ({ from, to, days, months: count }, names) => {
      const [a, b] = [from, to].map(({ subject: one }) =>
        one.type === 'partnership' ? names.organisation(one.partnership.partner) : '',
      );
      const length =
        days !== undefined
          ? `${number(days)}日`
          : count !== undefined
            ? count === 0
              ? '1か月未満'
              : `約${months(count)}`
            : undefined;
      return length === undefined
        ? `${a}と${b}の日付からは、間隔を計算できません。`
        : `${a}と${b}の提携の間隔は、${length}です。`;
    },
    comparison: ({ partnerships, by, winners = [] }, names) => {
      const partners = (some: readonly Partnership[]): string =>
        some.map((one) => names.organisation(one.partner)).join('と');
      if (!by || winners.length === 0) return `${partners(partnerships)}を比べると、次のとおりです。`;
      return winners.length > 1
        ? `この点では${partners(winners)}は同じです。`
        : `${partners(winners)}の方が${COMPARED[by.which] ?? '先'}です。`;
    },
    verdict: verdictSentence,
    'in force': ({ partnership, holds, on, contradicted }, names) => {
      const who = agreement(partnership, names);
      if (contradicted) return `${who}の期限は、リリースによって異なります。`;
      return holds
        ? `はい、${who}は${date(on)}の時点で有効です。`
        : `いいえ、${who}は${date(on)}の時点で期間が終了しています。`;
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
      return `${people[0]?.value.name}氏は、${join(offices)}です。`;
    },
    figures: ({ organisation, figures, contradicted }, names) => {
      const shown = unique(figures.map(({ value: one }) => figure(one.written, one.head)));
      return contradicted
        ? `${names.of(organisation)}の数値は、リリースの中で異なります(${shown.join(' / ')})。`
        : `${names.of(organisation)}は、${join(shown)}です。`;
    },
    sources: ({ releases }) => `出典は、${join(releases.map(({ title }) => `「${clean(title)}」`))}です。`,
    timeline: ({ publisher }, names) =>
      `${publisher ? `${names.of(publisher)}の` : ''}提携を日付順に並べると、次のとおりです。`,
    disagreements: ({ contradictions }) =>
      contradictions.length === 0
        ? 'リリースの間に食い違いはありません。'
        : `リリースには${contradictions.length}件の食い違いがあります。`,
    'newest change': ({ release, partnerships }, names) =>
      partnerships.length > 0
        ? `最新のリリースは、${join(partnerships.map((one) => agreement(one, names)))}を発表しています。`
        : `最新のリリース「${clean(release.title)}」は、提携を発表していません。`,
    capabilities: () =>
      'リリースにある提携について質問できます。いつ何を締結したか、期間、署名者や発言、提携先の数や一覧などを、日本語でも英語でもお尋ねください。',
    extracted: ({ value: found }) => `リリースには「${clean(found)}」とあります。`,
  },
  refusals: {
    'unknown party': ({ names: unknown }) =>
      `いいえ、${join(unknown)}という名前は、どのリリースにも記載がありません。`,
    unstated: unstatedSentence,
    'no match': ({ pick, restrictions, publisher }, names) =>
      `${pick ? pickWords(pick, restrictions, publisher && names.of(publisher)) : `${publisher ? `${names.of(publisher)}の` : ''}${selection(restrictions, 2)}`}は、どのリリースにも記載がありません。`,
    'no partnership': ({ parties }, names) =>
      parties.length > 1
        ? `${parties.map((one) => names.of(one)).join('と')}の提携は、どのリリースにも記載がありません。`
        : `${join(parties.map((one) => names.of(one)))}との提携は、どのリリースにも記載がありません。`,
    'nothing found': ({ parties }, names) =>
      `${parties.length > 0 ? `${join(parties.map((one) => names.of(one)))}に関する` : ''}リリースには、その記載がありません。`,
  },
  item: (one, day, names) => {
    const place =
      one.ordinal.versions.length === 1 && one.ordinal.versions[0]
        ? `${one.ordinal.versions[0].value}番目`
        : undefined;
    const details = [day === undefined ? undefined : date(day), place].filter(Boolean).join('、');
    return details === ''
      ? names.organisation(one.partner)
      : `${names.organisation(one.partner)}(${details})`;
  },
  stated: (title, publisher, day) => {
    const details = [publisher, day && date(day)].filter(Boolean).join('、');
    return { before: '出典: ', title: clean(title), after: details === '' ? '' : `(${details})` };
  },
  computed: 'これはリリースの記載から計算したものです。',
  computedFrom: (attribute) =>
    ({
      endsOn: '期限は、開始日と期間から計算しました。',
      inForce: '開始日と期間から計算しました。',
      signedOn: '年は、リリースの順番から計算しました。',
      effectiveOn: '年は、リリースの順番から計算しました。',
      announcedOn: '年は、リリースの順番から計算しました。',
      ordinal: '順番は、提携先の並びから計算しました。',
      municipalityOrdinal: '順番は、提携先の並びから計算しました。',
    })[attribute as 'endsOn'] ?? 'リリースに挙げられているものを数えました。',
  completeAsOf: (title, day) => `${day ? `${date(day)}の` : ''}リリース「${clean(title)}」の時点の情報です。`,
  more: (shown, total) => `全${total}件のうち${shown}件を表示しています。`,
  lookedThrough: (releases) => `リリース${releases}件を確認しました。`,
  instead: (content, names) => `記載があるのは次の点です。${valueSentence(content, names)}`,
  passage: '該当する値は見つかりませんでした。最も近いリリースの一節は次のとおりです。',
  digestPassage: '該当する値は見つかりませんでした。最も近いリリース要約の一節は次のとおりです。',
  statement: (speaker, isDigest) => (isDigest ? `${speaker}(要約):` : `${speaker}:`),
  ambiguous: (name) =>
    name === undefined
      ? '該当する提携が複数あります。どれについてでしょうか。'
      : `「${name}」に当たる団体が複数あります。どれについてでしょうか。`,
  choice: (one, names) => subject(one, names),
  notUnderstood: '質問を理解できませんでした。',
  tryThese: '例えば、次のように質問できます。',
  talk: {
    greeting: 'こんにちは。リリースにある提携についてお尋ねください。',
    thanks: 'どういたしまして。ほかにもご質問があればどうぞ。',
    language: 'これからは日本語でお答えします。',
    other: 'リリースにある提携に関する質問にのみお答えできます。',
  },
  reasons: {
    'releases differ': 'リリースによって異なります',
    'languages differ': '英語版と日本語版で異なります',
    'within one release': '一つのリリースの中で異なります',
    'recount differs': '挙げられている提携先を数えると異なります',
    'total decreases': '後のリリースの方が少なくなっています',
    'part exceeds whole': '内数が総数を上回っています',
    'ordinal missing': '順番に抜けがあります',
    'ordinal doubled': '同じ順番が二つの提携先にあります',
    'ordinal against dates': '順番と日付の前後が合いません',
    'after its release': '日付がそのリリースより後です',
    'against order of partners': '日付が提携先の順番と合いません',
    'two offices': '一人に二つの役職があります',
  },
  contradiction: (about, attribute, versions, reason) =>
    `${about}の${attribute}: ${versions.join(' / ')}(${WORDING.reasons[reason]})`,
  version: (shown, sources) => `${shown}(${sources.map((source) => `「${source}」`).join('、')})`,
  alsoDisagree: 'この点について、リリースには食い違いがあります。',
  nearest: (near) => `近い名前は、${join(near)}です。`,
  corrected: (typed, read) => `「${typed}」は「${read}」と読み取りました。`,
  knows: (releases, partnerships, publishers) =>
    `リリース${releases}件、提携${partnerships}件${publishers.length > 0 ? `(${join(publishers.slice(0, 5))})` : ''}を読み込んでいます。`,
  suggestions: ({ publisher, partner, other, hasOverseas }) => [
    ...(partner ? [`${partner}との提携はいつ締結されましたか?`] : []),
    ...(publisher
      ? [hasOverseas ? `${publisher}の海外の提携先はどこですか?` : `${publisher}の提携先は何団体ですか?`]
      : []),
    ...(other ? [`${other}との提携の期間は?`] : []),
    'リリースの間に食い違いはありますか?',
    '最新の提携先はどこですか?',
  ],
};
