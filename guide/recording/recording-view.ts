import type { RecordedControl } from '../procedure/recorded-control';
import { nameRecorded } from '../procedure/recorded-words';
import { say, sayCount } from '../words/say';
import type { BriefView } from '../card/brief-view';
import type { CardButton } from '../card/card-view';
import { shorten } from '../words/shorten';
import { LONGEST_NOTE, type RecordedAction } from './recorded-action';
import { isFull, type Recording } from './recording';

/** The card in the dress of a recording: how many steps there are, what the last one was, and what can be done. */
export function buildRecordingView(
  recording: Recording,
  nameLandmark: (id: string) => string | undefined,
  /** What the step is called that the recorded ones come after. */
  after?: string,
): BriefView {
  const { actions, pointing, irreversible, unheard, ending, noting, tabGone } = recording;
  const last = actions.at(-1);
  const frame = {
    brief: true,
    procedure: { id: 'recording', title: say('recordTitle') },
    step: { id: 'recording' },
    title: sayCount('recordCount', actions.length),
  } as const;
  const finish: CardButton = { action: 'record-finish', label: say('recordFinish'), main: true };
  if (ending)
    return {
      ...frame,
      say: sayCount('recordThrowAway', actions.length),
      buttons: [
        { action: 'record-go-on', label: say('recordGoOn'), main: true },
        { action: 'record-discard', label: say('recordStop') },
      ],
    };
  if (pointing)
    return {
      ...frame,
      say: say('recordPointing'),
      ...(pointing.fault && { status: { tone: 'problem', say: pointing.fault } as const }),
      buttons: [{ action: 'record-go-on', label: say('sharedCancel') }],
    };
  if (noting)
    return {
      ...frame,
      say: last ? say('recordNoteAbout', tellAction(last, nameLandmark)) : say('recordNoteBegin'),
      field: { label: say('recordNoteField'), most: LONGEST_NOTE },
      buttons: [
        ...(last
          ? [
              {
                action: 'record-note-last',
                label: say('recordNoteLast'),
                main: true,
                takesText: true,
              } as const,
            ]
          : []),
        ...(isFull(recording)
          ? []
          : [{ action: 'record-note-step', label: say('recordNoteStep'), takesText: true } as const]),
        { action: 'record-go-on', label: say('sharedCancel') },
      ],
    };
  const status = unheard
    ? ({ tone: 'problem', say: say('recordUnheard') } as const)
    : irreversible
      ? ({ tone: 'problem', say: say('recordIrreversible', irreversible) } as const)
      : tabGone
        ? ({ tone: 'info', say: say('recordTabGone') } as const)
        : last?.fault
          ? ({ tone: 'problem', say: say('recordWaysOn', last.fault) } as const)
          : isFull(recording)
            ? ({ tone: 'problem', say: say('recordFull') } as const)
            : undefined;
  return {
    ...frame,
    say: last
      ? say('recordLast', tellAction(last, nameLandmark))
      : after === undefined
        ? say('recordBegin')
        : say('recordBeginAfter', after),
    ...(status && { status }),
    buttons: [
      ...(last ? [finish] : []),
      { action: 'record-point', label: say('recordPoint') },
      { action: 'record-by-hand', label: say('recordByHand') },
      { action: 'record-note', label: say('recordNote') },
      ...(last ? [{ action: 'record-undo', label: say('recordUndo') } as const] : []),
      { action: 'record-stop', label: say('recordStop') },
    ],
  };
}

/** What is on it, or beside it: a field is called by its label. */
const nameOfRecorded = (recorded: RecordedControl) =>
  recorded.text || !recorded.label ? nameRecorded(recorded) : say('sharedQuoted', recorded.label);

/** So much of a note stands for its step. */
const LONGEST_TOLD = 80;

/** The step that an action makes, in a few words. */
export function tellAction(
  { kind, recorded, landmark, fault, checked, note }: RecordedAction,
  nameLandmark: (id: string) => string | undefined,
): string {
  if (kind === 'row') return say('recordDidRow');
  if (kind === 'by-hand') return note ? shorten(note, LONGEST_TOLD) : say('recordDidByHand');
  const name = (landmark && nameLandmark(landmark)) ?? (recorded && nameOfRecorded(recorded));
  if (!name || fault) return say('recordDidUnknown');
  if (kind === 'fill') return say('recordDidFill', name);
  if (kind === 'tick') return say(checked === false ? 'recordDidUncheck' : 'recordDidCheck', name);
  return say('recordDidPress', name);
}
