import type { FoundDuration } from '../../../../text/numbers.js';
import type { FoundEffect, FoundRenewal } from '../../../rules/dates.js';
import { findDurations } from '../../numbers.js';

const BEFORE =
  /\b(?:over the (?:next|coming|following)|over|for the (?:next|coming)|for (?:an? )?(?:initial )?(?:(?:period|term|duration) of )?|(?:term|period|duration|validity)(?: of validity)?(?: of the \w+)?(?: is|:| of| will be| shall be)?|valid for|lasts?|lasting|(?:cooperat\w+|collaborat\w+|work(?:ing)? together|partner) (?:\w+ ){0,3}?for|(?:runs?|will run|lasts|holds?|stands?|applies|continues?|(?:\b(?:it|agreement|contract|memorandum|MOU|MoU|deal|term|period) is)(?= for)|is (?:good|binding|in place|planned|set|fixed|agreed)|signed|concluded|remains? (?:valid|in force|in effect)|effective|in force|in effect|extended|renewed) for|within|has an?|with an?)(?: (?:the|a|an|initial|first|further|another|next|period of|term of))* $/i;

const NOT_TERM =
  /\b(?:past|last|previous|more than|over|history|since|already|friendship|celebrat\w+|every|after|in|notice|within|further(?: periods of)?|additional|another|extended|renew\w*|extension of|option\w*|each) (?:the |a |an |up to |by |of )?$/i;

/** A renewal that was concluded gives the new term: `have renewed their MOU for another five years`, `was extended for`. */
const RENEWED =
  /(?:(?<!\b(?:be|is|are|automatically) )\b(?:renewed|extended|prolonged)|(?<!\b(?:to|may|can|could|might|shall|should|must|not|automatically|which|that) )\b(?:renews?|extends?|prolongs?)|(?<!\b(?:option|right|possible|possibility|able|wish) )\b(?:to|will) (?:renew|extend|prolong))(?: [\w,-]+){0,10} (?:for|by) (?:another|an? (?:further|additional|new)|a (?:new )?(?:period|term) of|further)?(?: (?:period|term) of)? ?$/i;

/** `may be extended once for |two years|`, `with an option to renew it for |three years|`: what need not come. */
const OPTION =
  /\b(?:(?:may|can|could|might) (?:then |also |only |each time )?(?:be )?|(?:option|right|possib\w+|wish|able) (?:to |of )?(?:be )?)(?:extend|renew|prolong)\w*\b[^.;]{0,50}$/i;

/** `and is then renewed automatically for one year`: how it goes on behind its term. */
const GOES_ON =
  /\b(?:(?:then|thereafter|afterwards|subsequently)(?: be| is)? (?:automatically )?(?:renewed|prolonged|extended)\b[^.;]{0,30}|(?:then|thereafter|afterwards) (?:runs?|continues?|goes on|lasts?) for|each time (?:for|by)|automatically(?: \w+){0,2} (?:for|by)(?: (?:an?|another|a further))?(?: period of)?) $/i;

/** `The renewed MOU runs for a further five years`: what it runs for now; `then for a further year` is how it goes on. */
const RUNS_ON =
  /(?<!\b(?:then|thereafter|afterwards|unless|if|after)\b[^.;]{0,60})\b(?:runs?|lasts?|is (?:valid|good)|(?:remains? |is |stays? )in force) for (?:another|an? (?:further|additional|new)) $/i;

/** `became effective on November 1, 2021, for three years` · `was first concluded in June 2018 for three years`. */
const SINCE =
  /\b(?:effective|in(?:to)? force|in(?:to)? effect|signed|concluded)\b[^.;]{0,40},? for (?:a (?:period|term) of )?$/i;

const TERM_BEHIND =
  /^ (?:(?:tri-?party|trilateral|joint|formal|renewable|mutual|strategic|comprehensive|basic|master|framework|franchise|exclusive|research|development|licen[cs]e|supply|service|cooperation|collaboration|partnership) ){0,3}(?:term|period|validity|MOU|Memorandum|MoU|agreement|memorandum|partnership|collaboration|cooperation|deal|alliance|contract|from the (?:date|day)|from (?:\w+ )?(?:signing|conclusion|its))\b/i;

/** `takes effect on July 1 and lapses |three years later|`. */
const LAPSES = /\b(?:lapses?|expires?|ends?|runs out|will (?:lapse|expire|end)) $/i;

/** `The director's term of office |ends three years later|`. */
const OF_ELSE = /\b(?:of office|trials?|projects?|stud(?:y|ies)|exhibition|lease|warranty)\b/i;

