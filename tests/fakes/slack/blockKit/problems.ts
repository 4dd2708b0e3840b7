import type { Json } from '../json.js';

export function problemsOf(_blocks: readonly Json[]): string[] {
  return [];
}

export function textTooLong(_blocks: readonly Json[]): boolean {
  return false;
}
