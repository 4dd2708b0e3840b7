/** What Slack makes of a text that an app wrote: mentions, links, entities. */

/** A piece of a text as it is shown. Only the first three notify somebody. */
export type Piece =
  | { readonly kind: 'broadcast'; readonly to: string }
  | { readonly kind: 'person'; readonly to: string }
  | { readonly kind: 'group'; readonly to: string }
  | { readonly kind: 'channel'; readonly to: string }
  | { readonly kind: 'link'; readonly to: string; readonly label: string }
  | { readonly kind: 'text'; readonly text: string };

const TOKEN = /<([^<>]*)>/g;

/** `<!channel> <https://a.org|here> &amp;` → a broadcast, a link labelled “here”, and `&`. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    if (match.index > end) pieces.push(plain(text.slice(end, match.index)));
    pieces.push(token(match[1]!));
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push(plain(text.slice(end)));
  return pieces;
}

/** How a piece reads. */
export function wordsOf(piece: Piece): string {
  switch (piece.kind) {
    case 'broadcast':
    case 'person':
    case 'group':
      return `@${piece.to}`;
    case 'channel':
      return `#${piece.to}`;
    case 'link':
      return piece.label;
    case 'text':
      return piece.text;
    default:
      return piece satisfies never;
  }
}

function token(inside: string): Piece {
  const [target = '', label] = inside.split('|', 2);
  if (target.startsWith('!subteam^')) return { kind: 'group', to: target.slice('!subteam^'.length) };
  if (target.startsWith('!date^')) return plain(label ?? '');
  if (target.startsWith('!')) return { kind: 'broadcast', to: target.slice(1) };
  if (target.startsWith('@')) return { kind: 'person', to: target.slice(1) };
  if (target.startsWith('#')) return { kind: 'channel', to: target.slice(1) };
  return { kind: 'link', to: decoded(target), label: decoded(label || target) };
}

function plain(text: string): Piece {
  return { kind: 'text', text: decoded(text) };
}

function decoded(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
