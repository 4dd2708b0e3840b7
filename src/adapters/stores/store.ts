import type { Store } from '../../core/ports.js';
import type { Engine } from './engine.js';
import type { HashPerson } from './personHash.js';
import type { Db } from './schema.js';
import { addedReleases } from './subjects/addedReleases.js';
import { announcements } from './subjects/announcements.js';
import { commandHashes } from './subjects/commandHashes.js';
import { conversations } from './subjects/conversations.js';
import { deliveries } from './subjects/deliveries.js';
import { deliveryQueue } from './subjects/deliveryQueue.js';
import { inboundEvents } from './subjects/inbound.js';
import { leases } from './subjects/leases.js';
import { news } from './subjects/news.js';
import { questionLog } from './subjects/questionLog.js';
import { settings } from './subjects/settings.js';
import { sourceStates } from './subjects/sourceStates.js';
import { subscriptions } from './subjects/subscriptions.js';
import type { Atomically } from './transaction.js';

/** All subjects over one database whose tables are up to date. */
export function createStore(engine: Engine, hash: HashPerson): Store {
  const atomically: Atomically = (work) => engine.db.transaction().execute(work);
  return over(engine.db, engine, hash, atomically);
}

function over(db: Db, engine: Engine, hash: HashPerson, atomically: Atomically): Store {
  return {
    releases: addedReleases(db, atomically),
    inbound: inboundEvents(db, engine),
    conversations: conversations(db, hash),
    questions: questionLog(db, hash, atomically),
    commands: commandHashes(db),
    sources: sourceStates(db, atomically),
    news: news(db),
    subscriptions: subscriptions(db, hash),
    deliveries: deliveries(db, atomically),
    queue: deliveryQueue(db, engine, atomically),
    announcements: announcements(db),
    settings: settings(db, hash),
    leases: leases(db),
    atomically: (work) => atomically((trx) => work(over(trx, engine, hash, (inner) => inner(trx)))),
  };
}
