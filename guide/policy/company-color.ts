import * as v from 'valibot';
import { say } from '../words/say';

/**
 * The surfaces that the company's color is seen against, as in components/shared/tokens.css (a test compares them): the
 * light theme's and the dark one's.
 */
export const SURFACES = ['#ffffff', '#17201c'] as const;

/** WCAG 2.2: words need 4.5:1 (1.4.3), and what tells something without words 3:1 (1.4.11). */
const WORDS = 4.5;
const SHAPES = 3;

/** A color such as `#0a6b47` that stands out from the light surfaces and from the dark ones. */
export const colorSchema = v.pipe(
  v.string(),
  v.regex(/^#[0-9a-f]{6}$/i, () => say('policyExpectColor')),
  v.check(
    (color) => SURFACES.every((surface) => contrastOf(color, surface) >= SHAPES),
    () => say('policyExpectContrast'),
  ),
);

/** The color of words on this color: white or black. One of the two can be read on any color. */
export function inkOn(color: string): '#ffffff' | '#000000' {
  return contrastOf(color, '#ffffff') >= WORDS ? '#ffffff' : '#000000';
}

/** How far two colors stand apart, from 1 to 21, as WCAG 2 counts it. */
export function contrastOf(one: string, other: string): number {
  const [high, low] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => b - a);
  return (high! + 0.05) / (low! + 0.05);
}

function luminanceOf(color: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
