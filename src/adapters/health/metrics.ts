import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Measures } from '../../core/ports/measures.js';
import { addDeliveryGauges, type DeliveryStanding } from './deliveryGauges.js';
import { fewValues } from './labels.js';
import { addSourceMetrics, type SourceCounts } from './sourceMetrics.js';

/** What is read when somebody looks. */
export interface Standing extends DeliveryStanding {
  readonly version: string;
  readonly releases: number;
  readonly partnerships: number;
  readonly isStoreReady: boolean;
  readonly waitingWrites: number;
  readonly lostWrites: number;
  readonly platforms: readonly { readonly platform: string; readonly isReady: boolean }[];
  readonly sources: readonly SourceCounts[];
}

/** What is counted, as Prometheus reads it. */
export interface Metrics {
  readonly measures: Measures;
  readonly contentType: string;
  text(): Promise<string>;
}

/** Seconds: what a person takes for at once lies below the first tenth. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Counts into a registry of its own, so that two of them do not disturb each other. */
export function createMetrics(standing: () => Standing): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  addGauges(registry, standing);
  addDeliveryGauges(registry, standing);
  addSourceMetrics(registry, () => standing().sources);
  const questions = new Counter({
    name: 'musubi_questions_total',
    help: 'Questions that were answered, by the kind of answer.',
    labelNames: ['platform', 'kind'],
    registers,
  });
  const answering = new Histogram({
    name: 'musubi_answer_duration_seconds',
    help: 'From the event that brought a question to the answer that the platform took.',
    labelNames: ['platform'],
    buckets: BUCKETS,
    registers,
  });
  const handling = new Histogram({
    name: 'musubi_handled_duration_seconds',
    help: 'Presses, forms and commands that were no questions, from their event to its answer.',
    labelNames: ['platform', 'what'],
    buckets: BUCKETS,
    registers,
  });
  const sends = new Counter({
    name: 'musubi_sends_total',
    help: 'What was sent to a platform, by its method and how that ended.',
    labelNames: ['platform', 'method', 'outcome'],
    registers,
  });
  const errors = new Counter({
    name: 'musubi_errors_total',
    help: 'Handlers that failed; the log has each with the code that the person was shown.',
    labelNames: ['platform'],
    registers,
  });
  const deliveries = new Counter({
    name: 'musubi_deliveries_total',
    help: 'Notifications, by what became of each try to deliver one.',
    labelNames: ['platform', 'outcome'],
    registers,
  });
  const declined = new Counter({
    name: 'musubi_declined_total',
    help: 'Questions that were not taken, and why.',
    labelNames: ['platform', 'why'],
    registers,
  });
  const [what, method, outcome, why] = [fewValues(), fewValues(), fewValues(), fewValues()];
  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    measures: {
      answered: (platform, kind, ms) => {
        questions.inc({ platform, kind });
        answering.observe({ platform }, ms / 1000);
      },
      handled: (platform, handled, ms) => handling.observe({ platform, what: what(handled) }, ms / 1000),
      sent: (platform, by, ended) => sends.inc({ platform, method: method(by), outcome: outcome(ended) }),
      failed: (platform) => errors.inc({ platform }),
      delivered: (platform, how) => deliveries.inc({ platform, outcome: how }),
      declined: (platform, reason) => declined.inc({ platform, why: why(reason) }),
    },
  };
}

function addGauges(registry: Registry, standing: () => Standing): void {
  const registers = [registry];
  const gauge = (name: string, help: string, read: (now: Standing) => number): void => {
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read(standing()));
      },
    });
  };
  gauge('musubi_releases', 'Releases that are known.', ({ releases }) => releases);
  gauge('musubi_partnerships', 'Partnerships that are known.', ({ partnerships }) => partnerships);
  gauge('musubi_store_ready', '1 where the store can be written to.', ({ isStoreReady }) => +isStoreReady);
  gauge('musubi_waiting_writes', 'Entries that wait for the store.', ({ waitingWrites }) => waitingWrites);
  gauge('musubi_lost_writes', 'Entries that could not be kept.', ({ lostWrites }) => lostWrites);
  new Gauge({
    name: 'musubi_platform_ready',
    help: '1 where people can be answered on the platform.',
    labelNames: ['platform'],
    registers,
    collect() {
      for (const { platform, isReady } of standing().platforms) this.set({ platform }, +isReady);
    },
  });
  new Gauge({
    name: 'musubi_build_info',
    help: 'The version that runs.',
    labelNames: ['version'],
    registers,
    collect() {
      this.set({ version: standing().version }, 1);
    },
  });
}
