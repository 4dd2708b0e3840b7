/** What was last registered with a platform, so that it is registered again only when it changes. */
export interface CommandHashes {
  /** `scope` is `global` or the id of one server. */
  get(platform: string, scope: string): Promise<string | undefined>;
  set(platform: string, scope: string, hash: string): Promise<void>;
  remove(platform: string, scope: string): Promise<void>;
}
