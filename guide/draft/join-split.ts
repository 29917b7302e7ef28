import type { Condition } from '../procedure/condition-schema';
import type { Step } from '../procedure/procedure';
import { withoutBlanks } from './without-blanks';

/** One step as two: the first sentence, and what follows it. Of several controls the first stays with the first. */
export function splitSay(step: Step, id: string): [Step, Step] {
  const [, head = step.say, tail = ''] = /^([^]*?[.!?])\s+(\S[^]*)$/.exec(step.say) ?? [];
  const { section: _section, targets: [own, ...others] = [], sequence: _sequence, done, ...rest } = step;
  const isPair = others.length > 0 && step.sequence === true;
  const first: Step = withoutBlanks({
    ...step,
    say: head,
    targets: isPair && own !== undefined ? [own] : step.targets,
    sequence: isPair ? undefined : step.sequence,
    done: isPair && own !== undefined ? { pressed: own } : done,
    irreversible: isPair ? undefined : step.irreversible,
  });
  const { kb: _kb, tips: _tips, caution: _caution, missing: _missing, ...bare } = rest;
  const second: Step = withoutBlanks({
    ...bare,
    id,
    title: '',
    say: tail,
    kb: step.kb,
    irreversible: isPair ? step.irreversible : undefined,
    onlyIfPresent: undefined,
    targets: isPair ? others : undefined,
    sequence: isPair && others.length > 1 ? true : undefined,
    done: isPair ? done : undefined,
  });
  return [first, second];
}

/** Two steps as one that points at the controls of both in turn, and is done when the second is. */
export function joinTwo(one: Step, next: Step): Step {
  const targets = [...new Set([...(one.targets ?? []), ...(next.targets ?? [])])];
  const isInTurn = (one.targets?.length ?? 0) > 0 && (next.targets?.length ?? 0) > 0 && targets.length > 1;
  return withoutBlanks<Step>({
    ...next,
    ...one,
    title: one.title || next.title,
    say: together(one.say, next.say),
    kb: one.kb === next.kb ? one.kb : together(one.kb, next.kb) || undefined,
    targets: targets.length > 0 ? targets : undefined,
    sequence: isInTurn ? true : (one.sequence ?? next.sequence),
    done: next.done as Condition | undefined,
    irreversible: one.irreversible ?? next.irreversible,
    caution:
      one.caution && next.caution
        ? { ...one.caution, say: together(one.caution.say, next.caution.say) }
        : (one.caution ?? next.caution),
    tips: one.tips || next.tips ? [...(one.tips ?? []), ...(next.tips ?? [])] : undefined,
    // Only both together could tell whether the step is there.
    onlyIfPresent: undefined,
  });
}

const together = (one = '', next = '') => [one.trim(), next.trim()].filter(Boolean).join(' ');
