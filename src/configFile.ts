import type { SourcesConfig } from './adapters/sources/settings.js';

/** What the configuration file says, or one sentence for each thing in it that does not hold. */
export type ConfigFile =
  | { readonly kind: 'config'; readonly config: SourcesConfig }
  | { readonly kind: 'wrong'; readonly sentences: readonly string[] };
