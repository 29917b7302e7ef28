import type { Support } from '@/guide/card/card-view';
import { say } from '@/guide/words/say';
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
  /** Where the company helps. */
  support: Support | undefined;
}

/** Ways on from the popup, and what can be relied on. */
export function PopupFooter({ pages, version, support }: PopupFooterProps) {
  return (
    <footer className="foot">
      <nav aria-label={say('popupMoreOf')}>
        <ExternalLink url={pages.content}>{say('optionsProcedures')}</ExternalLink>
        <ExternalLink url={pages.settings}>{say('optionsSettings')}</ExternalLink>
        <ExternalLink url={pages.welcome}>{say('popupLinkHow')}</ExternalLink>
        {support && <ExternalLink url={support.url}>{support.say}</ExternalLink>}
      </nav>
      <p>
        {say('sharedPromise')} <span className="version">{say('sharedVersion', version)}</span>
      </p>
    </footer>
  );
}
