import type { CardAction, Help } from '@/guide/card/card-view';
import { say } from '@/guide/words/say';
import { ExternalLink } from '../shared/ExternalLink';
import { Note } from '../shared/Note';
import { CardButtons, type CopyText } from './CardButtons';

interface CardHelpProps {
  help: Help;
  onAct(action: CardAction): void;
  onCopy?: CopyText | undefined;
}

/** What helps when a control isn't found, or something else is wrong: where to look, what to know, what else to do. */
export function CardHelp({ help, onAct, onCopy }: CardHelpProps) {
  return (
    <div className="card-help" role="group" aria-label={help.label}>
      {help.where && (
        <p>
          <strong>{say('cardWhereToLook')} </strong>
          {help.where}
        </p>
      )}
      {help.notes.map((note) => (
        <Note key={note} icon="info" tone="plain" say={note} />
      ))}
      {help.support && (
        <p>
          <ExternalLink url={help.support.url}>{help.support.say}</ExternalLink>
        </p>
      )}
      {help.buttons.length > 0 && (
        <div className="card-row">
          <CardButtons buttons={help.buttons} onAct={onAct} onCopy={onCopy} />
        </div>
      )}
    </div>
  );
}
