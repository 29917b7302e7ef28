import { capital } from '../procedure/capital';
import { formatDay } from '../procedure/day';
import type { Procedure, Step } from '../procedure/procedure';
import type { RecordedControl } from '../procedure/recorded-control';
import { nameRecorded } from '../procedure/recorded-words';
import type { Run } from '../run/run';
import { say } from '../words/say';
import {
  keepLookingButton,
  main,
  missingButton,
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
  const label = procedure.targets[target]?.label ?? say('sharedIt');
  if (picked)
    return {
      state: 'waiting',
      status: { tone: 'info', say: say('cardUseFromNowOn', nameRecorded(picked)) },
      buttons: [
        main({ action: 'keep', label: say('cardUseIt') }),
        { action: 'show-me', label: say('sharedTryAgain') },
        { action: 'look-again', label: say('sharedCancel') },
      ],
    };
  if (ended)
    return {
      state: 'waiting',
      status: { tone: 'problem', say: say('cardNothingKept', fault ?? '') },
      buttons: [keepLookingButton()],
    };
  const status: Status = fault
    ? { tone: 'problem', say: say('cardClickAnother', fault) }
    : { tone: 'info', say: say('cardClickInAutotask', label) };
  return { state: 'waiting', status, buttons: [{ action: 'look-again', label: say('sharedCancel') }] };
}

/** Why a control is refused that another target of the procedure stands for. */
export function tellDescribed(procedure: Procedure, other: string): string {
  const label = procedure.targets[other]?.label ?? say('cardAnotherControl');
  const at = procedure.steps.findIndex(({ targets = [] }) => targets.includes(other));
  return at === -1 ? say('cardThatIs', label) : say('cardThatIsFromStep', label, at + 1);
}

/** Who has pointed a control out, and when: "You pointed this out, Nov 25, 2026". */
export function tellShownBy(shown: ShownBy | undefined): string {
  if (!shown) return say('cardShownByOffice');
  const day = formatDay(shown.at);
  return shown.imported ? say('cardShownByOfficeOn', day) : say('cardShownByYouOn', day);
}

/** What was pointed out and what the description finds are two: both are offered by name. */
export function tellDisagreement({ procedure, assessment, shown }: Telling): CardStatus {
  const seen = assessment.seen!;
  const target = procedure.targets[seen.target];
  const recorded = target?.recorded as RecordedControl;
  const described = seen.fact.name === undefined ? target?.label : target?.names?.[seen.fact.name]?.text;
  const [one, other] = [nameRecorded(recorded), say('sharedQuoted', capital(described ?? say('sharedIt')))];
  return problem(
    tellTwo(one, other, shown?.[seen.target]),
    [
      { action: 'prefer', label: say('cardUse', one) },
      { action: 'forget', label: one === other ? say('cardUseTheGuides') : say('cardUse', other) },
    ],
    {
      label: say('cardNeither'),
      notes: [],
      buttons: [...showOffer(target), missingButton()],
    },
  );
}

function tellTwo(one: string, other: string, by: ShownBy | undefined): string {
  if (!by) return say('cardTwoControlsByOffice', one, other);
  const day = formatDay(by.at);
  return by.imported
    ? say('cardTwoControlsByOfficeOn', one, other, day)
    : say('cardTwoControlsByYouOn', one, other, day);
}

/** How a guide that is ended at a step is put down. */
export function outcomeOf(procedure: Procedure, step: Step, isDenied: boolean): string {
  if (isDenied) return say('cardStoppedDenied');
  const number = procedure.steps.indexOf(step) + 1;
  return step.missing?.outcome ?? say('cardStoppedAt', number, step.title);
}
