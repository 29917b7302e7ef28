import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { imported, importSentence, nameStep } from './corpus';

const stepsOf = (text: string) => importSentence(text).steps.map(nameStep);
const fateOf = (text: string) => importSentence(text).sentences.at(-1)?.fate;

describe('a sentence that asks for several things', () => {
  it.each([
    ['Click Next, then Next again, then Finish.', ['press Next', 'press Next', 'press Finish']],
    ['Click **Next** twice and then **Finish**.', ['press Next', 'press Finish']],
    ['Click Next, Next, Finish.', ['press Next', 'press Next', 'press Finish']],
    ['Press Save twice, then Close.', ['press Save', 'press Close']],
    ['Choose the queue, then the priority.', ['choose queue', 'choose priority']],
    ['Set Status to Complete, then Save.', ['choose Status', 'press Save']],
    ['Queue = Support, then click Save.', ['choose Queue', 'press Save']],
    ['You should see a button called Next, then click Finish.', ['press Next', 'press Finish']],
    [
      'In the Queue field, choose Support, then in Priority choose High.',
      ['choose Queue', 'choose Priority'],
    ],
    ['Fill out the required fields: Title, Account, Queue.', ['type Title', 'type Account', 'type Queue']],
    ['Check the following boxes: Active, Show on Portal.', ['check Active', 'check Show on Portal']],
  ])('has a step for each: %s', (text, steps) => {
    expect(stepsOf(text)).toEqual(steps);
    expect(fateOf(text)).toBe('used');
  });

  it.each([
    'Click Save, then wiggle the mouse.',
    'Click Save (then press Close).',
    'Select Queue, then Support.',
    'Click Admin > Queues, then frobnicate.',
  ])('is for the writer where nothing can be made of a part of it: %s', (text) => {
    expect(fateOf(text)).toBe('not-understood');
  });

  it('may tell what the page does then', () => {
    expect(fateOf('Click Save, then the list appears.')).toBe('used');
  });

  it('points at the icon, not at what stands beside it', () => {
    const [step] = importSentence('Click the pencil icon next to Status.').steps;
    expect(step).toMatchObject({ names: ['pencil'], where: 'next to Status', nameFrom: 'guess' });
  });

  it('keeps where somebody has to look first', () => {
    const [step] = importSentence('Scroll down to the Security section and click Edit.').steps;
    expect(step).toMatchObject({ names: ['Edit'], where: 'Scroll down to the Security section' });
  });

  it('is used only where every clause of it has become a step', () => {
    const name = fc.constantFrom('Save', 'Next', 'Edit', 'Contact Merge', '**Apply**', '“Post Charge”');
    const clause = fc.oneof(
      fc
        .tuple(fc.constantFrom('click', 'press', 'select', 'expand', 'hover over', 'check', 'uncheck'), name)
        .map((words) => words.join(' ')),
      fc.constantFrom(
        'enter a title',
        'set **Status** to New',
        'scroll down',
        'wait a moment',
        'ask the manager',
        'type the reason in the **Notes** field',
      ),
    );
    const carried = fc.oneof(
      name,
      fc.constantFrom('wiggle the mouse', 'the other one', 'Next again', 'be glad'),
    );
    const further = fc.oneof(
      fc.tuple(fc.constantFrom(', ', ', and ', ', then ', ' and then '), clause),
      fc.tuple(fc.constantFrom(', then ', ' and then '), carried),
    );
    fc.assert(
      fc.property(clause, fc.array(further, { maxLength: 4 }), (first, rest) => {
        const text = `${first.charAt(0).toUpperCase()}${first.slice(1)}${rest.flat().join('')}.`;
        const { steps, sentences } = importSentence(text);
        const all = [first, ...rest.map(([, each]) => each)];
        if (sentences.at(-1)?.fate !== 'used') return;
        const pressed = steps.filter(({ byHand }) => !byHand).length;
        // What is done by hand is told in full, and what was scrolled to with the step after it.
        const told = steps
          .map(({ byHand, say, where = '' }) => (byHand ? say : where))
          .join(' ')
          .toLowerCase();
        const untold = all.filter((each) => !told.includes(each.replaceAll(/\*| again/g, '').toLowerCase()));
        expect(pressed).toBeGreaterThanOrEqual(untold.length);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('where something is', () => {
  const article = (step: string) =>
    imported(`# A\n\nIt is at the top of the window. The list is under Utilities.\n\n1. ${step}`);

  it('is kept with its step once; what more is said of it is a note', () => {
    const { steps, sentences } = article('Click **Charges**.');
    expect(steps[0]?.where).toBe('It is at the top of the window.');
    expect(sentences.map(({ fate }) => fate)).toEqual(['used', 'used', 'note', 'used']);
  });

  it('is a note of a step without a control', () => {
    expect(article('Ask the manager.').sentences.map(({ fate }) => fate)).toEqual([
      'used',
      'note',
      'note',
      'used',
    ]);
  });
});