const ABOUT_AGREEMENT =
  /\b(?:agree\w*|MOU|MoU|MOC|memorandum|term|valid\w*|cooperat\w+|collaborat\w+|work(?:ing)? together|joint(?:ly)?|renewed|partnership|in force|effect\w*|runs|lasts|contract|alliance|it|period)\b/i;

const NOT_ABOUT =
  /\b(?:(?:prepared|negotiated|discussed|drafted|drawn up|worked out|developed|built up|in the making|talked) (?:over|for|during|within|in)\b|pupils|students have|have (?:already )?(?:worked|travelled|known|met)|(?:have|has|had) (?:been )?(?:closely |already |successfully )?(?:cooperat|collaborat|partner)(?:ed|ing)\b[^.;]{0,40}\bfor\b|existing|has been (?:continuing|working)|for the past)\b/i;

/** `For three years the two organisations will open doors for each other's companies`: no word but the tense says so. */
const TOGETHER =
  /^(?:For|Over|During|In(?= the (?:next|coming|following))) (?:(?:the|an?|initial|next|coming|first|period|of) ){0,3}[\w-]+(?: \(\d+\))?[ -](?:years?|months?)(?: to come)?,? (?:the (?:two|three|four|parties|partners|sides)|both|they|all (?:three|four|parties))\b[^.;]{0,40}? will\b/;

/** `Five more years: A and B renew their partnership`, `Another three years for the Takase alliance`. */
const HEADLINE =
  /^(?:another (?:[\w-]+) years|[\w-]+ (?:more|further|additional) years)(?=:| for\b| of\b| -)(?=[^.]*\b(?:renew|extend|prolong|partnership|alliance|agreement|MOU|memorandum|pact))/i;

/**
 * How long an agreement runs: `over the next five years`, `a three-year term`, `valid for 18 months`.
 * `for the past 30 years`, `six months' notice`, `for further periods of five years` are no terms.
 */
export function findTerms(text: string): FoundDuration[] {
  const ahead = (TOGETHER.exec(text) ?? HEADLINE.exec(text))?.[0];
  const [first] = ahead === undefined ? [] : findDurations(ahead);
  if (first) return [{ start: first.start, end: first.end, months: first.months }];
  if (
    /\bdefinitive agreement\b.{0,40}\b(?:expected|will|would|to have)\b/i.test(text) ||
    /\b(?:exclusiv\w+|negotiati\w+|trial|preparatory) (?:\w+ )?period\b/i.test(text) ||
    !ABOUT_AGREEMENT.test(text) ||
    NOT_ABOUT.test(text)
  )
    return [];
  return findDurations(text)
    .filter(({ start, end }) => {
      const [before, behind] = [text.slice(Math.max(0, start - 60), start), text.slice(end, end + 40)];
      if (
        LAPSES.test(before) &&
        !OF_ELSE.test(text.slice(0, start)) &&
        /^ (?:later|after (?:that|its|the (?:signing|conclusion)))\b/.test(behind)
      )
        return true;
      if (
        /^'? ?(?:s' )?(?:notice|old|history|later|ago|before|of (?:experience|history|exchange|friendship)|anniversary|in advance)|^'/i.test(
          behind,
        )
      )
        return false;
      if (OPTION.test(text.slice(Math.max(0, start - 110), start))) return false;
      if (GOES_ON.test(before) || /^ (?:at a time|each time)\b/.test(behind)) return false;
      if (RENEWED.test(text.slice(Math.max(0, start - 110), start)) || RUNS_ON.test(text.slice(0, start)))
        return true;
      if (
        NOT_TERM.test(before) &&
        !/\b(?:over|for) the (?:next|coming) $|valid(?:ity)? (?:for )?(?:over )?$/i.test(before)
      )
        return (
          /\bover (?:the )?$/i.test(before) &&
          /\bcooperat|agreed|agreement/i.test(text) &&
          !/\bmore than over|for over\b/i.test(before)
        );
      return BEFORE.test(before) || SINCE.test(before) || TERM_BEHIND.test(behind);
    })
    .map(({ start, end, months }) => ({ start, end, months }));
}

