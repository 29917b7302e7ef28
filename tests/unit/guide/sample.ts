import type { FrameSighting, HiddenBy, Sighting, TargetFact } from '@/guide/run/facts';
import { getProcedure } from '@/guide/procedure/parse-procedure';
import type { Procedure, Step, Target } from '@/guide/procedure/procedure';
import type { Run } from '@/guide/run/run';
import { see, type World } from '@/guide/run/see';
import { twoFactorFile as shipped } from '../../fixtures/in-english';

/** The procedure that ships, as the rules get it. */
export const twoFactor = getProcedure(shipped);

export function stepOf(procedure: Procedure, id: string): Step {
  const step = procedure.steps.find((each) => each.id === id);
  if (!step) throw new Error(`There is no step ${id}`);
  return step;
}

export const found = (more: Partial<TargetFact> = {}): TargetFact => ({
  status: 'found',
  confidence: 0.9,
  means: 'name',
  role: 'button',
  ...more,
});

export const ambiguous = (more: Partial<TargetFact> = {}): TargetFact =>
  found({ status: 'ambiguous', places: 2, ...more });

export const hidden = (hiddenBy: HiddenBy, more: Partial<TargetFact> = {}): TargetFact =>
  found({ status: 'hidden', hiddenBy, ...more });

type Where = Partial<Omit<Sighting, 'targets'>> & { tab?: number; frame?: number };

/** One frame in view, with the targets it sees. */
export function frame(targets: Sighting['targets'] = {}, where: Where = {}): FrameSighting {
  const { tab = 1, frame: id = 0, ...more } = where;
  return {
    tab,
    frame: id,
    sighting: { pages: [], visible: true, focused: true, area: 1_000_000, targets, ...more },
  };
}

export const worldOf = (...frames: FrameSighting[]): World => see(frames, [1]);

const target = (label: string, more: Partial<Target> = {}): Target => ({
  label,
  where: `Where ${label} is.`,
  role: ['button'],
  names: [{ text: label, source: 'kb', certainty: 'documented' }],
  ...more,
});

/** A small procedure with the targets `a`, `b` and `c`, the pages `home` and `away`, and the steps given. */
export function sampleProcedure(steps: Partial<Step>[], more: Partial<Procedure> = {}): Procedure {
  return {
    format: 1,
    id: 'sample',
    title: 'A sample',
    summary: 'For tests.',
    article: { title: 'A sample', url: 'https://kb.example/sample', source: 'kb' },
    related: [],
    sources: { kb: { title: 'The KB article' } },
    pages: {
      home: { name: 'Home', paths: ['/home'], open: '/home', source: 'kb', certainty: 'seen' },
      away: { name: 'Away', paths: ['/away'], source: 'kb', certainty: 'seen' },
    },
    targets: { a: target('A'), b: target('B'), c: target('C') },
    states: { 'a-or-b': { any: [{ visible: 'a' }, { visible: 'b' }] } },
    steps: steps.map((step, at) => ({
      id: `step-${at + 1}`,
      title: `Step ${at + 1}`,
      say: 'Click {target}.',
      source: 'kb',
      certainty: 'documented',
      ...step,
    })),
    ...more,
  };
}

export const runAt = (step: string, more: Partial<Run> = {}): Run => ({
  version: 1,
  procedure: 'sample',
  step,
  status: 'running',
  pressed: {},
  startedAt: 0,
  ...more,
});
