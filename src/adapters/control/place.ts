import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the sockets, in the data directory: only its owner may go into it. */
export const SOCKET_FOLDER = 'run';

/** The system's limit for a socket's path is 104 or 108 bytes, with the zero at its end. */
const LONGEST_PATH = 100;

/** A path by which the system takes a socket, however long the name of its folder is. */
export interface SocketAddress {
  readonly path: string;
  close(): void;
}

/** The address of the socket `name` in the folder: on Linux, a long one goes by the folder's descriptor. */
export function addressOf(folder: string, name: string): SocketAddress {
  const path = join(folder, name);
  if (Buffer.byteLength(path) <= LONGEST_PATH || process.platform !== 'linux') {
    return { path, close: () => undefined };
  }
  const descriptor = openSync(folder, 'r');
  return { path: `/proc/self/fd/${descriptor}/${name}`, close: () => closeSync(descriptor) };
}
