import { matchesIn } from '../../../text/matches.js';
import { type Asking, NAME_MARK, type Unit, type Wanted } from '../../asking.js';
import { OPENINGS, type Opening, PART, PAYS, WHOLE } from './openings.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const AUXILIARIES = words(
  'is are was were be been being do does did will would can could shall should may might must has have had s re ll isnt arent wasnt werent doesnt didnt dont',
);
const DETERMINERS = words('the a an its their our your any some this that these those all each every both');
const PREPOSITIONS = words(
  'of for in at on to from by with under about between into during per through over after before until since as within via behind without against among and or but if than that which who when where why how until out off',
);
/** Verbs that end what is asked about: `when will the second plant | open`. */
const VERBS = words(
  'held hold take takes took place happen happens happened start starts started begin begins began open opens opened close closes run runs planned plan plans scheduled due going get gets got need needs want make makes made deliver delivers come comes go goes signed sign give gives led lead work works attend attended live become expected belong belongs cover covers apply cost costs pay pays available there born based located called named named said say says put puts raise raised raises contribute contributes contributed invest invests invested spend spends spent provide provides provided accept accepts receive receives send sends travel travelled participate participated visit visited pass passed join joined use used supply supplies offer offers come came go went',
);
/** Words that tell nothing of what is looked for. */
const IDLE = words(
  'i you we he she it they me us them my we his her hers i m exactly please tell show give know do does what which who whom whose when where why how many much ok okay so and also again then there here not no yes just really actually roughly approximately about around any some name names number amount total kind kinds type types sort thing things information details say says said release releases article according stated mentioned there get gets got ever still yet already one ones be been going supposed happen happens happened will want need needs long far big large old pay paid pays spend spent take takes took own owns possible mr mrs ms dr prof legally deal agreement mou memorandum partnership alliance often frequently regularly money worth right correct true lol pls plz thanks hi hey wher whos whats',
);

/** Nouns whose value is a number. */
const NUMERIC: Readonly<Record<string, Unit | undefined>> = {
  ...Object.fromEntries(
    'budget cost costs price fee fees salary turnover sales revenue capital fund amount bursary grant subsidy investment prize tuition funding sum expense expenses profit'
      .split(' ')
      .map((word) => [word, 'money' as const]),
  ),
  ...Object.fromEntries(
    'share stake percentage proportion ratio rate'.split(' ').map((word) => [word, 'percent' as const]),
  ),
  ...Object.fromEntries('area surface acreage'.split(' ').map((word) => [word, 'area' as const])),
  ...Object.fromEntries(
    'length height width depth distance coastline'.split(' ').map((word) => [word, 'length' as const]),
  ),
  ...Object.fromEntries(
    'population capacity size headcount age score temperature weight speed output attendance number total employees members students inhabitants'
      .split(' ')
      .map((word) => [word, undefined]),
  ),
};

