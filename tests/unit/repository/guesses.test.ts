import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { read, root } from './tree';

/** What is guessed about Autotask: docs/AUTOTASK.md 8. */
const [, chapter = ''] = read('docs/AUTOTASK.md').split(/^## 8\..*$/m);
const guesses = chapter.split(/^(?=\d+\. \*\*)/m).slice(1);

const titleOf = (guess: string) => /\*\*(.+?)\.?\*\*/.exec(guess)?.[1] ?? guess;

it('are numbered without a gap, so that they can be cited', () => {
  expect(guesses.map((each) => Number.parseInt(each, 10))).toEqual(guesses.map((_, at) => at + 1));
  expect(guesses.length).toBeGreaterThan(15);
});

describe.each(guesses.map((guess) => [titleOf(guess), guess.replace(/\s+/g, ' ')]))('%s', (_, guess) => {
  it('says how certain it is, and what is done where it is wrong', () => {
    expect(guess).toMatch(/ Certainty: \S.*\. Fallback: \S/);
  });

  it('names tests that play the fallback, and they are there', () => {
    const tests = [...guess.slice(guess.indexOf('Fallback:')).matchAll(/`([^`]+\.test\.ts)`/g)];
    expect(tests.length).toBeGreaterThan(0);
    const missing = tests.flatMap(([, path = '']) => (existsSync(join(root, path)) ? [] : path));
    expect(missing).toEqual([]);
  });
});
