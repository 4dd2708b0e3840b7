import type { InstrumentKind } from '../facts/reading.js';

const MEMORANDA: ReadonlySet<InstrumentKind> = new Set(['mou', 'moc', 'memorandum']);
const AGREEMENTS: ReadonlySet<InstrumentKind> = new Set([
  'comprehensive agreement',
  'collaboration agreement',
  'partnership agreement',
  'basic agreement',
]);

/**
 * How a word for an instrument fits the one that is stated: `memorandum` is right for an MOU; MOU for an MOC
 * is a slip that everybody makes; MOU for a capital alliance is another thing.
 */
export function instrumentFit(asked: InstrumentKind, stated: InstrumentKind): 'right' | 'slip' | 'wrong' {
  if (asked === stated || asked === 'agreement' || stated === 'agreement') return 'right';
  if (asked === 'memorandum' && MEMORANDA.has(stated)) return 'right';
  if (MEMORANDA.has(asked) && MEMORANDA.has(stated)) return stated === 'memorandum' ? 'right' : 'slip';
  // 包括連携協定 is a 連携協定 that covers much.
  if (asked === 'collaboration agreement' && stated === 'comprehensive agreement') return 'right';
  // 業務提携 names the relation as well as a paper of it.
  if (asked === 'business alliance' && (stated === 'basic agreement' || stated === 'definitive agreement'))
    return 'slip';
  // 資本業務提携 is a business alliance with more to it.
  if (asked === 'business alliance' && stated === 'capital alliance') return 'right';
  if (AGREEMENTS.has(asked) && AGREEMENTS.has(stated)) return 'slip';
  return asked === 'partnership agreement' || asked === 'collaboration agreement' ? 'slip' : 'wrong';
}
