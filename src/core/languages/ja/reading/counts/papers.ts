import { matchesIn } from '../../../../text/matches.js';
import type { FoundCount } from '../../../rules/counts.js';
import { kanjiToNumber, NUMBER_SOURCE } from '../../numbers.js';

const PAPERS = new RegExp(
  `包括(?:的?な?)?(?:連携)?協定(?:の(?:締結)?(?:件数|数|締結))?(?:は|が|も)、?[^。]{0,40}?(?<![第\\d])(${NUMBER_SOURCE})件(?=です|である|だ|に(?:なり|なっ|達|上|のぼ|増)|と(?:なり|なっ|な)|を(?:数|締)|。|\\(|、|$)`,
  'gu',
);

/** 県の包括連携協定は、本協定を含め令和5年7月現在で41件です: papers of one kind, and not of every kind (個別協定). */
export function papers(text: string): FoundCount[] {
  if (!text.includes('件')) return [];
  return matchesIn(text, PAPERS).flatMap((match) => {
    const number = kanjiToNumber(match[1] as string);
    const end = match.index + match[0].length;
    const words = match[0].slice(0, -(match[1]?.length ?? 0) - 1);
    if (number === undefined || number < 2 || PART_OF_ALL.test(words)) return [];
    return [
      {
        start: end - (match[1]?.length ?? 0) - 1,
        end,
        form: 'total' as const,
        number,
        countClass: WITH_COMPANIES.test(text.slice(0, match.index))
          ? ('company' as const)
          : ('partner' as const),
        paper: 'comprehensive agreement' as const,
      },
    ];
  });
}

/** 県が民間企業と結んでいる|包括連携協定は…34件, 企業との|包括連携協定は. */
const WITH_COMPANIES = /(?:企業|会社)(?:等|など)?と(?:の|[^、。と]{1,12})?$/;

/** このうち、企業とのものは3件, 今年度は4件: fewer than all. */
const PART_OF_ALL =
  /うち|今年度|昨年度|本年度|年度(?:は|に)|このほか|新たに|と(?:の(?:もの|協定))?は[^。]{0,8}$|個別/;
