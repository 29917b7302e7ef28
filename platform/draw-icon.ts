/** How far a guide is, for the icon on the toolbar. */
export interface IconState {
  done: number;
  count: number;
  paused: boolean;
}

/** For screens of one and two dots a pixel, and for those between. */
const SIZES = [16, 24, 32, 48] as const;
/** All that follows is drawn on a square of this size, as the sign's own drawing is (public/icon.svg). */
const BOX = 128;
const MIDDLE = BOX / 2;
const RING = { radius: 56, width: 16 };
/** How large the sign is within the ring. */
const SIGN = 0.62;
const [WHITE, TRACK, AMBER, GREY] = ['#ffffff', '#d4d4d8', '#b45309', '#52525b'];

/**
 * The sign in a ring that fills up as steps are done; while the guide is paused, two bars. On a disc of its own, since
 * toolbars are light or dark and no extension is told which.
 */
export function drawIcon(state: IconState): Record<number, ImageData> {
  return Object.fromEntries(SIZES.map((size) => [size, drawAt(size, state)]));
}

function drawAt(size: number, { done, count, paused }: IconState): ImageData {
  const context = new OffscreenCanvas(size, size).getContext('2d')!;
  context.scale(size / BOX, size / BOX);
  const arc = (from: number, share: number) => {
    context.beginPath();
    context.arc(MIDDLE, MIDDLE, RING.radius, from, from + share * 2 * Math.PI);
  };
  const top = -Math.PI / 2;
  arc(top, 1);
  context.fillStyle = WHITE;
  context.fill();
  context.lineWidth = RING.width;
  context.strokeStyle = TRACK;
  context.stroke();
  arc(top, count === 0 ? 0 : done / count);
  context.strokeStyle = paused ? GREY : AMBER;
  context.stroke();
  if (paused) drawBars(context);
  else drawSign(context);
  return context.getImageData(0, 0, size, size);
}

function drawBars(context: OffscreenCanvasRenderingContext2D): void {
  context.fillStyle = GREY;
  context.fillRect(42, 38, 16, 52);
  context.fillRect(70, 38, 16, 52);
}

function drawSign(context: OffscreenCanvasRenderingContext2D): void {
  context.translate(MIDDLE * (1 - SIGN), MIDDLE * (1 - SIGN));
  context.scale(SIGN, SIGN);
  context.fillStyle = '#3f3f46';
  context.fillRect(57, 14, 14, 104);
  paint(context, '#f59e0b', new Path2D('M22 22h70l24 23-24 23H22a6 6 0 0 1-6-6V28a6 6 0 0 1 6-6z'));
  paint(
    context,
    '#0f766e',
    new Path2D('M106 74H56a4 4 0 0 0-4 4v22a4 4 0 0 0 4 4h50a6 6 0 0 0 6-6V80a6 6 0 0 0-6-6z'),
  );
}

function paint(context: OffscreenCanvasRenderingContext2D, color: string, shape: Path2D): void {
  context.fillStyle = color;
  context.fill(shape);
}
