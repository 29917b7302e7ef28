import type { CardAction, CardView } from '@/guide/card/card-view';
import { say } from '@/guide/words/say';
import { KbWordingFold } from '../shared/KbWording';
import { ReferenceBody } from '../shared/ReferenceBody';
import { CardButtons } from './CardButtons';

interface CardFoldsProps {
  view: Pick<CardView, 'table' | 'wording' | 'why' | 'procedure'>;
  onAct(action: CardAction): void;
}

/** What one can look up at a step: a table, the KB's own words, and why the ring is where it is. */
export function CardFolds({ view, onAct }: CardFoldsProps) {
  const { table, wording, why } = view;
  return (
    <>
      {table && (
        <details className="kb">
          <summary>{table.title}</summary>
          <div className="card-table">
            <ReferenceBody {...table} />
          </div>
        </details>
      )}
      {wording && <KbWordingFold wording={wording} url={view.procedure.articleUrl} />}
      {why && (
        <details className="kb">
          <summary>{say('cardWhyHere')}</summary>
          {why.says.map((each) => (
            <p key={each}>{each}</p>
          ))}
          {why.buttons.length > 0 && (
            <div className="card-row">
              <CardButtons buttons={why.buttons} onAct={onAct} />
            </div>
          )}
        </details>
      )}
    </>
  );
}
