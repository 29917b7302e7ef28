import { countVerdicts, type KbCheck } from '@/guide/kb-check/kb-check';
import { sayCount, say } from '@/guide/words/say';
import { KbArticleLink } from '../shared/KbArticleLink';
import { Icon } from '../shared/Icon';
import { KbCheckStep } from './KbCheckStep';

interface KbCheckArticleProps {
  check: KbCheck;
  onCopy(): void;
}

/** One article of the KB: the steps that differ, and those that don't behind a fold. */
export function KbCheckArticle({ check, onCopy }: KbCheckArticleProps) {
  const { id, title, article, steps } = check;
  const open = steps.filter(({ verdict }) => verdict === 'differs' || verdict === 'may-differ');
  const rest = steps.filter((step) => !open.includes(step));
  const counts = countVerdicts(check);
  return (
    <section className="kb-article" aria-labelledby={`check-${id}`}>
      <h2 id={`check-${id}`}>{title}</h2>
      <KbArticleLink {...article} />
      <p className="verdicts">{summarise(counts)}</p>
      {counts.differs > 0 && (
        <button
          type="button"
          className="button off-paper"
          aria-label={say('sharedButtonFor', say('optionsCopyCorrections'), title)}
          onClick={onCopy}
        >
          <Icon name="copy" />
          {say('optionsCopyCorrections')}
        </button>
      )}
      {open.map((step) => (
        <KbCheckStep key={step.id} step={step} />
      ))}
      {rest.length > 0 && (
        <details className="fold">
          <summary>
            {sayCount('optionsNoDifference', rest.length)}
            <span className="unseen">: {title}</span>
          </summary>
          {rest.map((step) => (
            <KbCheckStep key={step.id} step={step} />
          ))}
        </details>
      )}
    </section>
  );
}

function summarise(counts: ReturnType<typeof countVerdicts>): string {
  const { differs, 'may-differ': maybe } = counts;
  if (differs === 0 && maybe === 0) return say('optionsNoneDiffers');
  return [
    ...(differs > 0 ? [sayCount('optionsDiffer', differs)] : []),
    ...(maybe > 0 ? [sayCount('optionsMayDiffer', maybe)] : []),
  ].join(' ');
}
