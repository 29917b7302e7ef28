import { ExternalLink } from '../shared/ExternalLink';

/** Addresses of the extension's other pages. */
export interface OtherPages {
  content: string;
  settings: string;
  welcome: string;
  article(procedure: string): string;
}

interface PopupFooterProps {
  pages: OtherPages;
  /** Of this Signpost, such as "0.1.0". */
  version: string;
}

/** Ways on from the popup, and what can be relied on. */
export function PopupFooter({ pages, version }: PopupFooterProps) {
  return (
    <footer className="foot">
      <nav aria-label="More of Signpost">
        <ExternalLink url={pages.content}>Procedures</ExternalLink>
        <ExternalLink url={pages.settings}>Settings</ExternalLink>
        <ExternalLink url={pages.welcome}>How it works</ExternalLink>
      </nav>
      <p>
        Nothing leaves this browser. Signpost never reads codes, passwords or QR codes.{' '}
        <span className="version">Version {version}</span>
      </p>
    </footer>
  );
}
