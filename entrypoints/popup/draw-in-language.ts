import { say } from '@/guide/words/say';
import { onLanguage } from '@/platform/page-language';

/** Draws one of the extension's own pages, now and whenever the person has chosen another language. */
export function drawInLanguage(draw: () => void): void {
  const drawAll = () => {
    document.documentElement.lang = say('language');
    draw();
  };
  drawAll();
  onLanguage(drawAll);
}
