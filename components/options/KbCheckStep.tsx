import type { StepCheck, Verdict } from '@/guide/kb-check/kb-check';
import { tellKb, tellLabels, tellSeen } from '@/guide/kb-check/kb-check-words';
import { Icon, type IconName } from '../shared/Icon';

const VERDICTS: Record<Verdict, { icon: IconName; words: string }> = {
  differs: { icon: 'differs', words: 'Differs' },
  'may-differ': { icon: 'info', words: 'May differ' },
  agrees: { icon: 'check', words: 'Agrees' },
  'not-compared': { icon: 'search', words: 'Nothing to compare' },
};

/** One step: the KB's words, Autotask's, and what this browser saw. */
export function KbCheckStep({ step }: { step: StepCheck }) {
  const { icon, words } = VERDICTS[step.verdict];
  const now = tellLabels(step);
  const seen = tellSeen(step);
  const { drift } = step;
  const kb = tellKb(step);
  return (
    <div className="kb-step" data-verdict={step.verdict}>
      <h3>
        Step {step.number}: {step.title}{' '}
        <span className="verdict">
          <Icon name={icon} />
          {words}
        </span>
      </h3>
      <dl className="facts">
        {kb !== undefined && (
          <>
            <dt>The KB says</dt>
            <dd>{kb}</dd>
          </>
        )}
        {(drift || now.length > 0) && <dt>Autotask now</dt>}
        {drift && (
          <dd>
            {drift.say} Source: {drift.source}.
          </dd>
        )}
        {now.map((say) => (
          <dd key={say}>{say}</dd>
        ))}
        <dt>This browser</dt>
        {seen.length === 0 && <dd>Has not seen this step yet.</dd>}
        {seen.map((say) => (
          <dd key={say}>{say}</dd>
        ))}
      </dl>
    </div>
  );
}
