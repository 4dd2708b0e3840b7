import type { FormField } from '../../rules/forms.js';

const FIELDS: readonly [RegExp, FormField][] = [
  [/^(?:date and time|when)$/i, 'when'],
  [
    /^(?:date of (?:signing|conclusion|signature)|signed(?: on)?|date (?:signed|concluded)|signing date|conclusion date|concluded(?: on)?|date of (?:the )?agreement)$/i,
    'signedOn',
  ],
  [
    /^(?:effective(?: date| from| on)?|date of effect|(?:comes|came) into (?:force|effect)|in force from|valid from|start(?: date)?)$/i,
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
    /^(?:term|period|validity|duration|term of (?:validity|agreement)|period of (?:validity|agreement)|valid(?:ity)? period)$/i,
    'term',
  ],
  [/^(?:renewal|extension)$/i, 'renewal'],
  [/^(?:type of agreement|type|instrument|form of agreement|document)$/i, 'instrument'],
  [/^(?:title|name of (?:the )?agreement|agreement)$/i, 'title'],
  [/^(?:partner(?: institution| organi[sz]ation| city| company)?|counterpart|other party|with)$/i, 'partner'],
  [/^(?:parties|contracting parties|between|concluded between|parties to the agreement)$/i, 'parties'],
  [/^(?:signator(?:y|ies)|signed by|signers?|signatures|representatives)$/i, 'signatories'],
  [/^(?:attendees|also present|present|attended by|in attendance)$/i, 'attendees'],
  [/^(?:place|venue|place of signing|location of signing)$/i, 'place'],
  [
    /^(?:scope|contents?|areas?(?: of (?:cooperation|collaboration))?|purpose|details|items?(?: of cooperation)?|subject|fields?(?: of cooperation)?)$/i,
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

/** `Date of signing` → signedOn; undefined for a label that says nothing of an agreement. */
export const formField = (label: string): FormField | undefined =>
  FIELDS.find(([pattern]) => pattern.test(label.replace(/ ?\([^()]*\)$/, '').trim()))?.[1];
