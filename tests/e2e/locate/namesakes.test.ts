import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shipped } from '@/procedures/catalogue';
import { ELSEWHERE, openLab, type Lab } from './lab/open-lab';
import {
  drawAs,
  drawRecord,
  LANDMARKS,
  listNearLabels,
  pageOf,
  placeOf,
  realLabel,
  RECORDS,
} from './namesakes';

/** Beside every target of every procedure that ships: what has nearly its words, or its very words in a record. */
let lab: Lab;
beforeAll(async () => void (lab = await openLab()));
afterAll(() => lab.close());

const all = shipped.flatMap(({ procedure }) =>
  Object.entries(procedure.targets).map(([id, target]) => ({
    title: `${procedure.id}: ${id}`,
    procedure,
    target,
  })),
);
const named = all.filter(({ target }) => target.names);
const marked = all.filter(({ target }) => target.landmark);

type Case = (typeof all)[number];

/** What is found where this stands in the target's place. */
async function find({ procedure, target }: Case, inPlace: string, beside = '') {
  const { path = ELSEWHERE, signs } = pageOf(target, procedure);
  await lab.show(signs + placeOf(target, procedure)(inPlace) + beside, path);
  const { status, at, opener } = await lab.find(target, procedure.targets, procedure.pages);
  return { status, at, opener };
}

const REAL = { status: 'found', at: 'real' };

describe.each(named)('$title', (each) => {
  const draw = drawAs(each.target);
  const real = () => draw(realLabel(each.target), 'real');

  it('is found in its place', async () => {
    expect(await find(each, real())).toMatchObject(REAL);
  });

  it('is never a control of its kind with nearly its words', async () => {
    for (const label of listNearLabels(each.target)) {
      const near = draw(label, 'namesake');
      expect([label, await find(each, near)]).toMatchObject([label, { status: 'absent' }]);
      expect([label, await find(each, near + real())]).toMatchObject([label, REAL]);
    }
  });

  it('is never a record with its words', async () => {
    for (const [kind, record] of Object.entries(RECORDS)) {
      const alike = record(drawRecord(each.target)(realLabel(each.target), 'namesake'));
      expect([kind, await find(each, alike)]).toMatchObject([kind, { status: 'absent' }]);
      expect([kind, await find(each, real(), alike)]).toMatchObject([kind, REAL]);
    }
  });
});

describe.each(marked)('$title, by its marks', (each) => {
  const { real, alike } = LANDMARKS[each.target.landmark!]!;
  const { path = ELSEWHERE } = pageOf(each.target, each.procedure);
  const look = async (body: string) => {
    await lab.show(body, path);
    return lab.find(each.target, each.procedure.targets, each.procedure.pages);
  };

  it('is found, and what is like it elsewhere is not', async () => {
    expect(await look(real)).toMatchObject(REAL);
    expect((await look(alike)).at).not.toBe('namesake');
    expect(await look(alike + real)).toMatchObject(REAL);
  });

  it('is never what bears them and says its name and more words', async () => {
    for (const { text } of each.target.names ?? []) {
      const more = real.replace(/data-at="real"([^>]*>)/, `data-at="namesake"$1<span>${text} History</span>`);
      expect([text, (await look(more)).at]).toEqual([text, undefined]);
    }
  });
});

describe('the QR code', () => {
  const each = all.find(({ target }) => target.role.includes('graphic'))!;
  const picture = (mark: string) => drawAs(each.target)('', mark);

  it('is never a picture outside of its window', async () => {
    expect((await find(each, '', picture('namesake'))).status).toBe('absent');
    expect(await find(each, picture('real'), picture('namesake'))).toMatchObject(REAL);
  });

  it('is not guessed where its window has two', async () => {
    expect((await find(each, picture('real') + picture('namesake'))).status).toBe('ambiguous');
  });
});
