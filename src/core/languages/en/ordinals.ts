import type { Ordinals } from '../ordinals.js';
import { ordinalToNumber } from './numbers.js';

export const ORDINALS: Ordinals = {
  // the inaugural forum
  first: /\bfirst\b|\binaugural\b/,
  // the 2nd plant, the seventh round
  each: /(?<![\p{L}\d])(\d{1,3}(?:st|nd|rd|th)|[a-z]{4,11}(?:st|nd|rd|th))(?!\p{L})/gu,
  glance: '\\d(?:st|nd|rd|th)\\b',
  // its 14th agreement, its third
  places:
    /\b(?:\d{1,4}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)\b/gi,
  numberOf: ordinalToNumber,
};
