import type { PersonRef } from './person.js';

/** Whose setting it is. A person's is kept under a hash of who they are. */
export type SettingScope =
  | { readonly of: 'channel'; readonly platform: string; readonly workspace: string; readonly id: string }
  | { readonly of: 'workspace'; readonly platform: string; readonly id: string }
  | { readonly of: 'person'; readonly person: PersonRef };

/** Every setting that can be made, with the values it takes. */
export interface SettingValues {
  readonly language: 'en' | 'ja';
  /** Who may say what a channel is told of; everybody in it where nothing is set. */
  readonly managers: 'admins';
}

export type SettingName = keyof SettingValues;

/** What a channel, a workspace and a person have set. */
export interface Settings {
  get<N extends SettingName>(scope: SettingScope, name: N): Promise<SettingValues[N] | undefined>;
  set<N extends SettingName>(scope: SettingScope, name: N, value: SettingValues[N]): Promise<void>;
  remove(scope: SettingScope, name: SettingName): Promise<void>;
  /** Removes a person's; how many. */
  forget(person: PersonRef): Promise<number>;
}
