import { isNamePart, type Token } from './tokens.js';
import { CONNECTORS } from './words.js';

/** What a house is called in a language that writes the other words of its name small: `Parc scientifique du Val d'Orne`. */
const HOUSES = new Set(
  (
    'parc parque parco centre centro centrum institut instituto istituto instituut université universidad universidade università universität universitat universiteit ' +
    'hôpital hospital ospedale clinique clínica clinica klinikum fondation fundación fundação fundació fondazione stiftung stichting agence agencia agência agenzia agentur ' +
    'école escuela escola scuola hochschule hogeschool haute musée museo museu pôle polo cité ciudad cidade città ville comune commune municipio chambre cámara câmara camera ' +
    'consortium consorcio consorzio consórcio association asociación associação associazione verein verband conseil consejo conselho ministère ministerio ministério région región ' +
    'port puerto porto banque banco banca laboratoire laboratorio laboratório académie academia accademia observatoire observatorio groupe grupo gruppo politecnico politécnico réseau red rete'
  ).split(' '),
);

/** Small words of English: behind one of them a sentence goes on, and no name. */
const ENGLISH = new Set(
  (
    'a an and are as at be been between both but by can for from had has have he her his in into is it its may of on or over she since so than that the their then there they this to under until was were will with within would ' +
    'agreed announced concluded held hosts joined made met opened renewed runs said says signed sits started visited works'
  ).split(' '),
);

/** So many small words stand together at most: `Centre hospitalier universitaire régional de Brest`. */
const MOST_SMALL = 3;

/**
 * The last token of a name in French, Spanish, … that begins at `from`, where small words that are no connectors are
 * part of it: `Institut national de la mer`; undefined where it has none. Small words are of the name where a
 * connector is beside them; behind one `Mar` is the sea, and no month.
 */
export function lastOfForeign(
  text: string,
  tokens: readonly Token[],
  from: number,
  broken: ReadonlySet<number>,
): number | undefined {
  if (!HOUSES.has((tokens[from] as Token).text.toLowerCase())) return undefined;
  let last = from;
  let small = 0;
  let isBehindConnector = false;
  for (let i = from + 1; i < tokens.length; i++) {
    const [before, token] = [tokens[i - 1] as Token, tokens[i] as Token];
    if (broken.has(before.end) || text.slice(before.end, token.start) !== ' ') break;
    if (isNamePart(token) || (isBehindConnector && token.text === 'Mar')) {
      if (small > 0 && !isBehindConnector) break;
      last = i;
      [small, isBehindConnector] = [0, false];
    } else if (isForeignConnector(token.text)) [small, isBehindConnector] = [0, true];
    else if (!isSmall(token.text) || ++small > MOST_SMALL) break;
    else if (isBehindConnector) last = i;
  }
  return last > from ? last : undefined;
}

const isSmall = (word: string): boolean => /^\p{Ll}[\p{Ll}'’-]+$/u.test(word) && !ENGLISH.has(word);

const isForeignConnector = (word: string): boolean =>
  (CONNECTORS.has(word) && !ENGLISH.has(word)) || /^[dl]['’]\p{Ll}/u.test(word);
