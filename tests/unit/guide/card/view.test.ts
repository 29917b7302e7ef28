import { describe, expect, it } from 'vitest';
import { actionsOf, cardFor, cardIn } from './card';
import { found, frame, hidden, runAt, sampleProcedure, stepOf, twoFactor } from '../sample';
import { buildCardView } from '@/guide/card/view';

const preferences = { pages: ['preferences'] };
const nameIndex = (target: string, text: string) =>
  twoFactor.targets[target]!.names!.findIndex((name) => name.text === text);
const named = (target: string, text: string) => ({ [target]: found({ name: nameIndex(target, text) }) });

describe('the label that the card uses', () => {
  it("is the one this Autotask uses, with the KB's beside it when that differs", () => {
    const card = cardFor('open-code-options', [
      frame(named('code-options', 'Authentication Code Options'), preferences),
    ]);
    expect(card.step.say).toBe('Click Authentication Code Options.');
    expect(card.drift?.say).toMatch(/^The KB calls it “One-Time Password Options”\. Autotask has renamed/);
  });

  it("has no remark when it is the KB's", () => {
    const card = cardFor('open-code-options', [
      frame(named('code-options', 'One-Time Password Options'), preferences),
    ]);
    expect(card.step.say).toBe('Click One-Time Password Options.');
    expect(card.drift).toBeUndefined();
  });

  it('is that of the way that was found, when there are several', () => {
    const card = cardFor('open-preferences', [frame(named('preferences-tab', 'Settings'))]);
    expect(card.step.say).toBe('In the menu, choose Settings.');
    expect(card.drift?.say).toBe('The KB calls it “Preferences”.');
  });

  it("is the procedure's own while nothing is found", () => {
    const card = cardFor('open-code-options', [frame({}, preferences)]);
    expect(card.step.say).toContain('Authentication Code Options');
    expect(card.drift?.say).not.toContain('The KB calls it');
  });

  const labels = twoFactor.steps.flatMap((step) =>
    (step.targets ?? []).flatMap((target) =>
      (twoFactor.targets[target]!.names ?? []).map((name) => [step.id, target, name.text] as const),
    ),
  );
  it.each(labels)(
    '%s, pointing at %s by “%s”: names the KB exactly when the KB says otherwise',
    (id, target, text) => {
      const names = twoFactor.targets[target]!.names!;
      const matched = names.find((name) => name.text === text)!;
      const theKbs = names.find(({ source, match }) => source === 'kb' && match !== 'word');
      const seen = { tab: 1, frame: 0, target, fact: found({ name: names.indexOf(matched) }) };
      const { drift } = cardIn(id, { situation: 'found', target, seen });
      const differs = matched.source !== 'kb' && theKbs !== undefined;
      expect(drift?.say.includes('The KB calls it') ?? false).toBe(differs);
      if (differs) expect(drift?.say).toContain(`“${theKbs.text}”`);
    },
  );
});

describe('what stands beside the step', () => {
  it('is where it stands among the steps', () => {
    expect(cardFor('open-code-options', [frame()]).step).toMatchObject({ number: 3, count: 8 });
  });

  it.each(twoFactor.steps.map(({ id }) => id))(
    "%s: the KB's own wording, caution and tips, as in the file",
    (id) => {
      const step = stepOf(twoFactor, id);
      const card = cardFor(id, [frame()]);
      expect(card.wording).toEqual(
        step.kb === undefined ? { unquoted: expect.any(String) } : { kb: step.kb },
      );
      expect(card.caution?.say).toBe(step.caution?.say);
      expect(card.tips).toEqual((step.tips ?? []).map(({ say }) => say));
      expect(card.canGoBack).toBe(twoFactor.steps[0] !== step);
    },
  );

  it('marks as inferred what nobody has confirmed', () => {
    expect(cardFor('request-qr-code', [frame()]).caution?.inferred).toBe(true);
    expect(cardFor('stop-email', [frame()]).drift?.inferred).toBe(false);
  });

  it('is why it points where it does, for who asks', () => {
    const card = cardFor('save', [frame({ 'save-close': found({ name: 0 }) })]);
    expect(card.why?.says).toEqual([expect.stringMatching(/^Matched “Save & Close”/)]);
    expect(cardFor('save', [frame()]).why).toBeUndefined();
  });

  it('is a reason to stop, at the step that may do harm', () => {
    expect(cardFor('request-qr-code', [frame({ 'request-qr': found() })]).stopIf).toEqual({
      ask: '2FA works already?',
      button: { action: 'not-needed', label: 'End the guide' },
    });
    expect(cardFor('save', [frame()]).stopIf).toBeUndefined();
  });

  it('is the table that is needed there, when it has rows', () => {
    const table = { title: 'Who sees it', columns: ['Type'], rows: [['Internal']] };
    const made = (rows: string[][]) => {
      const procedure = sampleProcedure([{ table: 'types' }, {}]);
      procedure.references = [{ ...table, rows, id: 'types', source: 'kb', certainty: 'seen' }];
      return (step: string) =>
        buildCardView({
          procedure,
          run: runAt(step),
          progress: { steps: {} },
          assessment: { situation: 'absent' },
          absentMs: 0,
        }).table;
    };
    expect(made(table.rows)('step-1')).toMatchObject(table);
    expect(made(table.rows)('step-2')).toBeUndefined();
    expect(made([])('step-1')).toBeUndefined();
  });

  it('is the article it comes from', () => {
    expect(cardFor('save', [frame()]).procedure).toEqual({
      id: 'autotask-2fa',
      title: twoFactor.title,
      articleUrl: twoFactor.article.url,
    });
  });
});

