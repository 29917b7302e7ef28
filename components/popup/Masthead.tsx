import { say } from '@/guide/words/say';
import { Icon } from '../shared/Icon';

interface MastheadProps {
  /** Opens the same list as a side panel; absent where there is none, and in the panel itself. */
  onOpenPanel: (() => void) | undefined;
}

/** The popup's head: its name, and the way to the side panel, which stays open. */
export function Masthead({ onOpenPanel }: MastheadProps) {
  return (
    <header className="masthead">
      <Icon name="signpost" />
      <h1>Signpost</h1>
      {onOpenPanel && (
        <button type="button" className="button quiet" onClick={onOpenPanel}>
          <Icon name="panel" />
          {say('popupSidePanel')}
        </button>
      )}
    </header>
  );
}
