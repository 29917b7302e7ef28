import { Fragment } from 'react';
import type { ArticleNote, ArticleStep } from '@/guide/article/article';
import { say } from '@/guide/words/say';
import type { IconName } from '../shared/Icon';
import { KbWording } from '../shared/KbWording';
import { Note } from '../shared/Note';

const ICONS: Record<ArticleNote['kind'], IconName> = {
  caution: 'caution',
  permission: 'info',
  drift: 'differs',
  tip: 'tip',
  missing: 'search',
  absent: 'info',
};

interface Rest {
  kbUrl: string;
  /** Says where each thing is known from. */
  sources: boolean;
}

/** The steps, each with the KB's words beside it. */
export function ArticleSteps({ steps, ...rest }: { steps: readonly ArticleStep[] } & Rest) {
  const sectioned = steps.some(({ section }) => section);
  return (
    <section aria-labelledby="steps-title">
      <h2 id="steps-title">{say('sharedSteps')}</h2>
      {steps.map((step) => (
        <Fragment key={step.id}>
          {step.section && <h3 className="section-title">{step.section}</h3>}
          <Step step={step} Heading={sectioned ? 'h4' : 'h3'} {...rest} />
        </Fragment>
      ))}
    </section>
  );
}

interface StepProps extends Rest {
  step: ArticleStep;
  Heading: 'h3' | 'h4';
}

function Step({ step, kbUrl, sources, Heading }: StepProps) {
  return (
    <div className="article-step">
      <div className="guided">
        <Heading>
          <span className="step-number">{say('optionsStepNumber', step.number)} </span>
          {step.title}
        </Heading>
        <p>{step.say}</p>
        {step.notes.map((note) => (
          <Note
            key={`${note.kind} ${note.say}`}
            icon={ICONS[note.kind]}
            tone={note.kind === 'caution' ? 'caution' : 'plain'}
            label={note.label}
            say={note.say}
            source={sources ? note.source : undefined}
          />
        ))}
        {step.where.length > 0 && (
          <dl className="where">
            {step.where.map(({ label, say: where }) => (
              <div key={label}>
                <dt>{say('optionsWhereToLook', label)}</dt>
                <dd>{where}</dd>
              </div>
            ))}
          </dl>
        )}
        {sources && <p className="source">{say('sharedSource', step.source)}</p>}
      </div>
      <div className="kb-side" role="group" aria-label={say('optionsKbOnStep', step.number)}>
        <p className="kb-head">{say('sharedKbSays')}</p>
        <KbWording wording={step.wording} url={kbUrl} />
      </div>
    </div>
  );
}
