import { describe, expect, it } from 'vitest';
import { READING } from '../../../../src/core/languages/reading.js';
import { words } from '../../written.js';

const { findScope, announcesScope, findPurpose } = READING.en;

describe('agreed items within a sentence', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [
      'Both agreed to work on: 1) data sharing, 2) boat exchange, 3) diver training.',
      ['data sharing', 'boat exchange', 'diver training'],
    ],
    [
      'The memorandum includes (1) sharing of data, boats and staff, and (2) publication.',
      ['sharing of data, boats and staff', 'publication'],
    ],
    [
      'They will cooperate in (1) joint seminars; (2) exchange of staff; and (3) boat visits.',
      ['joint seminars', 'exchange of staff', 'boat visits'],
    ],
    ['The MOU covers (a) kelp, (b) salt and (c) glass.', ['kelp', 'salt', 'glass']],
    ['Collaboration: (i) training, (ii) research.', ['training', 'research']],
    ['The port has (1) cranes and (2) docks.', []],
    ['They will cooperate in (1) one thing only.', []],
    ['They will cooperate widely.', []],
    ['agreed as in (3) and (4) of the law', []],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(findScope(text).map((span) => words(text, span))).toEqual(expected);
  });
});

describe('headings and sentences that announce them', () => {
  it.each([
    ['The MOU covers the following items:', true],
    ['Contents of the agreement', true],
    ['Main activities under the agreement are:', true],
    ['Signatories to the agreement:', false],
    ['Programme of the day:', false],
    ['Under the MOU, both will cooperate in the following:', true],
    ['Areas of cooperation', true],
    ['Main fields of cooperation', true],
    ['Key areas of joint work', true],
    ['What the two sides will do', true],
    ['What both parties plan to do together', true],
    ['What we have agreed', true],
    ['Under the agreement Skarvik Hub and Norvane Park will', true],
    ['Three fields of work are laid down in the MoU:', true],
    ['The agreement rests on four points:', true],
    ['Why Norvane', false],
    ['What the first five years brought', false],
    ['What others say', false],
    ['Skarvik Hub and Norvane Park signed at will', false],
    ['Scope of the agreement', true],
    ['Details of the agreement', true],
    ['The two will collaborate in the following areas.', true],
    ['Fields of collaboration', true],
    ['The pillars are:', true],
    ['The following partners:', false],
    ['Those who attended', false],
    ['History', false],
    ['Skarvik has 40 tenants.', false],
    ['Achievements of our cooperation so far: following members', false],
  ])('%s: %s', (text, expected) => {
    expect(announcesScope(text)).toBe(expected);
  });
});

describe('what the agreement is for', () => {
  it.each([
    [
      'signed an MOU aimed at reviving the kelp forests of both coasts.',
      'reviving the kelp forests of both coasts',
    ],
    ['It aims to bring young divers together.', 'bring young divers together'],
    ['with the objective of sharing tidal data, which is scarce', 'sharing tidal data'],
    ['The purpose of this agreement is to train pilots.', 'train pilots'],
    ['in order to protect the reefs with Takase City', 'protect the reefs'],
    ['They met on Monday.', undefined],
    ['The aim was off.', undefined],
  ])('%s', (text, expected) => {
    const found = findPurpose(text);
    expect(found && words(text, found)).toBe(expected);
  });
});
