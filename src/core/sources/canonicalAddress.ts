/** What links carry for those who count them; a page is the same one without. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_[ce]id|_hs(?:enc|mi)|mkt_tok|vero_id|ref|ref_src|cmpid|s_cid|from|share)$/i;

/**
 * The address under which a page is known, whatever link led to it: `HTTP://Example.org:80/News/1?utm_source=x#top`
 * → `http://example.org/News/1`. Undefined for what is no address of a web page.
 */
export function canonicalAddress(address: string, base?: string): string | undefined {
  if (!URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  if (!/^https?:$/.test(url.protocol) || url.href.length > 2_000) return undefined;
  url.hash = '';
  [url.username, url.password] = ['', ''];
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  return url.href.replace(/\?$/, '');
}

/** What tells two pages apart: with and without TLS, `www.` and a stroke at the end, a page is one. */
export function addressKey(address: string): string {
  return address
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/(?=\?|$)/, '')
    .replace(/\/index\.html?(?=\?|$)/, '');
}
