import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardForm } from '@/guide/card/card-form';
import type { Obstacle } from '@/guide/messages';
import type { Rect } from '@/guide/run/facts';
import { overlap, type Size } from '@/overlay/boxes';
import { partsOf, placeCard, pointAt, type Place, type Placing } from '@/overlay/place-card';

const FORMS: CardForm[] = ['full', 'compact', 'strip'];
const STRIP_PX = 40;

/** The sizes that the card has in a window. */
function sizesIn(view: Size, full = 420, compact = 170): Record<CardForm, Size> {
  return {
    full: { width: Math.min(340, view.width - 24), height: Math.min(full, view.height - 24) },
    compact: { width: Math.min(300, view.width - 24), height: Math.min(compact, view.height - 24) },
    pill: { width: Math.min(240, view.width - 24), height: 36 },
    strip: { width: view.width, height: STRIP_PX },
  };
}

function place(view: Size, box: Rect | null, more: Partial<Placing> = {}, sizes = sizesIn(view)) {
  const placed = placeCard({
    view,
    anchor: box && { box, list: false },
    near: [],
    forms: FORMS,
    sizeOf: (form) => sizes[form],
    ...more,
  });
  return { ...placed, ...sizes[placed.form] };
}

const isInside = (card: Rect, view: Size) =>
  card.x >= 0 && card.y >= 0 && card.x + card.width <= view.width && card.y + card.height <= view.height;

const window = fc.record({
  width: fc.integer({ min: 320, max: 2560 }),
  height: fc.integer({ min: 256, max: 1440 }),
});
/** Any window with any box in it, from a letter to the whole window. */
const scene = window.chain((view) =>
  fc
    .record({
      left: fc.integer({ min: 0, max: view.width - 8 }),
      top: fc.integer({ min: 0, max: view.height - 8 }),
      width: fc.integer({ min: 8, max: view.width }),
      height: fc.oneof(
        { weight: 3, arbitrary: fc.integer({ min: 8, max: 60 }) },
        { weight: 1, arbitrary: fc.integer({ min: 8, max: view.height }) },
      ),
      full: fc.integer({ min: 160, max: 640 }),
      compact: fc.integer({ min: 90, max: 240 }),
    })
    .map(({ left, top, width, height, full, compact }) => ({
      view,
      sizes: sizesIn(view, full, compact),
      box: {
        x: left,
        y: top,
        width: Math.min(width, view.width - left),
        height: Math.min(height, view.height - top),
      },
    })),
);
const part = fc.double({ min: 0, max: 1, noNaN: true });
const wish = fc.option(fc.record({ x: part, y: part }), { nil: undefined });
const obstacles = (view: Size) =>
  fc.array(
    fc.record({
      kind: fc.constantFrom<Obstacle['kind']>('target', 'alert', 'field', 'button'),
      box: fc.record({
        x: fc.integer({ min: 0, max: view.width }),
        y: fc.integer({ min: 0, max: view.height }),
        width: fc.integer({ min: 4, max: 300 }),
        height: fc.integer({ min: 4, max: 60 }),
      }),
    }),
    { maxLength: 20 },
  );

describe('wherever the control is, in every window from 320 × 256 up', () => {
  const any = scene.chain((each) =>
    fc.record({
      each: fc.constant(each),
      near: obstacles(each.view),
      at: wish,
      list: fc.boolean(),
      forms: fc.constantFrom<CardForm[]>(FORMS, ['pill', 'strip'], ['compact', 'strip']),
    }),
  );
  const check = (judge: (card: Place & Rect, given: { view: Size; box: Rect }) => void) =>
    fc.assert(
      fc.property(any, ({ each, near, at, list, forms }) => {
        const { view, box, sizes } = each;
        judge(place(view, box, { near, at, forms, anchor: { box, list } }, sizes), each);
      }),
      { numRuns: 1500 },
    );

  it('the card is never outside the window', () => {
    check((card, { view }) => expect(isInside(card, view)).toBe(true));
  });

  it('the card is never over the control, as long as it leaves room for a strip', () => {
    check((card, { view, box }) => {
      const room = Math.max(box.y, view.height - box.y - box.height);
      expect(room >= STRIP_PX + 8 ? overlap(card, box) : 0).toBe(0);
    });
  });

  it('the middle of the control, where people press it, is free even where it leaves no room', () => {
    check((card, { box }) => {
      const middle = { x: box.x + box.width / 2 - 0.5, y: box.y + box.height / 2 - 0.5, width: 1, height: 1 };
      expect(overlap(card, middle)).toBe(0);
    });
  });
});

