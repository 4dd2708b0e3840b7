/** `(青葉町、夕凪工科大学)`, 白根市に続き|2例目, `|following Lund|`: who came before is not whom a place in an order is told of. */
export const BEFORE_IT =
  /\([^()]*\)|[^、。は]{2,60}に(?:続[きくい]|次[ぎぐい])|\b(?:after|following) [^.;]{2,120}/g;

/** `|It| employs 610`, `|its| budget`, 同社は: what the sentence before speaks of. */
export const GOES_ON = /^\s*(?:it|its|they|their)\b|^\s*同[社会市県町村校園]/i;
