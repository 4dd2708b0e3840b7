import { type Action, type Block, type Line, paragraph, strong, text } from '../../answers/message.js';
import type { Moment } from '../../ports.js';
import { ruleInWords } from '../../subscriptions/ruleInWords.js';
import { zoneLabel } from '../../subscriptions/zones.js';
import type { Said } from '../said.js';
import {
  channelName,
  commandOf,
  type Manager,
  type Numbered,
  namesIn,
  numberOf,
  sayDone,
  subscriptionsHere,
  wordsFor,
} from './managingContext.js';

/** More buttons than these are a wall; the rest is ended by its number. */
const MOST_BUTTONS = 5;
/** More than a message shows at once. */
const MOST_SHOWN = 25;

/** What the channel is told of, and how each is doing; for one that has to be chosen, with how to choose it. */
export async function listSubscriptions(
  manager: Manager,
  choosing?: 'unsubscribe' | 'settings' | 'resume',
): Promise<Said> {
  const { language } = manager;
  const words = wordsFor(manager);
  const here = await subscriptionsHere(manager);
  const summary = words.listed(channelName(manager), here.length, commandOf(manager));
  const items = here.slice(0, MOST_SHOWN).map((one) => lineOf(one, manager));
  const blocks: Block[] = [
    paragraph(text(summary)),
    ...(items.length > 0 ? [{ type: 'list', ordered: true, items } as const] : []),
    ...(choosing
      ? [paragraph(text(words.whichOne(commandOf(manager), choosing, numberOf(manager, 1))))]
      : []),
  ];
  const actions = here.length === 0 ? [subscribeAction(manager)] : actionsFor(here, choosing, manager);
  return sayDone(manager, { language, summary, blocks, actions });
}

/** `overseas partners; every day at 9:00 UTC – Last told March 5, 2026, 9:00 (UTC).` */
function lineOf({ number, subscription, rule }: Numbered, manager: Manager): Line {
  const { context, language } = manager;
  const { lastSentAt, lastError, paused } = subscription;
  const at = (moment: Moment): string => momentInWords(moment, zoneIn(rule.schedule, manager), manager);
  const health = wordsFor(manager).health(
    {
      ...(lastSentAt === undefined ? {} : { lastSent: at(lastSentAt) }),
      ...(lastError === undefined ? {} : { lastError }),
      ...(paused ? { paused: { at: at(paused.at), why: paused.why } } : {}),
    },
    numberOf(manager, number),
    commandOf(manager),
  );
  return [strong(ruleInWords(rule, language, namesIn(context.bot().knowledge))), text(` – ${health}`)];
}

const zoneIn = (schedule: Numbered['rule']['schedule'], { language }: Manager): string =>
  schedule.every === 'release' ? (language === 'ja' ? 'Asia/Tokyo' : 'UTC') : schedule.zone;

function momentInWords(moment: Moment, zone: string, manager: Manager): string {
  const format = new Intl.DateTimeFormat(wordsFor(manager).locale, {
    timeZone: zone,
    dateStyle: 'long',
    timeStyle: 'short',
    hour12: false,
  });
  return `${format.format(moment)} (${zoneLabel(zone)})`;
}

function actionsFor(
  here: readonly Numbered[],
  choosing: 'unsubscribe' | 'settings' | 'resume' | undefined,
  manager: Manager,
): Action[] {
  const { language } = manager;
  const words = wordsFor(manager);
  const isOne = here.length === 1;
  const buttons = (kind: 'unsubscribe' | 'resume', some: readonly Numbered[]): Action[] =>
    some.slice(0, MOST_BUTTONS).map(({ number, subscription }) => ({
      label: (kind === 'resume' ? words.resumeButton : words.unsubscribeButton)(isOne ? undefined : number),
      press: { kind, language, subscription: subscription.id },
    }));
  const paused = here.filter(({ subscription }) => subscription.paused);
  return [
    ...(choosing === undefined || choosing === 'resume' ? buttons('resume', paused) : []),
    ...(choosing === undefined || choosing === 'unsubscribe' ? buttons('unsubscribe', here) : []),
  ];
}

const subscribeAction = (manager: Manager): Action => ({
  label: wordsFor(manager).buttons.subscribe,
  press: { kind: 'subscribe', language: manager.language },
});
