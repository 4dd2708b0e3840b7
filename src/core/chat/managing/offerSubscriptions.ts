import { readRule } from '../../subscriptions/rule.js';
import { topicInWords } from '../../subscriptions/topicInWords.js';
import { foldName } from '../../text/fold.js';
import type { Asking } from '../chat.js';
import type { ChatContext } from '../chatContext.js';
import { languageFor } from '../notice.js';
import type { Choice } from '../said.js';

/** As many as a platform offers while something is typed. */
const MOST = 25;

/**
 * The subscriptions of a channel that what was typed may mean, to be picked from: `2`, `univ` → `2. universities`.
 * They are numbered as in the list, and only those who manage the channel are offered any.
 */
export async function offerSubscriptions(
  context: ChatContext,
  typed: string,
  asking: Pick<Asking, 'person' | 'locale' | 'channel'>,
): Promise<readonly Choice[]> {
  const { channel } = asking;
  if (!channel || !(await channel.isAdmin())) return [];
  const language = await languageFor(context, asking);
  const all = await context.keeping.use(({ subscriptions }) => subscriptions.list(channel.channel));
  const wanted = foldName(typed);
  return all
    .map(({ id, rule }, place) => {
      const topic = readRule(rule)?.topic;
      return { value: id, label: `${place + 1}. ${topic ? topicInWords(topic, language) : id}` };
    })
    .filter(({ label }) => foldName(label).includes(wanted))
    .slice(0, MOST);
}
