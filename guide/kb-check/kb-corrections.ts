import { say } from '../words/say';
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
  return `${[`# ${say('checkCorrections')}`, ...blocks].join('\n\n')}\n`;
}

function correction(step: StepCheck): string {
  const { drift } = step;
  const kb = tellKb(step);
  const now = [...(drift ? [say('checkDrift', drift.say, drift.source)] : []), ...tellLabels(step)];
  return [
    `- **${say('sharedStepTitle', step.number, text(step.title))}**`,
    ...(kb === undefined ? [] : [`  - ${say('checkTheKb', text(kb))}`]),
    ...now.map((each) => `  - ${say('checkAutotask', text(each))}`),
    ...tellSeen(step).map((each) => `  - ${say('checkThisBrowser', text(each))}`),
  ].join('\n');
}
