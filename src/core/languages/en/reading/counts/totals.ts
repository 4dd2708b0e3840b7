import { matchesIn } from '../../../../text/matches.js';
import type { Span } from '../../../../text/span.js';
import type { FoundCount } from '../../../rules/counts.js';
import { CARDINAL_SOURCE, cardinalToNumber } from '../../numbers.js';

const KIND =
  '(?:domestic|overseas|international|foreign|partner|cooperation|cooperating|alliance|Japanese|business|and|or|life science|other|both|municipal)';

/** `outside the UK`: abroad for those who sit there. */
const OUTSIDE =
  'outside (?:of )?(?:the )?(?:Japan|UK|U\\.K\\.|United Kingdom|Britain|Ireland|US|USA|U\\.S\\.|United States|Canada|Australia|New Zealand|Germany|France|Norway|Sweden|Finland|Denmark|Iceland|Netherlands|Belgium|Spain|Portugal|Italy|Austria|Switzerland|Singapore|Korea|Taiwan|India|South Africa|country)\\b';

const PARTNERS = new RegExp(
  `\\b(${CARDINAL_SOURCE})((?: ${KIND})*) (partners?(?! (?:hospitals?|schools?|ports?|cit(?:y|ies)|towns?|compan(?:y|ies)|banks?|firms|clinics|cluster|clusters|labs|laboratories|programmes?|programs?|events?|shops?|farms?)\\b)|organi[sz]ations|institutions|partner (?:organi[sz]ations|institutions|universities))\\b(?: at home and abroad| (overseas|abroad|outside Japan)(?! or\\b))?(?:,? ?\\(?,?(?:including|of which|among them) (${CARDINAL_SOURCE})(?: (?:organi[sz]ations|institutions|partners|of them))?(?: (?:are|is))? (overseas|foreign|international|domestic|from abroad)[^)]{0,30}\\)?)?(?:,? (?:and )?(${CARDINAL_SOURCE}) of (?:them|these|which|whom) (?:are )?(?:(?:from )?(?:overseas|abroad)|foreign|${OUTSIDE})|, (${CARDINAL_SOURCE}) are (?:overseas|abroad|foreign|${OUTSIDE}))?`,
  'gi',
);

const CONTEXT =
  /\b(?:cooperat\w+ with|work(?:s|ed|ing)? with|collaborat\w+ with|partner(?:ed|ing|ship|ships)? with|alliances? with|(?:MOUs?|agreements?) with|our|its|their|total(?: number)? of(?: partners)?|network of|now has|has now|bring\w*|number of partners[^.]{0,20}|to) (?:a total of |now |all )?$/i;

/** `, seven of them in Japan and six overseas`, `: seven domestic and six overseas` behind a number of partners. */
const HOME_AND_ABROAD = new RegExp(
  `^[,:;–—-]?(?: of which)? \\(?(${CARDINAL_SOURCE}) (?:of (?:them|these|which) )?(?:are )?(?:in Japan|at home|domestic|Japanese|inside Japan)(?:,? and |, )(${CARDINAL_SOURCE}) (?:of (?:them|these|which) )?(?:are )?(?:overseas|abroad|foreign|outside (?:of )?Japan|international)\\b`,
  'i',
);

