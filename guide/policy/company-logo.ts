import * as v from 'valibot';
import { say } from '../words/say';

/** About 64 kB of picture: base64 makes four characters of three bytes. */
const MOST_CHARACTERS = 88_000;

/** How the data of each kind begins, in base64: what calls itself a picture has to be one. */
const BEGINNINGS: Record<string, string> = {
  png: 'iVBORw0KGgo',
  jpeg: '/9j/',
  gif: 'R0lGOD',
  webp: 'UklGR',
};

const LOGO = /^data:image\/(png|jpeg|gif|webp);base64,([A-Za-z0-9+/]+={0,2})$/;

/** A picture made of dots, as a data address: it can load nothing and run nothing, whatever is in it. */
export const logoSchema = v.pipe(
  v.string(),
  v.check(
    (logo) => logo.length <= MOST_CHARACTERS,
    () => say('policyExpectSmallLogo'),
  ),
  v.check(
    (logo) => {
      const [, kind = '', data = ''] = LOGO.exec(logo) ?? [];
      return data.startsWith(BEGINNINGS[kind] ?? '-');
    },
    () => say('policyExpectLogo'),
  ),
);