describe('a press whose outcome can’t be seen', () => {
  const asked = (
    stepId: string,
    target: string,
    why: 'gone' | 'still',
    frames = [frame({ [target]: found() })],
  ) => cardFor(stepId, frames, { run: { question: { step: stepId, target, why } } });

  it('makes the card ask, with an answer for each thing that may have happened', () => {
    const card = asked('save', 'save-close', 'still');
    expect(card.status?.say).toBe(
      'You pressed Save & Close, and Signpost can’t tell what came of it. Did that work?',
    );
    expect(card.buttons).toEqual([
      { action: 'did', label: 'Yes' },
      { action: 'failed', label: 'No, it showed an error' },
      { action: 'cancelled', label: 'I canceled' },
    ]);
    expect(card.state).toBe('pointing');
  });

  it('also when the control is gone: then only the person can tell', () => {
    const card = asked('confirm-code', 'validate', 'gone', [frame()]);
    expect(card).toMatchObject({ state: 'manual', buttons: [{ label: 'Yes' }, {}, {}] });
    expect(card.status?.say).toContain('it can’t be pressed any more. Did that work?');
  });

  it('is asked at its own step only, and after what Autotask itself asks', () => {
    const question = { step: 'save', target: 'save-close', why: 'gone' } as const;
    const other = cardFor('stop-email', [frame({ 'email-checkbox': found() })], { run: { question } });
    expect(other.buttons).toEqual([]);
    const asking = asked('save', 'save-close', 'gone', [frame({}, { asks: true })]);
    expect(asking.status?.say).toBe('Autotask is asking something. Answer it first.');
  });

  it.each([
    ['failed', 'Fix what Autotask complained about'],
    ['cancelled', 'Do this step when you are ready'],
  ] as const)('after "%s" the card says how to go on', (answered, say) => {
    const card = cardFor('save', [frame({ 'save-close': found() })], { run: { answered } });
    expect(card.status?.say).toContain(say);
    expect(card.state).toBe('pointing');
  });
});

describe('a guide that went back by itself', () => {
  it('says why, whatever else there is to say', () => {
    const run = { ledBackFrom: 'confirm-code' };
    const there = cardFor('open-code-options', [frame({ 'code-options': found() }, preferences)], { run });
    expect(there.status?.say).toContain('“Confirm with a code from the app” needs something');
    const away = cardFor('open-code-options', [frame()], { run });
    expect(away.status?.say).toMatch(/needs something.*Open the Preferences page/);
    expect(away.buttons[0]).toMatchObject({ action: 'open-page', label: 'Take me to Preferences' });
  });
});

describe('after hours away', () => {
  it('the card says where the person was, and waits for their choice', () => {
    const card = cardFor('request-qr-code', [frame({ 'request-qr': found() })], { run: { away: true } });
    expect(card.step.title).toBe('Welcome back');
    expect(card.status?.say).toBe('You were at step 4: Request a new QR code.');
    expect(card.buttons.map(({ label }) => label)).toEqual(['Continue', 'Start over']);
    expect(card.state).toBe('manual');
  });
});

describe('a step the person went back to', () => {
  const held = { run: { held: true } };

  it('says that it shows as done, and lets them go on', () => {
    const card = cardFor('open-code-options', [frame({ 'code-options': found() }, preferences)], held);
    expect(card.status?.say).toContain('You went back');
    expect(card.buttons).toEqual([{ action: 'did', label: 'Go on', main: true }]);
  });

  it.each([
    ['its control is behind a menu', [frame({ 'profile-menu': found() }, preferences)], 5000],
    ['its control is not to be seen any more', [frame({}, preferences)], 0],
    ['its control is further along', [frame({ 'preferences-item': found({ outOfView: true }) })], 0],
    ['its control is grayed out', [frame({ 'preferences-item': hidden('disabled') })], 0],
  ])('lets them go on when %s', (_when, frames, absentMs) => {
    expect(actionsOf(cardFor('open-preferences', frames, { ...held, absentMs }))).toContain('did');
  });
});
