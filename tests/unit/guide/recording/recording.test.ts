import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordedAction } from '@/guide/recording/recorded-action';
import {
  beginRecording,
  MOST_ACTIONS,
  withAction,
  withoutLast,
  type Recording,
} from '@/guide/recording/recording';
import { buildRecordingView } from '@/guide/recording/recording-view';

const control = (text: string) => ({ version: 1, tag: 'div', role: 'button', text, alike: 1 }) as const;
let count = 0;
const did = (
  kind: RecordedAction['kind'],
  text?: string,
  more: Partial<RecordedAction> = {},
): RecordedAction => {
  count += 1;
  return { id: `a-${count}`, kind, ...(text !== undefined && { recorded: control(text) }), ...more };
};
const record = (...actions: RecordedAction[]) => actions.reduce(withAction, beginRecording(1));
const kindsOf = ({ actions }: Recording) => actions.map(({ kind }) => kind);

describe('what was done becomes steps', () => {
  it('one for each control', () => {
    expect(kindsOf(record(did('press', 'Tools'), did('fill', 'Subject'), did('row')))).toEqual([
      'press',
      'fill',
      'row',
    ]);
  });

  it('what is said twice, and a double click, are one', () => {
    const once = did('press', 'Tools');
    expect(kindsOf(record(once, once, did('press', 'Tools')))).toEqual(['press']);
  });

  it('to press a field is to begin to fill it in, and nothing of what is known of the press is lost', () => {
    const recording = record(did('press', 'Subject', { wasThere: true }), did('fill', 'Subject'));
    expect(recording.actions).toMatchObject([{ kind: 'fill', wasThere: true }]);
  });

  it('two that can’t be recognized are two', () => {
    expect(
      kindsOf(record(did('press', undefined, { fault: 'No.' }), did('press', undefined, { fault: 'No.' }))),
    ).toHaveLength(2);
  });

  it('one that can’t be recognized says why, and names ways on that stand beside it', () => {
    const view = buildRecordingView(record(did('press', undefined, { fault: 'No.' })), () => undefined);
    const labels = view.buttons.map(({ label }) => label);
    const named = [...view.status!.say.matchAll(/“([^”]+)”/g)].map(([, name]) => name);
    expect(view.status!.say).toMatch(/^No\. /);
    expect(named).toEqual(['Point only', 'Undo last', 'Step by hand']);
    expect(labels).toEqual(expect.arrayContaining(named));
  });

  it('no more than a guide may have', () => {
    const many = Array.from({ length: MOST_ACTIONS + 5 }, (_, at) => did('press', `Button ${at}`));
    expect(record(...many).actions).toHaveLength(MOST_ACTIONS);
    expect(buildRecordingView(record(...many), () => undefined).status?.say).toMatch(/60 steps/);
  });

  it('the last one can be taken back, whatever came before', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('A', 'B', 'C'), { maxLength: 12 }), (texts) => {
        const before = record(...texts.map((text) => did('press', text)));
        const next = withAction(before, did('press', 'new'));
        expect(withoutLast(next).actions).toEqual(before.actions);
      }),
    );
  });
});

describe('the card', () => {
  const view = (recording: Recording) => buildRecordingView(recording, () => undefined);
  const labels = (recording: Recording) => view(recording).buttons.map(({ label }) => label);

  it('says how many steps there are, and what came last', () => {
    expect(view(record()).title).toBe('Recording · 0 steps');
    expect(view(record(did('press', 'Tools')))).toMatchObject({
      title: 'Recording · 1 step',
      say: 'Last step: Click “Tools”.',
    });
  });

  it('can be finished once there is something to keep', () => {
    expect(labels(record())).toEqual(['Point only', 'Step by hand', 'Note', 'Throw away']);
    expect(labels(record(did('row')))).toEqual([
      'Finish',
      'Point only',
      'Step by hand',
      'Note',
      'Undo last',
      'Throw away',
    ]);
  });

  it('warns of what may be final before it is pressed, and says why a control isn’t kept', () => {
    expect(view({ ...record(), irreversible: 'merge' }).status?.say).toMatch(/final: “merge”/);
    expect(view(record(did('press', undefined, { fault: 'Nothing sets it apart.' }))).status?.say).toMatch(
      /sets it apart/,
    );
    expect(view({ ...record(), pointing: { fault: 'Not a control.' } }).status?.say).toBe('Not a control.');
  });
});
