import { createHmac, randomBytes } from 'node:crypto';
import type { PersonRef } from '../../core/ports.js';
import type { Db } from './schema.js';

/** A person as the store keeps them: nobody who does not have the installation's key can tell who it is. */
export type HashPerson = (person: PersonRef) => string;

const KEY = 'person-key';

/** The installation's key, made when it is first needed, and kept with the data that it belongs to. */
export async function readPersonKey(db: Db): Promise<string> {
  const made = { name: KEY, value: randomBytes(32).toString('hex') };
  await db
    .insertInto('installation')
    .values(made)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const kept = db.selectFrom('installation').select('value').where('name', '=', KEY);
  return (await kept.executeTakeFirstOrThrow()).value;
}

export function personHash(key: string): HashPerson {
  return ({ platform, id }) => createHmac('sha256', key).update(`${platform}\0${id}`).digest('base64url');
}
