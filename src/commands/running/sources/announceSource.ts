import type { TellOfSource } from '../../../core/sources/telling.js';
import type { Logger } from '../../../log.js';
import { counted } from '../../counted.js';
import type { Announce } from '../announce.js';

/** Tells whoever runs the program what happens to sources: what needs somebody in a sentence, the rest in the log. */
export function announceSource(announce: Announce, log: Pick<Logger, 'info' | 'debug'>): TellOfSource {
  return ({ id: source, name }, happening) => {
    switch (happening.kind) {
      case 'found': {
        const { release, origin, isNews } = happening;
        log.info({ source, release, origin, isNews }, 'found a release');
        return;
      }
      case 'corrected': {
        const { release, origin } = happening;
        log.info({ source, release, origin }, 'a release was corrected');
        return;
      }
      case 'problem': {
        const { sentence } = happening;
        announce(
          'warn',
          `${name}: ${sentence}`,
          { source, sentence },
          'something of a source cannot be read',
        );
        return;
      }
      case 'part': {
        const { known, listed } = happening;
        log.info({ source, known, listed }, 'looks at a source');
        return;
      }
      case 'looked': {
        const { state, found } = happening;
        const { listed, failures, dueAt } = state;
        log.debug({ source, listed, found, failures, dueAt }, 'looked at a source');
        return;
      }
      case 'baseline': {
        const { listed = 0 } = happening.state;
        const sentence = `${name} lists ${counted(listed, 'release')}; what comes from now on is announced.`;
        announce('info', sentence, { source, listed }, 'looked at a source for the first time');
        return;
      }
      case 'failing': {
        const { error: sentence = '', dueAt } = happening.state;
        announce(
          'warn',
          `${name} cannot be looked at: ${sentence}`,
          { source, sentence, dueAt },
          'a source fails',
        );
        return;
      }
      case 'recovered':
        announce('info', `${name} can be looked at again.`, { source }, 'a source is back');
        return;
      default:
        happening satisfies never;
    }
  };
}
