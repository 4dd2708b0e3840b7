import type { Organisation, Partnership } from '../ledger/ledger.js';
import type { Query } from '../questions/query.js';
import { foldName } from '../text/fold.js';
import type { ShownValue, ValueContent } from './answer.js';
import type { Catalogue } from './catalogue.js';

/** The people of the one side that is asked for: those whose organisation it is. */
export function ofOneSide(
  content: ValueContent | undefined,
  partnership: Partnership,
  { whose }: Query,
  catalogue: Catalogue,
): ValueContent | undefined {
  const side = whose === undefined ? undefined : catalogue.organisationOf(whose);
  if (!content || !side) return content;
  const versions = content.versions.filter(({ value }) => {
    if (value.type !== 'person') return false;
    const said = foldName(`${value.value.organisation ?? ''} ${value.value.role ?? ''}`);
    return side.aliases.some((alias) => alias.length > 1 && said.includes(foldName(alias)));
  });
  if (versions.length > 0) return { ...content, versions };
  // "Who signed for Hartmoor?", where only Kisaragi's signatory is told: somebody else's is no answer.
  const others = content.versions.filter(({ value }) => isOfAnother(value, side, partnership, catalogue));
  const left = content.versions.filter((version) => !others.includes(version));
  if (left.length > 0) return { ...content, versions: left };
  // Of two who signed one may be theirs, whatever house the text seems to give both.
  return content.versions.length > 1 ? content : undefined;
}

/** Whether somebody is told to be of another party of the agreement. */
function isOfAnother(
  value: ShownValue,
  side: Organisation,
  { parties }: Partnership,
  catalogue: Catalogue,
): boolean {
  const told = value.type === 'person' ? value.value.organisation : undefined;
  const id = told === undefined ? undefined : catalogue.organisationNamed(told)?.id;
  return id !== undefined && id !== side.id && parties.includes(id);
}
