// Sentences of invented releases: `{P}` is the publisher, `{X}` the partner, `{N}` a number.

/** What the publisher is for, in its first paragraph. */
export const WHAT_PUBLISHER_DOES = [
  'Since its beginnings {P} has opened doors between laboratories, clinics and the companies that turn findings into products.',
  '{P} runs meeting places, advises founders and carries good ideas across the borders of institutions.',
  'From its rooms in Tokyo {P} helps people with an idea to find those who can build it.',
];

/** About the partner and how the two met. */
export const BACKGROUND = [
  'For many years {X} has put patients at the centre of its research policy.',
  '{X} keeps close ties with hospitals, schools and workshops in its neighbourhood.',
  'Its laboratories are known for careful measurements and for the patience with which they are repeated.',
  'Young companies find mentors there, and older ones find new questions.',
  'Visitors often remark how short the ways are between a bench, a workshop and a ward.',
  'In recent years the attention has moved from single devices to the whole path of care.',
  'Much of this work was slowed by the pandemic, yet the exchange of letters never stopped.',
  'People from {P} and from {X} have met at conferences and found that their plans fit together.',
  'A first joint workshop drew more guests than the hall had seats.',
  'Neither side wanted a grand plan; both preferred a short list of things that can be done within a season.',
  'Where the law differs between regions, the partners will describe the differences and publish what they find.',
  'Several founders who began as guests of {P} now teach others what they had to learn the hard way.',
  'The region around {X} has turned old warehouses into bright rooms for testing, and the rents have stayed low.',
];

/** How the cooperation will be run. */
export const CONTENT = [
  'A small secretariat on each side will keep the calendar and answer letters.',
  'Results will be shown to the public once a year, in plain words.',
  'Companies that take part keep the rights to what they bring.',
  'Nothing in the paper obliges either side to spend money.',
  'Visits will begin as soon as travel allows, and meetings on screen begin at once.',
  '{P} will name a contact person for questions from founders.',
  'Every project starts with a conversation among those who will use its result, and ends with one.',
  'Students may spend a term at the other side, and bring home what they have seen.',
  'Reports on failed attempts are welcome, because others can save themselves the same detour.',
];

/** What people say. */
export const QUOTES = [
  'We have long admired the patience of our new friends, and we look forward to learning from each other in the coming seasons.',
  'An agreement is only paper until people meet, so we shall begin by meeting often and in good spirits.',
  'What we can offer is a place where questions are welcome, and what we hope to gain is a wider view.',
];

/** Items of a list, each with a number that counts no partner. */
export const ACHIEVEMENTS = [
  'Ran {N} open laboratories at which the public could try instruments for measuring sleep, balance and hearing.',
  'Trained {N} nurses in the use of lifting aids, together with schools of nursing in the neighbourhood.',
  'Lent workshops to {N} teams of students who wanted to mend, rather than replace, medical devices.',
  'Translated {N} guidelines for the safe handling of cells into plain language, free for all to read.',
  'Gathered {N} letters from patients and answered each of them with a visit or a telephone call.',
  'Put up a shared store of measuring data, which researchers of {X} and their guests may use without a fee.',
  'Held a summer school on {N} afternoons for children who like to ask how the body works.',
];

/** Why it matters. */
export const REFLECTIONS = [
  'Those who work in hospitals often know exactly what is missing, but seldom find anyone with the time to build it.',
  'Those who build things, for their part, rarely see the ward in which their product will one day stand.',
  'Bringing the two together takes patience, a common language and a room in which mistakes are allowed.',
  'The experience of {P} is that meetings should be short, and that people should come back to them gladly.',
  'People at {X} have made the same observation, and have written down what they learnt from it.',
  'It is hoped that the cooperation will also encourage pupils and students to choose a profession in care.',
  'Care for the elderly, help after a stroke and the early recognition of weak eyesight are named as first fields.',
  'Much depends on whether good instruments become cheap enough for small practices in the countryside.',
];

/** The last sentence of the body. */
export const OUTLOOK = [
  '{P} will go on building bridges between people who would otherwise not meet, at home and abroad.',
  'With this step {P} widens the circle of those who turn knowledge into help for patients.',
];

/** Of the block about the partner. */
export const ABOUT_PARTNER = [
  '{X} supports research that answers to daily needs.',
  'Its doors are open to guests from other countries, and its reports are free to read.',
  'A council of citizens, physicians and engineers meets every season to set its course.',
  'It keeps a library of instruments that can be borrowed for a small fee.',
  'Its work reaches from early ideas to the training of those who will use what comes of them.',
];

/** Of the block about the publisher. */
export const ABOUT_PUBLISHER = [
  '{P} was set up by people from industry and from universities who wanted a common table.',
  'It organizes talks, courses and open days for everyone who works on health.',
  'Its rooms can be rented by the hour, and its advice costs nothing.',
  'It publishes a letter every month in which members tell what they have learnt.',
];
