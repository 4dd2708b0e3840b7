/**
 * Verbs with which questions ask: `how much does it |put| into the study`, `how many may they |send|`. A release
 * says the same with another, so that having them is little evidence, and lacking them little against.
 */
export const WEAK_VERBS: ReadonlySet<string> = new Set(
  (
    'put puts stay stays stayed live pay pays paid paying spend spends spent spending provide provides provided providing contribute contributes contributed ' +
    'contributing give gives gave given giving grant grants granted raise raises raised send sends sent sending accept accepts accepted ' +
    'receive receives received receiving get gets got bring brings brought supply supplies supplied offer offers offered lend lends lent ' +
    'use uses used using come comes came go goes went join joins joined joining take takes took taken make makes made do done doing ' +
    'provided happen happens happened expect expected aim aims plan plans planned intend intends mean means meant want wants concern ' +
    'concerns involve involves involved include includes included cover covers covered count counts counted serve serves served ' +
    'travelled traveled going coming discuss discusses discussed look looks looking promise promises promised ' +
    'letter document paper deal study studies project scheme programme program whole period course matter right exactly roughly total ' +
    'together currently altogether overall say saying called'
  ).split(' '),
);

/** A fee of any sort: any sum may be one, while it need be no tuition. */
export const ANY_FEE: ReadonlySet<string> = new Set(['fee', 'fees']);

/** `how much |money|`: any sum is. */
export const ANY_SUM: ReadonlySet<string> = new Set(['money', 'cash']);
