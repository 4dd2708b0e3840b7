import type { Moment } from '../../core/ports.js';

/** The calendar day where the program runs: `2026-11-22`. */
export function dayOf(moment: Moment): string {
  return timeOf(moment).slice(0, 10);
}

/** `2026-11-22 09:05:00` */
export function timeOf(moment: Moment): string {
  const date = new Date(moment);
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day} ${[date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':')}`;
}
