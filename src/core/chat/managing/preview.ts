import { type Block, type Line, link, type Message, paragraph, text } from '../../answers/message.js';
import { PACKS } from '../../languages/packs.js';
import type { Release } from '../../releases/release.js';
import { defaultRule, type Rule } from '../../subscriptions/rule.js';
import { why } from '../../subscriptions/why.js';
import type { SubscriptionCommand } from '../command.js';
import type { Said } from '../said.js';
import { composed, isEmpty, refuseFields } from './composing.js';
import { type Manager, subscriptionsHere, topicOf, wordsFor } from './managingContext.js';

const MOST_RELEASES = 5;
/** Rules of a channel that are shown at once. */
const MOST_RULES = 5;

/** What a rule, or each of the channel's, would have told of the newest releases, and why. */
export async function previewCommand(
  said: Extract<SubscriptionCommand, { kind: 'preview' }>,
  manager: Manager,
): Promise<Said> {
  const { language } = manager;
  if (!isEmpty(said)) {
    const read = await composed(said, manager);
    return read.kind === 'wrong' ? refuseFields(read.fields, manager) : shown([read.rule], manager);
  }
  const here = await subscriptionsHere(manager);
  const rules = here.map(({ rule }) => rule).slice(0, MOST_RULES);
  return shown(rules.length > 0 ? rules : [defaultRule(language)], manager);
}

function shown(rules: readonly Rule[], manager: Manager): Said {
  const blocks = rules.flatMap((rule) => previewBlocks(rule, manager));
  const [first] = blocks;
  const summary = first?.type === 'paragraph' ? first.content.map((part) => part.text).join('') : '';
  const message: Message = { language: manager.language, summary, blocks, actions: [] };
  return { kind: 'answer', message, to: manager.to };
}

/** The newest releases, each with whether it would have been told, and why. */
export function previewBlocks(rule: Rule, manager: Manager): Block[] {
  const { context, language } = manager;
  const { knowledge } = context.bot();
  const words = wordsFor(manager);
  const releases = knowledge.catalogue.newestReleases.slice(0, MOST_RELEASES);
  if (releases.length === 0) return [paragraph(text(words.noReleases))];
  const judged = releases.map((release) => ({
    release,
    ...why({ releases: [release], rule, knowledge, language }),
  }));
  const told = judged.filter(({ verdict }) => verdict === 'would').length;
  const items = judged.map(
    ({ release, verdict, sentence }): Line => [
      text(verdict === 'would' ? '✓ ' : '✗ '),
      ...titleOf(release, manager),
      text(` – ${sentence}`),
    ],
  );
  return [
    paragraph(text(words.preview(topicOf(manager, rule), told, releases.length))),
    { type: 'list', ordered: false, items },
  ];
}

function titleOf({ title, url, publishedOn }: Release, { language }: Manager): Line {
  const day = publishedOn === undefined ? '' : `${PACKS[language].wording.date(publishedOn)} `;
  return [text(day), link(title.replace(/\s+/g, ' '), url)];
}
