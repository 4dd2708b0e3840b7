import { Changes } from './world/changes.js';

/** Things that come one by one, and can be waited for. */
export class Collected<T> {
  readonly all: T[] = [];
  private readonly changes = new Changes(() => `Came: ${JSON.stringify(this.all)}`);

  add(thing: T): void {
    this.all.push(thing);
    this.changes.happened();
  }

  /** The first `count` of them, once they are there. */
  async first(count: number): Promise<T[]> {
    await this.changes.until(() => this.all.length >= count, `${count} things`);
    return this.all.slice(0, count);
  }
}
