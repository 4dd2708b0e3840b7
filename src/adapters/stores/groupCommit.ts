import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from 'kysely';
import type Database from 'libsql';

/** Units of work that one commit takes to the disk. */
const MOST_UNITS = 200;

/** Work that waits for the same commit. */
interface Batch {
  readonly committed: Promise<void>;
  readonly succeed: () => void;
  readonly fail: (error: unknown) => void;
  units: number;
  isDue: boolean;
}

/**
 * SQLite's one connection, lent to one unit of work (a query, or a transaction) after another. What is written
 * in the same turn of the event loop goes to the disk in one commit, for a commit costs as much as the disk
 * takes to answer. No unit is done before that commit is.
 */
export class GroupCommitDriver implements Driver {
  readonly #database: Database.Database;
  readonly #connection: Connection;
  readonly #queue: (() => void)[] = [];
  #isLent = false;
  #batch: Batch | undefined;

  constructor(database: Database.Database) {
    this.#database = database;
    this.#connection = new Connection(database);
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    await this.#take();
    try {
      this.#batch ??= this.#begin();
    } catch (error) {
      this.#give();
      throw error;
    }
    return this.#connection;
  }

  /** Resolves when all that was done with the connection is on the disk. */
  async releaseConnection(): Promise<void> {
    const batch = this.#batch!;
    batch.units++;
    // A disk that is full takes the whole transaction back, whoever's query was the one too many.
    if (!this.#database.inTransaction) this.#failed(this.#connection.lastError);
    else if (batch.isDue || batch.units >= MOST_UNITS) this.#commit();
    else if (batch.units === 1) setImmediate(() => this.#due(batch));
    this.#give();
    await batch.committed;
  }

  async beginTransaction(): Promise<void> {
    this.#database.exec('savepoint unit');
  }

  async commitTransaction(): Promise<void> {
    this.#database.exec('release unit');
  }

  async rollbackTransaction(): Promise<void> {
    if (this.#database.inTransaction) this.#database.exec('rollback to unit; release unit');
  }

  /** Does something that is no part of any transaction, when everything before it is on the disk. */
  async alone<T>(work: () => T): Promise<T> {
    await this.#take();
    try {
      if (this.#batch) this.#commit();
      return work();
    } finally {
      this.#give();
    }
  }

  async destroy(): Promise<void> {
    this.#database.close();
  }

  #begin(): Batch {
    this.#database.exec('begin');
    let [succeed, fail]: [() => void, (error: unknown) => void] = [() => undefined, () => undefined];
    const committed = new Promise<void>((done, failed) => {
      [succeed, fail] = [done, failed];
    });
    // Each unit hears of it; a batch in which the only unit failed to start has none.
    committed.catch(() => undefined);
    return { committed, succeed, fail, units: 0, isDue: false };
  }

  /** Everybody who wanted to write in this turn has had the chance. */
  #due(batch: Batch): void {
    if (this.#batch !== batch) return;
    if (this.#isLent) batch.isDue = true;
    else this.#commit();
  }

  #commit(): void {
    const batch = this.#batch!;
    try {
      this.#database.exec('commit');
      this.#batch = undefined;
      batch.succeed();
    } catch (error) {
      this.#failed(error);
    }
  }

  #failed(error: unknown): void {
    const batch = this.#batch!;
    this.#batch = undefined;
    try {
      if (this.#database.inTransaction) this.#database.exec('rollback');
    } finally {
      batch.fail(error);
    }
  }

  async #take(): Promise<void> {
    if (this.#isLent) await new Promise<void>((turn) => this.#queue.push(turn));
    this.#isLent = true;
  }

  /** To whoever waits longest; nobody else can come in between. */
  #give(): void {
    const next = this.#queue.shift();
    if (next) next();
    else this.#isLent = false;
  }
}

class Connection implements DatabaseConnection {
  readonly #database: Database.Database;
  lastError: unknown;

  constructor(database: Database.Database) {
    this.#database = database;
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    try {
      const statement = this.#database.prepare(sql);
      if (statement.reader) return { rows: statement.all([...parameters]) as R[] };
      const { changes } = statement.run([...parameters]);
      return { rows: [], numAffectedRows: BigInt(changes) };
    } catch (error) {
      this.lastError = error;
      throw error;
    }
  }

  // biome-ignore lint/correctness/useYield: nothing is streamed; large tables are read page by page.
  async *streamQuery<R>(): AsyncGenerator<QueryResult<R>> {
    throw new Error('SQLite answers as a whole.');
  }
}
