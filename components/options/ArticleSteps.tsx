import { Fragment } from 'react';
import type { ArticleNote, ArticleStep } from '@/guide/article/article';
import type { IconName } from '../shared/Icon';
import { KbWording } from '../shared/KbWording';
import { Note } from '../shared/Note';

const ICONS: Record<ArticleNote['kind'], IconName> = {
  caution: 'caution',
  drift: 'differs',
  tip: 'tip',
  missing: 'search',
  absent: 'info',
};

/** The steps, each with the KB's words beside it. */
export function ArticleSteps({ steps, kbUrl }: { steps: readonly ArticleStep[]; kbUrl: string }) {
  const sectioned = steps.some(({ section }) => section);
  return (
    <section aria-labelledby="steps-title">
      <h2 id="steps-title">Steps</h2>
      {steps.map((step) => (
        <Fragment key={step.id}>
          {step.section && <h3 className="section-title">{step.section}</h3>}
          <Step step={step} kbUrl={kbUrl} Heading={sectioned ? 'h4' : 'h3'} />
        </Fragment>
      ))}
    </section>
  );
}

function Step({ step, kbUrl, Heading }: { step: ArticleStep; kbUrl: string; Heading: 'h3' | 'h4' }) {
  return (
    <div className="article-step">
      <div className="guided">
        <Heading>
          <span className="step-number">Step {step.number}: </span>
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
            source={note.source}
          />
        ))}
        {step.where.length > 0 && (
          <dl className="where">
            {step.where.map(({ label, say }) => (
              <div key={label}>
                <dt>Where to look for {label}</dt>
                <dd>{say}</dd>
              </div>
            ))}
          </dl>
        )}
        <p className="source">Source: {step.source}</p>
      </div>
      <div className="kb-side" role="group" aria-label={`The KB on step ${step.number}`}>
        <p className="kb-head">What the KB says</p>
        <KbWording wording={step.wording} url={kbUrl} />
      </div>
    </div>
  );
}
