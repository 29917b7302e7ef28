import { describe, expect, it } from 'vitest';
import { checkDraft } from '@/guide/draft-check/check-draft';
import { doByHand } from '@/guide/draft/by-hand';
import type { Work } from '@/guide/draft/draft';
import { gradeDone } from '@/guide/draft/done-grade';
import { draftFromRecording } from '@/guide/draft/draft-from-recording';
import { joinWithNext, removeStep } from '@/guide/draft/edit-steps';
import { addControl } from '@/guide/draft/edit-target';
import { makeRoomToPoint } from '@/guide/draft/point-out';
import { describeProblem, parseProcedure } from '@/guide/procedure/parse-procedure';
import type { RecordedControl } from '@/guide/procedure/recorded-control';
import type { RecordedAction } from '@/guide/recording/recorded-action';
import { twoFactor } from '../sample';

const NOW = Date.UTC(2026, 10, 29, 12);
let count = 0;

const control = (more: Partial<RecordedControl>): RecordedControl => ({
  version: 1,
  tag: 'div',
  role: 'button',
  page: '/admin',
  dialog: '',
  alike: 1,
  ...more,
});
const did = (kind: RecordedAction['kind'], more: Partial<RecordedAction> = {}): RecordedAction => {
  count += 1;
  return { id: `a-${count}`, kind, ...more };
};
const press = (text: string, more: Partial<RecordedAction> = {}) =>
  did('press', { recorded: control({ text }), ...more });
const draftOf = (...actions: RecordedAction[]) => {
  const { work } = draftFromRecording(actions, NOW, [twoFactor]);
  const parsed = parseProcedure({ ...work.procedure, id: 'recorded', summary: 'What was done' });
  if (!parsed.ok) throw new Error(parsed.problems.map(describeProblem).join('\n'));
  return parsed.procedure;
};
const doneOf = (...actions: RecordedAction[]) => draftOf(...actions).steps.map(({ done }) => done);

