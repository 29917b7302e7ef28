import type { CardForm, CardWish } from '@/guide/card/card-form';
import type { Anchor, Obstacle } from '@/guide/messages';
import * as dom from '@/locate/dom';
import type { Size } from '@/overlay/boxes';
import { keepOwnSize, queryViewSize } from '@/overlay/own-size';
import { partsOf, placeCard, type Place } from '@/overlay/place-card';
import { placeInRoom } from '@/overlay/place-in-room';

const FORMS: readonly CardForm[] = ['full', 'compact', 'strip'];
const SETTLING_MS = 1000;
const isUrgent = ({ kind }: Obstacle) => kind === 'alert' || kind === 'target';

/** What decides where the card goes and how much of it is drawn. */
export interface Given {
  anchor: Anchor | null;
  /** What to keep clear of in the frames that have no ring. */
  near: readonly Obstacle[];
  wish: CardWish;
  /** The person has opened a strip, to read what doesn't fit. */
  isOpened: boolean;
}

/** Where the card stands in this document. */
export interface Layout {
  /** Draws the card in the form that fits, and puts it where it fits. */
  place(given: Given): void;
  /** The card says something else: how large it is in each form isn't known any more. `isNew`: it is another step. */
  renew(isNew: boolean): void;
  /** What is drawn has changed its size by itself: somebody has unfolded something, and keeps the form they see. */
  onResize(): boolean;
  /** Puts the card somewhere by hand, as long as it is dragged. */
  dragBy(by: { x: number; y: number }): void;
  /** Into the corner where a card without a control stands. */
  toCorner(): void;
  /** Where the card is, as parts of the room that it leaves. */
  queryParts(): { x: number; y: number };
}

/** `draw` draws the card in a form, at once. */
export function createLayout(box: HTMLElement, draw: (form: CardForm) => void): Layout {
  const sizes = new Map<CardForm, Size>();
  let drawn: CardForm = 'full';
  let at = { x: 0, y: 0 };
  let dragFrom: typeof at | undefined;
  /** The form in which somebody has unfolded something. */
  let kept: CardForm | undefined;
  let stay: { x: number; bottom: number; of: string } | undefined;
  let lastView = '';
  /** Since when this step is shown: all frames have had their say a moment later. */
  let newSince = performance.now();

  const drawAs = (form: CardForm) => {
    if (form !== drawn) draw((drawn = form));
  };
  const measure = (): Size => ({ width: dom.offsetWidth(box), height: dom.offsetHeight(box) });
  const sizeOf = (form: CardForm): Size => {
    const known = sizes.get(form);
    if (known) return known;
    drawAs(form);
    const size = measure();
    sizes.set(form, size);
    return size;
  };
  const move = ({ x, y }: typeof at) => {
    at = { x: Math.round(x), y: Math.round(y) };
    box.style.transform = `translate(${at.x}px, ${at.y}px)`;
  };
  let isLimited = false;
  const limit = (height: number | undefined) => {
    isLimited = height !== undefined;
    box.style.setProperty('--room', isLimited ? `${Math.floor(height!)}px` : '100vh');
  };
  const queryForms = ({ wish }: Given): readonly CardForm[] =>
    wish.minimized ? ['pill'] : kept ? [kept] : FORMS;

  return {
    place(given) {
      if (dragFrom) return;
      keepOwnSize(box);
      const { anchor, wish, isOpened } = given;
      const view = queryViewSize();
      if (lastView !== JSON.stringify(view)) sizes.clear();
      lastView = JSON.stringify(view);
      limit(undefined);
      const forms = queryForms(given);
      const of = JSON.stringify([anchor?.box, view, forms]);
      const near = [...(anchor?.near ?? []), ...given.near];
      const placing = { view, anchor, near, forms, sizeOf, at: wish.at };
      // Once it stands, what people scroll by in other frames must not chase it around; a message does.
      const isSettled = performance.now() - newSince > SETTLING_MS;
      const driving = [...(anchor?.near ?? []), ...given.near.filter(isUrgent)];
      const staying = stay?.of === of && { stay: { ...stay, ...(isSettled && { near: driving }) } };
      let place: Place = placeCard({ ...placing, ...staying });
      const toRead = place.form === 'strip' && isOpened ? 'compact' : kept;
      // What somebody has opened to read isn't made small again: it has what room there is beside the control.
      if (toRead && place.form !== toRead && !wish.minimized) {
        const room = placeInRoom(sizeOf(toRead), anchor, view);
        limit(room.height);
        place = { form: toRead, ...room };
      }
      drawAs(place.form);
      move(place);
      const size = sizes.get(place.form) ?? measure();
      stay = { x: place.x, bottom: place.y + size.height, of };
    },
    renew(isNew) {
      sizes.clear();
      if (!isNew) return;
      kept = undefined;
      stay = undefined;
      newSince = performance.now();
    },
    onResize() {
      // What has no room beside the control is as high as it may be, whatever is in it.
      if (isLimited) return false;
      const size = measure();
      const known = sizes.get(drawn);
      if (known && known.width === size.width && known.height === size.height) return false;
      sizes.set(drawn, size);
      if (drawn === 'full' || drawn === 'compact') kept = drawn;
      return true;
    },
    dragBy(by) {
      dragFrom ??= at;
      const view = queryViewSize();
      const size = measure();
      const within = (value: number, most: number) => Math.min(Math.max(0, value), Math.max(0, most));
      move({
        x: within(dragFrom.x + by.x, view.width - size.width),
        y: within(dragFrom.y + by.y, view.height - size.height),
      });
    },
    toCorner() {
      limit(undefined);
      const view = queryViewSize();
      move(placeCard({ view, anchor: null, near: [], forms: ['full'], sizeOf: measure }));
    },
    queryParts() {
      dragFrom = undefined;
      return partsOf(at, measure(), queryViewSize());
    },
  };
}
