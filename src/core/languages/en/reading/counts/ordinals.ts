import { matchesIn } from '../../../../text/matches.js';
import type { FoundCount } from '../../../rules/counts.js';
import { ORDINAL_SOURCE, ordinalToNumber } from '../../numbers.js';
import { SISTERS } from '../agreements/instruments.js';
import { countsFor } from '../agreements/references.js';
import { ordinalClass } from './classes.js';

const ADJECTIVES =
  '(?: (?:overall|such|international|overseas|foreign|domestic|municipal|local|corporate|private|private-sector|new|official|comprehensive|partner))*';

/** What is numbered: a partner or a paper. */
const PAPER_OR_PARTNER =
  `${SISTERS}(?: (?:relationship|tie|link|agreement|affiliation))?|` +
  '(?:cooperation|alliance|MOU|business alliance|collaboration|academic|exchange) partner|partner(?:ship)?(?: organi[sz]ations?)?|partner (?:institution|company|city|universit(?:y|ies))|MOUs?|MoUs?|MOCs?|memorand(?:um|a)(?: of \\w+)?|(?:\\w+ ){0,2}agreements?|alliances?|tie-up';

/** A kind of organisation, which is numbered as a partner only where the words around say so. */
const KIND =
  '(?:organi[sz]ations?|institutions?|universit(?:y|ies)|partners?)(?: abroad| overseas| outside Japan)|organi[sz]ations?|institutions?|universit(?:y|ies)|colleges?|compan(?:y|ies)|firms?|municipalit(?:y|ies)|city|town|village|prefecture|local (?:government|authority|municipality)|(?:high )?school|hospital|bank|institute|region|cluster';

const HEAD = `(?:${PAPER_OR_PARTNER}|${KIND}|that [A-Za-z-]+ (?:has|have) (?:signed|concluded|made)|that the \\w+ (?:has|have) (?:signed|concluded|made)|signed|concluded|with|in all|overall|one)`;

const ORDINAL = new RegExp(`\\b(${ORDINAL_SOURCE})${ADJECTIVES} (${HEAD})\\b`, 'gi');

const IS_KIND = new RegExp(`^(?:${KIND})$`, 'i');

/** `… university in the world to enter into such an agreement`, `… company with which the city has concluded`. */
const PARTNERS_BEHIND =
  /^(?: in the world| worldwide| overall| in all)? (?:to (?:sign|conclude|enter|join|partner|form|tie|team|become|agree)|with (?:which|whom)|partner|that (?:has|have) (?:signed|concluded|partnered|joined))/;

/** `makes MPR the 16th cooperation partner of LINK-J`, `its 37th overseas partner university`, each with its class. */
export function ordinals(text: string): FoundCount[] {
  const found = matchesIn(text, ORDINAL).flatMap((match) => ordinalAt(text, match) ?? []);
  return found.length === 0 ? [] : [...found, ...continued(text, found)].sort((a, b) => a.start - b.start);
}

/** `the third partner |to renew its MOU`, `the second organization |with which the hub has renewed`: no partner's place. */
const RENEWS =
  /^(?: \w+)?(?: (?:to|that|which|whose|with (?:which|whom)))\b[^.,;]{0,50}\b(?:renew|extend)(?:s|ed|al)?\b/i;

/** Nobody has so many partners; a larger number numbers something else. */
const MOST = 2000;

