import type { Moment } from '../../core/ports.js';
import type { Db } from './schema.js';

/** A database that is open: what differs between the engines, and nothing else. */
export interface Engine {
  readonly name: 'SQLite' | 'PostgreSQL';
  /** The file, or the server and database without user and password: for sentences. */
  readonly place: string;
  readonly db: Db;
  /** Writes a consistent copy of everything into a new file, where the engine can. */
  copyTo?(file: string): Promise<void>;
  /** Throws a {@link StoreError} where what was opened is not what is there any more. */
  check?(): Promise<void>;
  /** The clock of the database server, where it has one of its own. */
  time?(): Promise<Moment>;
  /** Throws where other processes use the same database, of those engines that let them. */
  refuseOthers?(): Promise<void>;
  close(): Promise<void>;
}
