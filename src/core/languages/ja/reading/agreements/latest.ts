import { matchesIn } from '../../../../text/matches.js';
import type { FoundName } from '../../../../text/names.js';
import type { AgreementClause } from '../../../rules/agreements.js';
import { looksLikeOrganisation } from '../names/words.js';
import type { Context } from './context.js';
import { isNameLike, listEndingAt } from './nameLists.js';

/** 最も新しいものは, 直近の提携先は. */
const NEWEST =
  /(?:最も新しい|一番新しい|いちばん新しい|最新の|直近の|直近に)(?:もの|協定|覚書|MO[UC]|提携先?|連携先?|協定先|締結先|パートナー|例|(?:提携|締結|連携)した(?:の|先|団体|機関))(?:は|が)、?/g;

/** How the sentence ends on it: …です, …であり、期間は. */
const ENDS = /(?:です|であり|である|でした|で、)/g;

/**
 * The agreement that a text on another matter tells of as the last one so far:
 * 最も新しいものは2025年2月のB大学との覚書です · 直近の提携先は、2025年2月に覚書を締結したBです.
 */
export function latest({ text, instruments }: Context): AgreementClause[] {
  return matchesIn(text, NEWEST).flatMap((match) => {
    const from = match.index + match[0].length;
    ENDS.lastIndex = from;
    const end = ENDS.exec(text)?.index;
    if (end === undefined || /。/.test(text.slice(from, end))) return [];
    const paper = instruments.findLast((one) => one.start >= from && one.end === end);
    // これまでの|包括連携協定のうち|、直近のものは…との協定
    const among = instruments.findLast((one) => one.end <= match.index);
    const isBare = paper !== undefined && text.slice(paper.start, paper.end) === '協定';
    const instrument = isBare && among ? { ...paper, kind: among.kind } : paper;
    const before = paper ? withIt(text, paper.start) : end;
    if (before === undefined) return [];
    const counterparts = listEndingAt(text, before, from).filter(isOrganisation);
    if (counterparts.length === 0) return [];
    return [
      {
        trigger: { start: match.index, end: from },
        subjects: [],
        counterparts,
        ...(instrument ? { instrument } : {}),
        future: false,
        earlier: true,
        embedded: true,
        nominal: false,
      },
    ];
  });
}

const isOrganisation = ({ name }: FoundName): boolean => looksLikeOrganisation(name) || isNameLike(name);

/** The end of the name before a paper: B大学|との(農業に関する)覚書. */
function withIt(text: string, paper: number): number | undefined {
  const lead = /と(?:の間)?の[^、。はがを]{0,20}$/.exec(text.slice(Math.max(0, paper - 26), paper));
  return lead ? Math.max(0, paper - 26) + lead.index : undefined;
}
