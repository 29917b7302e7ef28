import type { StepCheck, Verdict } from '@/guide/kb-check/kb-check';
import { tellKb, tellLabels, tellSeen } from '@/guide/kb-check/kb-check-words';
import { say, type MessageKey } from '@/guide/words/say';
import { Icon, type IconName } from '../shared/Icon';

const VERDICTS: Record<Verdict, { icon: IconName; words: MessageKey }> = {
  differs: { icon: 'differs', words: 'optionsVerdictDiffers' },
  'may-differ': { icon: 'info', words: 'optionsVerdictMayDiffer' },
  agrees: { icon: 'check', words: 'optionsVerdictAgrees' },
  'not-compared': { icon: 'search', words: 'optionsVerdictNothing' },
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
        {say('sharedStepTitle', step.number, step.title)}{' '}
        <span className="verdict">
          <Icon name={icon} />
          {say(words)}
        </span>
      </h3>
      <dl className="facts">
        {kb !== undefined && (
          <>
            <dt>{say('optionsTheKbSays')}</dt>
            <dd>{kb}</dd>
          </>
        )}
        {(drift || now.length > 0) && <dt>{say('optionsAutotaskNow')}</dt>}
        {drift && <dd>{say('checkDrift', drift.say, drift.source)}</dd>}
        {now.map((each) => (
          <dd key={each}>{each}</dd>
        ))}
        <dt>{say('optionsThisBrowser')}</dt>
        {seen.length === 0 && <dd>{say('optionsNotSeenYet')}</dd>}
        {seen.map((each) => (
          <dd key={each}>{each}</dd>
        ))}
      </dl>
    </div>
  );
}
