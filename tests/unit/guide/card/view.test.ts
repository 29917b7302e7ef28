import { describe, expect, it } from 'vitest';
import { PRESS_PATIENCE_MS, buildCardView } from '@/guide/card/view';
import { actionsOf, cardFor, cardIn } from './card';
import { found, frame, hidden, runAt, stepOf, twoFactor } from '../sample';

const preferences = { pages: ['preferences'] };
const nameIndex = (target: string, text: string) =>
  twoFactor.targets[target]!.names!.findIndex((name) => name.text === text);
const named = (target: string, text: string) => ({ [target]: found({ name: nameIndex(target, text) }) });

describe('the label that the card uses', () => {
  it("is the one this Autotask uses, with the KB's beside it when that differs", () => {
    const card = cardFor('open-code-options', [
      frame(named('code-options', 'Authentication Code Options'), preferences),
    ]);
    expect(card.step.say).toBe('Scroll down to Authentication Code Options and click it.');
    expect(card.drift?.say).toMatch(/^The KB calls it “One-Time Password Options”\. Autotask renamed/);
  });

  it("has no remark when it is the KB's", () => {
    const card = cardFor('open-code-options', [
      frame(named('code-options', 'One-Time Password Options'), preferences),
    ]);
    expect(card.step.say).toBe('Scroll down to One-Time Password Options and click it.');
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

  it('is the evidence: what was matched, or what was looked for in vain', () => {
    const fact = found({ name: 0 });
    expect(cardFor('save', [frame({ 'save-close': fact })]).evidence).toMatch(/^Matched “Save & Close”/);
    expect(cardFor('save', [frame()]).evidence).toMatch(/^Looked for “Save & Close”/);
  });

  it('is the article it comes from', () => {
    expect(cardFor('save', [frame()]).procedure).toEqual({
      id: 'autotask-2fa',
      title: twoFactor.title,
      articleUrl: twoFactor.article.url,
    });
  });
});

describe('after a press', () => {
  const pressed = (target: string, ago: number, stepId: string, targets = { [target]: found() }) =>
    cardFor(stepId, [frame(targets)], { pressedAgo: { [target]: ago } });

  it('the card waits a moment, then asks what came of it', () => {
    expect(pressed('validate', PRESS_PATIENCE_MS - 1, 'confirm-code').status).toBeUndefined();
    const card = pressed('validate', PRESS_PATIENCE_MS, 'confirm-code');
    expect(card.status?.say).toContain("I can't see what came of it");
    expect(card).toMatchObject({ state: 'pointing', buttons: [{ action: 'did', label: 'Yes, go on' }] });
  });

  it('into a field, which one presses to type, it does not ask', () => {
    const fields = { 'generated-code': found(), 'autotask-password': found(), validate: found() };
    expect(pressed('generated-code', 60_000, 'confirm-code', fields).status).toBeUndefined();
  });

  it('on another control of the step than the one pointed at, it does not ask', () => {
    const targets = { 'generated-code': found({ visited: true }), 'autotask-password': found() };
    expect(pressed('generated-code', 60_000, 'confirm-code', targets).status).toBeUndefined();
  });
});

describe('a step the person went back to', () => {
  const held = { run: { held: true } };

  it('says that it shows as done, and lets them go on', () => {
    const card = cardFor('open-code-options', [frame({ 'code-options': found() }, preferences)], held);
    expect(card.status?.say).toContain('You went back');
    expect(card.buttons).toEqual([{ action: 'did', label: 'Go on' }]);
  });

  it.each([
    ['its control is behind a menu', [frame({ 'profile-menu': found() }, preferences)], 5000],
    ['its control is not to be seen any more', [frame({}, preferences)], 0],
    ['its control is further along', [frame({ 'preferences-item': found({ outOfView: true }) })], 0],
    ['its control is greyed out', [frame({ 'preferences-item': hidden('disabled') })], 0],
  ])('lets them go on when %s', (_when, frames, absentMs) => {
    expect(actionsOf(cardFor('open-preferences', frames, { ...held, absentMs }))).toContain('did');
  });
});

describe('the end', () => {
  type Ticks = Record<
    string,
    { how: 'seen' | 'told' | 'skipped' | 'missing' | 'not-applicable'; at: number }
  >;
  const ticks = (how: Ticks[string]['how']): Ticks =>
    Object.fromEntries(twoFactor.steps.map(({ id }) => [id, { how, at: 1 }]));
  const end = (steps: Ticks) =>
    cardFor('save', [frame()], { run: { status: 'finished' }, progress: { steps, finishedAt: 1 } });

  it('says that it is done, and offers to close', () => {
    const card = end(ticks('seen'));
    expect(card).toMatchObject({ state: 'done', canGoBack: true, step: { number: 8, count: 8 } });
    expect(card.step.say).toBe(`You have finished “${twoFactor.title}”.`);
    expect(actionsOf(card)).toEqual(['finish']);
    expect(card.status).toBeUndefined();
  });

  it('says where the article goes on, at the end only', () => {
    const article = { ...twoFactor.article, goesOn: 'The KB article goes on here.' };
    const procedure = { ...twoFactor, article };
    const viewed = { procedure, progress: { steps: ticks('seen') }, absentMs: 0, now: 1 };
    const assessment = { situation: 'absent' } as const;
    const at = (status: 'running' | 'finished') =>
      buildCardView({ ...viewed, assessment, run: runAt('save', { procedure: procedure.id, status }) });
    expect(at('finished').goesOn).toBe('The KB article goes on here.');
    expect(at('running').goesOn).toBeUndefined();
  });

  it('counts what does not exist here as done', () => {
    const steps = { ...ticks('seen'), 'stop-email': { how: 'not-applicable' as const, at: 1 } };
    expect(end(steps).step.say).toContain('You have finished');
    expect(end(steps).step.say).not.toContain('left out');
    expect(end(ticks('not-applicable')).step.say).not.toContain('left out');
    expect(end(ticks('skipped')).step.say).toContain(`${twoFactor.steps.length} steps left out`);
  });

  it('names what was left out', () => {
    const steps = { ...ticks('seen'), save: { how: 'skipped' as const, at: 1 } };
    expect(end(steps).step.say).toContain('with one step left out');
    expect(end(steps).status?.say).toBe('Passed over: Save.');
    const two = { ...steps, 'stop-email': { how: 'missing' as const, at: 1 } };
    expect(end(two).step.say).toContain('with 2 steps left out');
  });

  it('has nothing more to warn of', () => {
    const card = end(ticks('seen'));
    expect(card).toMatchObject({ tips: [] });
    expect([card.caution, card.drift, card.wording, card.evidence]).toEqual(Array(4).fill(undefined));
  });
});
