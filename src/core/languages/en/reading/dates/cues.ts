import { matchesIn } from '../../../../text/matches.js';
import type { DateCue } from '../../../rules/dates.js';

/** Strong words (3) say what happened on the date, weak ones (1) only where nothing stronger stands near. */
const CUES: readonly [RegExp, DateCue['event'], number][] = [
  [
    /\b(?:became|becomes?|become|went|go(?:es)?|came|comes?|put|enter(?:s|ed|ing)?) (?:effective|into (?:effect|force))\b|\bentry into (?:effect|force)\b|\b(?:takes?|took|taking) effect\b|\beffective(?: (?:as of|from|on|date))?\b|\bin (?:force|effect) (?:from|since|as of)\b|\bvalid from\b|\bappl(?:y|ies|ied) (?:retroactively |again )?(?:from|as of|since)\b|\b(?:retroactive(?:ly)?|backdated) (?:to|from|as of)\b|\bwith (?:the )?effect (?:from|as of|on)\b|\bstart(?:s|ed|ing)? date\b|\b(?:period|term|agreement|MOU|MoU|memorandum) (?:starts?|begins?|started|began) (?:on|in)\b|\bfor (?:an? )?(?:initial )?(?:[a-z-]+|\d+)(?: \(\w+\))? (?:years?|months?),? (?:starting |beginning |running )?(?:from|on|in)(?= (?:\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))|\b(?:runs?|valid|lasts?|in force)(?: for)? (?:an? )?[\w-]+(?: \(\d+\))? (?:years?|months?)(?:,)? (?:starting |beginning )?(?:from|on|in)(?= (?:\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/gi,
    'effective',
    3,
  ],
  // `takes effect upon approval by the Board on 30 June`
  [
    /\b(?:(?:takes?|took|taking) effect|(?:comes?|came|enters?|entered) into (?:force|effect)|(?:becomes?|became) effective|effective) (?:up)?on (?:the |its |their |final )*(?:approval|ratification|adoption|endorsement|resolution)\b[^.;:\d]{0,60}?(?= on \d| on \p{Lu}| in \p{Lu}|\d)/gu,
    'effective',
    4,
  ],
  [
    /\b(?:conclud(?:e|es|ed|ing)|signed|signs?|signing|entered into(?! (?:effect|force)\b)|executed|inked|exchanged|renewed|put (?:their|its) (?:names?|signatures?|pens?)|put pen to paper|affix(?:ed|es)?(?= (?:their|its|his|her) (?:names?|signatures?))|initial(?:l?ed|led)|penned|shook hands on|dated|conclusion|ceremony|sealed|twinned)\b/gi,
    'signed',
    3,
  ],
  // `since its agreement of 2020 with B`
  [
    /\b(?:agreement|MOU|MoU|memorandum|letter of intent|partnership) of(?= (?:\p{Lu}\p{Ll}+ )?\d{4} with\b)/gu,
    'signed',
    4,
  ],
  [/\bagreed on(?= (?:\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/g, 'signed', 3],
  // `The most recent one is the MOU with B in January 2025`.
  [
    /\b(?:most recent|latest|newest)(?: (?:one|of (?:these|those|them)|[\w-]+))? (?:is|was)\b(?=[^.;]{0,40}\b(?:with|partners?)\b)|\b(?:most recent|latest|newest) (?:partner|agreement|MOU|MoU|memorandum) (?:is|was)\b|\bmost recently\b/g,
    'signed',
    3,
  ],
  [/\bjoin(?:ed|s) (?:[a-z]+ ){0,3}as (?:the|its|our) (?:[a-z0-9-]+ ){1,3}partners?\b/g, 'signed', 3],
  [/\b(?:reached|agreed|formed|established (?:a|an|the) (?:partnership|alliance))\b/gi, 'signed', 2],
  [/\bannounc(?:ed|es|ing|ement)\b/gi, 'announced', 3],
  [
    /\b(?:(?<!\b(?:watched|viewed|seen|shown|displayed|exhibited|streamed|on (?:view|display|show)|available|accepted|applications|registration|apply|stay(?:ed|s)?(?! (?:valid|in (?:force|effect)))|remain(?:ed|s)? (?:open|closed))\b[^.;]{0,24})(?:until|till|through|up to and including)|(?<=(?:date|day) of (?:signing|signature|conclusion) )to(?= \p{L}+ \d| \d)|expir(?:es?|y|ed|ation)|ends? on|ends|in force until|terminat\w+|dissol\w+|laps(?:ed|es)|r[au]n out|(?<!year |period |quarter )ended)\b/giu,
    'ends',
    3,
  ],
  [/\bwould (?:have|otherwise) (?:run out|expired?|ended?|lapsed?)\b/gi, 'other', 4],
  [/\b(?:board(?: of directors)?|resol(?:ved|ution)|approved|approval)\b/gi, 'board', 3],
  [
    /\b(?:will|planned|scheduled|expected|to be held|kick-?off|next|upcoming|starting|begin(?:s|ning)?)\b/gi,
    'planned',
    1,
  ],
  [
    /\b(?:founded|incorporated|set up|established in|established on|(?:(?<=\b(?:its|their|since|the|of) )foundation|foundation(?= (?:date|day|year)))(?! for\b)|since|opened|opening|completed|completion|launched|designated|adopted|enacted|formulated|eruption|born|started as|inaugurated|anniversary|built)\b/gi,
    'founded',
    3,
  ],
  // `signed by its new head, who succeeded A in January`
  [
    /\bwho (?:has |had )?(?:succeeded|replaced|took office|took over|was (?:appointed|elected|named)|became|retired|stepped down|joined)\b/gi,
    'other',
    3,
  ],
  [/\b(?:updated|posted|published|modified)\b/gi, 'posted', 3],
  [
    /\b(?:visit(?:ed|s)?|seminar|webinar|forum|symposium|meeting|as of|began|award|talks?|met|joint venture|shares|designation|workshop|exhibition|drill|lecture|negotiations?|known each other|decision|declared|submitted)\b/gi,
    'other',
    2,
  ],
];

/** What is over: `had ended in September`, `expired last March`; not `will be terminated`. */
const OVER =
  /\b(?:(?<!\bbe )(?:terminated|dissolved)|expired|lapsed|ran out|(?:had|has|have) (?:ended|run out)|(?<!year |period |quarter )ended)\b/i;

/** `a ceremony was held on February 24`: a day that need not be that of signing. */
const CEREMONY =
  /\b(?:ceremony|event)(?= (?:was|were|is|to (?:mark|celebrate)[\w ]{0,40}was|followed|took place)\b[^.;]{0,60})|\bheld (?:an? )?(?:[\w-]+ ){0,3}ceremony\b/gi;

/** `signed separately and exchanged by courier`. */
const SIGNED_APART =
  /\bsigned\b[^.;]{0,30}\bseparately|\bsigned (?:by (?:post|mail|courier|correspondence|circulation)|in counterparts?)|\bexchanged by (?:courier|post|mail)|\bcounterparts\b/i;

/** The words of a sentence that say what a date in it is the date of. */
export function findDateCues(text: string): DateCue[] {
  const cues: DateCue[] = [];
  for (const [pattern, event, weight] of CUES) {
    for (const match of matchesIn(text, pattern)) {
      const isOver =
        event === 'ends' &&
        OVER.test(text.slice(Math.max(0, match.index - 5), match.index + match[0].length));
      cues.push({
        start: match.index,
        end: match.index + match[0].length,
        event,
        weight,
        ...(isOver ? { isOver } : {}),
      });
    }
  }
  // Where the papers went from desk to desk, the ceremony signed nothing.
  const event = SIGNED_APART.test(text) ? 'other' : 'signed';
  for (const { index, 0: words } of matchesIn(text, CEREMONY))
    cues.push({ start: index, end: index + words.length, event, weight: 3, isCeremony: true });
  return cues.sort((a, b) => a.start - b.start);
}
