import type { Language } from '../languages/language.js';
import { TOPIC_WORDS, type TopicNoun, type TopicWords } from '../languages/topicWords.js';
import { simplified } from './simplified.js';
import type { Topic } from './topic.js';

/** The name of an organisation of whom a subscription keeps six letters; undefined where nobody is known by them. */
export type NameOfRef = (ref: string, language: Language) => string | undefined;

/** A topic in words that can be read again, so that whoever subscribes sees what was understood. */
export function topicInWords(topic: Topic, language: Language, nameOf: NameOfRef = () => undefined): string {
  return new Saying(TOPIC_WORDS[language], language, nameOf).say(simplified(topic));
}

/** One part of a topic, as a reason why something is told: `not companies`, `“cell therapy”`. */
export function partInWords(topic: Topic, language: Language, nameOf?: NameOfRef): string {
  const words = TOPIC_WORDS[language];
  if (topic.is === 'words') return words.quoted(topic.words);
  return topic.is === 'not'
    ? words.no(partInWords(topic.of, language, nameOf))
    : topicInWords(topic, language, nameOf);
}

/** What one noun can hold of a sort: `universities in Norway` holds a kind and a place. */
const SORTS = {
  partner: 'partners',
  kind: 'kinds',
  country: 'places',
  region: 'places',
  instrument: 'papers',
  words: 'releases',
} as const;

type Simple = Extract<Topic, { readonly is: keyof typeof SORTS | 'overseas' | 'domestic' }>;
type Slot = keyof TopicNoun;

class Saying {
  readonly #words: TopicWords;
  readonly #language: Language;
  readonly #nameOf: NameOfRef;

  constructor(words: TopicWords, language: Language, nameOf: NameOfRef) {
    this.#words = words;
    this.#language = language;
    this.#nameOf = nameOf;
  }

  say(topic: Topic): string {
    const words = this.#words;
    switch (topic.is) {
      case 'everything':
        return words.everything;
      case 'all':
        return this.#all(topic.of);
      case 'any':
        return this.#any(topic.of);
      case 'not':
        return this.#all([{ is: 'everything' }, topic]);
      default:
        return words.noun(this.#noun([topic]));
    }
  }

  #all(parts: readonly Topic[]): string {
    const left = parts.flatMap((part) => (part.is === 'not' ? part.of : []));
    const kept = parts.filter(({ is }) => is !== 'not');
    const base = this.#kept(kept);
    return left.length === 0
      ? base
      : this.#words.but(base, this.#left(left), kept.length === 1 && kept[0]?.is === 'any');
  }

