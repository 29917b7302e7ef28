import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRecord } from '../../bench/locate/lib/parse-record';
import type { ElementRecord } from '@/locate/score/record';
import { control, find, namesake, unrelated } from './records';

const page = fc.array(control, { maxLength: 25 });
const withTarget = fc.tuple(control, page, fc.nat()).map(([target, others, at]) => ({
  target,
  candidates: others.toSpliced(at % (others.length + 1), 0, target),
}));

describe('whatever is on the page', () => {
  it('a veto is never outvoted, not even by an exact copy', () => {
    const vetoes = [
      { asked: (target: ElementRecord) => ({ not: [target.text!] }), seen: {} },
      { asked: () => ({ page: 'ticket' }), seen: { page: 'account' } },
      { asked: () => ({ dialog: '' }), seen: { dialog: 'Copy ticket' } },
      { asked: () => ({ dialog: 'Copy ticket' }), seen: { dialog: '' } },
      { asked: () => ({ role: 'button' }), seen: { role: 'textbox' } },
    ];
    fc.assert(
      fc.property(control, page, fc.constantFrom(...vetoes), (target, others, { asked, seen }) => {
        const copy = { ...target, ...seen };
        const candidates = [...others.filter(({ text }) => text !== target.text), copy];
        expect(find({ ...target, ...asked(target) }, candidates).record).not.toBe(copy);
      }),
    );
  });

  it('what shares only the name is never found, whether the target is gone or was never there', () => {
    fc.assert(
      fc.property(
        control.chain((target) =>
          fc.tuple(
            fc.constant(target),
            fc.array(namesake(target), { minLength: 1, maxLength: 5 }),
            fc.array(unrelated, { maxLength: 25 }),
          ),
        ),
        ([target, namesakes, others]) => {
          expect(find(target, [...others, ...namesakes]).status).not.toBe('found');
        },
      ),
    );
  });

  it('unrelated elements never turn the answer to another element', () => {
    fc.assert(
      fc.property(withTarget, fc.array(unrelated, { maxLength: 60 }), ({ target, candidates }, more) => {
        const before = find(target, candidates).record;
        const after = find(target, [...more, ...candidates]).record;
        if (before && after) expect(after).toBe(before);
      }),
    );
  });

  it('the order of the candidates does not matter', () => {
    fc.assert(
      fc.property(
        withTarget.chain(({ target, candidates }) =>
          fc.record({
            target: fc.constant(target),
            candidates: fc.constant(candidates),
            shuffled: fc.shuffledSubarray(candidates, { minLength: candidates.length }),
          }),
        ),
        ({ target, candidates, shuffled }) => {
          const one = find(target, candidates);
          const other = find(target, shuffled);
          expect(other.status).toBe(one.status);
          expect(other.record).toEqual(one.record);
          expect(other.pAbsent).toBe(one.pAbsent);
        },
      ),
    );
  });

  it('an exact copy alone among unrelated elements is found', () => {
    fc.assert(
      fc.property(control, fc.array(unrelated, { maxLength: 25 }), (target, others) => {
        expect(find(target, [...others, target]).record).toBe(target);
      }),
    );
  });

  it('odd records are no reason to fail', () => {
    const odd = fc.anything().map(parseRecord);
    const strange = fc.record(
      {
        tag: fc.string({ unit: 'grapheme' }),
        text: fc.string({ unit: 'grapheme' }),
        href: fc.oneof(fc.string(), fc.webUrl()),
        path: fc.string(),
        near: fc.string({ unit: 'grapheme' }),
        box: fc.record({ x: fc.double(), y: fc.double(), width: fc.double(), height: fc.double() }),
        classes: fc.array(fc.string()),
      },
      { noNullPrototype: false },
    );
    const record = fc.oneof(odd, strange.map(parseRecord), control);
    fc.assert(
      fc.property(record, fc.array(record, { maxLength: 8 }), (target, candidates) => {
        const { pAbsent, best } = find(target, candidates);
        expect(pAbsent).toBeGreaterThanOrEqual(0);
        expect(pAbsent + (best?.p ?? 0)).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});
