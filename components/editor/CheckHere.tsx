import { queryStepHere, type Here, type StepHere } from '@/guide/run/here';
import { say, sayCount, type MessageKey } from '@/guide/words/say';
import { Icon, type IconName } from '../shared/Icon';
import { useEditor } from './use-editor';
import { usePageLook, type LookAtPage } from './use-page-look';

const WORDS: Record<StepHere, { words?: MessageKey; icon: IconName; what: string }> = {
  found: { words: 'hereStepFound', icon: 'check', what: 'good' },
  several: { icon: 'caution', what: 'not-found' },
  hidden: { words: 'hereStepHidden', icon: 'none', what: 'open' },
  absent: { words: 'hereStepAbsent', icon: 'none', what: 'open' },
  none: { words: 'hereStepNone', icon: 'hand', what: 'open' },
};

/** Looks for all controls of the guide on the Autotask page in front, and says what stands there. */
export function CheckHere({ onCheck }: { onCheck: LookAtPage }) {
  const { steps } = useEditor().work.procedure;
  const { here, isLooking, start } = usePageLook(onCheck);
  const states = steps.map((step) => queryStepHere(step, here ?? {}));
  const count = states.filter((each) => each === 'found').length;
  const all = states.filter((each) => each !== 'none').length;

  return (
    <section aria-labelledby="here-title" className="follow">
      <h2 id="here-title">{say('hereHead')}</h2>
      <p>{say('hereLead')}</p>
      <div className="actions">
        <button
          type="button"
          className="button"
          aria-disabled={isLooking || all === 0 || undefined}
          onClick={all === 0 ? undefined : start}
        >
          <Icon name="search" />
          {say('hereGo')}
        </button>
      </div>
      <p role="status">{isLooking ? say('hereLooking') : here && say('hereSum', count, all)}</p>
      {here && (
        <ol role="list" className="went" aria-label={say('hereHead')}>
          {steps.map((step, at) => {
            const { words, icon, what } = WORDS[states[at]!];
            return (
              <li key={step.id} data-what={what}>
                <p>
                  <span className="step-number">{at + 1}</span>
                  <span className="step-name">{step.title || say('editorUntitled')}</span>
                </p>
                <p className="went-how">
                  <Icon name={icon} />
                  {words ? say(words) : sayCount('hereStepSeveral', placesOf(step.targets, here))}
                </p>
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}

/** How many places fit the control of a step that fits in several. */
const placesOf = (targets: readonly string[] = [], here: Here) =>
  Math.max(2, ...targets.map((id) => here[id]?.places ?? 0));
