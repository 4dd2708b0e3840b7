import { createRequire } from 'node:module';
import type { Robot } from 'robots-parser';
import { type Fetched, type FetchFailure, failure } from './fetched.js';

export interface RobotsOptions {
  readonly userAgent: string;
  readonly now: () => number;
  /** Fetches a robots.txt, which nothing forbids. */
  readonly fetch: (url: string) => Promise<Fetched>;
}

const DAY = 24 * 60 * 60 * 1_000;
/** What could not be asked is asked again soon. */
const SOON = 10 * 60 * 1_000;

/** Some ask for hours; whoever looks at a few pages is no crawler. */
const LONGEST_PAUSE = 30 * 1_000;

type Rules = { readonly robot: Robot } | { readonly unreachable: FetchFailure };

/** What each host allows, asked for once a day. */
export class Robots {
  readonly #options: RobotsOptions;
  readonly #known = new Map<string, { readonly until: number; readonly rules: Promise<Rules> }>();

  constructor(options: RobotsOptions) {
    this.#options = options;
  }

  /** Undefined where the address may be fetched. A host whose rules cannot be had is left alone for now. */
  async check(url: URL): Promise<FetchFailure | undefined> {
    const rules = await this.#rulesOf(url.origin);
    if ('unreachable' in rules) return rules.unreachable;
    const { userAgent } = this.#options;
    return rules.robot.isAllowed(url.href, userAgent) === false
      ? failure(`${url.href} may not be fetched: the robots.txt of ${url.host} forbids it.`)
      : undefined;
  }

  /** Milliseconds that the host wants between two requests, where it says so. */
  async pauseMs(url: URL): Promise<number> {
    const rules = await this.#rulesOf(url.origin);
    const seconds = 'robot' in rules ? rules.robot.getCrawlDelay(this.#options.userAgent) : undefined;
    return Math.min((seconds || 0) * 1_000, LONGEST_PAUSE);
  }

  #rulesOf(origin: string): Promise<Rules> {
    const now = this.#options.now();
    const known = this.#known.get(origin);
    if (known && known.until > now) return known.rules;
    const rules = this.#fetch(origin);
    this.#known.set(origin, { until: now + DAY, rules });
    void rules.then((found) => {
      if ('unreachable' in found) this.#known.set(origin, { until: now + SOON, rules });
    });
    return rules;
  }

  async #fetch(origin: string): Promise<Rules> {
    const address = `${origin}/robots.txt`;
    const found = await this.#options.fetch(address);
    const parse = createRequire(import.meta.url)('robots-parser') as (url: string, text: string) => Robot;
    if (found.kind === 'page') return { robot: parse(address, new TextDecoder().decode(found.bytes)) };
    // A host that has none allows everything (RFC 9309); one that fails may forbid what it cannot say.
    const { status = 500 } = found.kind === 'failed' ? found : {};
    const isNone = status >= 400 && status < 500 && status !== 429;
    return found.kind === 'failed' && !isNone ? { unreachable: found } : { robot: parse(address, '') };
  }
}
