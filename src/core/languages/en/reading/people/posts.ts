const RANK =
  '(?:(?:Executive|Senior|Deputy|Vice|Vice-|Managing|Acting|Associate|Assistant|Chief|General|Representative|Founding|Honorary|Special|Regional|Group|Co-?|Global|Scientific|Medical|Operating|Financial|Technology|Innovation|Information|Minister|Non-Executive|Interim|Outside|Full-time|Program|Project|Corporate|Business|Research|Division|International|Administrative|Principal|Lead|Director|Academic|Department|Site|Country)[ -]){0,6}';

const POST =
  '(?:President|Chairman|Chairwoman|Chairperson|Chair|Director(?:[ -]General)?|Director of [A-Z][\\w ]{2,40}|Directors?|CEO|CFO|COO|CTO|CSO|CMO|Chief Executive(?: Officer)?|Officer|Governor|Mayor|Minister|Ambassador(?: (?:Extraordinary|to [A-Z]\\w+))*|Counsell?or|Consul(?:[ -]General)?|Attach[ée]|Rector|Chancellor|Vice-?Chancellor|Vice-?President|Provost|Dean|Professor|Principal|Headmaster|Headmistress|Head teacher|Head of [A-Z][\\w &]{2,60}|Head|Manager|Secretary(?:[ -]General)?|Treasurer|Founder|Partner|Representative|Superintendent|Commissioner|Curator|Librarian|Advis[eo]r(?: [A-Z]\\w+(?: (?:in |and |of )?[A-Z]\\w+){0,4})?|Executive|Chief|Leader|Fellow|Researcher|Scientist|Lecturer|Coordinator|Spokes(?:person|man|woman)|Editor|Auditor|Supervisor|Master|Captain)';

/** `Deputy Governor`, `President and CEO`, `Vice Chairman of the Board`. */
export const ROLE = `${RANK}${POST}(?:(?:,? (?:and|&|/) |/|, )${RANK}${POST}| of the Board(?: of Directors)?){0,3}`;

/** `executive director`, `chairman of the board`. */
export const LOWER_ROLE =
  '(?:(?:executive|senior|deputy|vice|managing|acting|chief|general|representative|founding) ?)*(?:president|chairman|chairwoman|chairperson|chair|director(?:[ -]general)?|chief executive(?: officer)?|governor|mayor|ambassador|rector|chancellor|dean|principal|head(?: teacher)?|manager|secretary[ -]general|CEO|founder|representative(?: director)?)(?: (?:and|&) (?:CEO|president|chief executive officer|chairman|director))?(?: of the board(?: of directors)?)?';

const ONLY_POST = new RegExp(`^${ROLE}$`, 'u');

/** Whether the words are a post and nobody's name. */
export const isPost = (name: string): boolean => ONLY_POST.test(name);

/** A text without any of these words has nobody with a post in it. */
export const ANY_POST =
  /president|chair|director|c[efotsm]o\b|officer|governor|mayor|minister|ambassador|counsel|consul|attach|rector|chancellor|provost|dean|professor|principal|head|manager|secretary|treasurer|founder|partner|represent|superintendent|commissioner|curator|librarian|advis|executive|chief|leader|fellow|researcher|scientist|lecturer|coordinator|spokes|editor|auditor|supervisor|master|captain/i;
