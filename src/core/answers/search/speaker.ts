import { SENTENCE_FORMS } from '../../languages/answers/sentences.js';
import { inAnyLanguage } from '../../languages/inAnyLanguage.js';
import { hasJapanese } from '../../questions/latinTokens.js';
import type { Query } from '../../questions/query.js';
import type { Release } from '../../releases/release.js';
import { fold } from '../../text/fold.js';
import type { Answer } from '../answer.js';
import type { Catalogue } from '../catalogue.js';
import { type Line, linesOf } from './lines.js';
import { peopleOf } from './people.js';
import { match, termsOf } from './terms.js';
import { wholeLine } from './wholeLine.js';

/** How much of the words asked for a line must have to be where they were said. */
const SAID = 0.75;
const FEWEST = 3;
/** In letters. */
const LONG_ENOUGH = 12;
/** Words as far from a name as this may be somebody else's. */
const NEAR = 500;

/** "Who said that …?": whoever is named last before the words, or behind them in the same paragraph. */
export function answerSpeaker(
  releases: readonly Release[],
  said: readonly string[],
  phrase: string,
  query: Query,
  catalogue: Catalogue,
): Answer | undefined {
  const terms = termsOf(said);
  // Of few words only the very ones tell whose they are.
  const isShort = terms.length < FEWEST;
  if (isShort && phrase.length < LONG_ENOUGH) return undefined;
  const [best] = releases
    .flatMap(linesOf)
    .map((line) => ({
      line,
      share: terms.filter((term) => match(term, line.words) === 1).length / terms.length,
    }))
    .filter(({ share, line }) => (isShort ? line.words.folded.includes(phrase) : share >= SAID))
    .sort((a, b) => b.share - a.share);
  if (!best) return undefined;
  const speaker = speakerOf(best.line, catalogue);
  if (!speaker) return { kind: 'passage', query, evidence: [wholeLine(best.line)], contradictions: [] };
  return {
    kind: 'answered',
    query,
    content: { type: 'extracted', values: [{ type: 'person', value: speaker.person }] },
    evidence: [speaker.evidence, wholeLine(best.line)],
    contradictions: [],
  };
}

type Placed = ReturnType<typeof peopleOf>[number];

function speakerOf(line: Line, catalogue: Catalogue): Placed | undefined {
  const all = peopleOf(line.release.id, catalogue);
  const { zones } = line.release;
  const text = fold(line.release.text);
  const { start, end } = line.span;
  const zone = zones.find((one) => one.start <= start && start < one.end);
  // "…," said X: the name stands behind, in the same paragraph.
  const rest = text.slice(start, Math.min(zone?.end ?? end, end + NEAR));
  const behind = closest(all, (name) => {
    const at = rest.indexOf(name);
    return at >= 0 && tellsBehind(rest.slice(0, at)) ? NEAR - at : -1;
  });
  if (behind) return behind;
  const from = Math.max(0, start - NEAR);
  const before = text.slice(from, end);
  return closest(all, (name) => before.lastIndexOf(name));
}

/** The person whose name, or family name, has the highest place; nobody where none has one. */
function closest(all: readonly Placed[], placeOf: (name: string) => number): Placed | undefined {
  const placed = all.map((one) => ({ one, place: Math.max(...namesOf(fold(one.person.name)).map(placeOf)) }));
  const [best] = placed.sort((a, b) => b.place - a.place);
  return best && best.place >= 0 ? best.one : undefined;
}

/** `Henrik Bjørnstad-Lie` is Bjørnstad-Lie further on, 多賀谷 宗一 is 多賀谷. */
function namesOf(name: string): string[] {
  const parts = name.split(/[ 　]/);
  const family = hasJapanese(name) ? parts[0] : parts.at(-1);
  return family !== undefined && parts.length > 1 && family.length > (hasJapanese(name) ? 1 : 3)
    ? [name, family]
    : [name];
}

/** `…," said ` before a name; 」と、 before one. */
const tellsBehind = inAnyLanguage(SENTENCE_FORMS, 'speakerFollows');