/** `Cooperating with 16 organizations (including 6 overseas organizations)` → 16 partners, 6 of them overseas. */
export function totals(text: string): FoundCount[] {
  return matchesIn(text, PARTNERS).flatMap((match) => {
    const number = cardinalToNumber((match[1] as string).toLowerCase());
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    const span = { start: match.index, end: match.index + match[0].length };
    // `joins eleven other partners`: with the new one it is one more; `with two other partners` are some.
    if (number !== undefined && /\bother\b/i.test(match[2] ?? ''))
      return /\bjoin(?:s|ed|ing) (?:the |our |its )?$/i.test(before)
        ? [{ ...span, form: 'total' as const, number: number + 1, countClass: totalClass(match[2] ?? '') }]
        : [];
    if (number === undefined || number < 2 || number > MOST || !countsPartners(match, before)) return [];
    // `Two partners in two days` are those of these days.
    if (
      /^ (?:in|within) (?:an?|one|two|three|four|five|six) (?:days?|weeks?|months?)\b/.test(
        text.slice(span.end, span.end + 24),
      )
    )
      return [];
    const parts = HOME_AND_ABROAD.exec(text.slice(span.end, span.end + 110));
    return [
      ...partOfTotal(parts?.[1], span, 'domestic'),
      ...partOfTotal(parts?.[2], span, 'overseas'),
      {
        ...span,
        form: 'total' as const,
        number,
        countClass: totalClass(`${match[2] ?? ''} ${match[4] ?? ''}`),
      },
      ...partOfTotal(match[7] ?? match[8], span, 'overseas'),
      ...partOfTotal(
        match[5],
        { ...span, start: span.start + match[0].lastIndexOf(match[5] ?? '') },
        /domestic/i.test(match[6] ?? '') ? 'domestic' : 'overseas',
      ),
    ];
  });
}

const KINDS: readonly [RegExp, FoundCount['countClass']][] = [
  [/^(?:overseas|foreign)/i, 'overseas'],
  [/^(?:municipal|local)/i, 'municipality'],
  [/^universit/i, 'university'],
  [/^companies/i, 'company'],
  [/^(?:high )?schools/i, 'school'],
];

/** `has exchange agreements with 47 universities in 21 countries`, `has so far signed MOUs with six municipalities`. */
const OF_KIND = new RegExp(
  `\\b(?:has|have|had)(?: now| so far| already| to date| previously)?(?: signed| concluded)? (?:[\\w-]+ ){0,3}(?:agreements|MOUs|MoUs|memoranda|partnerships|alliances) with (?:a total of )?(${CARDINAL_SOURCE}) ((?:overseas |foreign )?(?:municipalities|local governments|universities|companies|(?:high )?schools))\\b`,
  'gi',
);

/** Totals of papers with one kind of partner; of `three universities in Finland` nobody keeps count. */
export function totalsOfKind(text: string): FoundCount[] {
  if (!/ with /.test(text)) return [];
  return matchesIn(text, OF_KIND).flatMap((match) => {
    const number = cardinalToNumber((match[1] as string).toLowerCase());
    const countClass = KINDS.find(([pattern]) => pattern.test(match[2] as string))?.[1];
    if (number === undefined || countClass === undefined || NARROWED.test(text.slice(match.index))) return [];
    return [
      { start: match.index, end: match.index + match[0].length, form: 'total' as const, number, countClass },
    ];
  });
}

const NARROWED =
  /^[^.;]{0,160}\b(?:universities|municipalities|governments|companies|schools) (?:in|from|of|within) (?:the )?\p{Lu}/u;

/** Nobody has more partners. */
const MOST = 5000;

/** `Four of the nine partnerships include an organization overseas`. */
const PART_OF_ALL = new RegExp(
  `\\b(${CARDINAL_SOURCE}) of (?:the|its|our|their|these) (${CARDINAL_SOURCE}) (?:partners|partnerships|agreements|partner organi[sz]ations)\\b[^.;]{0,50}?\\b(?:overseas|abroad|outside (?:of )?Japan|foreign)\\b`,
  'gi',
);

/** `Of our five partners two are now overseas`. */
const OF_ALL = new RegExp(
  `\\bof (?:the|its|our|their|these) (${CARDINAL_SOURCE}) (?:partners|partnerships|agreements|partner organi[sz]ations) (${CARDINAL_SOURCE}) (?:are|is|come from|sit)(?: now| already)? (?:overseas|abroad|outside (?:of )?Japan|foreign)\\b`,
  'gi',
);

