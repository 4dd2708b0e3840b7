import type { FormField } from '../../rules/forms.js';

const FIELDS: readonly [RegExp, FormField][] = [
  [/^(?:date and time|when)$/i, 'when'],
  [
    /^(?:date of (?:signing|conclusion|signature)|signed(?: on)?|date (?:signed|concluded)|signing date|conclusion date|concluded(?: on)?|date of (?:the )?agreement)$/i,
    'signedOn',
  ],
  [
    /^(?:effective(?: date| from| on)?|date of effect|(?:comes|came) into (?:force|effect)|in force(?: from| since)?|valid from|start(?: date)?)$/i,
    'effectiveOn',
  ],
  [
    /^(?:(?:effective )?date of (?:the )?(?:termination|dissolution|cancellation)(?: of .{3,40})?|(?:termination|dissolution|cancellation)(?: date| of .{3,40})?|terminated(?: on)?|dissolved(?: on)?)$/i,
    'endedOn',
  ],
  [
    /^(?:expiry(?: date)?|expires?(?: on)?|end(?: date)?|valid until|date of expiry|in force until|until)$/i,
    'endsOn',
  ],
  [
    /^(?:term|tenure|period|validity|duration|term of (?:validity|agreement)|period of (?:validity|agreement)|valid(?:ity)? period)$/i,
    'term',
  ],
  [/^(?:renewal|extension)$/i, 'renewal'],
  [/^(?:type of agreement|type|instrument|form of agreement|document)$/i, 'instrument'],
  [/^(?:title|name of (?:the )?agreement|agreement)$/i, 'title'],
  [/^(?:partner(?: institution| organi[sz]ation| city| company)?|counterpart|other party|with)$/i, 'partner'],
  [/^(?:parties|contracting parties|between|concluded between|parties to the agreement)$/i, 'parties'],
  [/^(?:witness(?:es)?|witnessed by)$/i, 'witnesses'],
  [/^(?:signator(?:y|ies)|signed by|signers?|signatures|representatives)$/i, 'signatories'],
  [/^(?:attendees|also present|present|attended by|in attendance)$/i, 'attendees'],
  [/^(?:place|venue|place of signing|location of signing)$/i, 'place'],
  [
    /^(?:scope|contents?|areas?(?: of (?:cooperation|collaboration))?|purpose|details|items?(?: of cooperation)?|subject|fields?(?: of cooperation)?|(?:fields? of |joint )?(?:cooperation|collaboration|activities))$/i,
    'scope',
  ],
  [
    /^(?:president|chairman|chairperson|director|representative|ceo|head|mayor|governor|rector|dean)$/i,
    'head',
  ],
  [/^(?:location|address|head office|headquarters|country|based in)$/i, 'location'],
  [/^(?:founded|established|foundation|establishment)$/i, 'foundedOn'],
  [/^(?:board (?:resolution|meeting)|date of (?:board )?resolution)$/i, 'board'],
  [/^(?:issued by|publisher|from|organi[sz]ation|company(?: name)?)$/i, 'publisher'],
];

/** Below `Signing ceremony`: `|Takase City Hall|, 3 p.m.` */
export const placeBelow = (heading: string, line: string): number =>
  /^(?:signing )?ceremony$/i.test(heading)
    ? (/^(?!Place\b|Venue\b|Date\b)(?:at )?[\p{Lu}\d][^.;:]{2,50}?(?:Hall|Hotel|Centre|Center|Office|Building|Museum|Library|Campus|Room|Residence)(?=$|[ ,])/u.exec(
        line,
      )?.[0].length ?? 0)
    : 0;

/** `Date of signing` → signedOn; undefined for a label that says nothing of an agreement. */
export const formField = (label: string): FormField | undefined =>
  FIELDS.find(([pattern]) => pattern.test(label.replace(/ ?\([^()]*\)$/, '').trim()))?.[1];

/** `Period: …`, `Venue: …`: `Date of signing` and `Term of validity` only an agreement has. */
export const isLabelOfAnything = (label: string): boolean =>
  /^\W*(?:date and time|when|dates?|start(?: date)?|end(?: date)?|until|term|period|duration|title|type|document|place|venue|contents?|details|purpose|subject|items?)\W*$/i.test(
    label,
  );

/** What may be told of beside an agreement. */
const MATTER =
  '(?:seminars?|webinars?|workshops?|events?|symposi(?:um|a)|conference|forum|pilot|trials?|projects?|survey|study|exhibition|fair|tours?|training|courses?|competition|contest|festival|kick-?off|programme|program|hackathon|open day|pitch day|call for \\w+|products?|services?)';

const OTHER_MATTER = new RegExp(
  `^\\W*(?:(?:about|outline of|overview of|details of|the first|first|next)\\b.{0,30} )?(?:the )?(?:[\\w'-]+ ){0,3}${MATTER}(?: (?:of the day|outline|overview|details|information|in brief|at a glance))?\\W*$|^\\W*(?:what comes next|next steps|coming up|upcoming events?)\\W*$`,
  'i',
);

/** `About the pilot project`, `Seminar outline`, `Programme of the day`; `Signing ceremony` and `Joint projects under the MOU` are the agreement's own. */
export const headsOtherMatter = (heading: string): boolean =>
  OTHER_MATTER.test(heading) &&
  !/\b(?:MOUs?|MoUs?|MOC|LOI|agreement|memorandum|sign\w*|partnership|cooperation|collaboration|contract)\b/i.test(
    heading,
  );

const ASKED: readonly [RegExp, FormField][] = [
  [/\bwho (?:has |have )?signed\b|\bwho put\b.*\bname/i, 'signatories'],
  [/\bwhen\b.*\b(?:signed?|concluded?|sealed)\b|^\W*when(?: and where)?\?$/i, 'signedOn'],
  [/\bwhen\b.*\b(?:take effect|in(?:to)? (?:force|effect)|start|begin)\b/i, 'effectiveOn'],
  [/\b(?:how long|until when)\b.*\b(?:valid|last|run|force|effect|agreement|MOU|memorandum|it)\b/i, 'term'],
];

/** `Q: Who signed the memorandum?` → signatories; undefined for a question about something else. */
export const fieldAsked = (question: string): FormField | undefined =>
  ASKED.find(([pattern]) => pattern.test(question))?.[1];
