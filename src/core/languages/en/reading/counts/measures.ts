const MEASURE =
  /^[ -]?((?:km2|km²|km|kilomet(?:re|er)s?|square (?:kilo)?met(?:re|er)s?|square miles?|cubic met(?:re|er)s?|met(?:re|er)s?|miles?|hectares?|ha|acres?|tons?|tonnes?|litres?|liters?|gigawatts?|megawatts?|kilowatts?|GW|MW|kW|%|per ?cent|(?:US |Canadian |Australian |Singapore )?dollars?|euros?|(?:Japanese )?yen|pounds?|(?:Korean )?won|yuan|rupees|baht|(?:Danish |Swedish |Norwegian )?kron(?:er|or|a|e)|(?:Swiss )?francs?|EUR|USD|JPY))(?![A-Za-z])/;

/** What a number is measured in: ` square metres`, ` million` is in the number, ` Danish kroner`, `%`. */
export function measureBehind(behind: string): { unit: string; end: number } | undefined {
  const match = MEASURE.exec(behind);
  // `14-hectare farm` measures, `5-kilometer run` and `ten percent` told as words do too; `a 20 m` is none.
  return match ? { unit: match[1] as string, end: match[0].length } : undefined;
}

const MONEY =
  /(?:dollars?|euros?|yen|pounds?|won|yuan|rupees|baht|kron(?:er|or|a|e)|francs?|EUR|USD|JPY|GBP|SEK|NOK|DKK|CHF|CAD|AUD|SGD|KRW|CNY|INR|THB|HKD|TWD)$|[€$£¥]/;

/** Whether a measure is a sum of money, so that a number in it is an amount. */
export const isMoney = (unit: string): boolean => MONEY.test(unit);

const PROPERTY =
  '(?:coast(?:line|al length)|population|(?:(?:total|floor|land|site) )?(?:area|floor space|space)|(?:(?:annual|yearly|total|overall) )?(?:assets|budget|turnover|revenues?|sales|net sales|expenditure|income|cost|amount|price|investment|funding|fund|capital)|capital stock|workforce|staff|headcount|membership|share|stake|length|capacity|output|production|catch|enrol?lment|circulation|reward|prize|grant|donation|contribution|fee|tuition|scholarship)';

const LINK =
  '(?: (?:of|is|was|are|were|reached|reaches|stands at|stood at|totall?(?:ed|ing|s)|amounts? to|amounting to|comes to|worth|at|to))?';

const LEAD =
  '(?:(?:over|more than|about|approximately|around|some|roughly|nearly|almost|up to|at least|a total of) )?';

const BEFORE = new RegExp(
  `\\b(${PROPERTY})(?: (?:of|for) [a-z ]{2,24}?)?${LINK}(?: \\(?|: ?|\\()${LEAD}$`,
  'i',
);

/** `a yearly budget of about |€46 million` → yearly budget; `has a coastline of some |660`. */
export const propertyBefore = (before: string): string | undefined =>
  BEFORE.exec(before)?.[1]
    ?.toLowerCase()
    .replace(/^(?:total|overall) /, '');

const LABEL =
  /(?:^|[.;,|] ?|\d\) ?|[a-z)\d] )((?:Number of )?(?:[A-Z][a-z]+(?: [a-z]+){0,2}))(?::| \|) ?(?:about |over |approx\.? |approximately |around |some |more than )?$/;

/** Rows without a colon: `(5) Employees 5,860`. */
const ROW =
  /^(?:\(?\d{1,2}[).] ?)?((?:Number of )?(?:Employees|Staff|Members|Population|Area|Capital|Net sales|Sales|Revenue|Turnover|Students|Budget|Shares|Beds|Tenants|Visitors|Faculty|Personnel)) (?:about |over )?$/i;

/** `| Shares allotted to Veltrix | |1,250,000`: the cell before. */
const CELL = /^\|? ?([A-Z][^|:]{2,40}?) \| $/;

/** `Employees: |720`, `Population: |890,000` → what the label says. */
export function labelBefore(before: string): string | undefined {
  const label = (ROW.exec(before) ?? CELL.exec(before) ?? LABEL.exec(before))?.[1];
  if (
    label === undefined ||
    /^(?:Tel|Fax|Page|No|Code|Phone|Established|Founded|Date|Time|Period|Term|Note|Step)/.test(label)
  )
    return undefined;
  const plain = label.replace(/^Number of /, '');
  return `${plain[0]?.toLowerCase() ?? ''}${plain.slice(1)}`;
}
