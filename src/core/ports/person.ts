/**
 * Somebody on a platform, by the platform's own id: `{ platform: 'slack', id: 'U024BE7LH' }`. A store keeps
 * only a hash of it, made with a key of the installation.
 */
export interface PersonRef {
  readonly platform: string;
  readonly id: string;
}
