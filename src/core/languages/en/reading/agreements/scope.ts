import { matchesIn } from '../../../../text/matches.js';
import type { Span } from '../../../../text/span.js';

const MARK = /\((?:\d{1,2}|[a-h]|i{1,3}|iv|vi?)\) ?|(?:^|[:;,] )(?:[①-⑳]|\d\)) ?/g;

const ANNOUNCES =
  /\b(?:cooperat\w+|collaborat\w+|agree\w*|work together|scope|areas?|fields?|items?|contents?|activities|initiatives|terms|under the|agreed|covers?|includes?|intends?|partners will|MOU|MoU|will|details|details? of|following)\b[^.]{0,120}(?::|\bfollowing\b[^.]*\.?|\b(?:in|promote|include|cover|on|covers|includes|comprises?))$|\b(?:pillars|points|parts) (?:are|is):?$|\b(?:agreement|MOU|MoU|MOC|memorandum|letter of intent|LOI|contract|it) (?:provides|stipulates|states|sets out|lays down|foresees)(?: that)?:?$|\bunder the (?:\w+ )?(?:agreement|MOU|MoU|memorandum|partnership|alliance),? [^.:]{2,80} will:?$|^(?:■ ?|# ?)?(?:scope|(?:(?:main|key|principal|joint|agreed) )*(?:areas?|fields?) of (?:\w+ )?(?:cooperation|collaboration|work|activit\w+|partnership)|(?:main )?(?:contents?|items?|details)(?: of (?:the )?(?:agreement|cooperation|collaboration|MOU|partnership))?|what (?:we|both|they|(?:the )?(?:\w+ )?(?:two|both|sides|parties|partners|organi[sz]ations|agreement|MOU|MOC|LOI|letter|memorandum|paper|document)).{0,40}|fields? of \w+|cooperation items|(?:(?:joint|main|key|common) )?(?:research )?(?:themes|topics)|matters? (?:of|for) cooperation)\b.{0,30}$/i;

/** Items within a sentence: `to cooperate in (1) joint events; (2) exchange of materials; and (3) mutual visits`. At least two. */
export function findScope(text: string): Span[] {
  if (
    !/\b(?:cooperat\w*|collaborat\w*|agree\w*|MOU|MoU|memorandum|letter|will|covers?|including|following|themes|topics)\b/i.test(
      text,
    )
  )
    return [];
  const marks = matchesIn(text, MARK);
  if (marks.length < 2 || !/\((?:1|a|i)\)|①|1\)/.test(marks[0]?.[0] ?? '')) return [];
  return marks.map((mark, index) => {
    const start = mark.index + mark[0].length;
    const limit = marks[index + 1]?.index ?? text.length;
    const words = text.slice(start, limit).replace(/[,;.]?(?: and| or)?[ ,;.]*$/, '');
    return { start, end: start + words.length };
  });
}

/** `… in regard to the matters below.`, `The items of cooperation are as below.`, `What is written in the LOI`. */
const BELOW =
  /\b(?:matters|items|points|fields|areas|contents|activities|particulars)\b[^.]{0,60}\b(?:below|as follows)[.:]?$|^\W*(?:(?:main|key) )?(?:points|contents|terms|substance|elements|essentials) of the (?:\w+ )?(?:letter|LOI|MOU|MoU|MOC|memorandum|agreement|paper|pact|partnership|cooperation|document)\W*$|^what (?:is|was|has been|will be) (?:written|set out|laid down|agreed|contained|provided|stated|promised)(?: on)?(?: in| under)? (?:the|this) (?:\w+ )?(?:LOI|MOU|MOC|agreement|memorandum|letter|paper|document)\b.{0,20}$/i;

/** A sentence that breaks off before its list: `Through the MOC the two sides will`, `… the two will look into the possibility of`. */
const OPEN =
  /^[A-Z][^.!?]{0,160}\b(?:sides|parties|two|both|they|companies|institutions|organi[sz]ations|partners|universities|we|MOU|MOC|agreement|memorandum)\b[^.!?]{0,40} (?:will|shall|agreed to|agree to)(?: (?:jointly|both|also))?(?: (?:discuss|consider|study|examine|explore|pursue|carry out|undertake|look into(?: the possibility of)?|cooperate (?:in|on|by)|collaborate (?:in|on|by)|work together (?:in|on|to)|offer|provide))?$/;

/** `Under the MOU, both will cooperate in the following:` · `Areas of cooperation`: the items of what was agreed follow. */
export const announcesScope = (text: string): boolean =>
  (ANNOUNCES.test(text.trim()) || OPEN.test(text.trim()) || BELOW.test(text.trim())) &&
  !/\b(?:partners|achievements|members|milestones|signator\w+|attend\w+|persons?|history|speakers|programme|schedule)\b[^.]{0,20}[:.]?$/i.test(
    text.trim(),
  );
