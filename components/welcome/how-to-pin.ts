import type { MessageKey } from '@/guide/words/say';

/** What stands beside an extension in the browser's list, to bring it to the toolbar: Chrome's pin, Edge's eye, Firefox's gear. */
export type Pinning = 'pin' | 'eye' | 'gear';

/** How each is told, drawn and described. `path`: around 362, 113 in the picture. */
export const HOW_TO_PIN: Record<Pinning, { how: MessageKey; picture: MessageKey; path: string }> = {
  pin: {
    how: 'welcomePinHow',
    picture: 'welcomePinPicture',
    path: 'M358 104.5h8l-1 7 3.5 3.5h-13l3.5-3.5zM362 115v8',
  },
  eye: {
    how: 'welcomePinHowEye',
    picture: 'welcomePinPictureEye',
    path: 'M352.5 113q9.5-12 19 0q-9.5 12-19 0zM362 110a3 3 0 1 0 .1 0z',
  },
  gear: {
    how: 'welcomePinHowGear',
    picture: 'welcomePinPictureGear',
    path: 'M362 108a5 5 0 1 0 .1 0zM362 104v4M362 118v4M353 113h4M367 113h4M355.6 106.6l2.9 2.9M365.5 116.5l2.9 2.9M355.6 119.4l2.9-2.9M365.5 109.5l2.9-2.9',
  },
};