  /** What fits into one noun is said by it; the rest stands in brackets beside it. */
  #kept(parts: readonly Topic[]): string {
    const [only, ...more] = parts;
    if (!only) return this.#words.everything;
    if (more.length === 0) return this.say(only);
    const taken = new Set<Slot>();
    const inNoun = parts.filter((part) => {
      const slot = slotOf(part);
      if (slot === undefined || taken.has(slot)) return false;
      taken.add(slot);
      return true;
    });
    const beside = parts.filter((part) => !inNoun.includes(part)).map((part) => `(${this.say(part)})`);
    const [first] = inNoun;
    if (!first) return this.#words.all(beside);
    const noun = this.#words.noun(this.#noun(inNoun));
    // A list of names alone is held together like what it stands beside.
    const isList = inNoun.length === 1 && first.is === 'any' && beside.length > 0;
    return this.#words.all([isList ? `(${noun})` : noun, ...beside]);
  }

  /** Several of one sort are one noun: `partners in Norway or Denmark`. */
  #any(parts: readonly Topic[]): string {
    const slots = new Set(parts.map(slotOf));
    const [slot] = slots;
    if (slots.size === 1 && slot !== undefined && slot !== 'side')
      return this.#words.noun(this.#noun([{ is: 'any', of: parts }]));
    return this.#words.any(
      this.#grouped(parts).map((part) => (isClosed(part) ? this.say(part) : `(${this.say(part)})`)),
    );
  }

  /** What is left out, those of one sort in one list: `companies or banks`. */
  #left(parts: readonly Topic[]): string[] {
    return this.#grouped(parts).map((part) => (isClosed(part) ? this.say(part) : `(${this.say(part)})`));
  }

  /** Kinds among other things are told together: `universities or hospitals`. */
  #grouped(parts: readonly Topic[]): Topic[] {
    const bySlot = new Map<Slot | Topic, Topic[]>();
    for (const part of parts) {
      const slot = part.is === 'any' ? undefined : slotOf(part);
      const key = slot === undefined || slot === 'side' ? part : slot;
      bySlot.set(key, [...(bySlot.get(key) ?? []), part]);
    }
    return [...bySlot.values()].flatMap((some) =>
      some.length === 1 ? some : [{ is: 'any', of: some } as const],
    );
  }

  #noun(parts: readonly Topic[]): TopicNoun {
    const noun: { -readonly [K in Slot]?: TopicNoun[K] } = {};
    for (const part of parts) {
      if (part.is === 'overseas' || part.is === 'domestic') noun.side = part.is;
      else {
        const slot = slotOf(part);
        const said = this.#bare(part, parts.length > 1);
        if (slot !== undefined && slot !== 'side') noun[slot] = said;
      }
    }
    return noun;
  }

  /** One thing, or a choice of one sort: in brackets where something else stands beside it. */
  #bare(topic: Topic, isBeside: boolean): string {
    if (topic.is !== 'any') return this.#simple(topic as Simple);
    const names = this.#names(topic.of as readonly Simple[]);
    const said = this.#words.any(names);
    return isBeside && names.length > 1 ? `(${said})` : said;
  }

  /** Prefectures and municipalities have one name together. */
  #names(topics: readonly Simple[]): string[] {
    const isLocal = (one: Simple): boolean =>
      one.is === 'kind' && (one.kind === 'prefecture' || one.kind === 'municipality');
    const first = topics.find(isLocal);
    if (topics.filter(isLocal).length < 2) return topics.map((one) => this.#simple(one));
    return topics
      .filter((one) => one === first || !isLocal(one))
      .map((one) => (one === first ? this.#words.localGovernments : this.#simple(one)));
  }

  #simple(topic: Simple): string {
    const words = this.#words;
    switch (topic.is) {
      case 'partner': {
        if (topic.ref === undefined) return words.stranger(topic.name);
        return this.#nameOf(topic.ref, this.#language) ?? topic.name;
      }
      case 'country':
        return words.country(topic.country);
      case 'region':
        return words.region(topic.region);
      case 'kind':
        return words.kind(topic.kind);
      case 'instrument':
        return words.instrument(topic.instrument);
      case 'words':
        return words.words(topic.words);
      default:
        return '';
    }
  }
}

/** Where a topic stands in a noun: a choice where all of its parts stand there. */
function slotOf(topic: Topic): Slot | undefined {
  if (topic.is === 'overseas' || topic.is === 'domestic') return 'side';
  if (topic.is !== 'any') return topic.is in SORTS ? SORTS[topic.is as keyof typeof SORTS] : undefined;
  const slots = new Set(topic.of.map(slotOf));
  const [slot] = slots;
  return slots.size === 1 && slot !== 'side' ? slot : undefined;
}

/** A noun or a list of one sort; what leaves something out, or is a choice of several sorts, is not. */
function isClosed(topic: Topic): boolean {
  if (topic.is === 'not') return false;
  if (topic.is === 'any') return slotOf(topic) !== undefined;
  if (topic.is !== 'all') return true;
  const slots = topic.of.map((part) => (part.is === 'not' ? undefined : slotOf(part)));
  return !slots.includes(undefined) && new Set(slots).size === slots.length;
}