describe('what shows that a step is done', () => {
  it('is what came into view after it', () => {
    expect(doneOf(press('Tools'), press('Merge Wizard'))[0]).toEqual({ visible: 'merge-wizard' });
  });

  it('is not what stood there before', () => {
    const gone = { all: [{ pressed: 'tools' }, { not: { visible: 'tools' } }] };
    expect(doneOf(press('Tools'), press('Help', { wasThere: true }))[0]).toEqual(gone);
    expect(doneOf(press('Tools'), press('Help', { pointed: true }))[0]).toEqual(gone);
  });

  it('is that a box is checked, or a field was filled in', () => {
    const box = control({ role: 'checkbox', label: 'Send codes' });
    const field = control({ tag: 'input', role: 'textbox', label: 'Subject' });
    expect(
      doneOf(
        did('tick', { recorded: box, checked: false }),
        did('fill', { recorded: field, wasThere: true }),
      ),
    ).toEqual([{ unchecked: 'send-codes' }, { touched: 'subject' }]);
  });

  it('is the page that the press has opened, known by its path and by what was used there', () => {
    const merge = control({ text: 'Merge', page: '/mvc/crm/contactmerge.mvc' });
    const { steps, pages } = draftOf(
      press('Contact Merge'),
      did('press', { recorded: merge, newPage: true }),
      press('Back', { newPage: true }),
    );
    expect(pages['contact-merge']).toMatchObject({
      name: 'Contact Merge',
      paths: ['/mvc/crm/contactmerge.mvc'],
    });
    expect(steps[0]!.done).toEqual({ any: [{ page: 'contact-merge' }, { visible: 'merge' }] });
    // Where the writer had been before proves nothing when it comes again.
    expect(steps[1]!.done).toEqual({ visible: 'back' });
  });

  it('is no page that was there before, nor one whose path names a record', () => {
    const at = (page: string, more: Partial<RecordedAction>) =>
      Object.keys(
        draftOf(press('Open'), did('press', { recorded: control({ text: 'X', page }), ...more })).pages,
      );
    expect(at('/mvc/other', {})).toEqual([]);
    expect(at('/mvc/ticket/#', { newPage: true })).toEqual([]);
    expect(at('/mvc/other', { newPage: true })).toEqual(['open']);
  });

  it('is graded: what shows in Autotask is sure, that a control has gone is weak', () => {
    const procedure = draftOf(press('Tools'), press('Merge Wizard'), did('row'));
    expect(procedure.steps.map((step) => gradeDone(procedure, step))).toEqual(['sure', 'weak', undefined]);
    const either = {
      ...procedure.steps[0]!,
      done: { any: [{ pressed: 'tools' }, { visible: 'merge-wizard' }] },
    };
    expect(gradeDone(procedure, either)).toBe('weak');
  });

  it('is never the press alone, which may have come to nothing', () => {
    const presses = [press('Validate'), press('Save', { wasThere: true }), did('row'), press('Close')];
    for (const done of doneOf(...presses)) expect(done ?? {}).not.toHaveProperty('pressed');
  });

  it('is that its window has gone', () => {
    const ok = control({ text: 'Save Type', dialog: 'New type' });
    expect(doneOf(did('press', { recorded: ok }), press('Next', { wasThere: true }))[0]).toEqual({
      all: [{ pressed: 'save-type' }, { not: { visible: 'save-type' } }],
    });
  });

  it('is nothing that Signpost can see where only a person can tell', () => {
    expect(doneOf(did('row'), did('by-hand'), did('press', { fault: 'No.' }))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

it('a control has its name and what was recorded of it, and what brought it into view', () => {
  const { targets } = draftOf(press('Tools'), press('Merge Wizard'));
  expect(targets['merge-wizard']).toMatchObject({
    names: [{ text: 'Merge Wizard' }],
    recorded: { text: 'Merge Wizard' },
    openedBy: ['tools'],
  });
});

it('what a menu was opened by without a press leads to it, and is no step', () => {
  const { steps, targets } = draftOf(
    press('Save Draft'),
    press('Settings', { wasThere: true, opener: { landmark: 'profile-menu' } }),
  );
  expect(steps).toHaveLength(2);
  expect(steps[0]!.done).toEqual({ all: [{ pressed: 'save-draft' }, { not: { visible: 'save-draft' } }] });
  expect(targets.settings).toMatchObject({ openedBy: ['your-profile-menu'] });
});

it('one control that was used twice is one', () => {
  expect(Object.keys(draftOf(press('Tools'), press('Help'), press('Tools')).targets)).toEqual([
    'tools',
    'help',
  ]);
});

it('a control of the shell is described as the guides that are there describe it', () => {
  const { steps, targets } = draftOf(did('press', { landmark: 'profile-menu' }));
  expect(steps[0]!.title).toBe('Click your profile menu');
  expect(Object.values(targets)[0]).toMatchObject({ landmark: 'profile-menu', label: 'your profile menu' });
});

it('a control without a name is called by where it stands', () => {
  const nameless = control({
    role: 'checkbox',
    heading: 'Authentication Code Options',
    dialog: 'Authentication Code Options',
  });
  const { targets } = draftOf(did('tick', { recorded: nameless, checked: false }));
  expect(Object.values(targets)[0]!.label.length).toBeLessThanOrEqual(160);
});

it('what can’t be undone is marked, and asked about', () => {
  expect(draftOf(press('Merge Contacts')).steps[0]).toMatchObject({ irreversible: true, caution: {} });
  expect(draftOf(press('Merged by')).steps[0]).not.toHaveProperty('irreversible');
});

describe('what can’t be recognised again', () => {
  const { work } = draftFromRecording(
    [press('Tools'), did('press', { fault: 'Nothing sets it apart.' })],
    NOW,
    [],
  );
  const lost = work.procedure.steps[1]!.id;
  const open = (now: Work) =>
    checkDraft(now)
      .filter(({ rule, level }) => rule === 'unrecognised' && level === 'error')
      .map(({ step }) => step);

  it('is an error of the step, with the reason, until it is settled', () => {
    expect(checkDraft(work).find(({ rule }) => rule === 'unrecognised')).toMatchObject({
      step: lost,
      what: expect.stringContaining('Nothing sets it apart.'),
      offers: ['point-out', 'by-hand'],
    });
    expect(open(doByHand(work, lost))).toEqual([]);
    expect(open(addControl(work, lost, 'Merge'))).toEqual([]);
    expect(open(work)).toEqual([lost]);
  });

  it('goes with a step that is joined with another, and not with one that is removed', () => {
    expect(open(joinWithNext(work, work.procedure.steps[0]!.id))).toEqual([work.procedure.steps[0]!.id]);
    expect(removeStep(work, lost).unrecognised).toBeUndefined();
  });

  it('gets a control to be pointed out, of which the check says that nothing is known yet', () => {
    const { work: made, id } = makeRoomToPoint(work, lost);
    expect(made.procedure.steps[1]).toMatchObject({ targets: [id], say: 'Click {target}.' });
    expect(open(made)).toEqual([]);
    expect(checkDraft(made)).toContainEqual(expect.objectContaining({ rule: 'nameless', target: id }));
    expect(makeRoomToPoint(work, 'gone')).toEqual({ work });
  });
});

it('a step that is left to the person no longer waits for its control', () => {
  const { work } = draftFromRecording([press('Save'), press('Close', { wasThere: true })], NOW, []);
  const { steps, targets } = doByHand(work, work.procedure.steps[0]!.id, 'save').procedure;
  expect(steps[0]).not.toHaveProperty('done');
  expect(steps[0]).not.toHaveProperty('targets');
  expect(Object.keys(targets)).toEqual(['close']);
});
