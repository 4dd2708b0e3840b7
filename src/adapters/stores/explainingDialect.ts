import type {
  DatabaseConnection,
  DatabaseIntrospector,
  Dialect,
  DialectAdapter,
  Driver,
  Kysely,
  QueryCompiler,
  TransactionSettings,
} from 'kysely';
import type { StoreError } from '../../core/ports.js';

/** An engine's error as a sentence and a trouble. */
export type Explain = (error: unknown) => StoreError;

/** A dialect whose every error is explained. */
export function explainingDialect(dialect: Dialect, explain: Explain): Dialect {
  return {
    createAdapter: (): DialectAdapter => dialect.createAdapter(),
    createDriver: (): Driver => new ExplainingDriver(dialect.createDriver(), explain),
    // biome-ignore lint/suspicious/noExplicitAny: as the interface has it.
    createIntrospector: (db: Kysely<any>): DatabaseIntrospector => dialect.createIntrospector(db),
    createQueryCompiler: (): QueryCompiler => dialect.createQueryCompiler(),
  };
}

class ExplainingDriver implements Driver {
  readonly #driver: Driver;
  readonly #explain: Explain;

  constructor(driver: Driver, explain: Explain) {
    this.#driver = driver;
    this.#explain = explain;
  }

  init(): Promise<void> {
    return this.#explained(() => this.#driver.init());
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    const inner = await this.#explained(() => this.#driver.acquireConnection());
    return new ExplainingConnection(inner, this.#explain);
  }

  beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    return this.#explained(() => this.#driver.beginTransaction(innerOf(connection), settings));
  }

  commitTransaction(connection: DatabaseConnection): Promise<void> {
    return this.#explained(() => this.#driver.commitTransaction(innerOf(connection)));
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    // An engine rolls back by itself where the disk is full or the connection is gone; what is to be told
    // is the error that came first.
    await this.#driver.rollbackTransaction(innerOf(connection)).catch(() => undefined);
  }

  releaseConnection(connection: DatabaseConnection): Promise<void> {
    return this.#explained(() => this.#driver.releaseConnection(innerOf(connection)));
  }

  destroy(): Promise<void> {
    return this.#driver.destroy();
  }

  async #explained<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw this.#explain(error);
    }
  }
}

class ExplainingConnection implements DatabaseConnection {
  readonly inner: DatabaseConnection;
  readonly #explain: Explain;

  constructor(inner: DatabaseConnection, explain: Explain) {
    this.inner = inner;
    this.#explain = explain;
  }

  async executeQuery<R>(...query: Parameters<DatabaseConnection['executeQuery']>) {
    try {
      return await this.inner.executeQuery<R>(...query);
    } catch (error) {
      throw this.#explain(error);
    }
  }

  streamQuery<R>(...query: Parameters<DatabaseConnection['streamQuery']>) {
    return this.inner.streamQuery<R>(...query);
  }
}

function innerOf(connection: DatabaseConnection): DatabaseConnection {
  return connection instanceof ExplainingConnection ? connection.inner : connection;
}
