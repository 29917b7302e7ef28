import { isFrontPage } from '@/guide/office/kb-front-page';
import { ExternalLink } from './ExternalLink';

/** The way to a KB article; where its own address isn't known, it says that the KB's front page opens. */
export function KbArticleLink({ title, url }: { title: string; url: string }) {
  return (
    <p className="articles">
      KB article: <ExternalLink url={url}>{title}</ExternalLink>
      {isFrontPage(url) && (
        <span className="aside"> Opens the KB’s front page. Search for the title there.</span>
      )}
    </p>
  );
}
