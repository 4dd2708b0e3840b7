// A process that writes until it is killed, and tells of each row once it was acknowledged.
import { openKeeper } from '../../dist/adapters/stores/openKeeper.js';

const [place, prefix] = process.argv.slice(2);
const tell = (line) => process.stdout.write(`${line}\n`);

const { store } = await openKeeper(JSON.parse(place));
tell('open');
const at = 1_800_000_000_000;
const asker = { platform: 'slack', id: 'U1' };
const lease = { owner: prefix, now: at, until: at + 1000 };

/** One of each way to write: alone, with a claim, and two rows that belong together. */
const WRITES = [
  async (id) => {
    const question = { text: id, query: null, kind: 'no-data', language: 'en', asker, askedAt: at };
    await store.questions.record({ id, ...question });
    return `questions ${id}`;
  },
  async (id) => {
    await store.inbound.receive({ platform: 'slack', eventId: id, payload: id, receivedAt: at }, lease);
    return `inbound_events ${id}`;
  },
  async (id) => {
    await store.atomically(async (within) => {
      await within.conversations.keep({ platform: 'slack', id }, { language: 'en' }, at);
      await within.commands.set('slack', id, id);
    });
    return `conversations ${id}`;
  },
];

for (let i = 0; ; i++) {
  // Several at a time, as people write.
  await Promise.all(WRITES.map(async (write, n) => tell(`ack ${await write(`${prefix}-${i}-${n}`)}`)));
}
