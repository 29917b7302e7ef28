import { doByHand } from '@/guide/draft/by-hand';
import { countPlaces, queryLost } from '@/guide/draft/page-findings';
import type { Step } from '@/guide/procedure/procedure';
import { queryStepHere, type StepHere } from '@/guide/run/here';
import { say, sayCount, type MessageKey } from '@/guide/words/say';
import { Icon, type IconName } from '../shared/Icon';
import { useEditor } from './use-editor';
import type { PageLook } from './use-page-look';

const WORDS: Record<StepHere, { words?: MessageKey; icon: IconName; what: string }> = {
  found: { words: 'hereStepFound', icon: 'check', what: 'good' },
  several: { icon: 'caution', what: 'not-found' },
  hidden: { words: 'hereStepHidden', icon: 'none', what: 'open' },
  absent: { words: 'hereStepAbsent', icon: 'none', what: 'open' },
  none: { words: 'hereStepNone', icon: 'hand', what: 'open' },
};

interface CheckHereProps {
  /** What the page in front shows, and the way to look. */
  page: PageLook;
  /** Shows a part of a step's form. */
  onShow(step: string, fields: string): void;
}

/** Looks for all controls of the guide on the Autotask page in front, and says what stands there. */
export function CheckHere({ page, onShow }: CheckHereProps) {
  const { work, change, point, mayPoint, say: tell } = useEditor();
  const { steps } = work.procedure;
  const { here, isLooking, start } = page;
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
            const lost = queryLost(step, here);
            return (
              <li key={step.id} data-what={what}>
                <p>
                  <span className="step-number">{at + 1}</span>
                  <span className="step-name">{step.title || say('editorUntitled')}</span>
                </p>
                <p className="went-how">
                  <Icon name={icon} />
                  {words ? say(words) : sayCount('hereStepSeveral', countPlaces(step, here))}
                </p>
                {lost !== undefined && (
                  <div className="actions">
                    {mayPoint && (
                      <Remedy step={step} words="editorPointAgain" onPress={() => point(step.id, lost)} />
                    )}
                    <Remedy
                      step={step}
                      words="editorOtherNames"
                      onPress={() => onShow(step.id, `names-${lost}`)}
                    />
                    {states[at] === 'absent' && (
                      <Remedy
                        step={step}
                        words="editorByHand"
                        onPress={() => {
                          change((now) => doByHand(now, step.id, lost));
                          tell(say('editorFindingMended'));
                        }}
                      />
                    )}
                  </div>
                )}
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}

interface RemedyProps {
  step: Step;
  words: MessageKey;
  onPress(): void;
}

/** One press that mends what the page has shown of a step's control. */
const Remedy = ({ step, words, onPress }: RemedyProps) => (
  <button
    type="button"
    className="button quiet"
    aria-label={say('sharedButtonFor', say(words), step.title || say('editorUntitled'))}
    onClick={onPress}
  >
    {say(words)}
  </button>
);
