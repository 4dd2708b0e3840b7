import type { AddedRelease, Channel, Moment } from '../core/ports.js';
import type { Release } from '../core/releases/release.js';
import { addressKey, canonicalAddress } from '../core/sources/canonicalAddress.js';
import { addedIdOf, type NewsKnowledge } from '../core/subscriptions/newsKnowledge.js';
import { readRule } from '../core/subscriptions/rule.js';
import { topicInWords } from '../core/subscriptions/topicInWords.js';
import {
  eventsTelling,
  firstTold,
  type WhySent,
  whySent as whySentOf,
} from '../core/subscriptions/whySent.js';
import { type Command, cannotRun, wrongUsage } from './command.js';
import { loadBot } from './knowledge.js';
import { withOperations } from './operations/withOperations.js';
import { readOptions } from './options.js';
import { timeOf } from './store/moment.js';

export const whySent: Command = {
  usage: 'why-sent [--channel CHANNEL] [--json] RELEASE',
  description: [
    'Says of every subscription whether its channel was told of a release, and why, or why not. RELEASE is an id as in',
    '`releases list`, or the release’s address.',
    '--channel CHANNEL  of one channel alone, by the platform’s id of it',
    '--json             one JSON line a subscription',
  ],
  async run(args, context) {
    const options = readOptions(args, { channel: { type: 'string' }, json: { type: 'boolean' } });
    if (options.kind === 'wrong') return wrongUsage(options.sentence, whySent, context);
    const [word, ...more] = options.words;
    if (word === undefined || more.length > 0) return wrongUsage('Name one release.', whySent, context);
    const { channel, json } = options.values;
    return withOperations(context, async (operations) => {
      const added: AddedRelease[] = [];
      for await (const release of operations.addedReleases()) added.push(release);
      const loaded = await loadBot({}, context, added);
      if (loaded.kind === 'cannot') return cannotRun(loaded.sentence, context);
      const { knowledge } = loaded.bot;
      const release = findRelease(word, knowledge, added);
      if (!release)
        return cannotRun(
          `There is no release ${word}: \`releases list\` shows those that were added.`,
          context,
        );
      const tellings = await operations.tellings(eventsTelling(release, knowledge));
      const addedId = addedIdOf(release, knowledge);
      const whys = whySentOf(release, addedId, tellings, knowledge).filter(
        ({ subscription }) => channel === undefined || subscription.channel.id === channel,
      );
      const toldAt = addedId === undefined ? undefined : firstTold(addedId, tellings)?.occurredAt;
      for (const line of json ? whys.map(asJson(release)) : asText(release, addedId, toldAt, whys))
        context.output.write(`${line}\n`);
      return 0;
    });
  },
};

/** By the id among the added ones, by the one among all, or by the address. */
function findRelease(
  word: string,
  { catalogue, added }: NewsKnowledge,
  releases: readonly AddedRelease[],
): Release | undefined {
  const known = (id: string): Release | undefined => catalogue.release(added.get(id)?.id ?? id);
  const address = canonicalAddress(word);
  if (address === undefined) return known(word);
  const there = (url: string | undefined): boolean =>
    url !== undefined && addressKey(canonicalAddress(url) ?? url) === addressKey(address);
  const one = releases.find(({ metadata }) => there(metadata.url));
  return one ? known(one.id) : catalogue.ledger.releases.find(({ url }) => there(url));
}

function asText(
  { id, title }: Release,
  addedId: string | undefined,
  toldAt: Moment | undefined,
  whys: readonly WhySent[],
): string[] {
  return [
    `${addedId ?? id} (“${title}”) ${announced(addedId, toldAt)}`,
    ...lines(whys, toldAt === undefined),
  ];
}

function announced(addedId: string | undefined, toldAt: Moment | undefined): string {
  if (toldAt !== undefined) return `was announced at ${timeOf(toldAt)}.`;
  if (addedId === undefined) return 'is of the folder, and such are announced to nobody. If it were:';
  return 'was not announced: it was there at the first look at its source, or was added without --announce. If it were:';
}

function lines(whys: readonly WhySent[], isSupposed: boolean): string[] {
  if (whys.length === 0) return ['  Nobody has subscribed.'];
  return whys.map(({ subscription, isLater, sentence }) => {
    const rule = readRule(subscription.rule);
    const about = rule ? topicInWords(rule.topic, 'en') : subscription.rule;
    const later = isLater && !isSupposed ? 'It subscribed later. ' : '';
    return `  ${channelName(subscription.channel)} (${about}): ${later}${sentence}`;
  });
}

/** `slack T1/C1` */
const channelName = ({ platform, workspace, id }: Channel): string => `${platform} ${workspace}/${id}`;

const asJson =
  (release: Release) =>
  ({ subscription: { id, channel }, delivery, ...because }: WhySent): string =>
    JSON.stringify({
      release: release.id,
      subscription: id,
      channel,
      ...because,
      state: delivery?.state ?? null,
      error: delivery?.error ?? null,
    });