function ordinalAt(text: string, match: RegExpMatchArray): FoundCount | undefined {
  const number = ordinalToNumber(match[1] as string);
  const start = match.index ?? 0;
  const end = start + match[0].length;
  if (number === undefined || number > MOST) return undefined;
  // `the seventh and eighth partners` are of two.
  if (/(?:th|st|nd|rd|second|third|first),? and $/i.test(text.slice(0, start)) && /s$/.test(match[0]))
    return undefined;
  const head = match[2] as string;
  const behind = text.slice(end, end + 90);
  if (RENEWS.test(behind)) return undefined;
  // `A second one is friendship`, `a second MOU`: one more is no place among partners.
  if (/\ban? $/i.test(text.slice(Math.max(0, start - 3), start)) && !/partner/i.test(match[0]))
    return undefined;
  if (IS_KIND.test(head) && !/\bpartner\b/i.test(match[0]) && !countsPartners(text, start, behind))
    return undefined;
  const countClass = ordinalClass(text, { words: match[0], head, start, end });
  // "The first MOU was signed in 2018" tells it from the second, not from other partners'.
  const anaphoric = number === 1 && countClass === 'partner' && !/partner/i.test(head);
  if (!countClass || anaphoric) return undefined;
  return { start, end, form: 'ordinal', number, countClass, ...sides(text, start, behind) };
}

/** Whether a kind of organisation is numbered as a partner: by what it did, or `joined … as the third local government`. */
const countsPartners = (text: string, start: number, behind: string): boolean =>
  PARTNERS_BEHIND.test(behind) ||
  (/^ (?:after|following) (?:the )?\p{Lu}/u.test(behind) && APPOSED.test(text.slice(0, start))) ||
  /\b(?:joined|added|welcomed|signed|partner\w*)\b[^.;]{0,40} as (?:the|its|our) $/i.test(
    text.slice(Math.max(0, start - 70), start),
  ) ||
  (/\b(?:organi[sz]ation|institution)s?$/i.test(text.slice(start, start + 60).split(/[,.;]/)[0] ?? '') &&
    /\bpartner|MOU|agreement/i.test(text));

const CONTINUED = new RegExp(
  `(?:(\\p{Lu}[\\p{L}\\p{N}&.'-]*(?: (?:of |the )?\\p{Lu}[\\p{L}\\p{N}&.'-]*){0,5}),? (?:(?:was|is|being|became) )?the|(?:,|\\band) (?:its|the|our|their)) (${ORDINAL_SOURCE})(?: (overseas|foreign|international|abroad|municipal|from (?:overseas|abroad)|outside (?:of )?Japan))?(?=[.,;)]|$| (?:and|for|of)\\b)`,
  'gu',
);

/** `A was the 6th partner, B the 7th` · `the eleventh partner, and the sixth overseas`. */
function continued(text: string, known: readonly FoundCount[]): FoundCount[] {
  if (known.length === 0) return [];
  return matchesIn(text, CONTINUED).flatMap((match) => {
    const [whole, partner, ordinal, kind] = match as unknown as [string, string?, string?, string?];
    const end = match.index + whole.length;
    const start = end - (ordinal as string).length - (kind === undefined ? 0 : kind.length + 1);
    const number = ordinalToNumber((ordinal as string).toLowerCase());
    const before = known.findLast((count) => count.end <= start);
    if (number === undefined || !before || (partner === undefined && kind === undefined)) return [];
    const countClass =
      kind === undefined ? before.countClass : kind === 'municipal' ? 'municipality' : 'overseas';
    const whose = partner ?? before.partner;
    return [
      {
        start,
        end,
        form: 'ordinal' as const,
        number,
        countClass,
        ...(whose ? { partner: whose } : {}),
        ...(before.publisher ? { publisher: before.publisher } : {}),
      },
    ];
  });
}

const NAME = "\\p{Lu}[\\p{L}\\p{N}&.'-]*(?: \\p{Lu}[\\p{L}\\p{N}&.'-]*){0,4}";

/** `Takase City (January 2020), the |second local government after Aoba Town`. */
const APPOSED = /(?:^|[^\p{L}])(\p{Lu}[^,;()]{1,60}?)(?: \([^()]{2,40}\))?, (?:already )?the $/u;

