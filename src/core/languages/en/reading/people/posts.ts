const RANK =
  '(?:(?:Executive|Senior|Deputy|Vice|Vice-|Managing|Acting|Associate|Assistant|Chief|General|Representative|Founding|Honorary|Special|Regional|Group|Co-?|Global|Scientific|Medical|Operating|Financial|Technology|Innovation|Information|Minister|Non-Executive|Interim|Outside|Full-time|Program|Project|Corporate|Business|Research|Division|International|Administrative|Principal|Lead|Director|Academic|Department|Site|Country|Commercial|Economic|Cultural|Political|Trade|Press|Consular|Agricultural|First|Second|Third|Municipal)[ -]){0,6}';

const POST =
  '(?:President|Chairman|Chairwoman|Chairperson|Chair|Director(?:[ -]General)?|Director of [A-Z][\\w ]{2,40}|Directors?|CEO|CFO|COO|CTO|CSO|CMO|Chief Executive(?: Officer)?|Officer|Governor|Mayor|Minister|Ambassador(?: (?:Extraordinary|to [A-Z]\\w+))*|Counsell?or|Consul(?:[ -]General)?|Attach[ée]|Rector|Chancellor|(?:Pro-|Deputy )?Vice-?Chancellor|Vice-?President|Provost|Dean of (?:the )?(?:Students|Studies|Research|(?:Faculty|School|Graduate School|College|Department|Division) of [A-Z]\\w+(?: (?:and )?[A-Z]\\w+){0,3})|Dean|Professor|Principal|Headmaster|Headmistress|Head teacher|Head of (?:the )?[A-Z][\\w&-]*(?: (?:(?:and|of|for|the|&) ){0,2}[A-Z][\\w&-]*){0,6}|Head|Manager|Secretary(?:[ -]General)?|Treasurer|Founder|Partner|Representative|Superintendent|Commissioner|Curator|Librarian|Advis[eo]r(?: [A-Z]\\w+(?: (?:in |and |of )?[A-Z]\\w+){0,4})?|Executive|Chief|Leader|Fellow|Researcher|Scientist|Developer|(?:Business|Project|Programme|Program|Innovation|Communications?|Press|Research|Marketing|Export|Investment|Cluster|Network|Community) (?:developer|manager|leader|officer|director|coordinator|develop|advis[eo]r|secretary|lead)|Lecturer|Coordinator|Spokes(?:person|man|woman)|Editor|Auditor|Supervisor|Master|Captain)';

/** `Deputy Governor`, `President and CEO`, `Vice Chairman of the Board`. */
export const ROLE = `${RANK}${POST}(?: for (?:[A-Z]\\w+(?: and)? ){0,4}(?:Affairs|Relations|Research|Development|Cooperation|Education|Planning|Operations|Innovation|Engineering|Sustainability|Strategy|[A-Z]\\w+ Affairs))?(?: \\((?:Innovation|Enterprise|Students|Strategy|Operations|Partnerships|Engagement|Digital|Science|Engineering|International|Research|Education|Teaching|Academic|Global|Finance|Administration|[A-Z][a-z]+(?: and [A-Z][a-z]+)? (?:Affairs|Relations|Planning))\\))?(?:(?:,? (?:and|&|/) |/|, )${RANK}${POST}| of the Board(?: of Directors)?){0,3}`;

/** `executive director`, `chairman of the board`. */
export const LOWER_ROLE =
  '(?:(?:executive|senior|deputy|vice|managing|acting|chief|general|representative|founding) ?)*(?:president|chairman|chairwoman|chairperson|chair|director(?:[ -]general)?|chief executive(?: officer)?|governor|mayor|ambassador|rector|chancellor|dean|principal|head(?: teacher)?|manager|secretary[ -]general|CEO|founder|(?:senior |special |honorary )?advis[eo]r|representative(?: director)?)(?: (?:and|&) (?:CEO|president|chief executive officer|chairman|director|secretary[ -]general))?(?: of the board(?: of directors)?)?';

const ONLY_POST = new RegExp(`^${ROLE}$`, 'u');

/** Whether the words are a post and nobody's name. */
export const isPost = (name: string): boolean => ONLY_POST.test(name);

/** A text without any of these words has nobody with a post in it. */
export const ANY_POST =
  /president|chair|director|c[efotsm]o\b|officer|governor|mayor|minister|ambassador|counsel|consul|attach|rector|chancellor|provost|dean|professor|principal|head|manager|secretary|treasurer|founder|partner|represent|superintendent|commissioner|curator|librarian|advis|executive|chief|leader|fellow|researcher|scientist|lecturer|coordinator|spokes|editor|auditor|supervisor|master|captain|(?:led|run) by /i;

/** Posts whose word says what sort of house they are at. */
const AT: readonly (readonly [RegExp, RegExp])[] = [
  [/\bmayor$/i, /\b(?:City|Town|Village|Municipality)\b|[市町村区]$/],
  [/\bgovernor$/i, /\b(?:Prefecture|Province|State|Region)\b|[都道府県州]$/],
  [/\b(?:ambassador|counsell?or\b.*|attach[ée])$/i, /\bEmbassy of\b|\w Embassy\b|[^同外]大使館/],
  [/\bconsul(?:[ -]general)?$/i, /\bConsulate\b|領事館/],
  [
    /\bdean\b.*$/i,
    /\bUniversit|\bCollege\b|\bInstitute of Technology\b|\bSchool\b|\bFacult|\bPol[iy]te[ck]|[Hh]ochschule\b|大学|学部|研究科/,
  ],
  [
    /\b(?:rector|provost|(?:vice-?)?chancellor|professor)$/i,
    /\bUniversit|\bCollege\b|\bInstitut|\bAcadem|\bSchool\b|\bPol[iy]te[ck]|\bConservato|[Hh]ochschule\b|大学/,
  ],
];

/** `Mayor` is a post at Takase City, `Ambassador` one at an embassy. */
export const isPostAt = (role: string, organisation: string): boolean =>
  AT.some(([post, house]) => post.test(role) && house.test(organisation));

const HEAD =
  /^(?:Representative Director|(?:Representative Director,? (?:and )?)?(?:President|Chair(?:man|woman|person)?|Rector|Chancellor|Vice-Chancellor|Principal|Governor|Mayor|CEO|Chief Executive(?: Officer)?|Director[ -]General|Secretary[ -]General|Superintendent|Headmaster|Ambassador))(?: (?:and|&) .+)?$/i;

/** `Rector`, `President and CEO`: who leads a house. */
export const isHeadPost = (role: string): boolean => HEAD.test(role);

/** `Chair`, `CEO`: who leads a house of any sort; a mayor leads a city only. */
export const isAnyHeadPost = (role: string): boolean =>
  isHeadPost(role) && !AT.some(([post]) => post.test(role));

/** ` and `, ` (left) and the `: between two who act together. */
export const joinsTwo = (words: string): boolean =>
  /^ ?(?:\([^()]{1,40}\))?,? and (?:the )?(?:Dr\. |Prof\. |Mr\. |Ms\. )?$/.test(words);
