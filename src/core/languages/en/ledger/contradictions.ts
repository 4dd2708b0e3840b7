import type { ContradictionWords, OfficeWords, RelationWords } from '../../rules/contradictions.js';

/** English words that tell whether two sentences speak of one thing. */
export const CONTRADICTION_WORDS: ContradictionWords = {
  renews: /\brenew(?:s|ed|al)?\b/i,
  soFar: /\b(?:so far|until now|to date|previously|already|had)\b/iu,
  inForce: /\b(?:became|becomes?) effective\b|\b(?:came|entered) into (?:force|effect)\b|\btook effect\b/iu,
  toBeInForce: /\bbecomes? effective\b/i,
  scheduled: /(?:Conclusion|Signing|Execution) of [\w ]{3,40}/u,
  wholeList: /\bfollowing\b|\bas follows\b/iu,
  sample: /\bsuch as\b|\bincluding\b|\bamong (?:them|others)\b|\bfor example\b/iu,
  notInOffice: /\b(?:former|ex|acting|then|outgoing|incoming|emeritus|honorary)\b/iu,
  whole: /\b(?:compan(?:y|ies)|firms?|organi[sz]ations?|members?)\b/iu,
  part: /\b(?:start-?ups?|smes?|(?:small|medium|large)[^,.;]{0,40}(?:enterprises?|corporations?|compan(?:y|ies)))\b/iu,
  indefiniteOrdinal: /\b(?:a|another)\s+(?:first|second|third|fourth|fifth)\b/i,
};

export const RELATION_WORDS: RelationWords = {
  members:
    /\b(?:consist|compris|compos|made up|unit(?:e|ing)|bring(?:s|ing)? together|gather|group|organi[sz]es|represent|network of|home to|members?\b)/iu,
  staff: /\bemploy|\bstaff\b|\bworkforce/iu,
  supported: /\bsupport|\bassist|\bhelp/iu,
  launched: /\blaunch|\bcreat/iu,
  certified: /\bcertif|\bapprov/iu,
  invested: /\binvest|\bfund|\braise/iu,
  held: /\bhost|\bheld\b|\bhold|\borgani[sz]ed\b/iu,
};

/** The first of several that fit one stretch of words counts: `vice president` before `president`. Folded. */
export const OFFICE_WORDS: readonly OfficeWords[] = [
  ['vice chairman', /\b(?:vice|deputy)[- ]?chair(?:man|woman|person)?(?: of the board)?\b/g, 'board'],
  [
    'chairman',
    /\bchair(?:man|woman|person)?(?: of the board(?: of directors)?)?\b|\bboard chair\b/g,
    'board',
  ],
  ['vice president', /\b(?:(?:executive|senior) )?vice[- ]president\b/g, 'board'],
  ['president', /\bpresident\b/g, 'board', 'head'],
  ['deputy governor', /\b(?:vice|deputy|lieutenant)[- ]governor\b/g, 'government'],
  ['governor', /\bgovernor\b/g, 'government', 'head'],
  ['deputy mayor', /\b(?:vice|deputy)[- ]mayor\b/g, 'government'],
  ['mayor', /\bmayor\b/g, 'government', 'head'],
  ['ambassador', /\bambassador\b/g, 'mission', 'head'],
  ['counsellor', /\b(?:minister )?counsell?or\b/g, 'mission'],
  ['vice chancellor', /\bvice[- ]chancellor\b/g, 'academic'],
  ['chancellor', /\bchancellor\b/g, 'academic', 'head'],
  ['dean', /\bdean\b/g, 'academic'],
];

/** `companies` → `company`, `members` → `member`: one head of a figure whatever its number. */
export function singular(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') && !word.endsWith('ss') && word.length > 3 ? word.slice(0, -1) : word;
}