const TOKEN = /\uE000+|[\p{L}\p{N}](?:[\p{L}\p{N}'.,%&+-]*[\p{L}\p{N}%])?/gu;

/** What an English question wants and is about: `how much is the joint fund of ▪` → a sum of money, joint fund. */
export function readAsking(asked: string): Asking {
  // how many people work there: its employees
  const masked = asked.replace(
    /\bpeople(?= (?:will |would |do |does |are |to |going )*(?:work|employ))/,
    'employees',
  );
  const opening = OPENINGS.find(({ pattern }) => pattern.test(masked));
  const tokens = matchesIn(masked, TOKEN).map(([token]) => token.replace(/'s$/, ''));
  const isPaid = (token: string): boolean =>
    opening?.wanted !== 'payer' || !(PAYS.has(token) || WHOLE.has(token));
  const isGiven = opening?.unit === 'money' && GIVING.test(masked);
  const tells = (token: string): boolean =>
    isTelling(token) &&
    isPaid(token) &&
    !(isGiven && GIVING.test(token)) &&
    !(opening?.wanted === 'deed' && PART.test(token));
  const all = tokens.filter(tells);
  const found = headOf(masked, opening).filter(tells);
  const head = opening?.head ? [opening.head, ...found] : found;
  const last = head.at(-1) ?? '';
  const isNumber =
    (!opening || opening.wanted === 'thing' || opening.wanted === 'definition') &&
    last in NUMERIC &&
    head.length < 5;
  const unit = opening?.unit ?? (last in NUMERIC ? NUMERIC[last] : undefined);
  const wanted = isNumber ? 'number' : (opening?.wanted ?? 'thing');
  return {
    wanted,
    ...(unit && wanted === 'number' ? { unit } : {}),
    ...(wanted === 'day' && UNTIL.test(masked) ? { isUntil: true as const } : {}),
    ...(isGiven ? { gives: true as const } : {}),
    ...(unit === 'money' && YEARLY.test(masked) ? { isYearly: true as const } : {}),
    ...(PER_PIECE.test(masked) ? { isPerPiece: true as const } : {}),
    ...(wanted !== 'payer' && COMPARES.test(masked) ? { compares: true as const } : {}),
    head,
    words: [
      ...new Set([
        ...(opening?.head ? [opening.head] : []),
        ...all,
        ...(wanted === 'reason' ? ['reason'] : []),
      ]),
    ],
  };
}

const isTelling = (token: string): boolean =>
  token[0] !== NAME_MARK &&
  !IDLE.has(token) &&
  !AUXILIARIES.has(token) &&
  !DETERMINERS.has(token) &&
  !PREPOSITIONS.has(token) &&
  (token.length > 1 || /\d/.test(token));

/** `how much money will A |put into| it`: a release says `contributes`, `provides` or `bears`. */
const GIVING =
  /\b(?:pay(?:s|ing)?|paid|puts?|putting|provid(?:e|es|ed|ing)|contribut(?:e|es|ed|ing)|invest(?:s|ed|ing)?|spend(?:s|ing)?|spent|give[sn]?|gave|giving|grant(?:s|ed|ing)?|donat(?:e|es|ed|ing)|award(?:s|ed)?|chip(?:s|ped)? in)\b/;
/** `until when can I apply` */
const UNTIL =
  /\b(?:until|till|by) when\b|\bhow late\b|\bdeadline\b|\bclosing date\b|\blast day\b|\bwhen does .* (?:close|end)\b/;
const YEARLY = /\b(?:per|a|each|every) (?:fiscal )?year\b|\b(?:annual(?:ly)?|yearly|p\.a\.)/;

/** `how much per share` */
const PER_PIECE =
  /\b(?:per|a|each|every|one) (?:share|person|unit|head|piece|student|company)\b|\beach\b|\bapiece\b/;

/** `which is larger, A or B`, `who has more members` */
const COMPARES =
  /\bhow (?:long|much time|many (?:years|months|weeks|days)) (?:after|before|(?:passed|went by|elapsed|lay) )|\b(?:which|who|what|whose|where)\b.* or \b|\b(?:differ|differs|difference|differences|compare|compared|comparison|versus|vs)\b|\b(?:more|fewer|less|longer|shorter|bigger|larger|smaller|older|younger|earlier|later|higher|lower) (?:\w+ ){0,3}(?:than|or)\b|\b(?:which|who|whose) (?:\S+ ){1,4}(?:more|fewer|longer|shorter|bigger|larger|smaller|older|earlier|later|higher|longest|shortest|biggest|largest|oldest|earliest|most|fewest)\b/;

/** What a sentence answers as a whole, no noun of the question being what is looked for. */
const SAID_AS_A_WHOLE: ReadonlySet<Wanted> = new Set([
  'truth',
  'reason',
  'payer',
  'doer',
  'deed',
  'pictured',
] as const);

const WHAT_IS = /\bwhat(?:s| is| are| was| does| do)?\b/;

/** The noun that the question word asks about, with what stands before it: `what ielts score | do i need`. */
function headOf(masked: string, opening: Opening | undefined): string[] {
  if (opening && SAID_AS_A_WHOLE.has(opening.wanted)) return [];
  const match = (opening?.wanted === 'definition' ? WHAT_IS : opening?.pattern)?.exec(masked);
  const tokens = matchesIn(masked.slice(match ? match.index + match[0].length : 0), TOKEN).map(([one]) =>
    one.replace(/'s$/, ''),
  );
  const before = match
    ? (match[0].match(/(?:city|town|place|country|venue|building|hotel|hall|room|port|site|station)$/) ?? [])
    : [];
  let at = 0;
  // "what are the", "how much is the": what is asked about comes behind the verb.
  while (
    at < tokens.length &&
    (AUXILIARIES.has(tokens[at] as string) || DETERMINERS.has(tokens[at] as string))
  )
    at++;
  if (opening?.wanted === 'person' && at === 0) return [];
  const head: string[] = [];
  for (; at < tokens.length; at++) {
    const token = tokens[at] as string;
    if (token[0] === NAME_MARK) {
      // "the ▪ plant" goes on; "did ▪ deliver" has no noun of its own.
      if (head.length > 0 || !isNounAhead(tokens[at + 1])) break;
      continue;
    }
    if (token === 'of' && GENERIC.has(head.at(-1) ?? '')) {
      head.length = 0;
      continue;
    }
    // "the cost of it": behind an article, what may be a verb is none.
    const isNoun = head.length === 0 && DETERMINERS.has(tokens[at - 1] ?? '') && token in NUMERIC;
    if (
      PREPOSITIONS.has(token) ||
      AUXILIARIES.has(token) ||
      (VERBS.has(token) && !isNoun) ||
      token === 'i' ||
      token === 'it'
    )
      break;
    if (!DETERMINERS.has(token)) head.push(token);
  }
  return head.length > 0 ? head : [...before];
}

/** `the number of members` is about members. */
const GENERIC = words('number amount total name names kind type sum title list');

const isNounAhead = (token: string | undefined): boolean =>
  token !== undefined &&
  !PREPOSITIONS.has(token) &&
  !VERBS.has(token) &&
  !AUXILIARIES.has(token) &&
  token[0] !== NAME_MARK;
