import { matchesIn } from '../../../../text/matches.js';
import type { AgreementClause } from '../../../rules/agreements.js';
import type { Context } from './context.js';
import { isPaper } from './instruments.js';
import { listFrom, namesBetween } from './sides.js';

/** `the Memorandum of Cooperation between the Ministry of A and the Ministry of B`: one that there is. */
export function existing(context: Context): AgreementClause[] {
  return context.instruments.flatMap((instrument) => {
    const between = /^[^.;]{0,30}?\bbetween\b/.exec(context.text.slice(instrument.end, instrument.end + 60));
    const parties = between ? namesBetween(context, instrument.end) : [];
    if (parties.length < 2 || !isPaper(context.text.slice(instrument.start, instrument.end))) return [];
    return [
      {
        trigger: instrument,
        subjects: parties,
        counterparts: [],
        instrument,
        future: false,
        earlier: true,
        embedded: true,
        nominal: false,
      },
    ];
  });
}

/** Before a paper that there is: `Under its MOU with B`, `has a joint research agreement with B`. */
const OF_SOMEBODY =
  /\b(?:since (?:its|their|the)|its|their|our|the|existing|current|under an?|has an?|have an?|has had an?|had an?) $|\w['’]s? (?:existing |current |present |earlier )?$/i;

/** What is said of it: `… with B runs until May 2025`, `… with B (concluded in 2020)`, `… with B since June 2020`. */
const STANDING =
  /^(?:,|;|\(| (?:since|runs?|ran|remains?|is valid|has been|covers?|continues?|will (?:run|continue|remain)|and |in force|from|until|are unaffected|is unaffected|expires?))|^\.?$/;

/** `agreement| with |B`, `agreement| of 2020 with |B`. */
const WITH = /^(?: of (?:\p{Lu}\p{Ll}+ )?\d{4})? with /u;

/** `talks on an MOU with B`, `wishes to conclude`: not yet one. */
const NOT_YET =
  /\b(?:talks|negotiat\w+|discuss\w*|possib\w+|future|draft|planned|plans?|seek\w*|wish\w*|hopes?|intend\w*|towards?|proposed|consider\w*|prepar\w+|will (?:sign|conclude)|would)\b[^.;]*$/i;

/** `Its agreement with B runs until …`: one that there is, though nothing tells of its conclusion. */
export function standing(context: Context): AgreementClause[] {
  const { text } = context;
  return context.instruments.flatMap((instrument) => {
    const before = text.slice(0, instrument.start);
    if (!OF_SOMEBODY.test(before.slice(-20)) || NOT_YET.test(before)) return [];
    if (!isPaper(text.slice(instrument.start, instrument.end))) return [];
    const tie = WITH.exec(text.slice(instrument.end, instrument.end + 24))?.[0];
    if (tie === undefined) return [];
    const counterparts = listFrom(context, instrument.end + tie.length - 1);
    const last = counterparts.at(-1);
    if (!last || !STANDING.test(text.slice(last.end, last.end + 20))) return [];
    return [
      {
        trigger: instrument,
        subjects: [],
        counterparts,
        instrument,
        future: false,
        earlier: true,
        embedded: true,
        nominal: false,
      },
    ];
  });
}

/** `the agreement |that we have had with| B since 2013`. */
const HAVE_HAD =
  /^ (?:that |which )?(?:we|it|they|the \p{Ll}+) (?:already )?(?:have|has|had)(?: had| held)? with (?:the )?(?=\p{Lu})/u;

/** A paper that somebody is told to have with a house. */
export function had(context: Context): AgreementClause[] {
  const { text } = context;
  return context.instruments.flatMap((instrument) => {
    const match = HAVE_HAD.exec(text.slice(instrument.end, instrument.end + 60));
    const counterparts = match ? listFrom(context, instrument.end + match[0].length) : [];
    if (counterparts.length === 0 || !isPaper(text.slice(instrument.start, instrument.end))) return [];
    return [
      {
        trigger: instrument,
        subjects: [],
        counterparts,
        instrument,
        future: false,
        earlier: true,
        embedded: true,
        nominal: false,
      },
    ];
  });
}

/** What is said of a new paper with somebody: `our new agreement with B |takes effect|`. */
const BEGINS =
  /^,? (?:(?:will )?(?:takes?|comes?|enters?|came|entered|took) (?:in)?(?:to )?(?:effect|force)|(?:begins?|starts?|began|started|is now in force))\b/;

/** `From 1 May, when our new agreement with B takes effect, …`: nothing tells of its conclusion, but it is the news. */
export function beginning(context: Context): AgreementClause[] {
  const { text } = context;
  return context.instruments.flatMap((instrument) => {
    const written = text.slice(instrument.start, instrument.end);
    const before = text.slice(Math.max(0, instrument.start - 16), instrument.start);
    if (!isPaper(written) || !/\b(?:our|the|its|their) (?:brand-)?(?:new )?$/i.test(before)) return [];
    if (!/\bnew\b/i.test(before + written) || !/^ with /.test(text.slice(instrument.end, instrument.end + 6)))
      return [];
    const counterparts = listFrom(context, instrument.end + 5);
    const last = counterparts.at(-1);
    if (!last || !BEGINS.test(text.slice(last.end, last.end + 30))) return [];
    return [
      {
        trigger: instrument,
        subjects: [],
        counterparts,
        instrument,
        future: false,
        earlier: false,
        embedded: false,
        nominal: false,
      },
    ];
  });
}

/** `the letter of intent which the parties signed on March 30`, `the MOU that they concluded in 2018`. */
const WHICH_THEY_SIGNED =
  /^(?: \([^()]{2,12}\))? (?:which|that)?(?: ?the (?:parties|two(?: [a-z]+)?|companies|universities|sides|partners|organi[sz]ations)| ?(?:they|both)(?: [a-z]+)?) (?:had )?(signed|concluded|exchanged|entered into|reached)\b/;

/** A paper that the parties at hand are told to have signed before. */
export function theirs({ text, instruments }: Context): AgreementClause[] {
  return instruments.flatMap((instrument) => {
    const match = WHICH_THEY_SIGNED.exec(text.slice(instrument.end, instrument.end + 90));
    const verb = match?.[1];
    if (!match || verb === undefined || !isPaper(text.slice(instrument.start, instrument.end))) return [];
    const end = instrument.end + match[0].length;
    return [
      {
        trigger: { start: end - verb.length, end },
        subjects: [],
        counterparts: [],
        instrument,
        future: false,
        earlier: true,
        embedded: true,
        nominal: false,
      },
    ];
  });
}

/** `B, with which an MOU was concluded in October 2020, and …`: the paper with the house before it, and its date. */
const WITH_WHICH =
  /^, with (?:which|whom) [^,.;]{0,60}?\b(?:signed|concluded|exchanged|entered into|sealed|agreed)\b[^,.;]{0,60}?(?=[,.;]|(?<=\d{4}) |$)/;

/** What a clause beginning `with which` says of the house that it stands behind. */
export function relative(context: Context): AgreementClause[] {
  const { text, instruments } = context;
  if (instruments.length === 0 || !/, with wh/.test(text)) return [];
  return context.names.flatMap((name) => {
    const match = WITH_WHICH.exec(text.slice(name.end, name.end + 160));
    if (!match) return [];
    const end = name.end + match[0].length;
    // A verb of signing stands with it: `with which it concluded a business alliance`.
    const instrument = instruments.find((found) => found.start > name.end && found.end <= end);
    if (!instrument) return [];
    return [
      {
        trigger: instrument,
        subjects: [],
        counterparts: [name],
        instrument,
        future: false,
        earlier: true,
        embedded: true,
        nominal: false,
        part: { start: name.start, end },
      },
    ];
  });
}

/** `following a previous MOU with Yokohama City` · `after Osaka Prefecture` in a count of municipalities. */
export function followed(context: Context): AgreementClause[] {
  const clauses: AgreementClause[] = [];
  const pattern =
    /\b(?:(?:comes|came|follows) after|following|after|in addition to|besides|alongside|succeed(?:s|ing)) (?:(?:a|an|the|its|their|one|those|similar|earlier|previous|existing|first|second) )*(?:(?:MOUs?|MoUs?|MOCs?|agreements?|memorand(?:um|a)(?: of understanding)?|partnerships?|one|those) )?(?:(?:concluded |signed )?with )?(?:the )?(?=\p{Lu})/gu;
  for (const match of matchesIn(context.text, pattern)) {
    const end = match.index + match[0].length;
    const tied = /\b(?:MOU|MoU|MOC|agreement|memorand|partnership|one|those|with)\w*\b/.test(
      match[0].slice(6),
    );
    if (
      !tied &&
      !/^c[ao]mes? |^follows /.test(match[0]) &&
      !/\b(?:st|nd|rd|th|second|third|fourth|fifth|\w+th)\b/.test(context.text.slice(0, match.index))
    )
      continue;
    const counterparts = listFrom(context, end);
    if ((counterparts[0]?.start ?? Number.POSITIVE_INFINITY) > end + 4) continue;
    const instrument =
      context.instruments.find((found) => found.start >= match.index && found.end <= end) ??
      context.instruments.findLast((found) => found.end <= match.index);
    clauses.push({
      trigger: { start: match.index, end },
      subjects: [],
      counterparts,
      ...(instrument && isPaper(context.text.slice(instrument.start, instrument.end)) ? { instrument } : {}),
      future: false,
      earlier: true,
      embedded: true,
      nominal: false,
      // `B, with which an MOU was concluded in May, the second after A`: what is dated before it is another.
      part: { start: match.index, end: context.text.length },
    });
  }
  return clauses;
}

/** `Our fourth|, with the Aran Kelp Trust, was signed |on 3 September 2024`: one that is told by its number. */
const NUMBERED =
  /(?:^|[;,] )(?:our|its|their|the(?: \p{Ll}+'s)?) (?:[a-z]+(?:st|nd|rd|th)|first|second|third|\d{1,3}(?:st|nd|rd|th)), with (?:the )?(?=\p{Lu})/giu;

/** A paper of before that its number alone tells of. */
export function numberedOnes(context: Context): AgreementClause[] {
  const { text } = context;
  return matchesIn(text, NUMBERED).flatMap((match) => {
    const end = match.index + match[0].length;
    const counterparts = listFrom(context, end);
    const last = counterparts.at(-1);
    const verb =
      last && /^, (?:was|had been|has been) (?:signed|concluded|agreed)\b/.exec(text.slice(last.end));
    if (!last || !verb) return [];
    return [
      {
        trigger: { start: last.end, end: last.end + verb[0].length },
        subjects: [],
        counterparts,
        future: false,
        earlier: true,
        embedded: true,
        nominal: false,
      },
    ];
  });
}
