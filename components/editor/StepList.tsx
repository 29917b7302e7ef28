import { type DragEvent, type KeyboardEvent, useRef, useState } from 'react';
import { addStep, moveStep } from '@/guide/draft/edit-steps';
import { say } from '@/guide/words/say';
import { Icon } from '../shared/Icon';
import { StepMarks } from './StepMarks';
import { useEditor } from './use-editor';

interface StepListProps {
  selected: string | undefined;
  onSelect(step: string): void;
  /** By step: how many errors and other findings it has, and whether it was followed as it is. */
  marks(step: string): { errors: number; others: number; followed: boolean };
}

const SHORTCUTS = ['Alt+ArrowUp', 'Alt+ArrowDown'].join(' ');

/** The steps in order. They are moved by dragging, or with Alt and the arrow keys. */
export function StepList({ selected, onSelect, marks }: StepListProps) {
  const { work, change, say: tell } = useEditor();
  const { steps } = work.procedure;
  const [over, setOver] = useState<number>();
  const dragged = useRef<string>(undefined);

  function move(id: string, to: number) {
    if (to < 0 || to >= steps.length) return;
    change((now) => moveStep(now, id, to));
    tell(say('editorMoved', steps.find((step) => step.id === id)?.title ?? '', to + 1));
  }

  function onKeyDown(event: KeyboardEvent, id: string, at: number) {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (by === 0) return;
    event.preventDefault();
    if (event.altKey) return move(id, at + by);
    const next = steps[at + by];
    if (!next) return;
    onSelect(next.id);
    document.getElementById(`step-${next.id}`)?.focus();
  }

  function onDrop(event: DragEvent, at: number) {
    event.preventDefault();
    setOver(undefined);
    if (dragged.current !== undefined) move(dragged.current, at);
    dragged.current = undefined;
  }

  function add() {
    const { work: made, id } = addStep(work, selected);
    if (id === undefined) return tell(say('editorTooManySteps'));
    change(() => made);
    onSelect(id);
  }

  return (
    <nav className="step-list" aria-label={say('sharedSteps')}>
      <p className="field-hint">{say('editorMoveHint')}</p>
      <ol role="list">
        {steps.map((step, at) => (
          <li key={step.id} data-over={over === at || undefined}>
            {step.section && <p className="step-heading">{step.section}</p>}
            <button
              type="button"
              id={`step-${step.id}`}
              className="step-button"
              aria-current={step.id === selected ? 'step' : undefined}
              aria-keyshortcuts={SHORTCUTS}
              draggable
              onDragStart={(event) => {
                dragged.current = step.id;
                event.dataTransfer.effectAllowed = 'move';
                // Firefox drags nothing that carries nothing.
                event.dataTransfer.setData('text/plain', step.title);
              }}
              onDragEnd={() => setOver(undefined)}
              onDragOver={(event) => {
                event.preventDefault();
                setOver(at);
              }}
              onDrop={(event) => onDrop(event, at)}
              onClick={() => onSelect(step.id)}
              onKeyDown={(event) => onKeyDown(event, step.id, at)}
            >
              <span className="step-number">{at + 1}</span>
              <span className="step-name">{step.title || step.say || say('editorUntitled')}</span>
              <StepMarks {...marks(step.id)} />
            </button>
          </li>
        ))}
      </ol>
      <button type="button" className="button" onClick={add}>
        <Icon name="plus" />
        {say('editorAddStep')}
      </button>
    </nav>
  );
}
