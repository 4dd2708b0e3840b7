import type { PostWords } from '../../answers/posts.js';

export const POST_WORDS: PostWords = {
  // Governor
  top: /president|chair|ceo|chief executive|director|governor|mayor|ambassador|rector|chancellor|head|dean/i,
  // who is the principal
  named:
    /president|chair|chief|patron|ceo|coo|cfo|cmo|cto|director|governor|mayor|ambassador|rector|chancellor|dean|principal|secretary|minister/i,
  // Vice President
  deputy: /deputy|vice/i,
  // Director of Research, and no `Director of the Institute`
  lesser:
    /\b(?:deputy|vice|acting|assistant|associate|honorary|former)\b|(?:director|head|chair) of (?!the (?:board|institute|cent|university|foundation|museum|park|office|agency))/i,
};
