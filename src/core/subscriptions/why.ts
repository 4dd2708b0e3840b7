import type { Language } from '../languages/language.js';
import { WHY_WORDS } from '../languages/whyWords.js';
import type { Delivery, Subscription } from '../ports.js';
import type { Release } from '../releases/release.js';
import { decisionOf } from './deciding.js';
import type { NewsKnowledge } from './newsKnowledge.js';
import { type Rule, waitedFor } from './rule.js';
import { toldIn } from './told.js';
import { partInWords } from './topicInWords.js';

/** Why a subscription's channel is told of a release, or not. */
export interface Why {
  /** `told` as far as a delivery says so; `would` be told where there is none, and the rule lets it through. */
  readonly verdict: 'told' | 'would' | 'not';
  /** What became of it, and the part of the rule that decided. */
  readonly sentence: string;
}

export interface WhyAsked {
  /** The releases of one piece of news: one, or one in each language. */
  readonly releases: readonly Release[];
  readonly rule: Rule;
  readonly paused?: Subscription['paused'];
  /** Of the news to this subscription, where there is one. */
  readonly delivery?: Delivery;
  readonly knowledge: Pick<NewsKnowledge, 'catalogue'>;
  /** In which it is said. */
  readonly language: Language;
}

/** Says for one release and one subscription who would be told, and why: `preview`, `why-sent`. */
export function why(asked: WhyAsked): Why {
  const { rule, paused, delivery, language } = asked;
  const words = WHY_WORDS[language];
  const { isTold, reasons } = decided(asked);
  if (delivery) {
    const verdict = delivery.state === 'sent' || delivery.state === 'told together' ? 'told' : 'not';
    const became = words.delivery(delivery.state, delivery.error);
    return { verdict, sentence: words.together([became, ...reasons]) };
  }
  if (!isTold) return { verdict: 'not', sentence: words.together([words.not, ...reasons]) };
  const wanted = waitedFor(rule, asked.releases);
  const more = [wanted && words.waits(wanted), paused && words.paused].filter((one) => one !== undefined);
  return { verdict: 'would', sentence: words.together([words.would, ...reasons, ...more]) };
}

/** The part of the rule that decides, in words. */
function decided({ releases, rule, knowledge, language }: WhyAsked) {
  const words = WHY_WORDS[language];
  if (rule.topic.is === 'everything') return { isTold: true, reasons: [words.everything] };
  const told = toldIn(releases, knowledge.catalogue);
  const { isTold, parts } = decisionOf(rule.topic, told);
  const said = parts.map((part) => partInWords(part, language));
  if (isTold) return { isTold, reasons: [words.is(said)] };
  const none = told.agreements.length === 0 ? [words.noAgreement] : [];
  return { isTold, reasons: [words.isNot(said), ...none] };
}