const PARTNER: readonly RegExp[] = [
  /\bmakes? (?:the )?(\p{Lu}[^,;]{1,60}?) (?:the|its|their)\s*$/u,
  new RegExp(
    `(?:^|[,;] )(?:the )?(\\p{Lu}[^,;]{1,60}?) (?:becomes?|became|is|was|has become) (?:only |already )?(?:${NAME}'s? |the |its |our )?(?:\\w+ )?$`,
    'u',
  ),
  /(?:^|\b(?:is|was|and|the|,)) ?(?:the )?(\p{Lu}[^,;]{1,60}?),? (?:which |that |who )?joined[^,;]{0,40} as (?:the|its|our) $/u,
];

const IT = new RegExp(`[;,] (?:and )?(?:it|which) (?:was|is|became) (?:${NAME}'s? |the |its |our )?$`, 'u');
const WAS = new RegExp(`\\b(?:was|is) (?:the )?(${NAME})(?=[,;]| in | on )`, 'u');

/** `The fifth was Takase City, with which …; it was the hub's |second agreement with a municipality`. */
function meantByIt(before: string): string | undefined {
  const clause = IT.exec(before);
  return clause ? WAS.exec(before.slice(0, clause.index + 1))?.[1] : undefined;
}

/** `SH's twelfth partner| is Mikumo Bank, Ltd.|, with which …`, `The eleventh partner| was Tartu Launch Lab|`. */
const NAMED_BEHIND =
  /^(?: (?:of|for) (?:the )?\p{Lu}[^,.;]{1,40}?)? (?:is|was) (?:the )?(\p{Lu}[\p{L}\p{N}&'-]*(?: (?:(?:of|for|and|the) )?\p{Lu}[\p{L}\p{N}&'-]*){0,6}(?:,? (?:Co\., )?(?:Ltd|Inc|LLC)\.?)?)(?=[,.;]|$| in | since | with )/u;

/** `From Minho's point of view, Sekine is |its 112th partner|`. */
const SEEN_BY =
  /\bFrom (?:the )?(\p{Lu}[^,;.]{1,50}?)['’]s? (?:point of view|side|perspective|standpoint)\b/u;

/** Whose place it is, and whose count: `makes MPR the 16th partner of LINK-J`, `BNJ's 9th partner`. */
function sides(text: string, start: number, behind: string): { partner?: string; publisher?: string } {
  const before = text.slice(Math.max(0, start - 110), start);
  const partner =
    NAMED_BEHIND.exec(behind)?.[1] ??
    [...PARTNER, ...(/^ (?:after|following) /.test(behind) ? [APPOSED] : [])]
      .map((pattern) => pattern.exec(before)?.[1])
      .find((name) => name !== undefined)
      ?.replace(/^.*\b(?:is|was) (?:the )?(?=\p{Lu})/u, '') ??
    meantByIt(text.slice(0, start));
  const publisher =
    SEEN_BY.exec(text.slice(0, start).replace(/^.*[.;] /, ''))?.[1] ??
    /^ (?:of|for|by|signed by|concluded by) (?:the )?((?:city|town|village|port|state) of \p{Lu}[\p{L}-]+|\p{Lu}[\p{L}\p{N}&.' -]{1,50}?)(?=[,.;]| (?:following|and|with|in|to|after)\b|$)/u.exec(
      behind,
    )?.[1] ??
    /^(?:(?! (?:following|after|besides|beside)\b)[^.,;]){0,60}?\b(?:agreements?|MOU|memorandum|partner|sign|signed) with (?:the )?(\p{Lu}[\p{L}\p{N}&.' -]{1,50}?)(?=[,.;]| (?:following|and|in|to|after)\b|$)/u.exec(
      behind,
    )?.[1] ??
    /\b([\p{Lu}][\p{L}\p{N}&.-]*(?: \p{Lu}[\p{L}\p{N}&.-]*){0,4})'s? (?:\w+ )?$/u.exec(before)?.[1] ??
    countsFor(text.slice(0, start).replace(/^.*[.;] /, ''));
  return {
    ...(partner && !/^(?:This|The|It|That|For)\b/.test(partner) ? { partner } : {}),
    ...(publisher ? { publisher } : {}),
  };
}
