import { isJson, type Json } from '../json.js';

/** How long a text may be, whether it has to be there, and whether blanks alone are a text. */
export interface TextRule {
  readonly max?: number;
  readonly optional?: boolean;
  readonly blank?: boolean;
}

export interface ListRule {
  readonly max: number;
  readonly min?: number;
  readonly optional?: boolean;
}

/**
 * A place in a payload. Looks at one field after another and notes what is wrong, in Slack's words:
 * `must be less than 151 characters [json-pointer:/blocks/0/text/text]`. A field that nobody looked at
 * is one that Slack does not know.
 */
export class Cursor {
  readonly value: Json;
  readonly pointer: string;
  readonly problems: string[];
  private readonly known = new Set<string>(['type']);

  constructor(value: unknown, pointer: string, problems: string[]) {
    this.value = isJson(value) ? value : {};
    this.pointer = pointer;
    this.problems = problems;
    if (!isJson(value)) this.note('must be an object');
  }

  get type(): string {
    return String(this.value.type ?? '');
  }

  note(problem: string, field?: string): void {
    const pointer = field === undefined ? this.pointer : `${this.pointer}/${field}`;
    this.problems.push(`${problem} [json-pointer:${pointer}]`);
  }

  has(field: string): boolean {
    this.known.add(field);
    return this.value[field] !== undefined && this.value[field] !== null;
  }

  /** The object in a field; nothing where it is missing, which is noted unless it is optional. */
  object(field: string, optional = false): Cursor | undefined {
    if (!this.present(field, optional)) return undefined;
    return new Cursor(this.value[field], `${this.pointer}/${field}`, this.problems);
  }

  text(
    field: string,
    { max = Number.POSITIVE_INFINITY, optional = false, blank = false }: TextRule = {},
  ): void {
    if (!this.present(field, optional)) return;
    const value = this.value[field];
    if (typeof value !== 'string') this.note('must be a string', field);
    else if ((blank ? value : value.trim()) === '') this.note('must be more than 0 characters', field);
    else if (value.length > max) this.note(`must be less than ${max + 1} characters`, field);
  }

  /** A text that may also be empty. */
  maybeEmpty(field: string, max: number): void {
    if (this.has(field) && this.value[field] !== '') this.text(field, { max, blank: true });
  }

  /** `{ type: 'plain_text', text: '…' }`, or `mrkdwn` where that is allowed. */
  textObject(field: string, rule: TextRule & { readonly plain?: boolean } = {}): void {
    this.object(field, rule.optional)?.isTextObject(rule);
  }

  isTextObject({ plain = false, max }: TextRule & { readonly plain?: boolean }): void {
    this.oneOfTypes(plain ? ['plain_text'] : ['plain_text', 'mrkdwn']);
    this.text('text', max === undefined ? {} : { max });
    this.flag(this.type === 'plain_text' ? 'emoji' : 'verbatim');
    this.noMore();
  }

  list(field: string, { max, min = 1, optional = false }: ListRule): Cursor[] {
    return this.items(field, { max, min, optional }).map(
      (item, index) => new Cursor(item, `${this.pointer}/${field}/${index}`, this.problems),
    );
  }

  /** The items of a list as they are. */
  items(field: string, { max, min = 1, optional = false }: ListRule): unknown[] {
    if (!this.present(field, optional)) return [];
    const items = this.value[field];
    if (!Array.isArray(items)) {
      this.note('must be an array', field);
      return [];
    }
    if (items.length > max) this.note(`no more than ${max} items allowed`, field);
    if (items.length < min) this.note(`no less than ${min} items allowed`, field);
    return items;
  }

  flag(field: string): void {
    if (this.has(field) && typeof this.value[field] !== 'boolean') this.note('must be a boolean', field);
  }

  number(field: string, least: number, most: number): void {
    if (!this.has(field)) return;
    const value = this.value[field];
    if (typeof value !== 'number' || value < least || value > most) {
      this.note(`must be between ${least} and ${most}`, field);
    }
  }

  url(field: string, max: number, optional = false): void {
    if (!this.present(field, optional)) return;
    this.text(field, { max });
    if (!URL.canParse(String(this.value[field]))) this.note('must be a valid url', field);
  }

  oneOf(field: string, values: readonly unknown[]): void {
    if (this.has(field) && !values.includes(this.value[field]))
      this.note('must be a valid enum value', field);
  }

  oneOfTypes(types: readonly string[]): void {
    if (!types.includes(this.type)) this.note(`unsupported type: ${this.type}`, 'type');
  }

  /** Notes every field that was not looked at. */
  noMore(): void {
    for (const field of Object.keys(this.value)) {
      if (!this.known.has(field)) this.note(`invalid additional property: ${field}`);
    }
  }

  private present(field: string, optional: boolean): boolean {
    if (this.has(field)) return true;
    if (!optional) this.note(`missing required field: ${field}`);
    return false;
  }
}
