import type { Evidence, NonEmpty } from '../../src/core/facts/fact.js';

/** A stretch of a sentence that states something: `mark('signedOn', 'September 7, 2020')`. */
export function mark(key: string, text: string): string {
  return `\u27e6${key}\u00a6${text}\u27e7`;
}

/** A text put together of sentences, which remembers where each marked stretch ended up. */
export class MarkedText {
  private text = '';
  private readonly places = new Map<string, { sentence: [number, number]; value: [number, number] }[]>();

  /** A line without facts: a menu entry, a heading. */
  line(text = ''): this {
    this.text += `${text}\n`;
    return this;
  }

  /** Sentences with marks, `joiner` between them, then a line break. */
  paragraph(sentences: readonly string[], joiner: string): this {
    sentences.forEach((sentence, i) => {
      if (i > 0) this.text += joiner;
      this.sentence(sentence);
    });
    return this.line();
  }

  /** Spaces turned into line breaks, as a PDF has them; every place stays where it is. */
  wrap(width: number): this {
    let column = 0;
    let wrapped = '';
    for (const char of this.text) {
      const breaks = char === ' ' && column >= width;
      wrapped += breaks ? '\n' : char;
      column = breaks || char === '\n' ? 0 : column + 1;
    }
    this.text = wrapped;
    return this;
  }

  toString(): string {
    return this.text;
  }

  /** Every place with this mark; undefined where the text has none. */
  evidence(key: string, releaseId: string): NonEmpty<Evidence> | undefined {
    const found = (this.places.get(key) ?? []).map(({ sentence, value }) => ({
      releaseId,
      sentence: { start: sentence[0], end: sentence[1] },
      value: { start: value[0], end: value[1] },
      quote: this.text.slice(...sentence),
    }));
    const [first, ...rest] = found;
    return first === undefined ? undefined : [first, ...rest];
  }

  private sentence(marked: string): void {
    const start = this.text.length;
    const open: { key: string; from: number }[] = [];
    const found: { key: string; value: [number, number] }[] = [];
    for (let i = 0; i < marked.length; i++) {
      if (marked[i] === '\u27e6') {
        const end = marked.indexOf('\u00a6', i);
        open.push({ key: marked.slice(i + 1, end), from: this.text.length });
        i = end;
      } else if (marked[i] === '\u27e7') {
        const { key, from } = open.pop()!;
        found.push({ key, value: [from, this.text.length] });
      } else this.text += marked[i];
    }
    for (const { key, value } of found) {
      const list = this.places.get(key) ?? [];
      list.push({ sentence: [start, this.text.length], value });
      this.places.set(key, list);
    }
  }
}
