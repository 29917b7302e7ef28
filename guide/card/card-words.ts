import { PATIENCE_MS, type Assessment, type Situation } from '../run/assess';
import { queryPageToOpen } from '../run/place';
import { capital } from '../procedure/capital';
import type { Procedure, Step, Target } from '../procedure/procedure';
import type { HiddenBy } from '../run/facts';
import { nameLanguage } from '../words/lists';
import { say, type MessageKey } from '../words/say';
import type { CardButton, Help } from './card-view';
import { tellDisagreement } from './ask-words';
import {
  doneAlreadyButton,
  endButton,
  info,
  main,
  missingButton,
  openPageButton,
  problem,
  scrollButton,
  showOffer,
  tellButton,
  type CardStatus,
  type Status,
  type Telling,
} from './card-status';
import { tellAbsence } from './evidence-words';
import { tellQuestion, tellReturn } from './question-words';
import { requestButton } from './request-words';

/** What the card says, and its buttons, in each situation. Plain words; one place for all of them. */

/** The state of the card, its status line and its buttons. A step the person went back to can always be left. */
export function tell(telling: Telling): CardStatus {
  const { run, step } = telling;
  const asked = run.question?.step === step.id && !OBSTACLES.has(telling.assessment.situation);
  const told = asked ? tellQuestion(telling) : { ...tellSituation(telling) };
  const reason = tellReturn(telling);
  if (reason)
    told.status = told.status ? { ...told.status, say: `${reason.say} ${told.status.say}` } : reason;
  if (asked || !run.held || told.buttons.some(({ action }) => action === 'did')) return told;
  const goOn: CardButton = { action: 'did', label: say('cardGoOn') };
  return { ...told, buttons: [told.status?.tone === 'problem' ? goOn : main(goOn), ...told.buttons] };
}

/** What has to be dealt with before any question is of use. */
const OBSTACLES: ReadonlySet<Situation> = new Set(['asked', 'login', 'blind', 'denied']);

function tellSituation(telling: Telling): CardStatus {
  const { procedure, step, assessment, absentMs, run } = telling;
  const target = assessment.target ? procedure.targets[assessment.target] : undefined;
  const label = target?.label ?? say('sharedIt');
  const openPage = openPageButton(procedure, step);
  const person = step.done === undefined;
  const did = tellButton(step);
  const patient = absentMs >= (step.patienceMs ?? PATIENCE_MS);

  switch (assessment.situation) {
    case 'found': {
      const told = tellFound(assessment, person, did);
      return told.state === 'pointing' ? { ...told, buttons: wayThere(telling) } : told;
    }
    case 'opener': {
      const told = tellOpener(procedure, assessment, target, person ? [did] : []);
      if (!patient) return told;
      // Beside what leads there, pointing out would be about that. What leads there by a roundabout way is a guess.
      const isDirect = assessment.seen && target?.openedBy?.includes(assessment.seen.target);
      const show = isDirect || assessment.seen?.fact.status === 'hidden' ? [] : showOffer(target);
      return { ...told, help: helpWith(telling, target, [...openPage, ...show, ...giveUp(step)]) };
    }
    case 'ambiguous':
      if (assessment.seen?.fact.disagrees) return tellDisagreement(telling);
      return problem(
        say('cardMoreThanOne', label),
        [doneAlreadyButton()],
        helpWith(telling, target, [...showOffer(target)]),
      );
    case 'disabled':
      // A button that is greyed out by its own press lacks nothing.
      if (assessment.target && run.pressed[assessment.target] !== undefined)
        return info(say('cardPressedWaiting', label), []);
      return problem(
        capital(say('cardGrayedOut', label)),
        [doneAlreadyButton()],
        helpWith(telling, target, [missingButton()]),
      );
    case 'covered':
      return info(say('cardCovered', label), [did]);
    case 'elsewhere':
      return info(openFirst(procedure, step), [...openPage.map(main), doneAlreadyButton()]);
    case 'asked':
      return info(say('cardAutotaskAsks'), person ? [did] : []);
    case 'unreadable':
      return problem(
        say('cardUnreadable'),
        [doneAlreadyButton()],
        helpWith(telling, target, [...wayThere(telling)]),
      );
    case 'blind':
    case 'login':
      return info(say('cardWaiting'), []);
    case 'denied':
      return problem(say('cardDenied'), [...requestButton(telling).map(main), endButton()], {
        label: say('cardSomethingElse'),
        notes: permissionNote(step),
        buttons: openPage,
      });
    case 'absent':
      return tellAbsent(telling, target, patient);
  }
}

