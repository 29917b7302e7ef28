import { isFrontPage } from '@/guide/office/kb-front-page';
import { say } from '@/guide/words/say';
import { ExternalLink } from './ExternalLink';
import { HERE } from './here';
import { Sentence } from './Sentence';

/** The way to a KB article; where its own address isn't known, it says that the KB's front page opens. */
export function KbArticleLink({ title, url }: { title: string; url: string }) {
  return (
    <p className="articles">
      <Sentence text={say('articleKb', HERE)}>
        <ExternalLink url={url}>{title}</ExternalLink>
      </Sentence>
      {isFrontPage(url) && <span className="aside"> {say('sharedKbFrontPage')}</span>}
    </p>
  );
}
