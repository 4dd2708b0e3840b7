import { describe, expect, it } from 'vitest';
import { READING } from '../../../../src/core/languages/reading.js';

const { aliasesIn, isDescription } = READING.en;

describe('the other names that a bracket gives', () => {
  const rows: readonly (readonly [string, string, readonly string[]])[] = [
    ['President: Ida Berg; hereinafter, "Skarvik"', 'Skarvik Ocean Hub', ['Skarvik']],
    ['hereinafter the "Hub"', 'Skarvik Ocean Hub', ['Hub']],
    ['abbreviated as "HB"', 'Hamnvik Biopark', ['HB']],
    ['now Norvane University of the Sea', 'Norvane College', ['Norvane University of the Sea']],
    ['henceforth: "the MOU"', 'Memorandum of Understanding', []],
    ['Japan', 'Takase City', []],
    ['right', 'Ren Oki', []],
    ['head office: Takase; hereinafter "TKL"', 'Takase Kelp Laboratory', ['TKL']],
    ['hereinafter referred to as "the Hub"', 'Skarvik Ocean Hub', ['the Hub']],
    ['SOH', 'Skarvik Ocean Hub', ['SOH']],
    ['"Skarvik"', 'Skarvik Ocean Hub', ['Skarvik']],
    ['KELP-NET; location: Bergen', 'Kelp Network', ['KELP-NET']],
    ['hereafter SOH', 'Skarvik Ocean Hub', ['SOH']],
    ['高瀬市', 'Takase City', ['高瀬市']],
    ['formerly Nordic Salt Works', 'Vidra Works', ['Nordic Salt Works']],
    ['known as "Blue Shore"', 'Hamnvik Marine Cluster', ['Blue Shore']],
    ['"SOH"; Bergen, Norway; CEO: Ida Berg', 'Skarvik Ocean Hub', ['SOH']],
    ['Bergen, Norway; "SOH"', 'Skarvik Ocean Hub', ['SOH']],
    ['Bergen, Norway; director Ida Berg; or the "Hub"', 'Skarvik Ocean Hub', ['Hub']],
    ['"Vidra", Leith', 'Vidra', []],
    ['SOH', 'Ida Berg-Halvorsen', []],
    ['TKL', 'Ren Oki', []],
    ['VDR', 'Vidra', ['VDR']],
    ['location: Bergen, Norway', 'Skarvik Ocean Hub', []],
    ['USA', 'Vidra Works', []],
    ['CEO', 'Ida Berg', []],
    ['NASDAQ: VDRA', 'Vidra Works', []],
    ['left', 'Ida Berg', []],
    ['MOU', 'Memorandum of Understanding', []],
    ['2005', 'Skarvik Ocean Hub', []],
    ['see below', 'Skarvik Ocean Hub', []],
    ['Vidra', 'Vidra', []],
  ];
  it.each(rows)('(%s) behind %s', (bracket, name, expected) => {
    expect(aliasesIn(bracket, name)).toEqual(expected);
  });
});

describe('brackets that say what an organisation is', () => {
  it.each([
    ['a marine research cluster in Bergen, Norway', true],
    ['one of the oldest ports of the north', true],
    ['an association', true],
    ['SOH', false],
    ['location: Bergen', false],
    ['hereinafter "SOH"', false],
    ['a', false],
  ])('(%s): %s', (bracket, expected) => {
    expect(isDescription(bracket)).toBe(expected);
  });
});
