import { say } from '@/guide/words/say';
import { companyStyle, CompanySign, type Company } from '../shared/CompanySign';
import { Icon } from '../shared/Icon';

interface MastheadProps {
  company: Company;
  /** Opens the same list as a side panel; absent where there is none, and in the panel itself. */
  onOpenPanel: (() => void) | undefined;
}

/** The popup's head: its name, and the way to the side panel, which stays open. */
export function Masthead({ company, onOpenPanel }: MastheadProps) {
  const style = companyStyle(company);
  return (
    <header className="masthead" style={style} data-company={style && ''}>
      <Icon name="signpost" />
      <h1>Signpost</h1>
      <CompanySign company={company} />
      {onOpenPanel && (
        <button type="button" className="button quiet" onClick={onOpenPanel}>
          <Icon name="panel" />
          {say('popupSidePanel')}
        </button>
      )}
    </header>
  );
}