function tellAbsent(telling: Telling, target: Target | undefined, patient: boolean): CardStatus {
  const { procedure, step } = telling;
  const did = tellButton(step);
  // It may turn out that the step isn't for this Autotask: until then nobody is asked whether they did it.
  const mayNotApply = step.onlyIfPresent !== undefined && step.targets !== undefined;
  if (step.done === undefined && (patient || !mayNotApply)) {
    // Of a control that isn't in view nobody knows whether it was used.
    const isSure = !step.targets?.length;
    const form = formButton(step);
    const buttons = form.length > 0 ? [...form, did] : [isSure ? main(did) : did];
    const help = target && patient && helpWith(telling, target, [...wayThere(telling), ...showOffer(target)]);
    return { state: 'manual', buttons, ...(help && { help }) };
  }
  // Nothing is looked for: the step is done somewhere Signpost can't name, and noticed when it is.
  if (!step.targets?.length) return info(say('cardContinuesByItself'), [...wayThere(telling), did]);
  const label = target?.label ?? say('sharedIt');
  if (!patient) return info(say('cardLookingFor', label), openPageButton(procedure, step));
  const { language } = telling.assessment;
  return problem(
    language === undefined
      ? (step.missing?.say ?? capital(say('cardNotOnPage', label)))
      : say('cardLanguageUnknown', nameLanguage(language), label),
    [doneAlreadyButton()],
    helpWith(telling, target, [
      ...wayThere(telling),
      ...showOffer(target),
      ...requestButton(telling),
      ...giveUp(step),
    ]),
  );
}

/** The ways out when a control can't be found: where there is nothing to do without it, the guide ends. */
const giveUp = ({ missing }: Step): CardButton[] =>
  missing?.after === 'stop' ? [endButton()] : [missingButton()];

/** Where the person is already, being taken there helps nobody. */
function wayThere({ procedure, step }: Telling): CardButton[] {
  const isHere = step.page !== undefined && step.page === queryPageToOpen(procedure, step);
  return isHere ? [] : openPageButton(procedure, step);
}

const formButton = ({ form }: Step): CardButton[] =>
  form ? [{ action: 'open-form', label: say('cardOpenForm'), main: true }] : [];

/** What helps to find a control: where it should be, what was looked for, tips, and what else can be done. */
function helpWith({ step, assessment }: Telling, target: Target | undefined, buttons: CardButton[]): Help {
  const isAbsent = assessment.situation === 'absent';
  const looked = isAbsent && target ? tellAbsence(target, assessment.leftOut) : undefined;
  const notes = [
    isAbsent && assessment.language === undefined ? undefined : step.missing?.say,
    ...permissionNote(step),
    ...(step.tips ?? []).map((tip) => tip.say),
    looked,
  ];
  return {
    label: isAbsent ? say('cardHelpFind') : say('cardSomethingWrong'),
    ...(target && { where: target.where }),
    notes: notes.filter((note) => note !== undefined),
    buttons,
  };
}

const permissionNote = ({ permission }: Step): string[] => (permission ? [permission] : []);

function tellFound({ seen }: Assessment, person: boolean, did: CardButton): CardStatus {
  if (seen?.fact.outOfView)
    return {
      ...info(say('cardFurtherAlong'), person ? [scrollButton(), did] : [scrollButton()]),
      state: person ? 'manual' : 'waiting',
    };
  if (person) return { state: 'manual', buttons: [main(did)] };
  return { state: 'pointing', buttons: [] };
}

function tellOpener(
  procedure: Procedure,
  { seen }: Assessment,
  target: Target | undefined,
  buttons: CardButton[],
): CardStatus {
  const label = target?.label ?? say('sharedIt');
  if (seen?.fact.outOfView) return info(say('cardOpenerFurtherAlong', label), [scrollButton(), ...buttons]);
  const pointing = (text: string): CardStatus => {
    const status: Status = { tone: 'info', say: text };
    return { state: 'pointing', status, buttons };
  };
  if (seen && seen.fact.status === 'hidden')
    return pointing(capital(say(HIDDEN[seen.fact.hiddenBy ?? 'unknown'], label)));
  const opener = seen ? procedure.targets[seen.target]?.label : undefined;
  return pointing(
    opener === undefined
      ? say('cardOpenMarkedFirst', capital(label))
      : say('cardOpenFirst', opener, capital(label)),
  );
}

/** Where a control is that is not in sight. */
const HIDDEN: Record<HiddenBy, MessageKey> = {
  section: 'cardHiddenInSection',
  tab: 'cardHiddenOnTab',
  menu: 'cardHiddenInMenu',
  disabled: 'cardHidden',
  covered: 'cardHidden',
  unknown: 'cardHidden',
};

function openFirst(procedure: Procedure, step: Step): string {
  const page = step.page ? procedure.pages[step.page] : undefined;
  return page ? say('cardOpenPage', page.name) : say('cardOpenAutotask');
}
