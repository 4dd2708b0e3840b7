import type { FoundCourse } from '../../../rules/dates.js';

const OPEN_ENDED =
  /\bno (?:fixed |set |specific |definite |particular )?(?:term|period|duration|expiry(?: date)?|expiration(?: date)?|end date|time limit)(?: of validity)?(?: (?:is|was|has been) (?:set|fixed|specified|stated|stipulated|provided|defined|agreed|given)| (?:set|fixed|specified)\b| applies)|\b(?:does not|do not|doesn't|did not) (?:set|have|specify|state|contain|fix|carry) (?:a|an|any) (?:fixed |set |specific )?(?:term|period of validity|duration|end date|expiry(?: date)?|time limit)\b|\b(?:has|have|with|carries|sets) no (?:fixed |set |specific )?(?:term|period of validity|duration|end date|expiry(?: date)?|expiration(?: date)?|time limit)\b|\bwithout (?:a |any )?(?:fixed |set )?(?:term|time limit|end date|expiry(?: date)?)\b|\bopen-ended\b|\b(?:indefinitely|for an (?:indefinite|unlimited) (?:period|term|duration))\b/i;

const GOES_ON =
  /\b(?:(?:is|remains?|continues to be|stays?)(?: \w+)? (?:in force|in effect|valid|active)(?: (?:today|now|at present|to this day|as before))?|still (?:runs|stands|holds|applies|continues)|continues (?:to this day|today|at present))(?=$|[.,;]| and\b)/i;

/** Words that tell of what is not there yet, or only under a condition. */
const IF = /\b(?:if|unless|until|till|as long as|while|whether|must|should|will|would|may)\b/i;

/** `No term is set.`, `has no expiry date` · `The MOU remains in force.` */
export function findCourse(text: string): FoundCourse | undefined {
  const open = OPEN_ENDED.exec(text);
  if (open) return { start: open.index, end: open.index + open[0].length, course: 'open-ended' };
  const goesOn = GOES_ON.exec(text);
  return goesOn && !IF.test(text)
    ? { start: goesOn.index, end: goesOn.index + goesOn[0].length, course: 'goes on' }
    : undefined;
}
