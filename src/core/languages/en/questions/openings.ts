import type { Unit, Wanted } from '../../asking.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** How a question begins to ask, and what sort of thing it then wants. */
export interface Opening {
  readonly pattern: RegExp;
  readonly wanted: Wanted;
  readonly unit?: Unit;
  /** What the question word says of what is asked about: `tall` asks for a height. */
  readonly head?: string;
}

/** Words for paying: they ask, and tell nothing of what is paid. */
const PAYING =
  /\bwho(?:s|ll| is| will| would| shall| has to| must| should| is going to)? (?:(?:the|be|actually|going|to) )*(?:pay(?:s|ing)?|paid|bear(?:s|ing)?|bore|fund(?:s|ed|ing)?|financ(?:e|es|ed|ing)|foot(?:s|ing)?|cover(?:s|ed|ing)? (?:the |all )?(?:costs?|expenses|bills?)|provid(?:e|es|ing) the (?:money|funds?|funding))\b|\bat whose (?:cost|expense)\b/;

export const PAYS = words(
  'pay pays paying paid bear bears bearing bore fund funds funded funding finance finances financed financing foot foots footing cover covers covered covering provide provides providing money cost costs expense expenses bill bills',
);

/** `who is in the |photo|`, `who is |pictured|` */
const PICTURED =
  /\b(?:who|which people|name the people)\b.*\b(?:photos?|photographs?|pictures?|pictured|images?|snapshot)\b/;

