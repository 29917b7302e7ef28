import { queryOtherLanguage } from '@/autotask/zones';
import cardCss from '@/components/card/card.css?inline';
import tokensCss from '@/components/shared/tokens.css?inline';
import '@/components/editor/editor.css';
import '@/components/editor/editor-steps.css';
import '@/components/editor/editor-article.css';
import '@/components/editor/editor-follow.css';
import { EditorPage } from '@/components/editor/EditorPage';
import type { WriteRoute } from '@/components/options/route';
import type { OptionsStore } from '@/stores/options-store';

interface EditorProps {
  route: WriteRoute;
  store: OptionsStore;
  onGo(hash: string): void;
}

/** The editor with its styles, apart from the rest of the options tab: whoever only reads never loads it. */
export function Editor(props: EditorProps) {
  return <EditorPage {...props} languageOf={languageOf} addStyles={addStyles} />;
}

const languageOf = (zone: string) => queryOtherLanguage(zone, '') ?? 'en';

function addStyles(root: ShadowRoot): void {
  root.adoptedStyleSheets = [tokensCss, cardCss].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
}
