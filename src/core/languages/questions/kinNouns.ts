import type { Language } from '../language.js';

/** What is tied, right behind the word for the tie: `sister |port|s`, 姉妹|都市. */
export const KIN_NOUN: Readonly<Record<Language, RegExp>> = {
  en: /^ (cit|town|municipalit|port|school|universit|hospital|librar|museum|college)/,
  ja: /^(都市|市町村|港|校|大学|病院|図書館|博物館)/,
};

/** Of these towns and prefectures are told by their kind, whatever they are called. */
export const TOWN_NOUN = /^(?:cit|town|municipalit|都市|市町村)/;
