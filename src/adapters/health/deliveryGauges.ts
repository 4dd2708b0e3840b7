import { Gauge, type Registry } from 'prom-client';
import type { Moment, QueueFigures } from '../../core/ports.js';

/** What waits to be delivered, and the moment that it is. */
export interface DeliveryStanding {
  readonly now: Moment;
  readonly telling: readonly QueueFigures[];
}

type Read = (figures: QueueFigures, now: Moment) => number;

const GAUGES: readonly (readonly [name: string, help: string, read: Read])[] = [
  ['musubi_deliveries_due', 'Notifications that are due, and not delivered yet.', ({ due }) => due],
  ['musubi_deliveries_unknown', 'Those that may have arrived, to be looked up.', ({ unknown }) => unknown],
  [
    'musubi_deliveries_held',
    'Notifications that wait for a subscription that is paused.',
    ({ held }) => held,
  ],
  [
    'musubi_delivery_oldest_seconds',
    'For how long the oldest notification that is due has waited.',
    ({ oldestDueAt }, now) => (oldestDueAt === undefined ? 0 : Math.max(now - oldestDueAt, 0) / 1000),
  ],
  [
    'musubi_subscriptions_paused',
    'Subscriptions that are paused, over errors or for a channel that is gone.',
    ({ pausedSubscriptions }) => pausedSubscriptions,
  ],
];

/** Shows what waits on each platform. */
export function addDeliveryGauges(registry: Registry, standing: () => DeliveryStanding): void {
  for (const [name, help, read] of GAUGES) {
    new Gauge({
      name,
      help,
      labelNames: ['platform'],
      registers: [registry],
      collect() {
        const { telling, now } = standing();
        for (const figures of telling) this.set({ platform: figures.platform }, read(figures, now));
      },
    });
  }
}
