import type { FoundPerson } from '../../../rules/people.js';

const SIDE =
  /^\s*\((?:left|right|center|centre|middle|from left|second from (?:left|right)|front|back|\w+ from (?:the )?(?:left|right))\)/i;

/** `with Governor Ida Moe| as witness`, `Governor Ida Moe| witnessed the signing`. */
const WITNESS =
  /^(?:,? [^.;,]{0,60},)?(?: (?:attending|present|acting|serving))? (?:as (?:an? |the )?(?:official )?witness\b|witnessed (?:the|its|their)\b)/;

/** `witnessed by |Governor Ida Moe`, `in the presence of Ms. |Elaine Porter`, `Witness: |Ida Moe`. */
const WITNESS_BEFORE =
  /\b(?:witnessed by|in the presence of|under the eyes of|witness(?:es)?(?: was| were|:))(?: (?![^.;]*\b(?:signed|who|said)\b)[^.;:]{0,40})?(?: ?(?:Mr|Mrs|Ms|Dr|Prof)\.)? $/i;

/** `in the presence of the Mayor of Takase, Ann Lee, and the ambassador`: those behind it watched. */
const LOOKING_ON =
  /\b(?:in the presence of|in front of|witnessed by|attended by|watched by|looked on by|accompanied by)\b(?:(?!\bsigned by\b)[^.;"“]|\b(?:Dr|Mr|Ms|Mrs|Prof|H\.E|St)\.)*$/i;

/** `signed by A, Head of X at the University of Y, and |B`: each of a list, however long. */
const SIGNED_BY = /\bsigned\b[^.;"“]{0,60}\bby\b(?:[^.;"“]|\b(?:Dr|Mr|Ms|Mrs|Prof|H\.E|St)\.)*$/i;

/** `signed on behalf of Mayor |Kenji Shuto`, `in place of Director |Ida Moe`: somebody else signs for them. */
const REPLACED =
  /\b(?:on behalf of|in (?:the )?(?:place|absence|stead) of|instead of|standing in for|deputi[sz]ing for|as (?:a )?(?:deputy|proxy|substitute) for|representing) (?:the )?(?:[\p{L}-]+ ){0,5}$/iu;

/** Why somebody stands in the text: `said` behind the name makes a speaker, `(left)` somebody pictured. */
export function partOf(
  text: string,
  start: number,
  end: number,
  caption: boolean,
  role: string,
): FoundPerson['part'] {
  const [before, after] = [text.slice(Math.max(0, start - 60), start), text.slice(end, end + 160)];
  if (WITNESS.test(after) || WITNESS_BEFORE.test(before)) return 'witness';
  if (caption || SIDE.test(after) || /\((?:left|right)\)/i.test(after)) return 'pictured';
  if (
    /\b(?:said|says|stated|states|commented|comments|remarked|offered the following|added|noted|explained|expressed)\b/.test(
      after.slice(0, 140),
    ) ||
    /(?:said|says|stated|added|commented|comment (?:by|from)|according to|,") (?:\p{L}+ ){0,3}$/iu.test(
      before,
    )
  )
    return 'speaker';
  if (
    /^(?: (?:of|at) [^,.;]{2,60})?,? who (?:had )?(?:also )?signed (?:the|its|that) (?:first|original|earlier|previous|initial|old|former|\d{4})\b/.test(
      after,
    )
  )
    return 'attendee';
  if (REPLACED.test(before)) return 'head';
  const watched = LOOKING_ON.exec(text.slice(Math.max(0, start - 200), start))?.[0];
  if (watched !== undefined) return /^(?:in the presence|witness)/i.test(watched) ? 'witness' : 'attendee';
  if (
    SIGNED_BY.test(text.slice(Math.max(0, start - 260), start)) ||
    /\bsign(?:ed|atories|ing)?\b|put (?:their|its) name/i.test(before) ||
    /\b(?:signed|inked|initial(?:l)?ed|penned|affixed (?:their|his|her) (?:names?|signatures?)|put (?:their names|their signatures|pen to paper)|exchanged)\b/.test(
      after,
    )
  )
    return 'signatory';
  if (
    /\b(?:head office|location|based|represented)\b/.test(before) ||
    /^(?:president|chairman|chairperson|CEO|representative|mayor|governor|director)/i.test(role)
  )
    return 'head';
  return 'attendee';
}
