import type { Span } from '../../text/span.js';
import type { ShownValue } from '../answer.js';

/** A value of the wanted sort in a line; its place is in the line's view. */
export interface Found extends Span {
  readonly value: ShownValue;
}
