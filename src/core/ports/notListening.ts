/** What is to be listened on, by the variables that say so. */
export interface ListenedOn {
  /** `PORT`. */
  readonly variable: string;
  readonly port: number;
  readonly host?: string;
}

/**
 * Why a port cannot be listened on, and what to do, by the system's error code: `EADDRINUSE` → `HEALTH_PORT
 * 9090 is taken by another program (EADDRINUSE): …`.
 */
export function whyNotListening(code: string, { variable, port, host }: ListenedOn): string {
  const named = `${variable} ${port}`;
  switch (code) {
    case 'EADDRINUSE':
      return `${named} is taken by another program (${code}): end that one, or set another port.`;
    case 'EACCES':
    case 'EPERM':
      return `${named} may not be opened by this user (${code}): set a port above 1023.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EAFNOSUPPORT':
    case 'EINVAL':
      return `HOST ${host ?? ''} is no address of this machine (${code}): write one that is, or leave it empty.`;
    default:
      return `${named} cannot be opened (${code}): set another port.`;
  }
}
