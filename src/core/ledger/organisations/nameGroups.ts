import type { OrganisationKind } from '../../facts/reading.js';
import { kindsConflict } from '../names/classWords.js';

/** What is known of the organisation that a group of name keys stands for. */
export interface GroupSummary {
  /** The entry of parties.json; two entries are never one organisation. */
  party?: string;
  kind?: OrganisationKind;
  country?: string;
  readonly latinKeys: Set<string>;
  readonly japaneseKeys: Set<string>;
  /** Nodes that some text has beside this one, as another. */
  readonly others: Set<number>;
}

/** Name keys, united step by step into organisations (union-find). A node is a key's number. */
export class NameGroups {
  readonly keys: string[] = [];
  private readonly nodes = new Map<string, number>();
  private readonly parents: number[] = [];
  private readonly summaries: GroupSummary[] = [];

  /** The node of a key, made where there is none. */
  ensure(key: string, about: { japanese: boolean; kind?: OrganisationKind; country?: string }): number {
    const known = this.nodes.get(key);
    if (known !== undefined) {
      const summary = this.summaryOf(known);
      summary.kind ??= about.kind;
      summary.country ??= about.country;
      return known;
    }
    const node = this.keys.length;
    const keys = new Set([key]);
    this.keys.push(key);
    this.nodes.set(key, node);
    this.parents.push(node);
    this.summaries.push({
      kind: about.kind,
      country: about.country,
      latinKeys: about.japanese ? new Set() : keys,
      japaneseKeys: about.japanese ? keys : new Set(),
      others: new Set(),
    });
    return node;
  }

  find(key: string): number | undefined {
    const node = this.nodes.get(key);
    return node === undefined ? undefined : this.rootOf(node);
  }

  rootOf(node: number): number {
    let root = node;
    while (this.parents[root] !== root) root = this.parents[root]!;
    for (let at = node; at !== root; ) {
      const next = this.parents[at]!;
      this.parents[at] = root;
      at = next;
    }
    return root;
  }

  summaryOf(node: number): GroupSummary {
    return this.summaries[this.rootOf(node)]!;
  }

  /** Two different parties of one agreement: whatever speaks for it, they are not one organisation. */
  keepApart(a: number, b: number): void {
    if (this.rootOf(a) === this.rootOf(b)) return;
    this.summaryOf(a).others.add(b);
    this.summaryOf(b).others.add(a);
  }

  /** Whether nothing known speaks against the two being one: entry, kind, country, an agreement of the two. */
  compatible(a: number, b: number): boolean {
    const [left, right] = [this.summaryOf(a), this.summaryOf(b)];
    if (this.areApart(left, this.rootOf(b)) || this.areApart(right, this.rootOf(a))) return false;
    if (left.party !== undefined && right.party !== undefined && left.party !== right.party) return false;
    if (left.country !== undefined && right.country !== undefined && left.country !== right.country)
      return false;
    return !kindsConflict(left.kind, right.kind);
  }

  unite(a: number, b: number): void {
    const [left, right] = [this.rootOf(a), this.rootOf(b)];
    if (left === right) return;
    // The smaller number stays, so that the outcome does not hang on the order of uniting.
    const [keep, drop] = left < right ? [left, right] : [right, left];
    const [into, from] = [this.summaries[keep]!, this.summaries[drop]!];
    this.parents[drop] = keep;
    into.party ??= from.party;
    into.kind ??= from.kind;
    into.country ??= from.country;
    for (const other of from.others) into.others.add(other);
    for (const key of from.latinKeys) into.latinKeys.add(key);
    for (const key of from.japaneseKeys) into.japaneseKeys.add(key);
  }

  private areApart({ others }: GroupSummary, root: number): boolean {
    for (const other of others) if (this.rootOf(other) === root) return true;
    return false;
  }
}
