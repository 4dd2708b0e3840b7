import { lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Whether an IP address lies in a network that is nobody's on the open web: this machine, the office, the cloud. */
export function isPrivateAddress(ip: string): boolean {
  if (!ipaddr.isValid(ip)) return true;
  // An IPv4 address may be written as one of IPv6: ::ffff:127.0.0.1
  return ipaddr.process(ip).range() !== 'unicast';
}

/** A host that may not be asked. */
export class PrivateAddressError extends Error {
  readonly code = 'PRIVATE_ADDRESS';
}

/**
 * Looks a name up for a connection, and refuses it where any of its addresses is private: what is checked is what is
 * then connected to, so that an answer which changes in between changes nothing.
 */
export function guardedLookup(
  isAllowed: (host: string) => boolean,
  lookup: typeof systemLookup = systemLookup,
): LookupFunction {
  return (host, options, callback) => {
    lookup(host, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 4);
      const hidden = addresses.find(({ address }) => isPrivateAddress(address));
      if (hidden && !isAllowed(host))
        return callback(new PrivateAddressError(`${host} is ${hidden.address}, a private address`), '', 4);
      if (options.all) return callback(null, addresses);
      const [first] = addresses;
      if (!first) return callback(new Error(`${host} has no address`), '', 4);
      callback(null, first.address, first.family);
    });
  };
}

/** The host of an address where it is a private IP address itself, which nothing looks up. */
export function privateHost({ hostname }: URL): string | undefined {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(bare) && isPrivateAddress(bare) ? bare : undefined;
}
