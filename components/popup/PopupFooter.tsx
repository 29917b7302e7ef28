import { ExternalLink } from '../shared/ExternalLink';

/** Addresses in the options tab. */
export interface OptionsPages {
  kbCheck: string;
  content: string;
  article(procedure: string): string;
}

/** Ways on from the popup, and what can be relied on. */
export function PopupFooter({ pages }: { pages: OptionsPages }) {
  return (
    <footer className="foot">
      <nav aria-label="More of Signpost">
        <ExternalLink url={pages.kbCheck}>KB check</ExternalLink>
        <ExternalLink url={pages.content}>Procedures & settings</ExternalLink>
      </nav>
      <p>Nothing leaves this browser. Signpost never reads codes, passwords or QR codes.</p>
    </footer>
  );
}
