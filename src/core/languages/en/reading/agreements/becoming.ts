import { matchesIn } from '../../../../text/matches.js';
import type { FoundName } from '../../../../text/names.js';
import type { AgreementClause } from '../../../rules/agreements.js';
import type { Context } from './context.js';
import { SISTERS } from './instruments.js';
import { listFrom } from './sides.js';

/** `as its newest partner`, `the 12th overseas partner`, `a partner`: what somebody is from now on. */
const PARTNER =
  '(?:(?:an?|the|its|their|our|one of (?:the|its)) )?(?:[a-z0-9-]+ ){0,4}?(?:partners?|partner (?:organi[sz]ation|institution|university|city|company|cluster)s?|' +
  `${SISTERS})`;

/** `A has become|becomes a partner of B`. */
const BECOMES = new RegExp(
  `\\b(?:has become|have become|becomes?|became) ${PARTNER} (?:of|to|with) (?:the )?`,
  'gi',
);

/** `B welcomes A as its newest partner`, `has named A as its partner in Norway`. */
const TAKES =
  /\b(?:welcom(?:es|ed)|nam(?:es|ed)|appoint(?:s|ed)|gain(?:s|ed)|select(?:s|ed)|chos?e(?:s|n)?) (?:the )?/gi;
const AS_PARTNER = new RegExp(`^ (?:as|to be(?:come)?) ${PARTNER}\\b`, 'i');

/** `In May 2021 A joined as the eleventh partner`. */
const JOINED = /\b(?:has |have )?join(?:ed|s) (?:(?:it|us|them|the (?:network|list|circle|ranks)) )?(?=as )/g;

/** `as a partner in the tournament`, `partner of the year`: no partnership of houses. */
const OTHERWISE = /^(?: (?:year|month)|s?hip\b)/;

/**
 * Who becomes whose partner, where no paper is named: `With this MOU, A becomes the 12th overseas partner of B` ·
 * `B has welcomed A as its newest partner`.
 */
export function becoming(context: Context): AgreementClause[] {
  const { text } = context;
  const sisters = /\b(?:sister|twin)/i.test(text) ? areSisters(context) : [];
  const members = /\bmember|\bjoins?\b/i.test(text) ? entersLeague(context) : [];
  if (!/partner|sister|twin/i.test(text)) return members;
  return [...becomes(context), ...takes(context), ...joins(context), ...sisters, ...members];
}

/** `A and B are now twin cities`, `A, B Become Sister Ports`. */
function areSisters(context: Context): AgreementClause[] {
  const { text, names } = context;
  return [...text.matchAll(ARE_SISTERS)].flatMap((match) => {
    const before = names.filter((name) => name.end <= match.index);
    const last = before.at(-1);
    const first = before.at(-2);
    const isPair =
      first !== undefined &&
      last !== undefined &&
      /^(?:,? and |, | & )(?:the )?$/i.test(text.slice(first.end, last.start)) &&
      isGap(text.slice(last.end, match.index));
    const end = match.index + match[0].length;
    const isOld = isPair && YEARS_AFTER.test(text.slice(0, first.start));
    return isPair ? [clause(match.index, end, [first, last], [], isOld)] : [];
  });
}

/** `Forty years after A and B became sister cities`. */
const YEARS_AFTER = /\b(?:years?|decades?|centur(?:y|ies)) (?:after|since|ago,?) (?:the )?$/i;

const ARE_SISTERS = new RegExp(
  `(?:\\bare (?:now )?|\\b(?:have )?become |\\bbecame ) ?(?:[a-z]+ ){0,2}?(?:${SISTERS})\\b`,
  'gi',
);

/** `has become the ninth member of the Tidal Research Alliance`, `joins Tidal Research Alliance`: a league's newest member. */
const ENTERS =
  /\b(?:(?:has become|becomes?|is now) (?:an?|the) (?:[a-z0-9-]+ ){0,3}?member of|(?:has joined|joins)) (?:the )?(?=\p{Lu})/gu;
const LEAGUE =
  /\b(?:Alliance|Consortium|League|Federation|Union|Coalition|Network|Association|Partnership)\b/;

function entersLeague(context: Context): AgreementClause[] {
  const { text, names } = context;
  return [...text.matchAll(ENTERS)].flatMap((match) => {
    const end = match.index + match[0].length;
    const [league] = listFrom(context, end);
    const one = names.findLast((name) => name.end <= match.index && isGap(text.slice(name.end, match.index)));
    const isNew = one !== undefined && league?.start === end && LEAGUE.test(league.name);
    return isNew ? [clause(match.index, end, [one], [league], false)] : [];
  });
}

function becomes(context: Context): AgreementClause[] {
  const { text } = context;
  return matchesIn(text, BECOMES).flatMap((match) => {
    const end = match.index + match[0].length;
    const one = context.names.findLast(
      (name) => name.end <= match.index && isGap(text.slice(name.end, match.index)),
    );
    const [other] = listFrom(context, end);
    if (!one || other?.start !== end || OTHERWISE.test(text.slice(end - 1, end + 8))) return [];
    return [clause(match.index, end, [one], [other], /\bbecame\b/i.test(match[0]))];
  });
}

function takes(context: Context): AgreementClause[] {
  const { text } = context;
  return matchesIn(text, TAKES).flatMap((match) => {
    const end = match.index + match[0].length;
    const taken = listFrom(context, end);
    const last = taken.at(-1);
    const by = context.names.findLast(
      (name) => name.end <= match.index && isGap(text.slice(name.end, match.index)),
    );
    if (!by || !last || taken[0]?.start !== end || !AS_PARTNER.test(text.slice(last.end, last.end + 80)))
      return [];
    return [clause(match.index, end, [by], taken, false)];
  });
}

function joins(context: Context): AgreementClause[] {
  const { text } = context;
  return matchesIn(text, JOINED).flatMap((match) => {
    const end = match.index + match[0].length;
    const one = context.names.findLast(
      (name) => name.end <= match.index && isGap(text.slice(name.end, match.index)),
    );
    const isPartner = /^as (?:the|its|our) (?:[a-z0-9-]+ ){1,3}partners?\b(?! (?:of|in|with|for)\b)/.test(
      text.slice(end, end + 80),
    );
    return one && isPartner ? [clause(match.index, end, [], [one], true)] : [];
  });
}

/** Between the name and its verb: `A (hereinafter …) has`, `A, Norway, `. */
const isGap = (gap: string): boolean =>
  /^(?:,[^,;]{0,60},)? ?(?:(?:has|have|today|also|recently|officially|now|thus|thereby|is pleased to|will) )*$/i.test(
    gap,
  );

const clause = (
  start: number,
  end: number,
  subjects: readonly FoundName[],
  counterparts: readonly FoundName[],
  earlier: boolean,
): AgreementClause => ({
  trigger: { start, end },
  subjects,
  counterparts,
  future: false,
  earlier,
  embedded: false,
  nominal: false,
});
