import { useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { previewCard } from '@/guide/draft/preview';
import type { Procedure, Step } from '@/guide/procedure/procedure';
import { say } from '@/guide/words/say';
import { StepCard } from '../card/StepCard';

interface CardPreviewProps {
  procedure: Procedure;
  step: Step;
  /** Gives the card its own styles, which stop at the root as those of the page do. */
  addStyles(root: ShadowRoot): void;
}

const nothing = () => undefined;

/** The very card that Autotask's page will show, as the step is now. Its buttons do nothing here. */
export function CardPreview({ procedure, step, addStyles }: CardPreviewProps) {
  const host = useRef<HTMLDivElement>(null);
  const [stage, setStage] = useState<HTMLElement>();

  useLayoutEffect(() => {
    if (!host.current || host.current.shadowRoot) return;
    const root = host.current.attachShadow({ mode: 'open' });
    addStyles(root);
    const made = document.createElement('div');
    made.dataset.part = 'stage';
    root.append(made);
    setStage(made);
  }, [addStyles]);

  return (
    <figure className="preview">
      <figcaption>{say('editorPreview')}</figcaption>
      {/* What can be pressed in it would only mislead. */}
      <div ref={host} inert />
      {stage &&
        createPortal(<StepCard key={step.id} view={previewCard(procedure, step)} onAct={nothing} />, stage)}
    </figure>
  );
}
