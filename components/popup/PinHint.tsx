import { ExternalLink } from '../shared/ExternalLink';

/** Said as long as the browser hides Signpost's button behind its list of extensions. */
export function PinHint({ welcomePage }: { welcomePage: string }) {
  return (
    <p className="pin-hint">
      The Signpost icon is hidden in your toolbar. <ExternalLink url={welcomePage}>Pin it</ExternalLink>
    </p>
  );
}
