import { say } from '@/guide/words/say';
import { ExternalLink } from '../shared/ExternalLink';

/** Said as long as the browser hides Signpost's button behind its list of extensions. */
export function PinHint({ welcomePage }: { welcomePage: string }) {
  return (
    <p className="pin-hint">
      {say('popupPinHint')} <ExternalLink url={welcomePage}>{say('popupPinIt')}</ExternalLink>
    </p>
  );
}
