import type { App, Receiver, ReceiverEvent } from '@slack/bolt';

/** What a receiver hands its events to: the part of Bolt's app that it calls. */
export type Processor = Pick<App, 'processEvent'>;

/** Does something with each event before Bolt acknowledges it and calls the listeners. */
export type BeforeProcessing = (event: ReceiverEvent, processor: Processor) => Promise<void>;

/**
 * A receiver whose events go through `before` first. Bolt acknowledges an event before any listener runs;
 * where `before` throws, it is not acknowledged, and Slack sends it again.
 */
export function withBefore(receiver: Receiver, before: BeforeProcessing): Receiver {
  return {
    init: (app) => {
      const processEvent = (event: ReceiverEvent): Promise<void> => before(event, app);
      const proxy = new Proxy(app, {
        get: (target, name) => (name === 'processEvent' ? processEvent : Reflect.get(target, name)),
      });
      receiver.init(proxy);
    },
    start: (...given) => receiver.start(...given),
    stop: (...given) => receiver.stop(...given),
  };
}
