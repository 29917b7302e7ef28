import { say } from '@/guide/words/say';
import { HOW_TO_PIN, type Pinning } from './how-to-pin';

/** A drawing of the toolbar: the puzzle piece, the list below it, and what to press in Signpost's line. */
export function PinPicture({ pinning }: { pinning: Pinning }) {
  const { picture, path } = HOW_TO_PIN[pinning];
  return (
    <svg className="pin-picture" viewBox="0 0 420 182" role="img" aria-label={say(picture)}>
      <rect className="bar" x="1" y="1" width="418" height="44" rx="8" />
      <rect className="address" x="14" y="9" width="286" height="28" rx="14" />
      <text x="30" y="28">
        ww5.autotask.net
      </text>
      <g className="aim">
        <circle cx="330" cy="23" r="17" />
        <path d="M322 19.5h3.5v-1a2.6 2.6 0 0 1 5.2 0v1h4.3v4.4h1a2.6 2.6 0 0 1 0 5.2h-1V33h-13v-4.2h1.2a2.2 2.2 0 0 0 0-4.4H322z" />
      </g>
      <text className="number" x="354" y="28">
        1
      </text>
      <rect className="menu" x="190" y="56" width="229" height="118" rx="8" />
      <text className="faint" x="206" y="80">
        {say('welcomeExtensions')}
      </text>
      <path className="sign" d="M214 101v24M206 104h15l4 3.5-4 3.5h-15zM222 113h-12l-4 3 4 3h12z" />
      <text className="name" x="240" y="118">
        Signpost
      </text>
      <g className="aim">
        <circle cx="362" cy="113" r="17" />
        <path d={path} />
      </g>
      <text className="number" x="388" y="118">
        2
      </text>
      <path className="line" d="M206 145h198" />
      <path className="line" d="M206 160h120" />
    </svg>
  );
}
