/** What does not hold about a value, as the end of a sentence that begins with its place. */
type Problem = string | undefined;

/** `C:\news` is written `C:\\news` in JSON, or `C:/news`; else it holds the line break `\n`. */
export function pathProblem(path: string): Problem {
  if (!/[\x00-\x1f]/.test(path)) return undefined;
  return 'holds a line break or a tab: write \\\\ for each \\, or / instead';
}

/** An address of the web: `https://example.org/news/`. */
export function webAddressProblem(address: string): Problem {
  if (!URL.canParse(address) || !/^https?:\/\//i.test(address)) {
    const isBare = /^[\w-]+(?:\.[\w-]+)+(?:[/:]|$)/.test(address);
    const remedy = isBare ? `"https://${address}"` : 'one that begins with https:// or http://';
    return `is "${address}", which is no address of the web: write ${remedy}`;
  }
  const { username, password } = new URL(address);
  return username === '' && password === ''
    ? undefined
    : 'holds a name or a password: take it out, for sources are asked without';
}

/** A way to reach somebody: `press-bot@example.org`, `https://example.org/contact`. */
export function contactProblem(contact: string): Problem {
  const isMail = /^[\x21-\x3f\x41-\x7e]+@[\x21-\x3f\x41-\x7e]+\.[\x21-\x3f\x41-\x7e]+$/.test(contact);
  const isAddress = /^https?:\/\/[\x21-\x7e]+$/i.test(contact) && URL.canParse(contact);
  return isMail || isAddress
    ? undefined
    : `is "${contact}", which nobody can write to: write an e-mail address or one that begins with https://`;
}

/** A host alone: `intranet.example`, `10.0.0.7`, `::1`. */
export function hostProblem(host: string): Problem {
  const found = hostOf(host);
  const isAlone = !/[/:?#@\s]/.test(host) || found === host.toLowerCase();
  if (found !== undefined && isAlone) return undefined;
  const remedy = found === undefined ? 'the host alone, such as "intranet.example"' : `"${found}"`;
  return `is "${host}", which is no host: write ${remedy}`;
}

/** As an address has it: `http://Intranet.example:8080/news` → `intranet.example`, `::1` → `::1`. */
export function hostOf(written: string): string | undefined {
  const addresses = [
    ...(written.includes('://') ? [written] : []),
    `http://${written}`,
    `http://[${written}]`,
  ];
  const address = addresses.find((one) => URL.canParse(one));
  return address === undefined ? undefined : bareHost(address);
}

/** `http://[::1]:8080/` → `::1` */
export function bareHost(address: string): string {
  return new URL(address).hostname.replace(/^\[|\]$/g, '');
}

/** A part of an address, in which `*` stands for anything: `/news/*.html`. */
export function patternProblem(pattern: string): Problem {
  if (/^\**$/.test(pattern)) {
    return 'takes every link of the page: write a part of the address that only releases have, such as "/news/*"';
  }
  const [sign] = /\\.?|^\^|\$$|\.[*+]|\[[^\]]*\]/.exec(pattern) ?? [];
  if (sign === undefined) return undefined;
  return `is "${pattern}", in which ${sign} would stand for itself: write a part of the address, and * for anything`;
}
