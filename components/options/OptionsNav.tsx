import { say } from '@/guide/words/say';
import { companyStyle, CompanySign, type Company } from '../shared/CompanySign';
import { Icon } from '../shared/Icon';
import { routes, type Route } from './route';

const LINKS = [
  { page: 'content', href: routes.content, words: 'optionsProcedures' },
  { page: 'write', href: routes.write, words: 'editorWrite' },
  { page: 'kb-check', href: routes.kbCheck, words: 'optionsKbCheck' },
  { page: 'settings', href: routes.settings, words: 'optionsSettings' },
  { page: 'policy', href: routes.policy, words: 'policyTitle' },
  { page: 'privacy', href: routes.privacy, words: 'receiptTitle' },
] as const;

/** The way between the pages of the options tab. An article belongs to the procedures. */
export function OptionsNav({ page, company }: { page: Route['page']; company: Company }) {
  const style = companyStyle(company);
  return (
    <header className="masthead" style={style} data-company={style && ''}>
      <p className="brand">
        <Icon name="signpost" />
        Signpost
      </p>
      <CompanySign company={company} />
      <nav aria-label="Signpost">
        <ul role="list">
          {LINKS.map((link) => (
            <li key={link.page}>
              <a href={link.href} aria-current={currentness(link.page, page)}>
                {say(link.words)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function currentness(link: Route['page'], page: Route['page']): 'page' | 'true' | undefined {
  if (link === page) return 'page';
  const isPart = (link === 'content' && page === 'article') || (link === 'policy' && page === 'rollout');
  return isPart ? 'true' : undefined;
}
