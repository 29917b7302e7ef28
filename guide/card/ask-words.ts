import { capital } from '../procedure/capital';
import { formatShortDay } from '../procedure/day';
import type { Procedure, Step } from '../procedure/procedure';
import type { RecordedControl } from '../procedure/recorded-control';
import { nameRecorded } from '../procedure/recorded-words';
import type { Run } from '../run/run';
import {
  LOOK_AGAIN,
  main,
  MISSING,
  problem,
  showOffer,
  type CardStatus,
  type ShownBy,
  type Status,
  type Telling,
} from './card-status';

/** What the card says while a person points a control out, and of what they have pointed out. */

/** While the person points at the control, and until they have said whether it is to be kept. */
export function tellAsking(
  procedure: Procedure,
  { target, fault, ended, picked }: NonNullable<Run['asking']>,
): CardStatus {
  const label = procedure.targets[target]?.label ?? 'it';
  if (picked)
    return {
      state: 'waiting',
      status: { tone: 'info', say: `Use ${nameRecorded(picked)} for this step from now on?` },
      buttons: [
        main({ action: 'keep', label: 'Use it' }),
        { action: 'show-me', label: 'Try again' },
        { action: 'look-again', label: 'Cancel' },
      ],
    };
  if (ended)
    return {
      state: 'waiting',
      status: { tone: 'problem', say: `${fault} Nothing was kept.` },
      buttons: [LOOK_AGAIN],
    };
  const status: Status = fault
    ? { tone: 'problem', say: `${fault} Click another one, or cancel.` }
    : {
        tone: 'info',
        say: `Click ${label} in Autotask, even if it has another name there. The click won’t do anything. With the keyboard: Tab to it and press Enter. Esc cancels.`,
      };
  return { state: 'waiting', status, buttons: [{ action: 'look-again', label: 'Cancel' }] };
}

/** Why a control is refused that another target of the procedure stands for. */
export function tellDescribed(procedure: Procedure, other: string): string {
  const label = procedure.targets[other]?.label ?? 'another control';
  const at = procedure.steps.findIndex(({ targets = [] }) => targets.includes(other));
  return `That is ${label}${at === -1 ? '' : `, from step ${at + 1}`}.`;
}

/** Who has pointed a control out, and when: "You pointed this out, 25 Nov 2026". */
export function tellShownBy(shown: ShownBy | undefined): string {
  if (!shown) return 'Your office pointed this out';
  return `${shown.imported ? 'Your office' : 'You'} pointed this out, ${formatShortDay(shown.at)}`;
}

/** What was pointed out and what the description finds are two: both are offered by name. */
export function tellDisagreement({ procedure, assessment, shown }: Telling): CardStatus {
  const seen = assessment.seen!;
  const target = procedure.targets[seen.target];
  const recorded = target?.recorded as RecordedControl;
  const described = seen.fact.name === undefined ? target?.label : target?.names?.[seen.fact.name]?.text;
  const [one, other] = [nameRecorded(recorded), `“${capital(described ?? 'it')}”`];
  const by = shown?.[seen.target];
  const when = by
    ? `${by.imported ? 'by your office' : 'by you'}, ${formatShortDay(by.at)}`
    : 'by your office';
  return problem(
    `Two controls could be meant: ${one} (pointed out ${when}) and ${other} (from the guide).`,
    [
      { action: 'prefer', label: `Use ${one}` },
      { action: 'forget', label: `Use ${one === other ? 'the guide’s' : other}` },
    ],
    {
      label: 'Neither?',
      notes: [],
      buttons: [...showOffer(target), MISSING],
    },
  );
}

/** How a guide that is ended at a step is put down. */
export function outcomeOf(procedure: Procedure, step: Step, isDenied: boolean): string {
  if (isDenied) return 'Stopped: no permission';
  const number = procedure.steps.indexOf(step) + 1;
  return step.missing?.outcome ?? `Stopped at step ${number}: ${step.title}`;
}
