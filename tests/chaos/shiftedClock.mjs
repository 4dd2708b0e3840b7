/**
 * Loaded before a program (`node --import`), it gives the program the time of a run: the real one, and so many
 * milliseconds more as stand in the file that CLOCK_FILE names. The file is read again and again, so that a clock
 * jumps under a program that runs. Timers go on as they would: a jump ends none.
 */
import { readFileSync } from 'node:fs';

const LOOK_MS = 20;
const RealDate = Date;
let ahead = 0;

function look() {
  const text = readFileSync(process.env.CLOCK_FILE, 'utf8');
  // A file that is just being written is empty.
  if (text !== '') ahead = Number(text);
}

look();
setInterval(look, LOOK_MS).unref();

globalThis.Date = class ShiftedDate extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(ShiftedDate.now());
    else super(...given);
  }

  static now() {
    return RealDate.now() + ahead;
  }
};
