import type { OrganisationKind } from '../../../facts/reading.js';

/** `is not binding`, `non-binding`, `creates no obligations`, `was unable to attend`. */
export const NEGATION =
  /\b(?:not|no|never|none|nobody|neither|nor|without|unable|absent|cancelled|canceled|declined|refused|excluded|except)\b|\bnon-|n't\b/i;

/** `because costs rose`, `due to`, `as a result of`. */
export const REASON =
  /^Why\b|\b(?:because|due to|owing to|as a result of|on account of|so that|in order to|in view of|for this reason|the reason|reasons|since (?!\d|(?:January|February|March|April|May|June|July|August|September|October|November|December|then)\b)|therefore|thus|to (?:meet|strengthen|respond|ensure|reduce|address|cope|support|improve|promote|help))\b/i;

/** `bear their own costs`, `will provide EUR 6.8 million`, `shared equally`, `at its own expense`. */
export const PAYMENT =
  /\b(?:pay|pays|paid|payable|bears?|borne|funds|funded|fund(?=s? (?:the|all|its|their)\b)|financ(?:e|es|ed)|foots?|defray\w*|subsidi[sz]\w*|sponsors?|sponsored|underwrit\w*|donat\w+|free of charge|at (?:its|their|his|her|no)(?: own)? (?:cost|expense)|(?:costs?|expenses)\b[^;]{0,80}\b(?:shared|split|covered|met|carried)|(?:provid\w+|contribut\w+|put\w*|invest\w*|grant\w*|cover\w*|share)\b[^.;]{0,40}(?:[€$£¥]|\b(?:EUR|USD|JPY|GBP|yen|euros?|dollars|costs?|expenses|funds|funding|money)\b))/i;

/** `The Blue Yard is a test site`, `MCI stands for …`: what follows a name that is explained. */
export const DEFINITION =
  /^[^,.;]{1,60}?(?: \([^)]{1,60}\))?,? (?:is|are|was|were|stands for|refers to) (?:an?|the|one) /;

/** `twice a year`, `every quarter`, `once every two months`, `monthly`: how often. */
export const FREQUENCY =
  /\b(?:(?:once|twice|(?:two|three|four|five|six|\d+) times) (?:a|per|each|every) (?:\w+ )?(?:days?|weeks?|months?|quarters?|years?|terms?|semesters?)|(?:every|each) (?:other |second |third |two |three |four |six |\d+ )?(?:days?|weeks?|months?|quarters?|years?|terms?|semesters?|spring|summer|autumn|winter|January|February|March|April|May|June|July|August|September|October|November|December)|(?:bi)?(?:daily|weekly|monthly|quarterly|annually|yearly)|half-yearly|twice yearly)\b/gi;

const PAPER_SAID =
  '(?:agreements?|MOUs?|MoUs?|memorand(?:um|a)|partnerships?|alliances?|contracts?|documents?|papers?|pacts?|letters?(?: of intent)?)';

/** `No new agreement has been signed on this occasion`, `the seminar does not involve any agreement`. */
export const DENIES_AGREEMENT = new RegExp(
  `\\bno (?:new |formal |further |such |other )*${PAPER_SAID}\\b[^.;]{0,60}\\b(?:has been|have been|was|were|is|are|will be)\\b[^.;]{0,20}\\b(?:signed|concluded|planned|made|involved|reached)\\b|\\b(?:do|does|did|is|was|has|have)(?: not|n't)\\b[^.;]{0,50}\\b(?:constitute|involve|entail|mean|accompan|conclude|sign|form part)[a-z]*\\b[^.;]{0,60}\\b${PAPER_SAID}\\b|\\bwithout (?:signing|concluding) (?:an?|any)\\b[^.;]{0,30}\\b${PAPER_SAID}\\b`,
  'i',
);

/** `the co-creation laboratory "|Hatoba|"`, `a start-up programme called "|Tomoshibi|"`. */
export const APPOSITION =
  /\b(?:the|an?|its|their|our) (?:[\p{L}\p{N}-]+ ){1,5}(?:called |named |nicknamed |dubbed |known as |, )?["“]([^"”“]{1,60})["”]/giu;

/** `the first bank to sign`, `its first agreement with a financial institution`: by kind, that it is the first with one of it. */
export const FIRST_OF_KIND: Readonly<Partial<Record<OrganisationKind, RegExp>>> = {
  bank: /\bfirst (?:bank|financial institution)\b|\bfirst [^.;]{0,40} with a (?:bank|financial institution)\b/i,
  hospital:
    /\bfirst (?:hospital|medical institution)\b|\bfirst [^.;]{0,40} with a (?:hospital|medical institution)\b/i,
  'research institute': /\bfirst research institut\w+\b|\bfirst [^.;]{0,40} with a research institut\w+\b/i,
};

/** `|says that |the harbour opened`: what asks where something is said, and not what. */
export const SAYS_SO =
  /^(?:does it )?(?:says?|said|mentions?|mentioned|states?|reports?|tells?(?: (?:us|of|about))?|talks? (?:of|about)|refers? to|speaks? of|contains?|has) (?:that )?/i;

/** Whoever issued the release speaks of itself: `we sent 96 students`. */
export const OURSELVES = /\b(?:we|our|us)\b/i;

/** `will contribute 60 million yen`, `acquire 12.5% … for EUR 18 million`: a sum that somebody gives. */
export const GIVES =
  /\b(?:contribut\w+|acqui\w+|purchas\w+|buys?|bought|rais\w+|award\w*|allocat\w+|set aside|commit\w*|spend\w*|spent|put\w*|invest\w*|grant\w*|provid\w+|support\w*|lend\w*)\b/i;
/** `10 million yen a year`, `annual`: by the year. */
export const YEARLY = /\b(?:per|a|each|every) (?:fiscal )?year\b|\bannual|\byearly\b/i;

/** `It is chaired by …`: a sentence that goes on about the one before. */
export const GOES_ON = /^(?:It|They|He|She|This|These|Its|Their|His|Her|Each|Both) /;

/** `Mitsue Karasuma (left) and …`, `From left: …`, `Photo: …`: who is in a photograph. */
export const PICTURED =
  /\((?:far |front |back )?(?:left|right|cent(?:er|re)|middle|standing|seated)\b|\bfrom (?:the )?(?:left|right)\b|^[^a-z]{0,12}photo(?:graph)?s?\b[^.]{0,12}[:.]|\bpictured\b/i;
/** `was planned, |but| was cancelled`: what follows is another clause. */
export const BUT = /\bbut\b/;

/** `… was discussed| but was not included`: what is denied of the same, without a subject of its own. */
export const BUT_NOT =
  /^but (?:(?:is|was|are|were|has|have|had|will|does|did|could|would)(?: (?:not|never)|n't)|not)\b/i;

/** What somebody does for it: `KMDA's members will |provide| the machines`, `is |carried out| by`, `|come from|`. */
export const DOES =
  /\b(?:provid\w+|suppl(?:y|ies|ied)|lends?|lent|lending|offers?|gives?|given|donat\w+|contribut\w+|responsib\w+|in charge|carr(?:y|ies|ied) out|undertak\w+|handles?|handled|runs?|run by|operat\w+|organi[sz]\w+|manag\w+|com(?:e|es|ing) from|made by|built by|look(?:s|ed)? after|sets? up|perform\w*|host(?:s|ed)?|taught|teach\w*|train\w*|maintain\w*|led by|headed by|done by|(?:leads?|heads?|chairs?) (?:the|an?|this|our|its|their)|serves? as|presented|voted|sees? to|takes? (?:on|over|care))\b/i;
