import type { SourcesConfig } from '../../../adapters/sources/settings.js';
import { counted } from '../../counted.js';
import type { Announce } from '../announce.js';
import type { Clock } from '../clock.js';
import { followConfig } from '../followConfig.js';

/** The configuration file as it holds now. */
export interface OpenConfig {
  readonly kind: 'config';
  readonly current: SourcesConfig;
  /** Calls back whenever another one holds. */
  onChange(callback: (config: SourcesConfig) => void): void;
}

export interface OpenConfigOptions {
  readonly path: string;
  readonly clock: Clock;
  readonly stop: AbortSignal;
  readonly announce: Announce;
}

/** Reads the configuration file, and again when it changes; the sentences of what does not hold at first. */
export async function openConfig({
  announce,
  ...options
}: OpenConfigOptions): Promise<
  OpenConfig | { readonly kind: 'wrong'; readonly sentences: readonly string[] }
> {
  let current: SourcesConfig | undefined;
  const callbacks: ((config: SourcesConfig) => void)[] = [];
  const first = await followConfig({
    ...options,
    onChange: (config) => {
      const { length: sources } = config.sources;
      const sentence = `${options.path} was read again; it names ${counted(sources, 'source')}.`;
      announce('info', sentence, { sources }, 'the configuration file was read again');
      current = config;
      for (const callback of callbacks) callback(config);
    },
    onWrong: (sentences) => {
      const matter = 'the configuration file does not hold';
      for (const sentence of sentences) announce('error', sentence, { sentence }, matter);
      announce('error', 'Until that is mended, what the file said before goes on.', {}, matter);
    },
  });
  if (first.kind === 'wrong') return first;
  return {
    kind: 'config',
    get current() {
      return current ?? first.config;
    },
    onChange: (callback) => void callbacks.push(callback),
  };
}
