import type { CardForm } from '@/guide/card/card-form';
import type { Obstacle } from '@/guide/messages';
import type { Rect } from '@/guide/run/facts';
import { distance, grow, overlap, type Size } from './boxes';
import { listPlaces, type Point } from './list-places';
import { costOf, type Surroundings } from './place-cost';

/** The spotlight's ring stands a little outside the control, and its glow a little further. */
export const RING_PX = 8;
/** A place is as good as before while it costs no more than this; else the card would never rest. */
const STAY = 1;
/** What it costs to leave something out, in the units of the other costs. */
const FORM_COST: Record<CardForm, number> = { full: 0, compact: 3, pill: 0, strip: 9 };
/** How much better a place has to be, for each part of the window's width that it is away from the person's own. */
const ASIDE = 12;

export interface Placing extends Surroundings {
  /** The forms that may be taken, the best first. */
  forms: readonly CardForm[];
  /** How large the card is in a form. Asked only where it matters: to know it, the card has to be drawn. */
  sizeOf(form: CardForm): Size;
  /** Where the person has put the card, as parts of the room that it leaves. */
  at?: Point | undefined;
  /**
   * Where it stands now, if it may stay: its left and its lower edge, so that what grows grows upwards. `near`: what alone
   * can drive it away from there; all that is near, when left out.
   */
  stay?: { x: number; bottom: number; near?: readonly Obstacle[] } | undefined;
}

export interface Place extends Point {
  form: CardForm;
}

/**
 * Where the card goes, and in which form: never over the ring, never outside the window, over as little as possible of
 * what the person may need, near the control. Where no form has room beside the ring, the smallest covers as little
 * of it as can be. All in the coordinates of the top document.
 */
export function placeCard(placing: Placing): Place {
  let best: (Place & { cost: number }) | undefined;
  for (const form of placing.forms) {
    // What is left out has its price, so that a form may be too dear before it is drawn.
    if (best && best.cost <= FORM_COST[form]) break;
    const place = placeForm(placing, form);
    if (place && (!best || place.cost < best.cost)) best = { form, ...place };
  }
  return best ?? squeezeIn(placing);
}

function placeForm(placing: Placing, form: CardForm): (Point & { cost: number }) | undefined {
  const { anchor, view, at, stay } = placing;
  const size = placing.sizeOf(form);
  const wished = at && pointAt(at, size, view);
  if (wished && isFree({ ...wished, ...size }, placing)) return { ...wished, cost: FORM_COST[form] };
  const stays = stay && { x: stay.x, y: stay.bottom - size.height };
  const places = listPlaces(form, size, anchor, view, [wished, stays]);
  let best: (Point & { cost: number }) | undefined;
  for (const place of places) {
    const card = { ...place, ...size };
    if (!isFree(card, placing)) continue;
    const isStaying = stays !== undefined && place.x === stays.x && place.y === stays.y;
    const near = (isStaying && stay?.near) || placing.near;
    let cost = FORM_COST[form] + costOf(card, { ...placing, near });
    if (isStaying) cost -= STAY;
    if (wished)
      cost +=
        (ASIDE * distance({ ...wished, width: 0, height: 0 }, { ...place, width: 0, height: 0 })) /
        view.width;
    if (!best || cost < best.cost) best = { ...place, cost };
  }
  return best;
}

/** A control that leaves no room beside it: its middle, where people press it, stays free all the same. */
function squeezeIn({ anchor, view, sizeOf }: Placing): Place {
  const size = sizeOf('pill');
  const places = listPlaces('pill', size, anchor, view, []);
  const { box } = anchor ?? { box: { x: 0, y: 0, width: 0, height: 0 } };
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2, width: 0, height: 0 };
  const [first, ...others] = places.map((place) => ({
    ...place,
    away: distance({ ...place, ...size }, middle),
  }));
  const { x, y } = others.reduce((best, each) => (each.away > best.away ? each : best), first!);
  return { form: 'pill', x, y };
}

const isFree = (card: Rect, { anchor, view }: Placing): boolean =>
  card.x >= 0 &&
  card.y >= 0 &&
  card.x + card.width <= view.width &&
  card.y + card.height <= view.height &&
  (!anchor || overlap(card, grow(anchor.box, RING_PX)) === 0);

/** Where a card of this size stands when it is put there. */
export const pointAt = ({ x, y }: Point, size: Size, view: Size): Point => ({
  x: Math.round(x * Math.max(0, view.width - size.width)),
  y: Math.round(y * Math.max(0, view.height - size.height)),
});

/** The other way round: the parts of the room that stand for this place, each from 0 to 1. */
export function partsOf({ x, y }: Point, size: Size, view: Size): Point {
  const part = (at: number, room: number) => (room <= 0 ? 0 : Math.min(1, Math.max(0, at / room)));
  return { x: part(x, view.width - size.width), y: part(y, view.height - size.height) };
}
