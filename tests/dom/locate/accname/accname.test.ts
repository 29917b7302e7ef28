import { computeAccessibleName } from 'dom-accessibility-api';
import { describe, expect, it } from 'vitest';
import { nameOf } from '@/locate/name';
import { type Case, show } from './case';
import { FILES } from './cases';
import { DIFFERENCES, type Difference } from './differences';
import { LACKS } from './library';

const ALL = FILES.flatMap(({ cases }) => cases);

/** White space as HTML knows it; a non-breaking space is none. */
const collapse = (text: string) => text.replace(/[\t\n\f\r ]+/g, ' ').replace(/^ | $/g, '');

/** The same name by a library that follows the standard more closely; nothing where it fails. */
function theirs(element: Element): string | undefined {
  try {
    return collapse(computeAccessibleName(element));
  } catch {
    return undefined;
  }
}

describe.each(FILES)('the name of a control by the W3C cases in $file', ({ cases }) => {
  it.each(cases.filter(({ differs }) => !differs))('is what the standard says: $title', (each) => {
    expect(collapse(nameOf(show(each)))).toBe(each.expected);
  });

  it.each(cases.filter(({ differs }) => differs))('is another for a known reason: $title', (each) => {
    expect(collapse(nameOf(show(each)))).toBe(each.differs?.ours);
    expect(each.differs?.ours).not.toBe(each.expected);
  });

  it('stands once for each case', () => {
    expect(new Set(cases.map(({ title }) => title)).size).toBe(cases.length);
  });
});

describe('the list of differences from the W3C tests', () => {
  it.each(Object.keys(DIFFERENCES) as Difference[])('counts right how often it is so: %s', (why) => {
    expect(ALL.filter(({ differs }) => differs?.why === why)).toHaveLength(DIFFERENCES[why].cases);
  });
});

describe('what the cases expect', () => {
  const isKnown = (each: Case) => LACKS.some(({ concerns }) => concerns(each));
  const agrees = (each: Case) => theirs(show(each)) === each.expected;

  it('is what another implementation of the standard says as well', () => {
    const others = ALL.filter((each) => !isKnown(each) && !agrees(each));
    expect(others.map(({ title }) => title)).toEqual([]);
  });

  it.each(LACKS)('is not what it says for a known reason: $what', ({ concerns, cases }) => {
    const concerned = ALL.filter(concerns);
    expect(concerned).toHaveLength(cases);
    expect(concerned.filter(agrees).map(({ title }) => title)).toEqual([]);
  });
});
