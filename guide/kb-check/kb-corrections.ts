import type { KbCheck, StepCheck } from './kb-check';
import { tellKb, tellLabels, tellSeen } from './kb-check-words';
import { escapeMarkdown as text, linkMarkdown } from '../article/markdown';

/** The real differences as a Markdown list for the KB's owner; empty when there are none. */
export function correctionsToMarkdown(checks: readonly KbCheck[]): string {
  const blocks = checks.flatMap(({ article, steps }) => {
    const real = steps.filter(({ verdict }) => verdict === 'differs');
    if (real.length === 0) return [];
    return [`## ${linkMarkdown(article.title, article.url)}`, real.map(correction).join('\n')];
  });
  if (blocks.length === 0) return '';
  return `${['# Corrections for the KB', ...blocks].join('\n\n')}\n`;
}

function correction(step: StepCheck): string {
  const { drift } = step;
  const kb = tellKb(step);
  const now = [...(drift ? [`${drift.say} Source: ${drift.source}.`] : []), ...tellLabels(step)];
  return [
    `- **Step ${step.number}: ${text(step.title)}**`,
    ...(kb === undefined ? [] : [`  - The KB: ${text(kb)}`]),
    ...now.map((say) => `  - Autotask: ${text(say)}`),
    ...tellSeen(step).map((say) => `  - This browser: ${text(say)}`),
  ].join('\n');
}
