import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../../../components/shared/tokens.css'), 'utf8');
const pairs = [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)];
const themes = {
  light: new Map(pairs.map(([, name, light]) => [name!, light!])),
  dark: new Map(pairs.map(([, name, , dark]) => [name!, dark!])),
};

/** Words need 4.5:1, and edges that carry meaning 3:1 (WCAG 1.4.3 and 1.4.11). */
const WORDS = [
  ...['surface', 'sunken', 'accent-soft', 'caution-soft', 'problem-soft'].map((ground) => ['ink', ground]),
  ...['surface', 'sunken', 'accent-soft'].map((ground) => ['muted', ground]),
  ...['surface', 'accent-soft'].map((ground) => ['accent', ground]),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['caution', 'caution-soft'],
  ['problem', 'problem-soft'],
] as [string, string][];

const EDGES = [
  ['edge', 'surface'],
  ['accent', 'surface'],
  ['accent', 'sunken'],
  ['caution-edge', 'caution-soft'],
  ['problem-edge', 'problem-soft'],
] as [string, string][];

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  it.each(WORDS)('%s is readable on %s', (ink, ground) => {
    expect(contrast(theme, ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(EDGES)('%s is visible against %s', (edge, ground) => {
    expect(contrast(theme, edge, ground)).toBeGreaterThanOrEqual(3);
  });
});

function contrast(theme: keyof typeof themes, one: string, other: string): number {
  const [light, dark] = [one, other]
    .map((name) => luminance(themes[theme].get(name)!))
    .toSorted((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

/** Relative luminance as WCAG 2 defines it. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
