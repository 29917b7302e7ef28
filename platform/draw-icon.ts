/** How far a guide is, for the icon on the toolbar; or that one is being recorded. */
export type IconState = { done: number; count: number; paused: boolean } | { recording: true };

/** For screens of one and two dots a pixel, and for those between. */
const SIZES = [16, 24, 32, 48] as const;
/** All that follows is drawn on a square of this size, as the sign's own drawing is (public/icon.svg). */
const BOX = 128;
const MIDDLE = BOX / 2;
/** Within the disc, so that it stands out from any toolbar. */
const RING = { radius: 50, width: 18 };
/** How large the sign is within the ring. */
const SIGN = 0.58;
const DISC = '#ffffff';
const RECORDING = '#b91c1c';
const [RUNNING, PAUSED] = [
  { rest: '#d97706', done: '#7c2d12' },
  { rest: '#8e8e98', done: '#3f3f46' },
];

/**
 * The sign in a ring that fills up as steps are done; while the guide is paused, two bars. On a disc of its own, since
 * toolbars are light or dark and no extension is told which.
 */
export function drawIcon(state: IconState): Record<number, ImageData> {
  return Object.fromEntries(SIZES.map((size) => [size, drawAt(size, state)]));
}

function drawAt(size: number, state: IconState): ImageData {
  const context = new OffscreenCanvas(size, size).getContext('2d')!;
  context.scale(size / BOX, size / BOX);
  if ('recording' in state) drawDot(context);
  else drawProgress(context, state);
  return context.getImageData(0, 0, size, size);
}

/** What every device shows that records. */
function drawDot(context: OffscreenCanvasRenderingContext2D): void {
  for (const [radius, color] of [
    [MIDDLE, DISC],
    [RING.radius + RING.width / 2, RECORDING],
    [RING.radius - RING.width / 2, DISC],
    [26, RECORDING],
  ] as const) {
    context.beginPath();
    context.arc(MIDDLE, MIDDLE, radius, 0, 2 * Math.PI);
    context.fillStyle = color;
    context.fill();
  }
}

function drawProgress(
  context: OffscreenCanvasRenderingContext2D,
  { done, count, paused }: Exclude<IconState, { recording: true }>,
): void {
  const { rest, done: filled } = paused ? PAUSED : RUNNING;
  const arc = (radius: number, share = 1) => {
    context.beginPath();
    const top = -Math.PI / 2;
    context.arc(MIDDLE, MIDDLE, radius, top, top + share * 2 * Math.PI);
  };
  arc(MIDDLE);
  context.fillStyle = DISC;
  context.fill();
  context.lineWidth = RING.width;
  arc(RING.radius);
  context.strokeStyle = rest;
  context.stroke();
  arc(RING.radius, count === 0 ? 0 : done / count);
  context.strokeStyle = filled;
  context.stroke();
  if (paused) drawBars(context);
  else drawSign(context);
}

function drawBars(context: OffscreenCanvasRenderingContext2D): void {
  context.fillStyle = PAUSED.done;
  context.fillRect(43, 42, 15, 44);
  context.fillRect(70, 42, 15, 44);
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
