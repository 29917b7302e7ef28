import { joinWithNext, moveStep, removeStep, splitStep } from '@/guide/draft/edit-steps';
import type { Step } from '@/guide/procedure/procedure';
import { say, type MessageKey } from '@/guide/words/say';
import { Icon, type IconName } from '../shared/Icon';
import { useEditor } from './use-editor';

interface StepToolsProps {
  step: Step;
  onSelect(step: string): void;
  onFollow(): void;
}

/** What can be done with a whole step; all of it can be undone. */
export function StepTools({ step, onSelect, onFollow }: StepToolsProps) {
  const { work, change, record, mayRecord, say: tell } = useEditor();
  const { steps } = work.procedure;
  const at = steps.indexOf(step);

  function move(by: number) {
    change((now) => moveStep(now, step.id, at + by));
    tell(say('editorMoved', step.title, at + by + 1));
  }

  function remove() {
    const next = steps[at + 1] ?? steps[at - 1];
    change((now) => removeStep(now, step.id));
    if (next) onSelect(next.id);
    tell(say('editorRemoved', step.title));
  }

  function split() {
    const { work: made, id } = splitStep(work, step.id);
    if (id === undefined) return;
    change(() => made);
    onSelect(id);
    tell(say('editorWasSplit'));
  }

  function join() {
    change((now) => joinWithNext(now, step.id));
    tell(say('editorWasJoined'));
  }

  const isLast = at === steps.length - 1;
  const tools: { words: MessageKey; icon: IconName; disabled?: boolean; run(): void }[] = [
    { words: 'editorUp', icon: 'up', disabled: at === 0, run: () => move(-1) },
    { words: 'editorDown', icon: 'down', disabled: isLast, run: () => move(1) },
    { words: 'editorSplit', icon: 'unfold', run: split },
    { words: 'editorJoin', icon: 'link', disabled: isLast, run: join },
    { words: 'editorFollowFrom', icon: 'go', run: onFollow },
    ...(mayRecord ? [{ words: 'editorRecordAfter', icon: 'hand', run: () => record(step.id) } as const] : []),
    { words: 'editorRemoveStep', icon: 'close', run: remove },
  ];
  return (
    <div className="actions step-tools" role="group" aria-label={say('editorTools')}>
      {tools.map(({ words, icon, disabled, run }) => (
        <button
          key={words}
          type="button"
          className="button quiet"
          aria-disabled={disabled || undefined}
          onClick={disabled ? undefined : run}
        >
          <Icon name={icon} />
          {say(words)}
        </button>
      ))}
    </div>
  );
}
