import type { Assessment } from '../run/assess';
import { PATIENCE_MS, type Situation } from '../run/assess';
import type { Run } from '../run/run';
import { queryPageToOpen } from '../run/place';
import { capital } from '../procedure/capital';
import type { CardButton } from './card-view';
import type { CardStatus, Status, Telling } from './card-status';
import { tellQuestion, tellReturn } from './question-words';
import type { Procedure, Step, Target } from '../procedure/procedure';

/** What the card says, and buttons, in each situation. Plain words; one place for all of them. */

const DID: CardButton = { action: 'did', label: 'I did it' };
const GO_ON: CardButton = { action: 'did', label: 'Go on' };
const SKIP: CardButton = { action: 'skip', label: 'Skip this step' };
const MISSING: CardButton = { action: 'missing', label: "It isn't there" };
const SHOW: CardButton = { action: 'show-me', label: 'Show me where it is' };
const FORGET: CardButton = { action: 'forget', label: 'Forget what was shown' };
const SCROLL: CardButton = { action: 'scroll', label: 'Scroll to it' };

/** The state of the card, its status line and its buttons. A step the person went back to can always be left. */
export function tell(telling: Telling): CardStatus {
  const { run, step } = telling;
  const asked = run.question?.step === step.id && !OBSTACLES.has(telling.assessment.situation);
  const told = asked ? tellQuestion(telling) : { ...tellSituation(telling) };
  const reason = tellReturn(telling);
  if (reason)
    told.status = told.status ? { ...told.status, say: `${reason.say} ${told.status.say}` } : reason;
  if (asked) return told;
  if (told.status?.tone === 'problem' && telling.step.missing) told.why = telling.step.missing.say;
  if (telling.assessment.seen?.fact.means === 'recorded') told.buttons = [...told.buttons, FORGET];
  if (!run.held || told.buttons.some(({ action }) => action === 'did')) return told;
  return { ...told, buttons: [GO_ON, ...told.buttons] };
}

/** What has to be dealt with before any question is of use. */
const OBSTACLES: ReadonlySet<Situation> = new Set(['asked', 'login', 'blind', 'denied']);

function tellSituation({ procedure, step, assessment, absentMs, run }: Telling): CardStatus {
  const target = assessment.target ? procedure.targets[assessment.target] : undefined;
  const openPage = openPageButton(procedure, step);
  // Where the person is already, being taken there helps nobody.
  const wayThere = step.page && step.page === queryPageToOpen(procedure, step) ? [] : openPage;
  const person = step.done === undefined;
  const patient = absentMs >= (step.patienceMs ?? PATIENCE_MS);

  switch (assessment.situation) {
    case 'found':
      return tellFound(assessment, person);
    case 'opener':
      return tellOpener(procedure, assessment, target, [
        ...(person ? [DID] : []),
        ...(patient ? [...openPage, ...showOffer(target), MISSING] : []),
      ]);
    case 'ambiguous':
      return assessment.seen?.fact.disagrees
        ? problem(
            'Your office has shown another control for this than the one that the procedure describes. I won’t guess which one is meant.',
            target,
            [DID, { ...SHOW, label: 'Show me again' }, SKIP],
          )
        : problem(`I see more than one “${target?.label}” and won't guess which one is meant.`, target, [
            DID,
            ...showOffer(target),
            SKIP,
          ]);
    case 'disabled':
      // A button that is greyed out by its own press lacks nothing.
      if (assessment.target && run.pressed[assessment.target] !== undefined)
        return info(`You pressed “${target?.label}”. Waiting for what comes of it.`, []);
      return problem(
        `“${target?.label}” is there, but greyed out. Something else may have to be filled in first.`,
        target,
        [DID, SKIP, MISSING],
      );
    case 'covered':
      return info(`Something covers “${target?.label}”. Signpost goes on when it is out of the way.`, [DID]);
    case 'elsewhere':
      return info(`Waiting for ${pageName(procedure, step)}. Signpost goes on when you are there.`, [
        ...openPage,
        DID,
      ]);
    case 'asked':
      return info('Autotask is asking something: answer it first.', person ? [DID] : []);
    case 'unreadable':
      return problem('Signpost can’t look at this page: something in it stops it.', target, [
        DID,
        ...wayThere,
        SKIP,
      ]);
    case 'blind':
    case 'login':
      return info('Waiting for Autotask.', []);
    case 'denied':
      return problem(
        'Autotask says Access Denied: your account may lack the permission for this page. Ask your Autotask administrator.',
        undefined,
        [...openPage, SKIP],
      );
    case 'absent':
      if (person) return { state: 'manual', buttons: [DID] };
      // Nothing is looked for: the step is done somewhere Signpost can't name, and noticed when it is.
      if (!step.targets?.length)
        return info('Signpost goes on when it sees that this is done.', [...wayThere, DID]);
      if (!patient) return info(`Looking for ${target?.label ?? 'it'} …`, openPage);
      return problem(`I can't see ${target?.label ?? 'it'} here.`, target, [
        DID,
        ...showOffer(target),
        SKIP,
        MISSING,
        ...wayThere,
      ]);
  }
}

