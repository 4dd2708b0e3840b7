import type { FoundPerson } from '../../../rules/people.js';

/** 海道物産の本田社長、新井取締役、…: in a list the house stands before the first of its people. */
export function withHousesOfLists(text: string, people: readonly FoundPerson[]): FoundPerson[] {
  const found: FoundPerson[] = [];
  for (const person of people) {
    const before = found.at(-1);
    const between = before ? text.slice(before.end, person.start) : '';
    const goesOn =
      before?.organisation !== undefined &&
      person.organisation === undefined &&
      between
        .replace(before.role ?? '', '')
        .replace(person.role ?? '', '')
        .replace(LIST_MARKS, '') === '';
    found.push(goesOn && before?.organisation ? { ...person, organisation: before.organisation } : person);
  }
  return found;
}

/** |榊学長|、曽根副知事、SIPAの…最高経営責任者（…）が署名しました: what the last of a list did, all of it did, however long it is. */
export function signingTogether(text: string, people: readonly FoundPerson[]): FoundPerson[] {
  const all = [...people];
  for (let i = all.length - 2; i >= 0; i--) {
    const [person, next] = [all[i] as FoundPerson, all[i + 1] as FoundPerson];
    if (next.part !== 'signatory' || (person.part !== 'head' && person.part !== 'attendee')) continue;
    if (isListed(text, person, next)) all[i] = { ...person, part: 'signatory' };
  }
  for (const [i, next] of all.entries()) {
    const before = all[i - 1];
    if (before?.part !== 'signatory' || (next.part !== 'head' && next.part !== 'attendee')) continue;
    const behind = text.slice(next.end, next.end + 24).replace(next.role ?? '', '');
    if (isListed(text, before, next) && DONE_BY.test(behind)) all[i] = { ...next, part: 'signatory' };
  }
  return all;
}

/** 調印は、土井理事長と|長南町長|により行われた. */
const DONE_BY = /^(?:氏|様)?(?:により|によって|が)(?:行|執り|実施|交わ)/;

/** Only marks of a list, a post and a house stand between two. */
function isListed(text: string, person: FoundPerson, next: FoundPerson): boolean {
  const between = [person.role, next.role, next.organisation].reduce<string>(
    (words, known) => words.replace(known ?? '', ''),
    text.slice(person.end, next.start),
  );
  return /^(?:氏|様|さん)?(?:\([^()]{1,40}\))?(?:、|と|及び|および|並びに|・| )+の? ?$/.test(between);
}

const LIST_MARKS = /[、,\s氏様・]|\([^()]*\)/g;
