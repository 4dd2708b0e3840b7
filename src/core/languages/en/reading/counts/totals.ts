import type { FoundCount } from '../../../rules/counts.js';
import { CARDINAL_SOURCE, cardinalToNumber } from '../../numbers.js';

const KIND =
  '(?:domestic|overseas|international|foreign|partner|cooperation|cooperating|alliance|Japanese|business|and|or|life science|other|both|municipal)';

const PARTNERS = new RegExp(
  `\\b(${CARDINAL_SOURCE})((?: ${KIND})*) (partners?|organi[sz]ations|institutions|partner (?:organi[sz]ations|institutions|universities))\\b(?: at home and abroad)?(?:,? ?\\(?,?(?:including|of which|among them) (${CARDINAL_SOURCE})(?: (?:are|is))? (overseas|foreign|international|domestic|from abroad)[^)]{0,30}\\)?)?(?:, (${CARDINAL_SOURCE}) of (?:them|which) (?:are )?(?:overseas|abroad|foreign))?`,
  'gi',
);

const CONTEXT =
  /\b(?:cooperat\w+ with|collaborat\w+ with|partner(?:ed|ing|ship|ships)? with|alliances? with|(?:MOUs?|agreements?) with|our|its|their|total(?: number)? of(?: partners)?|network of|now has|has now|bring\w*|number of partners[^.]{0,20}|to) (?:a total of |now |all )?$/i;

export function totals(text: string): FoundCount[] {
  const found: FoundCount[] = [];
  for (const match of text.matchAll(PARTNERS)) {
    const number = cardinalToNumber((match[1] as string).toLowerCase());
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    const partners = /partner/i.test(match[0]) || match[4] !== undefined;
    const kinds = match[2] ?? '';
    if (number === undefined || number < 2 || number > 5000) continue;
    if (
      !partners &&
      !CONTEXT.test(before) &&
      !/domestic and|overseas and/i.test(kinds) &&
      !/abroad$/i.test(match[0])
    )
      continue;
    if (/\b(?:with|of|among|by) (?:\w+ )?$/.test(before) && !CONTEXT.test(before) && match[4] === undefined)
      continue;
    if (/\b(?:additional|other|new|more|another|joined|following|potential)\b[^.]{0,12}$/i.test(before))
      continue;
    const alone = /\b(?:overseas|foreign)\b/i.test(kinds) && !/domestic|japan/i.test(kinds);
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      form: 'total',
      number,
      countClass: alone
        ? 'overseas'
        : /\bdomestic\b/i.test(kinds) && !/overseas|international|foreign/i.test(kinds)
          ? 'domestic'
          : 'partner',
    });
    const overseas = match[6] === undefined ? undefined : cardinalToNumber(match[6].toLowerCase());
    if (overseas !== undefined)
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        form: 'total',
        number: overseas,
        countClass: 'overseas',
      });
    const part = match[4] === undefined ? undefined : cardinalToNumber(match[4].toLowerCase());
    if (part !== undefined) {
      const start = match.index + match[0].lastIndexOf(match[4] as string);
      found.push({
        start,
        end: match.index + match[0].length,
        form: 'total',
        number: part,
        countClass: /domestic/i.test(match[5] ?? '') ? 'domestic' : 'overseas',
      });
    }
  }
  return found;
}

/** `they now number five, two of them overseas`. */
const NUMBERED = new RegExp(
  `\\b(?:now number|number of [^.;]{0,30}partner[^.;]{0,20} (?:remains at|is|was|stands at|rises to|rose to|reaches|reached|comes to|to)(?: now)?) (${CARDINAL_SOURCE})(?:, (${CARDINAL_SOURCE}) of (?:them|which) (?:are )?(overseas|foreign|domestic))?`,
  'gi',
);

export function numbered(text: string): FoundCount[] {
  if (!/partner|organi[sz]ation/i.test(text)) return [];
  return [...text.matchAll(NUMBERED)].flatMap((match) => {
    const [all, part] = [
      cardinalToNumber((match[1] as string).toLowerCase()),
      match[2] === undefined ? undefined : cardinalToNumber(match[2].toLowerCase()),
    ];
    const span = { start: match.index, end: match.index + match[0].length };
    const whole: FoundCount[] =
      all === undefined ? [] : [{ ...span, form: 'total', number: all, countClass: 'partner' }];
    return part === undefined
      ? whole
      : [
          ...whole,
          {
            ...span,
            form: 'total',
            number: part,
            countClass: /domestic/i.test(match[3] ?? '') ? 'domestic' : 'overseas',
          },
        ];
  });
}