describe('the form', () => {
  it('is full while there is room, and stands in the lower right corner while nothing is pointed at', () => {
    const view = { width: 1280, height: 800 };
    expect(place(view, null)).toMatchObject({ form: 'full', x: 928, y: 368 });
    expect(place(view, { x: 400, y: 300, width: 120, height: 28 }).form).toBe('full');
  });

  it.each([
    [{ width: 608, height: 512 }, { x: 240, y: 230, width: 180, height: 30 }, 'compact'],
    [{ width: 640, height: 400 }, { x: 200, y: 300, width: 180, height: 30 }, 'compact'],
    [{ width: 320, height: 200 }, { x: 60, y: 80, width: 180, height: 30 }, 'strip'],
    [{ width: 320, height: 256 }, { x: 20, y: 110, width: 280, height: 40 }, 'strip'],
  ])('is smaller where the whole card has no room: %o', (view, box, form) => {
    expect(place(view, box).form).toBe(form);
  });

  it('is not drawn smaller to find out, while the whole card is in nobody’s way', () => {
    const view = { width: 1280, height: 800 };
    const asked: CardForm[] = [];
    const sizeOf = (form: CardForm) => (asked.push(form), sizesIn(view)[form]);
    place(view, { x: 400, y: 300, width: 120, height: 28 }, { sizeOf });
    expect(new Set(asked)).toEqual(new Set(['full']));
  });

  it('lies along the far edge as a strip', () => {
    const view = { width: 320, height: 200 };
    expect(place(view, { x: 20, y: 70, width: 280, height: 40 }).y).toBe(160);
    expect(place(view, { x: 20, y: 110, width: 280, height: 40 }).y).toBe(0);
  });
});

describe('what the person may need as well', () => {
  const view = { width: 900, height: 640 };
  const box = { x: 20, y: 50, width: 70, height: 28 };
  const near: Obstacle[] = [
    { kind: 'button', box: { x: 100, y: 50, width: 70, height: 28 } },
    { kind: 'target', box: { x: 20, y: 120, width: 300, height: 30 } },
    { kind: 'target', box: { x: 20, y: 180, width: 300, height: 30 } },
    { kind: 'alert', box: { x: 20, y: 84, width: 860, height: 28 } },
  ];

  it('stays free where there is room, though the card stands further away for it', () => {
    const card = place(view, box, { near });
    expect(near.map((each) => overlap(card, each.box))).toEqual([0, 0, 0, 0]);
  });

  it('costs, and forbids nothing: the card stays off the control', () => {
    const everywhere: Obstacle[] = [{ kind: 'alert', box: { x: 0, y: 0, width: 900, height: 640 } }];
    expect(overlap(place(view, box, { near: everywhere }), box)).toBe(0);
  });

  it('leaves room for the list that a field opens', () => {
    const field = { x: 20, y: 60, width: 600, height: 30 };
    const small = { width: 640, height: 500 };
    const sizes = { ...sizesIn(small), full: { width: 360, height: 90 } };
    const card = place(small, field, { anchor: { box: field, list: true } }, sizes);
    expect(overlap(card, { x: 20, y: 90, width: 600, height: 290 })).toBe(0);
  });
});

describe('a card that the person has put somewhere', () => {
  const view = { width: 1280, height: 800 };
  const size = sizesIn(view).full;
  const at = partsOf({ x: 700, y: 90 }, size, view);
  const elsewhere = { x: 40, y: 300, width: 90, height: 28 };

  it('stays there, whatever else it covers', () => {
    const near: Obstacle[] = [{ kind: 'field', box: { x: 720, y: 100, width: 300, height: 30 } }];
    expect(place(view, elsewhere, { at, near })).toMatchObject({ x: 700, y: 90 });
  });

  it('moves aside for a control under it, not far, and is back at the next step', () => {
    const under = { x: 720, y: 300, width: 90, height: 28 };
    const aside = place(view, under, { at });
    expect(overlap(aside, under)).toBe(0);
    expect(Math.hypot(aside.x - 700, aside.y - 90)).toBeLessThan(500);
    expect(place(view, elsewhere, { at })).toMatchObject({ x: 700, y: 90 });
  });

  it('is in view in a window of any size', () => {
    fc.assert(
      fc.property(window, part, part, (other, x, y) => {
        const own = sizesIn(other).full;
        expect(isInside({ ...pointAt({ x, y }, own, other), ...own }, other)).toBe(true);
        expect(place(other, null, { at: { x, y } })).toMatchObject(pointAt({ x, y }, own, other));
      }),
    );
  });
});

describe('a card that stands', () => {
  const view = { width: 1280, height: 800 };
  const { width, height } = sizesIn(view).full;
  const before = place(view, null);
  const stay = { x: before.x, bottom: before.y + before.height };
  const under = (kind: Obstacle['kind']): Obstacle => ({
    kind,
    box: { x: before.x + 20, y: before.y + 20, width: width - 40, height: height - 40 },
  });

  it('stays over what is scrolled by under it, and makes way for a message', () => {
    const near = [under('field')];
    expect(place(view, null, { near })).not.toMatchObject({ x: before.x, y: before.y });
    expect(place(view, null, { near, stay: { ...stay, near: [] } })).toMatchObject({
      x: before.x,
      y: before.y,
    });
    const message = [under('alert')];
    const after = place(view, null, { near: message, stay: { ...stay, near: message } });
    expect(overlap(after, message[0]!.box)).toBe(0);
  });
});

describe('a card that grows', () => {
  it('grows upwards, so that what is under the mouse stays where it is', () => {
    const view = { width: 1280, height: 800 };
    const box = { x: 300, y: 0, width: 120, height: 800 };
    const before = place(view, box);
    const grown = { ...sizesIn(view), full: { width: 340, height: 480 } };
    const stay = { x: before.x, bottom: before.y + before.height };
    const after = place(view, box, { stay }, grown);
    expect(after.y + after.height).toBe(before.y + before.height);
  });
});
