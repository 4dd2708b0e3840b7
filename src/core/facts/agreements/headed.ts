import { isBareName } from '../../releases/title.js';
import type { Document, Sentence } from '../document/document.js';
import type { Cast } from '../organisations/cast.js';
import { breaksOf } from '../organisations/introductions.js';
import type { Party } from './parties.js';
import type { AgreementStatement } from './statements.js';

const HEADS: ReadonlySet<string> = new Set(['list', 'heading', 'subtitle']);

/** So many sentences below its heading a clause is still of it. */
const REACH = 3;

/**
 * (2) 白浜市 over 5月18日、連携協定を締結。: a report tells of each agreement below the name of whom it is with. A clause without
 * parties has that of the line above, where that is a name and nothing else.
 */
export function underHeads(
  document: Document,
  cast: Cast,
  statements: readonly AgreementStatement[],
): readonly AgreementStatement[] {
  return statements.map((statement) => {
    const { sentence, clause, parties } = statement;
    if (parties.length > 0 || clause.nominal || clause.future || !clause.instrument) return statement;
    if (sentence.zone.kind !== 'body') return statement;
    const head = headOf(document, sentence);
    const party = head && nameAlone(cast, head);
    return head && party ? { ...statement, parties: [party], counterparts: [party], head } : statement;
  });
}

/** The line above a paragraph, with nothing but other sentences of the same paragraph between. */
function headOf({ sentences }: Document, { index }: Sentence): Sentence | undefined {
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    const one = sentences[at];
    // The last of several items heads nothing: what stands below goes on about them all.
    if (one?.zone.kind === 'list' && sentences[at - 1]?.zone.kind === 'list') return undefined;
    if (one && HEADS.has(one.zone.kind)) return one;
    if (one?.zone.kind !== 'body') return undefined;
  }
  return undefined;
}

function nameAlone(cast: Cast, { plain, rules, brackets, ...rest }: Sentence): Party | undefined {
  const text = plain.text.trimEnd();
  const [found, other] = rules.findListedNames(plain.text, breaksOf({ plain, rules, brackets, ...rest }));
  if (!found || other || found.end < text.length) return undefined;
  if (!rules.looksLikeOrganisation(found.name)) return undefined;
  const start = text.search(/[\p{L}\p{N}]/u);
  // 黒根|のり生産組合: a line that is nothing but a name has it whole, hiragana and all.
  if (start < found.start && !isBareName(text)) return undefined;
  if (start === found.start) return { name: cast.resolve(found.name, rules.coreOf(found.name)), found };
  const name = text.slice(start);
  return { name: cast.named(name)?.name ?? name, found: { start, end: found.end, name } };
}