function tellFound({ seen }: Assessment, person: boolean): CardStatus {
  if (seen?.fact.outOfView)
    return {
      ...info("It's further along on this page.", person ? [SCROLL, DID] : [SCROLL]),
      state: person ? 'manual' : 'waiting',
    };
  if (person) return { state: 'manual', buttons: [DID] };
  return { state: 'pointing', buttons: [] };
}

function tellOpener(
  procedure: Procedure,
  { seen }: Assessment,
  target: Target | undefined,
  buttons: CardButton[],
): CardStatus {
  if (seen?.fact.outOfView) {
    return info(`What leads to ${target?.label ?? 'it'} is further along on this page.`, [
      SCROLL,
      ...buttons,
    ]);
  }
  if (seen && seen.fact.status === 'hidden') {
    const place = { section: 'in a closed section', tab: 'on another tab', menu: 'in a closed menu' }[
      seen.fact.hiddenBy as string
    ];
    const say = `${capital(target?.label ?? 'It')} is ${place ?? 'out of sight'}. Open what is marked first.`;
    return { state: 'pointing', status: { tone: 'info', say }, buttons };
  }
  const opener = seen ? procedure.targets[seen.target]?.label : undefined;
  const status: Status = {
    tone: 'info',
    say: `First: ${opener ?? 'open what is marked'}. That leads to ${target?.label ?? 'it'}.`,
  };
  return { state: 'pointing', status, buttons };
}

/** A picture such as a QR code is never taken down. */
const showOffer = (target: Target | undefined) => (target && !target.role.includes('graphic') ? [SHOW] : []);

/** While the person points at the control; `fault`: why the last one they pointed at can't be kept. */
export function tellAsking(
  procedure: Procedure,
  { target, fault, ended }: NonNullable<Run['asking']>,
): CardStatus {
  const label = procedure.targets[target]?.label ?? 'it';
  const look: CardButton = { action: 'look-again', label: 'Keep looking' };
  if (ended)
    return {
      state: 'waiting',
      status: { tone: 'problem', say: `${fault} Nothing was kept.` },
      buttons: [look],
    };
  const status: Status = fault
    ? { tone: 'problem', say: `${fault} Nothing was kept. Click another one, or cancel.` }
    : {
        tone: 'info',
        say: `Now click it in Autotask, whatever ${label} is called there. The click does nothing, and Signpost remembers the control. Esc cancels.`,
      };
  return { state: 'waiting', status, buttons: [{ action: 'look-again', label: 'Cancel' }] };
}

/** The answer to "It isn't there". */
export function tellMissing(procedure: Procedure, step: Step): CardStatus {
  const status: Status = { tone: 'problem', say: step.missing?.say ?? '' };
  const look: CardButton = { action: 'look-again', label: 'Keep looking' };
  if (step.missing?.after === 'stop')
    return { state: 'waiting', status, buttons: [{ action: 'finish', label: 'End the guide' }, look] };
  return { state: 'waiting', status, buttons: [...openPageButton(procedure, step), look, SKIP] };
}

function openPageButton(procedure: Procedure, step: Step): CardButton[] {
  const page = queryPageToOpen(procedure, step);
  return page ? [{ action: 'open-page', label: `Take me to ${procedure.pages[page]?.name}` }] : [];
}

function pageName(procedure: Procedure, step: Step): string {
  const page = step.page ? procedure.pages[step.page] : undefined;
  return page ? `the ${page.name} page` : 'Autotask';
}

const info = (say: string, buttons: CardButton[]): CardStatus => ({
  state: 'waiting',
  status: { tone: 'info', say },
  buttons,
});

function problem(say: string, target: Target | undefined, buttons: CardButton[]): CardStatus {
  const status: Status = target ? { tone: 'problem', say, where: target.where } : { tone: 'problem', say };
  return { state: 'waiting', status, buttons };
}
