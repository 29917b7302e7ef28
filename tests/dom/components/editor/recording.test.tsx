import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { showOptions, twoFactor } from '../options/harness';
import { button } from './open-draft';

const recording = {
  title: 'Post a charge',
  steps: [
    { type: 'setViewport', width: 1, height: 1 },
    { type: 'click', selectors: [['aria/Contracts[role="link"]']], offsetX: 1, offsetY: 1 },
    { type: 'change', value: 'Rivera Dental', selectors: [['aria/Search[role="textbox"]']] },
    { type: 'waitForExpression', expression: 'true' },
  ],
};

describe('a recording of DevTools', () => {
  it('becomes a draft without any value, and says what was left out', async () => {
    const options = await showOptions('#/write/from-article');
    const file = new File([JSON.stringify(recording)], 'recording.json');
    await userEvent.upload(screen.getByLabelText(/^Or choose a file/), file);
    expect(
      await screen.findByText(
        'The recording has become 2 steps. 1 value was left out. A guide has no use for these, and they were left out: setViewport (1). Not taken over: step 4 (waitForExpression).',
      ),
    ).toBeVisible();
    const [draft] = Object.values(options.stored().drafts.procedures);
    expect(draft).toMatchObject({ origin: { how: 'blank' }, procedure: { title: 'Post a charge' } });
    expect(draft!.procedure.steps).toHaveLength(2);
    expect(JSON.stringify(draft)).not.toContain('Rivera');
  });

  it('says in a sentence what is wrong with a broken one', async () => {
    await showOptions('#/write/from-article');
    const file = new File(['{ "title": "x", "steps": 3 }'], 'recording.json');
    await userEvent.upload(screen.getByLabelText(/^Or choose a file/), file);
    expect(await screen.findByRole('alert')).toHaveTextContent('At steps: found 3');
  });

  it('is made of a guide, for the Recorder to read', async () => {
    const { outside } = await showOptions(`#/article/${twoFactor.id}`);
    await userEvent.click(button('Save for DevTools Recorder'));
    const [name, type, text] = outside.save.mock.calls[0]!;
    expect([name, type]).toEqual(['signpost-autotask-2fa-recording.json', 'application/json']);
    const { title, steps } = JSON.parse(text) as { title: string; steps: { type: string }[] };
    expect(title).toBe(twoFactor.title);
    expect(steps.filter((step) => step.type === 'click').length).toBeGreaterThan(2);
  });
});