/** `what does ▪ |contribute|`: what somebody does for it is told where the sentence is about them. */
const DEED =
  /\bwhat (?:exactly )?(?:does|do|did|will|would|is|are|can|has|have|must)(?: the)? \uE000[\uE000 ,&]*(?:and \uE000+ )?(?:going to |have to |each |to )?(?:bring(?:ing)?|contribut\w+|provid\w+|offer\w*|suppl\w+|do|lend(?:ing)?|give|giving|put(?:ting)? (?:in|up)|promis\w+|shar(?:e|ing)|hand(?:ing)? over|undertak\w+|commit\w*|responsible)\b|\b(?:role|part|contribution|task|job) of (?:the )?\uE000|\uE000(?:'s|s)? (?:role|part|contribution|task|job)\b/;

export const PART =
  /^(?:role|part|task|job|contribut\w*|bring\w*|provid\w*|offer\w*|suppl\w+|lend\w*|giv\w+|put\w*|promis\w*)$/;

/** `who |provides| the boats`: whoever does it is told by the sentence as a whole, and need be no person. */
const ACTING =
  /\bwho(?:s|ll| is| are| will| would| does| do| did| has| have)? (?:(?:be|going|to|it|that|actually|all) )*(?:do(?:es|ing)? the|giv(?:e|es|ing)|gave|carr(?:y|ies) out|perform|responsible|in charge|insur|chair|moderat|translat|interpret|(?:take|took|taking) (?:the|those) (?:photo|picture)|donat|provid|suppl|lend|lent|organi[sz]|operat|manag|host|build|built|mak(?:e|ing)|deliver|support|teach|train|maintain|develop|send|accept|buy|bought|handl|look(?:s|ing)? after|tak(?:e|es|ing) (?:care|part)|run(?:s|ning)? the|set up|sets up|join|help|offer|receiv|collect|repair|own|coordinat|carr(?:y|ies)|use|test|decid|choos|select|insur|cook|prepar|publish)\w*\b/;

/** What is paid for where nothing is named: the agreement as a whole. */
export const WHOLE = words(
  'programme program project partnership agreement alliance activities everything thing things deal cooperation collaboration',
);

/** In order: the first that fits tells. Each shows a question that it accepts. */
export const OPENINGS: readonly Opening[] = [
  // did they sign a new agreement when they got that award
  {
    pattern:
      /^(?:(?:and|so|ok|but|or|also)[ ,]+)*(?:is|are|was|were|did|does|has|have|had)\b(?!.*\b(?:know|tell|tells|say|says|said|state[sd]?|remember|mention\w*|clear|decided?|agreed?)(?: (?:me|us|exactly|about|on))* when\b).*\S when (?:the|it|its|they|their|this|that|he|she|we|an?|\uE000)(?: |\b)/,
    wanted: 'truth',
  },
  // what number partner is it · which-numbered partner is it
  {
    pattern: /\b(?:what|which) (?:number|place)\b(?! of)|\bhow manyth\b|\bwhich[- ]numbered\b/,
    wanted: 'number',
    unit: 'ordinal',
  },
  // why did they end it · for what reason
  {
    pattern: /\b(?:why|how come|what for|(?:for )?what reasons?|what is the reason|what was the reason)\b/,
    wanted: 'reason',
  },
  // what % of Soramarin did they take · how much of it do they own
  {
    pattern:
      /\b(?:what ?(?:%|per ?cent(?:age)?)|how much) of\b(?=.*\b(?:take|took|own|owns|hold|holds|held|buy|bought|acquire|acquired|get|got)\b)/,
    wanted: 'number',
    unit: 'percent',
    head: 'share',
  },
  // what share of Soramarin did they take
  {
    pattern:
      /\b(?:what|which|how (?:big|large|much of) an?) (?:share|stake|percentage|proportion|portion|per ?cent|holding|interest)\b|\bwhat ?%/,
    wanted: 'number',
    unit: 'percent',
  },
  // who pays for the training · at whose expense · who will bear the costs
  { pattern: PAYING, wanted: 'payer' },
  // how old is the college
  { pattern: /\bhow old\b/, wanted: 'number', unit: 'age', head: 'age' },
  { pattern: /\bhow tall\b/, wanted: 'number', unit: 'length', head: 'height' },
  { pattern: /\bhow (?:high|wide|deep|far)\b/, wanted: 'number', unit: 'length' },
  // how big is the joint plant
  {
    pattern:
      /\bhow (?:big|large) (?:is|are|was|were|will)\b(?=.*\b\w*(?:plant|factory|hall|building|site|campus|lab|laboratory|area|office|field|park|warehouse|farm|museum|library|venue|yard|zone|floor|store|shop|centre|center)\b)/,
    wanted: 'number',
    unit: 'area',
  },
  { pattern: /\bhow (?:big|large)\b/, wanted: 'number' },
  // what does the plant cost
  {
    pattern:
      /\bwhat (?:does|did|do|will|would) (?!.*\b(?:mou|memorandum|agreement|deal|partnership|alliance)\b).{1,60} cost\b/,
    wanted: 'number',
    unit: 'money',
    head: 'cost',
  },
  // how often does the committee meet
  { pattern: /\bhow (?:often|frequently|regularly)\b|\bhow many times (?:a|per) \w+/, wanted: 'frequency' },
  { pattern: /\bhow (?:fast|heavy|cold|hot|warm)\b/, wanted: 'thing' },
  // how long is the berth: in metres or in weeks
  {
    pattern:
      /\bhow long (?:is|are|was) (?:the|its|their|this|that) (?!term|agreement|mou|memorandum|contract|period|partnership|alliance|validity)/,
    wanted: 'number',
    unit: 'extent',
  },
  // how much of the cost does the city bear: a share, and no sum
  { pattern: /\bhow much of (?:the|its|their|this|that)\b/, wanted: 'number', unit: 'percent' },
  // how much notice to get out · what notice must be given · what is the notice period
  {
    pattern:
      /\b(?:how much|what|which) (?:advance |prior |written )?notice\b|\bwhat(?:s| is| was) the (?:\w+ )?notice(?: period)?\b|\bnotice period\b/,
    wanted: 'number',
    unit: 'time',
    head: 'notice',
  },
  // how many months' notice
  {
    pattern: /\b(?:how long|how much time|how many (?:years|months|weeks|days|hours|minutes))\b/,
    wanted: 'number',
    unit: 'time',
  },
  {
    pattern: /\bhow much (?:money|does it cost|will it cost|did it cost)\b/,
    wanted: 'number',
    unit: 'money',
  },
  {
    pattern: /\bhow much (?:is|was|are|were|does|do|did|will|would|can|must|has|have)\b/,
    wanted: 'number',
    unit: 'money',
  },
  { pattern: /\b(?:how many|number of)\b/, wanted: 'number', unit: 'count' },
  { pattern: /\bhow much\b/, wanted: 'number' },
  // until when can I apply
  {
    pattern: /\b(?:when|until when|by when|what time|(?:what|which) (?:date|day|year|month))\b/,
    wanted: 'day',
  },
  {
    pattern:
      /\bwhere\b|\b(?:what|which) (?:city|town|place|country|venue|building|hotel|hall|location|room|port|site|station|prefecture|region)\b/,
    wanted: 'place',
  },
  // what does ▪ contribute · what will ▪ do for ▪ in a disaster
  { pattern: DEED, wanted: 'deed' },
  // who is in the photo · who are the people pictured
  { pattern: PICTURED, wanted: 'pictured' },
  // who provides the boats · who organises it
  { pattern: ACTING, wanted: 'doer' },
  { pattern: /\bwho(?:s|m|se)?\b|\b(?:what|which) (?:person|people)\b/, wanted: 'person' },
  // what is the Ocean Startup Day · what does MCI stand for
  {
    pattern:
      /^(?:(?:and|so|ok)[ ,]+)*what(?:s| is| are| was) (?:(?:the|an?) )?(?:[^ ,?]+ ){0,3}[^ ,?]+ ?\??$|\bstands? for\b/,
    wanted: 'definition',
  },
  { pattern: /\b(?:what|which|whats)\b/, wanted: 'thing' },
  {
    pattern:
      /^(?:(?:and|so|ok|but|or|also|by the way)[ ,]+)*(?:is|are|was|were|do|does|did|can|could|will|would|has|have|had|must|should|may|am|isnt|doesnt|didnt)\b/,
    wanted: 'truth',
  },
  { pattern: /^(?:(?:and|so|ok|but)[ ,]+)*how\b/, wanted: 'thing' },
  // so they bought shares in it, right
  {
    pattern:
      /,? (?:right|correct|true|yes|no|isnt it|is it|arent they|didnt (?:they|it|he|she)|dont they|doesnt it)[ ?!.]*$/,
    wanted: 'truth',
  },
];
