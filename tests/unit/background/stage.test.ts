import { describe, expect, it, vi } from 'vitest';
import { createFrames } from '@/entrypoints/background/frames';
import { createStage } from '@/entrypoints/background/stage';
import type { ToAgent, ToCard } from '@/guide/messages';
import { cardFor } from '../guide/card/card';
import { frame } from '../guide/sample';

const view = cardFor('save', [frame()]);
const other = cardFor('stop-email', [frame()]);
const spot = { tab: 1, frame: 2, target: 'save-close', opener: false };
const anchor = { box: { x: 1, y: 2, width: 30, height: 40 }, list: false };

function setUp() {
  const frames = createFrames();
  const inject = vi.fn<(tab: number) => void>();
  const heard = new Map<string, ToAgent[]>();
  /** What was told to whom, in the order of telling. */
  const order: string[] = [];
  for (const [tab, id] of [
    [1, 0],
    [1, 2],
    [2, 0],
  ] as const) {
    const messages: ToAgent[] = [];
    heard.set(`${tab}/${id}`, messages);
    const send = (message: ToAgent) => {
      messages.push(message);
      order.push(`${tab}/${id} ${message.type}`);
    };
    frames.add({ tab, frame: id, send });
  }
  const stage = createStage(frames, inject);
  const card = (tab: number) => {
    const messages: ToCard[] = [];
    const send = (message: ToCard) => {
      messages.push(message);
      order.push(`card ${tab} ${message.type}`);
    };
    stage.addCard(tab, send);
    return { messages, last: () => messages.at(-1), leave: () => stage.removeCard(tab, send) };
  };
  return { stage, inject, card, order, told: (place: string) => heard.get(place)! };
}

describe('the card', () => {
  it('is injected into the tab when it is not there yet, and told what to show when it is', () => {
    const { stage, inject, card } = setUp();
    stage.show({ tab: 1, view, scroll: false });
    expect(inject).toHaveBeenCalledWith(1);
    expect(card(1).messages).toEqual([{ type: 'view', view }, expect.objectContaining({ type: 'anchor' })]);
  });

  it('is told only what is new', () => {
    const { stage, card } = setUp();
    const { messages } = card(1);
    stage.show({ tab: 1, view, scroll: false });
    const before = messages.length;
    stage.show({ tab: 1, view: structuredClone(view), scroll: false });
    expect(messages).toHaveLength(before);
    stage.show({ tab: 1, view: other, scroll: false });
    expect(messages).toContainEqual({ type: 'view', view: other });
  });

  it('is in one tab only', () => {
    const { stage, card } = setUp();
    const [one, two] = [card(1), card(2)];
    stage.show({ tab: 1, view, scroll: false });
    stage.show({ tab: 2, view, scroll: false });
    expect(one.last()).toEqual({ type: 'view', view: null });
    expect(two.messages).toContainEqual({ type: 'view', view });
    stage.show(undefined);
    expect(two.last()).toEqual({ type: 'view', view: null });
  });

  it('gets the keyboard only when the person asks', () => {
    const { stage, card } = setUp();
    const { messages } = card(1);
    stage.show({ tab: 1, view, scroll: false });
    expect(messages.map(({ type }) => type)).not.toContain('focus');
    stage.focusCard();
    expect(messages.at(-1)).toEqual({ type: 'focus' });
  });

  it('of an older document that says goodbye late does not take the new one away', () => {
    const { stage, inject, card } = setUp();
    const old = card(1);
    const fresh = card(1);
    old.leave();
    stage.show({ tab: 1, view, scroll: false });
    expect(inject).not.toHaveBeenCalled();
    expect(fresh.messages).toContainEqual({ type: 'view', view });
  });
});

describe('the spotlight', () => {
  it('is drawn by the frame that has the control, and nowhere else', () => {
    const { stage, told } = setUp();
    stage.show({ tab: 1, view, spot, scroll: true });
    expect(told('1/2')).toEqual([{ type: 'show', target: 'save-close', opener: false, scroll: true }]);
    expect([...told('1/0'), ...told('2/0')]).toEqual([]);
  });

  it('is taken down where it was before it goes up elsewhere', () => {
    const { stage, told } = setUp();
    stage.show({ tab: 1, view, spot, scroll: false });
    stage.show({ tab: 2, view, spot: { ...spot, tab: 2, frame: 0 }, scroll: false });
    expect(told('1/2').at(-1)).toEqual({ type: 'hide' });
    expect(told('2/0')).toHaveLength(1);
  });

  it.each([
    ['within a frame', { ...spot, target: 'validate' }, [1]],
    ['to another tab', { ...spot, tab: 2, frame: 0 }, [1, 2]],
  ])('never stands beside the card of another step, also when it moves %s', (_where, next, cards) => {
    const { stage, card, order } = setUp();
    for (const tab of [1, 2]) card(tab);
    stage.show({ tab: 1, view, spot, scroll: false });
    order.length = 0;
    stage.show({ tab: next.tab, view: other, spot: next, scroll: false });
    expect(order.at(0)).toBe('1/2 hide');
    expect(order.at(-1)).toBe(`${next.tab}/${next.frame} show`);
    expect(order.slice(1, -1)).toEqual(expect.arrayContaining(cards.map((tab) => `card ${tab} view`)));
    expect(order.filter((each) => /hide|show/.test(each))).toHaveLength(2);
  });

  it('comes back when its frame reconnects, and other frames are told to draw none', () => {
    const { stage, told } = setUp();
    stage.show({ tab: 1, view, spot, scroll: true });
    stage.refresh({ tab: 1, frame: 2 });
    stage.refresh({ tab: 2, frame: 0 });
    expect(told('1/2').at(-1)).toMatchObject({ type: 'show', scroll: false });
    expect(told('2/0')).toEqual([{ type: 'hide' }]);
  });

  it('tells the card where it is, and only the one in its own tab', () => {
    const { stage, card } = setUp();
    const [one, two] = [card(1), card(2)];
    stage.show({ tab: 1, view, spot, scroll: false });
    const before = two.messages.length;
    stage.anchor({ tab: 1, frame: 2 }, anchor);
    expect(one.last()).toEqual({ type: 'anchor', anchor });
    expect(two.messages).toHaveLength(before);
  });

  it('of a frame that should draw none is not believed', () => {
    const { stage, card } = setUp();
    const one = card(1);
    stage.show({ tab: 1, view, spot, scroll: false });
    stage.anchor({ tab: 1, frame: 0 }, anchor);
    expect(one.messages).not.toContainEqual({ type: 'anchor', anchor });
  });

  it('leaves no place behind for the card when it goes', () => {
    const { stage, card } = setUp();
    stage.show({ tab: 1, view, spot, scroll: false });
    stage.anchor({ tab: 1, frame: 2 }, anchor);
    stage.show({ tab: 1, view: other, scroll: false });
    expect(card(1).last()).toEqual({ type: 'anchor', anchor: null });
  });
});

it('clearing takes everything down everywhere, and showing works again afterwards', () => {
  const { stage, told, card } = setUp();
  const one = card(1);
  stage.show({ tab: 1, view, spot, scroll: false });
  stage.clear();
  for (const place of ['1/0', '1/2', '2/0']) expect(told(place).at(-1)).toEqual({ type: 'stop' });
  expect(one.last()).toEqual({ type: 'stop' });
  one.leave();
  stage.show({ tab: 1, view, spot, scroll: false });
  expect(told('1/2').at(-1)).toMatchObject({ type: 'show' });
  expect(card(1).messages).toContainEqual({ type: 'view', view });
});
