/** What agreements set up, run or give, and is no party of them: the joint laboratory, the fund, the vessel. */
export const THING =
  /\b(?:laborator(?:y|ies)|labs?|centres?|centers?|institutes?|funds?|prizes?|awards?|scholarships?|fellowships?|programmes?|programs?|projects?|courses?|initiatives?|ships?|vessels?|ferry|buoys?|festivals?|forums?|forum|summits?|fairs?|facilit(?:y|ies)|hubs?|houses?|halls?|campus|gardens?|observator(?:y|ies)|stations?|studios?|platforms?|schools?|academ(?:y|ies)|trials?|tests?|stud(?:y|ies)|sites?|fields?|plants?|farms?|networks?)$/;

/** The sister port agreement, a twin town: a sort of agreement that is called by what it makes of its parties. */
export const SISTERS = /\b(?:sister|twin|friendship)[ -][a-z]+/g;

/** The nurse training |memorandum, the agreement on |shared labs: what stands beside what a paper is called by. */
export const BEFORE_PAPER =
  /^(?: joint| research| cooperation| partnership| collaboration)? (?:agreements?|mous?|mocs?|lois?|memorandum|memoranda|memos?|deals?|pacts?|charters?|letters?|contracts?|tie-?ups?|partnerships?|\p{Co})(?![a-z])/u;
/** the |pier robot trial agreement|, in a text: a paper of its own, that is called by it. */
export const OF_A_PAPER = /^(?: [a-z-]+){0,4} (?:agreement|memorandum|mou|moc|contract|letter of intent)\b/;
export const BEHIND_PAPER =
  /(?:agreements?|mous?|mocs?|lois?|memorandum|memoranda|memos?|deals?|pacts?|contracts?|letters?|\p{Co}) (?:on|for|about|over|concerning|regarding|covering|behind|to (?:set up|build|run|create)) (?:the |a |an )?$/u;

/** The Cold Bay Joint Laboratory, the Winter Fund: by its name what several set up together, and no house of its own. */
export const SET_UP =
  /\b(?:joint|shared|collaborative)\b|\b(?:test|trial|demonstration|training|exchange) cent(?:er|re)$|\b(?:fund|prize|award|programmes?|programs?|vessel|scholarship)$/i;

/** With |the Cold Bay Institute: a side of the agreement, whatever it is. */
export const BEFORE_SIDE = /\b(?:with|between|and) (?:the )?$/;
