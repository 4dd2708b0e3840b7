import type { InFlight } from '../../../core/chat/inFlight.js';
import type { Received } from '../../../core/chat/received.js';
import type { Services } from '../connection/services.js';
import type { BeforeProcessing } from '../connection/withBefore.js';
import { RECEIVED } from '../listeners/questions.js';
import { messageKey, PLATFORM } from '../place.js';
import { inboundOf, type Question } from './question.js';
import { readEvent } from './readEvent.js';
import { recognise } from './recognise.js';
import { UnderWay } from './underWay.js';

/** Writes each question down before Slack is told that it arrived; one that was seen goes no further. */
export function keepQuestions(services: Services, inFlight: InFlight): BeforeProcessing {
  const { inbox, me, measures, now } = services;
  const underWay = new UnderWay();
  return (event, processor) =>
    inFlight.run(async () => {
      const at = now();
      const heard = readEvent(event.body, me);
      if (!heard) return processor.processEvent(event);
      const key = heard.isSure && heard.question.kind !== 'edit' ? messageKey(heard.question) : undefined;
      return underWay.during(key, async () => {
        const question = await recognise(heard, { inbox, underWay });
        if (!question) return processor.processEvent(event);
        const receipt = await inbox.receive(inboundOf(question, at));
        if (!receipt) {
          measures.declined(PLATFORM, 'repeated');
          return event.ack();
        }
        const received: Received<Question> = { question, receipt, at, mayBeAnswered: false };
        const customProperties = { ...event.customProperties, [RECEIVED]: received };
        return processor.processEvent({ ...event, customProperties });
      });
    });
}
