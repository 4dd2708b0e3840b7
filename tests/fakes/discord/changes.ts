/** Waits for a condition, which is looked at again whenever anything on the platform has changed. */
export class Changes {
  readonly #waiting = new Set<() => void>();
  #isDue = false;
  readonly #show: () => string;

  /** @param show what is there, for whoever waited in vain */
  constructor(show: () => string) {
    this.#show = show;
  }

  /** Something has changed. Many changes in one turn are one look. */
  notify(): void {
    if (this.#isDue || this.#waiting.size === 0) return;
    this.#isDue = true;
    queueMicrotask(() => {
      this.#isDue = false;
      for (const look of [...this.#waiting]) look();
    });
  }

  /** What `look` gives as soon as it gives something; fails after the deadline, showing what there was. */
  until<T>(look: () => T, { what = String(look), milliseconds = 20_000 } = {}): Promise<NonNullable<T>> {
    const place = new Error();
    return new Promise((done, fail) => {
      const end = (finish: () => void): void => {
        this.#waiting.delete(again);
        clearTimeout(deadline);
        finish();
      };
      const again = (): void => {
        try {
          const seen = look();
          if (seen) end(() => done(seen));
        } catch (error) {
          end(() => fail(error));
        }
      };
      const deadline = setTimeout(() => {
        place.message = `Waited ${milliseconds} ms in vain for: ${what}\n${this.#show()}`;
        end(() => fail(place));
      }, milliseconds);
      this.#waiting.add(again);
      again();
    });
  }
}