/** How many of all partners are abroad. */
export function partsOfAll(text: string): FoundCount[] {
  if (!/\bof (?:the|its|our|their|these) /i.test(text)) return [];
  const told = [
    ...matchesIn(text, PART_OF_ALL).map((match) => ({ match, numbers: [match[1], match[2]] })),
    ...matchesIn(text, OF_ALL).map((match) => ({ match, numbers: [match[2], match[1]] })),
  ];
  return told.flatMap(({ match, numbers }) => {
    const [part, all] = numbers.map((words) => cardinalToNumber((words as string).toLowerCase()));
    if (part === undefined || all === undefined || part > all) return [];
    const span = { start: match.index, end: match.index + match[0].length };
    return [
      { ...span, form: 'total' as const, number: all, countClass: 'partner' as const },
      { ...span, form: 'total' as const, number: part, countClass: 'overseas' as const },
    ];
  });
}

/** Whether the number is of partners, and of all: not `met with 12 organizations`, not `3 more partners`. */
function countsPartners(match: RegExpMatchArray, before: string): boolean {
  const within = CONTEXT.test(before);
  const saysSo = /partner/i.test(match[0]) || match[5] !== undefined;
  if (!saysSo && !within && !/domestic and|overseas and/i.test(match[2] ?? '') && !/abroad$/i.test(match[0]))
    return false;
  if (/\b(?:with|of|among|by) (?:\w+ )?$/.test(before) && !within && match[5] === undefined) return false;
  return !/\b(?:additional|other|new|more|another|joined|following|potential)\b[^.]{0,12}$/i.test(before);
}

/** `overseas partners` are a class of their own, `domestic and overseas partners` are all. */
function totalClass(kinds: string): FoundCount['countClass'] {
  if (
    /\b(?:overseas|foreign|abroad|outside Japan|international)\b/i.test(kinds) &&
    !/domestic|(?<!outside )japan/i.test(kinds)
  )
    return 'overseas';
  return /\bdomestic\b/i.test(kinds) && !/overseas|international|foreign/i.test(kinds)
    ? 'domestic'
    : 'partner';
}

function partOfTotal(
  words: string | undefined,
  span: Span,
  countClass: FoundCount['countClass'],
): FoundCount[] {
  const number = words === undefined ? undefined : cardinalToNumber(words.toLowerCase());
  return number === undefined ? [] : [{ ...span, form: 'total', number, countClass }];
}

/** `they now number five, two of them overseas`. */
const NUMBERED = new RegExp(
  `\\b(?:now number|(?:number|network) of [^.;]{0,40}partner[^.;]{0,30} (?:(?:grows|grew|rises|rose|increases|increased|goes up|went up|expands|expanded)(?: from \\S+)? to|(?:has|have) (?:(?:now|thus|therefore|also) )?)?(?:risen to|grown to|(?:remains|stays|is) unchanged at|(?:remains|stays) at|is|was|stands at|rises to|rose to|reaches|reached|comes to|to)(?: now)?) (${CARDINAL_SOURCE})(?:, (?:including )?(${CARDINAL_SOURCE}) (?:of (?:them|which) )?(?:are )?(overseas|foreign|domestic))?`,
  'gi',
);

/** `the number of partners now stands at five, two of them overseas`. */
export function numbered(text: string): FoundCount[] {
  if (!/partner|organi[sz]ation/i.test(text)) return [];
  return matchesIn(text, NUMBERED).flatMap((match) => {
    const [all, part] = [
      cardinalToNumber((match[1] as string).toLowerCase()),
      match[2] === undefined ? undefined : cardinalToNumber(match[2].toLowerCase()),
    ];
    const span = { start: match.index, end: match.index + match[0].length };
    const whole: FoundCount[] =
      all === undefined ? [] : [{ ...span, form: 'total', number: all, countClass: 'partner' }];
    return part === undefined
      ? whole
      : [
          ...whole,
          {
            ...span,
            form: 'total',
            number: part,
            countClass: /domestic/i.test(match[3] ?? '') ? 'domestic' : 'overseas',
          },
        ];
  });
}