/** `renewed automatically unless …` · `may be extended if both sides agree`. */
export function findRenewal(text: string): FoundRenewal | undefined {
  // What a contract to come is expected to say is not said of this one.
  if (/\bdefinitive agreement\b.{0,60}\b(?:expected|will|would)\b/i.test(text)) return undefined;
  const automatic =
    /\b(?:(?:then|thereafter|afterwards),? automatically (?:for|by|from)|automatic(?:ally)?(?: be)? (?:renew|extend|prolong)\w*|(?:renew|extend|prolong)(?:ed|s|al)?:? (?:is |are |be )?automatic(?:ally)?|(?:renewed|renews|extended|extends|prolongs|continues?|goes on|runs on|rolls? over|be rolled over)\b[^.]{0,90}\bunless\b|\brenews? (?:by )?itself\b|\bunless\b[^.]{0,80}\b(?:renewed|extended|continues?|goes on|runs on|rolls? over|be rolled over)\b)/i.exec(
      text,
    );
  if (automatic && !isDenied(text, automatic.index, automatic.index + automatic[0].length))
    return { start: automatic.index, end: automatic.index + automatic[0].length, renewal: 'automatic' };
  const agreed =
    /\b(?:(?:may|can|could|to) be (?:renewed|extended|prolonged)|renewable|option (?:to (?:extend|renew)|(?:of|for|on) (?:\w+ )?(?:more|further|additional))|(?:renewal|extension|prolongation)[^.]{0,40}\b(?:by|upon|subject to|needs?|requires?|only with|with) (?:the )?(?:mutual |written |joint |prior )*(?:agreement|consent)|possible to (?:extend|renew|prolong)|(?:is|are|will be|shall be) (?:extended|renewed|prolonged)\b[^.;]{0,40}\b(?:(?:in case|if|when|where|provided(?: that)?) (?:the )?(?:both |all |two )?(?:the )?(?:parties|sides|organi[sz]ations|partners|both|they) (?:\w+ )?(?:so )?(?:agree|consent|wish)|(?:by|upon|with|subject to) (?:the )?(?:mutual |written |joint )?(?:agreement|consent)))/i.exec(
      text,
    );
  if (agreed) return { start: agreed.index, end: agreed.index + agreed[0].length, renewal: 'by agreement' };
  const yearly = YEARLY.exec(text);
  return yearly && !/\b(?:consent|mutual|agree\w*|review\w*|if|may|can|could)\b/i.test(yearly[0])
    ? { start: yearly.index, end: yearly.index + yearly[0].length, renewal: 'automatic' }
    : undefined;
}

/** `is then renewed from year to year` · `will be extended year by year after that` · `and annually thereafter`. */
const YEARLY =
  /\b(?:\w+ ){0,2}(?:renewed|extended|prolonged|continues?|runs on|rolls? over|renews)\b[^.;]{0,40}?\b(?:year by year|from year to year|year to year|(?:each|every) year (?:thereafter|afterwards|after that)|(?:annually|yearly)(?: thereafter| after that)?)\b/i;

/** `is not renewed automatically`, `no provision for automatic renewal`, `the clause on automatic renewal was dropped`. */
const isDenied = (text: string, start: number, end: number): boolean =>
  /\b(?:not|no|never|nor|neither|without|instead of|rather than|\w+n't|no longer|abolish\w*|dropp?\w*|remov\w*|delet\w*|replac\w*)\b[^.;,]{0,40}$/i.test(
    text.slice(Math.max(0, start - 60), start),
  ) ||
  /^[^.;]{0,20}\b(?:has been|have been|was|were|is|are)(?: now)? (?:not|no longer|struck|dropped|removed|deleted|abolished|excluded|ruled out|ended|replaced)\b/i.test(
    text.slice(end),
  );

/** `takes effect on the date of signing` · `effective upon signature` · `and took effect the same day` · of two signatures: `the date of the last signature`. */
export function findEffectiveAtSigning(text: string): FoundEffect | undefined {
  const last =
    /\b(?:effective|effect|in(?:to)? force)\b[^.;]{0,24}\b(?:(?:date|day|time) of (?:its |the )?(?:last|later|final|second) (?:of the (?:two )?)?signatures?|(?:later|last) of the (?:two )?signatures)\b/i.exec(
      text,
    );
  if (last) return { start: last.index, end: last.index + last[0].length, isLast: true };
  const match =
    /\b(?:effective|effect|in(?:to)? force)\b(?:,? (?:on|from|as of|starting))? (?:the|that) same (?:day|date)\b|\b(?:effective|effect|in(?:to)? force)\b[^.;]{0,24}\b(?:(?:date|day|time) of (?:its |the )?(?:signing|signature|conclusion)|(?:upon|on|at) (?:its )?(?:signing|signature|conclusion))\b|\bfrom (?:the )?(?:date|day) of (?:its |the )?(?:signing|signature|conclusion)(?= (?:to|until|till|through)\b)/i.exec(
      text,
    );
  return match ? { start: match.index, end: match.index + match[0].length, isLast: false } : undefined;
}
