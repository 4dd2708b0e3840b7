/** Milliseconds since 1970, as a clock counts them; always passed in, so that time can be tested. */
export type Moment = number;

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;
