import { SENTENCE_FORMS } from '../../languages/answers/sentences.js';
import { inAnyLanguage } from '../../languages/inAnyLanguage.js';
import type { Organisation } from '../../ledger/ledger.js';
import type { FreeQuestion } from '../../questions/free.js';
import { fold } from '../../text/fold.js';
import { isTelling } from './certain.js';
import type { FoundLine, Sought } from './find.js';
import { itemsBehind } from './items.js';
import type { Line } from './lines.js';
import { namesOf } from './subject.js';
import { tellsWhole } from './wholeSentences.js';

/** What somebody does stands behind the name, which comes first or nearly: `Under it, |Lindqvist will provide`. */
const FIRST = 90;
/** So many are told. */
const MOST = 3;
/** `Lindqvist|: turbine design and two pilot turbines`. */
const LABEL = /^ ?[:：|]/;
/** 北環水素|㈱　設備の設計: a row with a gap behind its label. */
const CELL = /^(?:\([^()]{1,4}\))? (?=\S)/;
/** How much of what the question says besides: `… in a disaster`. */
const ENOUGH = 0.4;
/** Nearly all of it, the verb among it. */
const ALL = 0.9;

/** "What does Lindqvist bring?": the lines that are about that one, and say what is done; the items they lead in. */
export function deedsOf(
  found: readonly FoundLine[],
  lines: readonly Line[],
  sought: Sought,
): readonly Line[] {
  const { question, parties, terms } = sought;
  const actors = parties.filter(({ id }) => question.giver?.includes(id) ?? true);
  const told = found.flatMap((one) => {
    const actor = actors.find((party) => isAbout(one.line, party, question) !== undefined);
    if (!actor || (terms.length > 0 && one.coverage < ENOUGH)) return [];
    const isLabel = isAbout(one.line, actor, question) === 'label';
    const items =
      LEADS.test(one.line.view.text) || leadsIn(one.line.view.text) ? itemsBehind(one.line, lines) : [];
    if (
      !isLabel &&
      items.length === 0 &&
      !(isTelling(one.line) && (tellsWhole(one.line, 'deed') || one.coverage >= ALL))
    )
      return [];
    return [{ ...one, items, weight: one.coverage + (isLabel ? 1 : 0) + (items.length > 0 ? 0.5 : 0) }];
  });
  const [best] = told.sort((a, b) => b.weight - a.weight);
  if (!best) return [];
  if (best.items.length > 0) return best.items;
  return told
    .filter(({ line, weight }) => line.release === best.line.release && weight >= best.weight - 0.2)
    .slice(0, MOST)
    .map(({ line }) => line)
    .sort((a, b) => a.place - b.place);
}

const LEADS = /[:：]$/;
const leadsIn = inAnyLanguage(SENTENCE_FORMS, 'leadsIn');
const tellsRoles = inAnyLanguage(SENTENCE_FORMS, 'rolesAbove');
const isSubject = inAnyLanguage(SENTENCE_FORMS, 'subject');

function isAbout(line: Line, party: Organisation, question: FreeQuestion): 'label' | 'subject' | undefined {
  if (line.kind === 'title' || line.kind === 'subtitle' || line.kind === 'heading') return undefined;
  const { folded } = line.words;
  // As the question names it, too: Oakmere of the Oakmere Teaching Hospital Trust.
  const asked = (question.named ?? [])
    .filter(({ ids }) => ids.includes(party.id))
    .map(({ written }) => fold(written));
  for (const name of [...namesOf(line.release, party), ...asked]) {
    const at = folded.indexOf(name);
    if (at < 0 || at > FIRST) continue;
    const behind = folded.slice(at + name.length);
    if (
      at < 5 &&
      (LABEL.test(behind) || (line.kind === 'form' && tellsRoles(line.above.folded) && CELL.test(behind)))
    )
      return 'label';
    if (isSubject(behind)) return 'subject';
  }
  return undefined;
}
