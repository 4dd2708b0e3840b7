import type { Sentence } from '../document/document.js';
import { subjectOf } from '../organisations/subjects.js';
import { type AgreementGroup, isPublisher, type Scene } from './scene.js';
import type { AgreementStatement } from './statements.js';

/** Whose mentioned agreement it is: one side that the clause leaves unsaid, the named ones among themselves, or nobody known. */
export type Teller = { readonly name: string | undefined } | 'themselves' | 'nobody';

/** 潮見ネットワークが自治体と協定を結ぶのは、A市、B市に続いて3例目: the earlier ones are of whoever counts them. */
function countingIn({ cast }: Scene, { rules, view }: AgreementStatement['sentence']): string | undefined {
  const counted = rules.findCounts(view.text).find(({ form, publisher }) => form === 'ordinal' && publisher);
  return counted?.publisher && cast.find(counted.publisher, rules.coreOf(counted.publisher))?.name;
}

/**
 * Who concluded what a clause mentions without saying who: the organisation of an "About", the one that 同社 goes on
 * about, of a newspaper's text the first party of its news; else the publisher.
 */
export function tellerOf(
  scene: Scene,
  { clause, listed, parties, sentence }: AgreementStatement,
  own: readonly AgreementGroup[],
): Teller {
  const { publisher, cast, document } = scene;
  const self = parties.find((party) => isPublisher(publisher, party.name));
  if (self) return { name: self.name };
  if (!listed && clause.subjects.length > 0) return 'themselves';
  const counting = countingIn(scene, sentence);
  if (counting !== undefined) return { name: counting };
  const lister = sentence.rules.listsFor(sentence.plain.text);
  const listing = lister === undefined ? undefined : cast.find(lister, sentence.rules.coreOf(lister));
  if (listing) return { name: listing.name };
  // 本市がこれまでに締結した…, in a paragraph about the partner; not where somebody else counts 本市 among his.
  const { rules, plain } = sentence;
  if (publisher && rules.countsFor(plain.text) === undefined && rules.ownedBy(plain.text)?.(publisher))
    return { name: publisher };
  const about = sentence.zone.about === undefined ? undefined : subjectOf(cast, sentence);
  if (about) return { name: about.name };
  if (sentence.rules.goesOnAboutAnother(sentence.plain.text)) {
    const before = document.sentences[sentence.index - 1];
    const subject = before && before.zoneIndex === sentence.zoneIndex ? subjectOf(cast, before) : undefined;
    return subject ? { name: subject.name } : 'nobody';
  }
  const counter = counterOf(scene, sentence, own);
  if (counter !== undefined) return { name: counter };
  const [news] = own;
  const reported = news !== undefined && !news.parties.some((name) => isPublisher(publisher, name));
  return { name: reported ? news.parties[0] : publisher };
}

/** `For the University it is the twelfth. The three before it were concluded with …`: those are the University's. */
function counterOf(
  { cast, document }: Scene,
  sentence: Sentence,
  own: readonly AgreementGroup[],
): string | undefined {
  const { rules } = sentence;
  const before = document.sentences[sentence.index - 1];
  const name =
    rules.countsFor(sentence.plain.text) ??
    (before && rules.goesOnCounting(sentence.plain.text) ? rules.countsFor(before.plain.text) : undefined);
  if (name === undefined) return undefined;
  const parties = [...new Set(own.flatMap((group) => group.parties))];
  const like = parties.filter((party) => party.toLowerCase().includes(name.toLowerCase()));
  return cast.find(name, rules.coreOf(name))?.name ?? (like.length === 1 ? like[0] : undefined);
}
