/** `the College`, `the Bureau`: what a release calls one of its houses for short; which one, its full name tells. */
export const ANY_HOUSE =
  /^(?:University|College|School|Academy|Institute|City|Town|Village|Prefecture|Bank|Company|Group|Network|Cluster|Association|Foundation|Society|Federation|Hospital|Clinic|Museum|Cent(?:er|re)|Agency|Bureau|Board|Embassy|Corporation|Council|Chamber|Authority|Organi[sz]ation|Consortium|Alliance|Park|Hub|Firm|Library|Institution|Laboratory|Port|Airport|Circle|Guild|Coalition|Collective|Forum|Valley|Precinct|Confederation)$/;
