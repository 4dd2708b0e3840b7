import type { Document, Sentence } from '../document/document.js';
import type { Fact } from '../fact.js';
import type { Cast } from './cast.js';
import { placed } from './placed.js';

/** A house of the sort that the text calls itself, where a line outside the text names it. */
interface Named {
  /** As the release calls it in full. */
  readonly house: string;
  readonly written: string;
  readonly sentence: Sentence;
  readonly isAbove: boolean;
  /** Whether it begins a line of the foot, as who signs a page does. */
  readonly signs: boolean;
}

/**
 * 本学と汐路市教育委員会は、…: the one university of the text is the one that speaks, whoever else it names; of 当院 and two
 * hospitals it is the one that signs the page and is not the other side.
 */
export function callingItself(document: Document, cast: Cast): Fact<string> | undefined {
  for (const sentence of document.sentences) {
    if (sentence.zone.kind !== 'body' || sentence.quoted) continue;
    const { rules, plain } = sentence;
    const isOwn = rules.ownedBy(plain.text);
    // A governor who speaks of 本県 in the words of a comment publishes nothing.
    const clauses = isOwn ? rules.findAgreements(plain.text, false) : [];
    if (!isOwn || clauses.length === 0) continue;
    const others = clauses.flatMap(({ counterparts }) =>
      counterparts.map(({ name }) => cast.resolve(name, rules.coreOf(name))),
    );
    const named = namedOutside(document, cast, isOwn).filter(({ house }) => !others.includes(house));
    // Of several such houses the one that stands over the title.
    const above = named.filter(({ isAbove }) => isAbove);
    const signing = named.filter(({ signs }) => signs);
    const houses = new Set([
      ...named.map(({ house }) => house),
      ...cast.members.flatMap(({ name }) => (isOwn(name) && !others.includes(name) ? name : [])),
    ]);
    const only = oneHouse(above) ?? (houses.size === 1 ? named[0] : oneHouse(signing));
    return only && { value: only.house, evidence: [placed(document, only.sentence, only.written)] };
  }
  return undefined;
}

const oneHouse = (named: readonly Named[]): Named | undefined =>
  new Set(named.map(({ house }) => house)).size === 1 ? named[0] : undefined;

function namedOutside(document: Document, cast: Cast, isOwn: (name: string) => boolean): Named[] {
  const { sentences } = document;
  const title = sentences.findIndex(({ zone }) => zone.kind === 'title');
  return sentences.flatMap((sentence) => {
    const { rules, view, zone } = sentence;
    const isFoot = sentence.index >= sentences.length - FOOT && view.text.length <= LONGEST_FOOT;
    const isAbove = sentence.index < title;
    // 白鳥サイエンスパーク　お知らせ above the title looks like a row of a form.
    const isHead = HEADED.has(zone.kind) || (zone.kind === 'form' && isAbove);
    if (!isHead && !isFoot) return [];
    return rules.findNames(view.text).flatMap(({ name, start }) => {
      if (!isOwn(name)) return [];
      const signs = isFoot && start === 0 && ALONE.test(view.text.slice(name.length));
      // ヴェスタ病院も祝意を寄せました。 is a last sentence, and no foot.
      if (!isHead && !signs) return [];
      return [{ house: cast.resolve(name, rules.coreOf(name)), written: name, sentence, isAbove, signs }];
    });
  });
}

/** So many sentences from the end a page is signed. */
const FOOT = 8;

const LONGEST_FOOT = 60;

/** Behind the name of whoever signs a page stands a department, an address, or nothing. */
const ALONE = /^(?:$|[ \u3000(（〒|｜])/;

const HEADED: ReadonlySet<string> = new Set(['title', 'subtitle', 'dateline', 'menu', 'contact']);
