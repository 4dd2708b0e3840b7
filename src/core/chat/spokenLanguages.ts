import type { Language } from '../languages/language.js';
import type { Keeping, PersonRef, SettingScope } from '../ports.js';
import { Overlay } from './overlay.js';
import { keyOf } from './people.js';

/** The languages that people have set for what they are told. */
export interface SpokenLanguages {
  /** Undefined where somebody has set none. */
  get(person: PersonRef): Promise<Language | undefined>;
  /** None: that of each question. */
  set(person: PersonRef, language: Language | undefined): void;
  forget(person: PersonRef): void;
}

export function createSpokenLanguages(keeping: Keeping): SpokenLanguages {
  const overlay = new Overlay<Language>(keeping);
  const scopeOf = (person: PersonRef): SettingScope => ({ of: 'person', person });
  return {
    get: (person) => overlay.get(keyOf(person), (store) => store.settings.get(scopeOf(person), 'language')),
    set: (person, language) => {
      overlay.put(
        keyOf(person),
        language,
        (store) =>
          language === undefined
            ? store.settings.remove(scopeOf(person), 'language')
            : store.settings.set(scopeOf(person), 'language', language),
        keyOf(person),
      );
    },
    forget: (person) => overlay.forget(keyOf(person)),
  };
}
