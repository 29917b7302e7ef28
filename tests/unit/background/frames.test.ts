import { describe, expect, it, vi } from 'vitest';
import { createFrames } from '@/entrypoints/background/frames';
import { frame } from '../guide/sample';

const sight = (more: Parameters<typeof frame>[1] = {}) => frame({}, { focused: false, ...more }).sighting;

function agents(...places: [tab: number, frame: number][]) {
  const frames = createFrames();
  const all = places.map(([tab, id]) => ({ tab, frame: id, send: vi.fn() }));
  all.forEach(frames.add);
  return { frames, all, at: (index: number) => all[index]! };
}

describe('the frames that are connected', () => {
  it('count once they have said what they see', () => {
    const { frames, at } = agents([1, 0], [1, 4]);
    expect(frames.sightings()).toEqual([]);
    frames.report(at(1), sight({ pages: ['preferences'] }));
    expect(frames.sightings()).toMatchObject([{ tab: 1, frame: 4, sighting: { pages: ['preferences'] } }]);
  });

  it('are forgotten when they go', () => {
    const { frames, at } = agents([1, 0]);
    frames.report(at(0), sight());
    frames.remove(at(0));
    expect(frames.sightings()).toEqual([]);
    expect(frames.tabs()).toEqual([]);
    expect(frames.queryFrontTab()).toBeUndefined();
  });

  it('are spoken to one by one, or all at once', () => {
    const { frames, all } = agents([1, 0], [1, 4], [2, 0]);
    frames.send({ tab: 1, frame: 4 }, { type: 'hide' });
    expect(all.map(({ send }) => send.mock.calls.length)).toEqual([0, 1, 0]);
    frames.sendAll({ type: 'stop' });
    expect(all.map(({ send }) => send.mock.calls.length)).toEqual([1, 2, 1]);
  });
});

describe('the tab in front', () => {
  it('is the one that has the focus', () => {
    const { frames, at } = agents([1, 0], [2, 0]);
    frames.report(at(0), sight({ focused: true }));
    frames.report(at(1), sight({ focused: true }));
    expect(frames.tabs()).toEqual([2, 1]);
    frames.report(at(0), sight({ focused: true }));
    expect(frames.tabs()).toEqual([1, 2]);
  });

  it('stays the one looked at last while the popup or another program has the focus', () => {
    const { frames, at } = agents([1, 0], [2, 0]);
    frames.report(at(0), sight({ focused: true }));
    frames.report(at(1), sight());
    frames.report(at(0), sight());
    expect(frames.queryFrontTab()).toBe(1);
  });

  it('is never one that is out of view, whatever it says about the focus', () => {
    const { frames, at } = agents([1, 0], [2, 0]);
    frames.report(at(0), sight());
    frames.report(at(1), sight({ visible: false, focused: true }));
    expect(frames.queryFrontTab()).toBe(1);
  });

  it('is the one in which the person has just started', () => {
    const { frames, at } = agents([1, 0], [2, 0]);
    frames.report(at(0), sight({ focused: true }));
    frames.bringToFront(2);
    frames.report(at(1), sight());
    expect(frames.queryFrontTab()).toBe(2);
  });

  it('is still known when one of its frames goes, and another stays', () => {
    const { frames, at } = agents([1, 0], [1, 4], [2, 0]);
    frames.report(at(2), sight());
    frames.report(at(0), sight({ focused: true }));
    frames.report(at(1), sight());
    frames.remove(at(1));
    expect(frames.tabs()).toEqual([1, 2]);
  });
});
