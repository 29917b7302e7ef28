import type { FromPopup } from '@/guide/requests';
import type { ProcedureView } from '@/guide/popup/procedure-view';
import { say } from '@/guide/words/say';
import { Icon } from '../shared/Icon';

interface ProcedureToolsProps {
  view: ProcedureView;
  /** Where the procedure can be read as an article. */
  articlePage: string;
  onAsk(message: FromPopup): void;
  onStartOver(): void;
  onCopyLink(): void;
}

/** What else can be done with a procedure: go to its pages, start over, read it, pass it on. */
export function ProcedureTools({ view, articlePage, onAsk, onStartOver, onCopyLink }: ProcedureToolsProps) {
  const { id, pages, phase } = view;
  const begun = phase === 'started' || phase === 'running' || phase === 'paused';
  return (
    <div className="side-actions">
      {pages.map((page) => (
        <button
          key={page.id}
          type="button"
          className="button quiet"
          onClick={() => onAsk({ type: 'page.open', procedure: id, page: page.id })}
        >
          <Icon name="go" />
          {say('cardTakeMeTo', page.name)}
        </button>
      ))}
      {begun && (
        <button type="button" className="button quiet" onClick={onStartOver}>
          <Icon name="again" />
          {say('cardStartOver')}
        </button>
      )}
      <a className="button quiet" href={articlePage} target="_blank" rel="noreferrer">
        <Icon name="read" />
        {say('popupReadArticle')}
        <span className="unseen"> {say('sharedNewTab')}</span>
      </a>
      <button type="button" className="button quiet" onClick={onCopyLink}>
        <Icon name="link" />
        {say('popupCopyGuideLink')}
      </button>
    </div>
  );
}
