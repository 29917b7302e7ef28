import { describe, expect, it } from 'vitest';
import type { Entry } from '@/locate/recorded/scene';
import { createSections } from '@/locate/recorded/sections';
import { prepare } from '@/locate/score/prepare';

/** A page as its elements come: the path below the body, and what the element says. */
function sectionsOf(page: Record<string, string>, of: string): readonly string[] {
  const entries = Object.entries(page).map(([path, text]): Entry => {
    const tag = /(\w+)\[\d+\]$/.exec(path)?.[1] ?? '';
    const record = { tag, text, path: `/html[1]/body[1]/${path}` };
    const isHeading = /^h\d$/.test(tag);
    return {
      element: {} as Element,
      record,
      prepared: prepare(record),
      heading: '',
      isHeading,
      isPressed: () => true,
    };
  });
  return createSections(entries).around(entries[Object.keys(page).indexOf(of)]!);
}

describe('the sections that a control is in', () => {
  const cards = {
    'div[1]/h1[1]': 'Dashboard',
    'div[1]/button[1]': 'Edit page',
    'div[1]/div[1]/div[1]/header[1]/h3[1]': 'Visitors',
    'div[1]/div[1]/div[1]/header[1]/button[1]': 'Collapse',
    'div[1]/div[1]/div[1]/div[1]/a[1]': 'Report',
    'div[1]/div[1]/div[2]/header[1]/h3[1]': 'Sales',
    'div[1]/div[1]/div[2]/header[1]/button[1]': 'Collapse',
  };

  it('are its card and the page, the smallest first', () => {
    expect(sectionsOf(cards, 'div[1]/div[1]/div[1]/div[1]/a[1]')).toEqual(['visitors', 'dashboard']);
    expect(sectionsOf(cards, 'div[1]/div[1]/div[2]/header[1]/button[1]')).toEqual(['sales', 'dashboard']);
    expect(sectionsOf(cards, 'div[1]/button[1]')).toEqual(['dashboard']);
  });

  it('end where the next heading of their rank begins, where no box holds them', () => {
    const flat = {
      'div[1]/h2[1]': 'Address',
      'div[1]/a[1]': 'Change',
      'div[1]/h2[2]': 'Phone',
      'div[1]/a[2]': 'Change',
    };
    expect(sectionsOf(flat, 'div[1]/a[1]')).toEqual(['address']);
    expect(sectionsOf(flat, 'div[1]/a[2]')).toEqual(['phone']);
  });

  it('are none of the page’s for what is in a bar of it', () => {
    const bars = {
      'div[1]/nav[1]/a[1]': 'Home',
      'div[1]/main[1]/h1[1]': 'Dashboard',
      'div[1]/main[1]/a[1]': 'Edit',
    };
    expect(sectionsOf(bars, 'div[1]/nav[1]/a[1]')).toEqual([]);
    expect(sectionsOf(bars, 'div[1]/main[1]/a[1]')).toEqual(['dashboard']);
  });
});
