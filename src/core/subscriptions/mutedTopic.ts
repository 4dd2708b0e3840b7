import type { InstrumentKind, OrganisationKind } from '../facts/reading.js';
import { INSTRUMENT_KINDS, ORGANISATION_KINDS } from './kinds.js';

/** What a button under a notification leaves out from then on: one thing that its agreement is. */
export type MutedTopic =
  /** Six letters for an organisation; its name is looked up when the button is pressed. */
  | { readonly is: 'partner'; readonly ref: string }
  | { readonly is: 'country'; readonly country: string }
  | { readonly is: 'kind'; readonly kind: OrganisationKind }
  | { readonly is: 'instrument'; readonly instrument: InstrumentKind };

/** As part of a button's state: `pAb3dEf`, `cNO`, `kuniversity`. */
export function mutedState(topic: MutedTopic): string {
  switch (topic.is) {
    case 'partner':
      return `p${topic.ref}`;
    case 'country':
      return `c${topic.country}`;
    case 'kind':
      return `k${topic.kind}`;
    case 'instrument':
      return `i${topic.instrument}`;
    default:
      return topic satisfies never;
  }
}

/** The topic that {@link mutedState} wrote; undefined for any other text. */
export function readMuted(state: string): MutedTopic | undefined {
  const value = state.slice(1);
  switch (state[0]) {
    case 'p':
      return /^[\w-]{6}$/.test(value) ? { is: 'partner', ref: value } : undefined;
    case 'c':
      return /^[A-Z]{2}$/.test(value) ? { is: 'country', country: value } : undefined;
    case 'k': {
      const kind = ORGANISATION_KINDS.find((one) => one === value);
      return kind && { is: 'kind', kind };
    }
    case 'i': {
      const instrument = INSTRUMENT_KINDS.find((one) => one === value);
      return instrument && { is: 'instrument', instrument };
    }
    default:
      return undefined;
  }
}
