import type { Procedure } from '@/guide/procedure/procedure';
import { querySectionAtHand, type StepView, toSections } from '@/guide/popup/step-view';
import { say } from '@/guide/words/say';
import { ExternalLink } from '../shared/ExternalLink';
import { Fold } from '../shared/Fold';
import { StepItem } from './StepItem';

interface StepChecklistProps {
  steps: readonly StepView[];
  article: Procedure['article'];
  /** Whether the person has folded or unfolded a section. */
  isOpen(section: string): boolean | undefined;
  onFold(section: string, open: boolean): void;
  onTick(step: string, ticked: boolean): void;
  onStart(step: string): void;
  onCopyLink(step: string): void;
  onWrong(step: string): void;
}

/** The steps with their ticks, in sections that fold. Every tick can be set or taken back by hand. */
export function StepChecklist({ steps, article, isOpen, onFold, ...actions }: StepChecklistProps) {
  const sections = toSections(steps);
  const atHand = querySectionAtHand(sections);
  return (
    <div className="checklist">
      {sections.map((section) => (
        <Fold
          key={section.id}
          title={section.title}
          // A single section has as much done as the bar above it says.
          count={sections.length > 1 ? { done: section.done, of: section.steps.length } : undefined}
          open={isOpen(section.id) ?? section.id === atHand}
          onFold={(open) => onFold(section.id, open)}
        >
          <ol className="steps">
            {section.steps.map((step) => (
              <StepItem key={step.id} step={step} {...actions} />
            ))}
          </ol>
        </Fold>
      ))}
      {article.goesOn && (
        <p className="goes-on">
          {article.goesOn}{' '}
          {article.url !== '' && <ExternalLink url={article.url}>{say('sharedOpenKb')}</ExternalLink>}
        </p>
      )}
    </div>
  );
}
