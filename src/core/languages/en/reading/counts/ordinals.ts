import type { FoundCount } from '../../../rules/counts.js';
import { ORDINAL_SOURCE, ordinalToNumber } from '../../numbers.js';

const HEAD =
  '(?:cooperation partner|alliance partner|MOU partner|business alliance partner|collaboration partner|partner(?:ship)?(?: organi[sz]ations?)?|partner (?:institution|company|city)|MOUs?|MoUs?|MOCs?|memorand(?:um|a)(?: of \\w+)?|(?:\\w+ ){0,2}agreements?|alliances?|tie-up|organi[sz]ations?|institutions?|that [A-Za-z-]+ (?:has|have) (?:signed|concluded|made)|signed|concluded|with|in all|overall|one)';

const ORDINAL = new RegExp(
  `\\b(${ORDINAL_SOURCE})(?: (?:overall|such|international|overseas|foreign|domestic|municipal|local|corporate|new|official|comprehensive))* (${HEAD})\\b`,
  'gi',
);

/** What limits an ordinal to a kind of partner: `with a municipality`; a limit that is no class makes it uncountable. */
const MUNICIPAL =
  /\b(?:municipalit\w+|municipal (?:government|body|authority)|local (?:government|authorit\w+|municipality)|cit(?:y|ies)|prefectures?|town|village|prefectural government)\b/i;

const OVERSEAS = /\b(?:overseas|foreign|outside japan|abroad|international (?:partner|organi[sz]ation))\b/i;

const UNLIMITED =
  /\b(?:domestic (?:or|and) (?:international|overseas|foreign)|organi[sz]ations?|partners?|institutions?|life science)\b/i;

/** `makes MPR the 16th cooperation partner of LINK-J`. */
export function ordinals(text: string): FoundCount[] {
  const found: FoundCount[] = [];
  for (const match of text.matchAll(ORDINAL)) {
    const number = ordinalToNumber(match[1] as string);
    const end = match.index + match[0].length;
    if (number === undefined || number > 2000) continue;
    const countClass = classOf(text, match, end);
    // "The first MOU was signed in 2018" tells it from the second, not from other partners'.
    const anaphoric = number === 1 && countClass === 'partner' && !/partner/i.test(match[2] ?? '');
    if (!countClass || anaphoric) continue;
    const before = text.slice(Math.max(0, match.index - 90), match.index);
    const partner =
      /\bmakes? (?:the )?(\p{Lu}[^,;]{1,60}?) (?:the|its|their)\s*$/u.exec(before)?.[1] ??
      /(?:^|[,;] )(?:the )?(\p{Lu}[^,;]{1,60}?) (?:becomes?|became|is|was|has become) (?:the |its )?(?:\w+ )?$/u.exec(
        before,
      )?.[1];
    const publisher =
      /^ (?:of|for|by|signed by|concluded by) (?:the )?((?:city|town|village|port|state) of \p{Lu}[\p{L}-]+|\p{Lu}[\p{L}\p{N}&.' -]{1,50}?)(?=[,.;]| (?:following|and|with|in|to|after)\b|$)/u.exec(
        text.slice(end, end + 90),
      )?.[1] ??
      /\b([\p{Lu}][\p{L}\p{N}&.-]*(?: \p{Lu}[\p{L}\p{N}&.-]*){0,4})'s? (?:\w+ )?$/u.exec(before)?.[1];
    found.push({
      start: match.index,
      end,
      form: 'ordinal',
      number,
      countClass,
      ...(partner && !/^(?:This|The|It|That)\b/.test(partner) ? { partner } : {}),
      ...(publisher ? { publisher } : {}),
    });
  }
  return found;
}

function classOf(text: string, match: RegExpMatchArray, end: number): FoundCount['countClass'] | undefined {
  const behind = text.slice(end, end + 70);
  const head = match[2]?.toLowerCase() ?? '';
  if (
    /^ (?:between|of its kind|of this kind|time|year|renewal|step|half|quarter|article|session)\b/i.test(
      behind,
    )
  )
    return undefined;
  const lead = text.slice(Math.max(0, (match.index ?? 0) - 40), match.index);
  if (/\b(?:for the (?:city|prefecture|company|university|partner)|according)\b[^.]{0,30}$/i.test(lead))
    return undefined;
  const limit =
    (head === 'with'
      ? behind
      : (/^(?: (?:that|which) (?:the )?[\p{L}\p{N}'-]+ (?:has|have))?(?: (?:signed|concluded|made))?(?: of (?:the )?[\p{Lu}][\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,3})? with (?:an?|the|other|any)? ?(.{0,50})/u.exec(
          behind,
        )?.[1] ?? '')
    ).split(/[,;.]| following| and the| after/)[0] ?? '';
  const words = `${match[0]} ${limit}`;
  if (MUNICIPAL.test(limit) || /\b(?:municipal|local)\b/i.test(match[0])) return 'municipality';
  if (OVERSEAS.test(words) && !/domestic|inside|at home/i.test(words)) return 'overseas';
  if (head === 'with') return undefined;
  if (limit !== '' && !UNLIMITED.test(limit) && !/^(?:the )?\p{Lu}/u.test(limit)) return undefined;
  if (/^ (?:in|from) (?:Japan|Europe|Asia|the \w+ region|\p{Lu})/u.test(behind)) return undefined;
  return /^(?:that|signed|concluded|one|organi)/.test(head) && limit === '' && head !== 'one'
    ? /organi/.test(head)
      ? 'partner'
      : undefined
    : 'partner';
}
