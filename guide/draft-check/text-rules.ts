import { say, sayCount } from '../words/say';
import { shorten } from '../words/shorten';
import type { Procedure, Step } from '../procedure/procedure';
import data from './check-words.json';
import { nameOfStep, withStep } from './edit';
import type { CheckedDraft, Finding, Mend } from './finding';

const LONGEST_SAY = 240;
const MOST_IN_SECTION = 12;
const PRESSES = new Set(data.presses);

/** A step without a title, or without anything to say. */
export function findBlank({ procedure }: CheckedDraft): Finding[] {
  return procedure.steps.flatMap((step): Finding[] => {
    if (step.title.trim() !== '' && step.say.trim() !== '') return [];
    const isTitle = step.title.trim() === '';
    const what = isTitle ? say('lintNoTitle') : say('lintNoSay', nameOfStep(step));
    const mend = mendBlank(procedure, step);
    return [
      {
        rule: 'blank',
        level: 'error',
        step: step.id,
        text: isTitle ? 'title' : 'say',
        what,
        remedy: say('lintBlankDo'),
        ...(mend && { mend }),
      },
    ];
  });
}

const LONGEST_TITLE = 80;

/** The one text stands for the other; undefined where both are missing. */
function mendBlank(procedure: Procedure, { id, title, say: said, targets }: Step): Mend | undefined {
  const isTitle = title.trim() === '';
  const from = (isTitle ? said : title).trim();
  if (from === '') return undefined;
  // On the card the control's name stands there; a title has it as it is.
  const name = procedure.targets[targets?.[0] ?? '']?.label;
  const written = name === undefined ? from : from.replaceAll('{target}', name);
  const changes = isTitle ? { title: shorten(written, LONGEST_TITLE) } : { say: shorten(from, LONGEST_SAY) };
  return {
    label: say(isTitle ? 'lintNoTitleMend' : 'lintNoSayMend'),
    apply: (draft) => withStep(draft, id, (each) => ({ ...each, ...changes })),
  };
}

/** More to read than the card has room for, or two things to press in one step. */
export function findLong({ procedure }: CheckedDraft): Finding[] {
  return procedure.steps.flatMap((step): Finding[] => {
    const findings: Finding[] = [];
    const at = { step: step.id, level: 'warning' as const };
    if (step.say.length > LONGEST_SAY)
      findings.push({
        ...at,
        rule: 'long',
        what: sayCount('lintLong', step.say.length, nameOfStep(step)),
        remedy: say('lintLongDo', LONGEST_SAY),
        // One long sentence has no place to be cut at.
        ...(/[.!?]\s+\S/.test(step.say) && { offers: ['split'] as const }),
      });
    if (countPresses(step) > 1)
      findings.push({
        ...at,
        rule: 'two-presses',
        what: say('lintTwoPresses', nameOfStep(step)),
        remedy: say('lintTwoPressesDo'),
        offers: ['split'],
      });
    return findings;
  });
}

/** A verb counts where it stands at the start of a part of a sentence: "click Merge", not "the click". */
function countPresses({ say: said }: Step): number {
  const parts = said.toLowerCase().split(/[.,;:]\s|\band\b|\bthen\b/);
  return parts.filter((part) => PRESSES.has(part.trim().split(' ')[0]!)).length;
}

/** More steps under one heading than anybody keeps in view. */
export function findMany({ procedure }: CheckedDraft): Finding[] {
  const findings: Finding[] = [];
  let first = procedure.steps[0];
  let count = 0;
  const close = () => {
    if (first && count > MOST_IN_SECTION) {
      const { id } = first;
      const what = sayCount('lintMany', count, first.section ?? procedure.title);
      findings.push({
        rule: 'many-steps',
        level: 'warning',
        step: first.id,
        what,
        remedy: say('lintManyDo'),
        mend: { label: say('lintManyMend'), apply: (draft) => withHeadings(draft, id) },
      });
    }
    count = 0;
  };
  for (const step of procedure.steps) {
    if (step.section !== undefined) {
      close();
      first = step;
    }
    count += 1;
  }
  close();
  return findings;
}

/** The section that begins with this step in parts of about the same length, each under a heading of its own. */
function withHeadings(procedure: Procedure, first: string): Procedure {
  const { steps, title } = procedure;
  const from = steps.findIndex(({ id }) => id === first);
  if (from < 0) return procedure;
  const next = steps.findIndex(({ section }, at) => at > from && section !== undefined);
  const count = (next < 0 ? steps.length : next) - from;
  const most = Math.ceil(count / Math.ceil(count / MOST_IN_SECTION));
  const name = shorten(steps[from]!.section ?? title, LONGEST_TITLE);
  const parted = steps.map((step, at) => {
    const place = at - from;
    const isHead = place > 0 && place < count && place % most === 0;
    return isHead ? { ...step, section: say('lintManyPart', name, place / most + 1) } : step;
  });
  return { ...procedure, steps: parted };
}
