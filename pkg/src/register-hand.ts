// What a hand does on the map: a mouse drags it, two fingers move and stretch it, Ctrl and the wheel come nearer. One finger
// scrolls the page, as everywhere else, and so does the wheel alone. The buttons beside the map do all of it too.

export interface Gestures {
  /** Pixels since the last time. */
  move(dx: number, dy: number): void;
  /** Metres of a pixel, times this, around a point of the map. */
  zoom(factor: number, x: number, y: number): void;
  end(): void;
}

/** Pixels before a press becomes a drag, so that marks can still be pressed. */
const SLACK = 5;
/** Pixels of a wheel that halve or double what the map shows. */
const WHEEL = 240;
/** Milliseconds without a turn of the wheel after which it rests. */
const REST = 150;

interface Point {
  readonly x: number;
  readonly y: number;
}

export function gestures(field: HTMLElement, { move, zoom, end }: Gestures): void {
  const down = new Map<number, Point>();
  /** Where the drag would begin; undefined where none can. */
  let from: Point | undefined;
  let dragging = false;
  let frame = 0;
  let [dx, dy, factor] = [0, 0, 1];
  let around: Point = { x: 0, y: 0 };

  /** Many events come between two pictures. */
  const later = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      if (factor !== 1) zoom(factor, around.x, around.y);
      if (dx || dy) move(dx, dy);
      [dx, dy, factor] = [0, 0, 1];
    });
  };
  const within = ({ clientX, clientY }: PointerEvent | WheelEvent): Point => {
    const { left, top } = field.getBoundingClientRect();
    return { x: clientX - left - field.clientLeft, y: clientY - top - field.clientTop };
  };
  const capture = () => {
    dragging = true;
    field.classList.add("held");
    for (const id of down.keys()) field.setPointerCapture(id);
  };

  field.addEventListener("pointerdown", (event) => {
    if (event.pointerType === "mouse" && event.button !== 0) return;
    const here = within(event);
    down.set(event.pointerId, here);
    // A pen and a mouse move the map alone; a finger needs another.
    from = event.pointerType === "touch" ? undefined : here;
    if (down.size === 2) capture();
  });
  field.addEventListener("pointermove", (event) => {
    const before = down.get(event.pointerId);
    if (!before) return;
    const here = within(event);
    if (!dragging) {
      if (!from || Math.hypot(here.x - from.x, here.y - from.y) < SLACK) return;
      capture();
    }
    down.set(event.pointerId, here);
    const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
    const share = other ? 2 : 1;
    dx += (here.x - before.x) / share;
    dy += (here.y - before.y) / share;
    if (other) {
      const [was, is] = [before, here].map(({ x, y }) => Math.max(1, Math.hypot(x - other.x, y - other.y))) as [number, number];
      factor *= was / is;
      around = { x: (here.x + other.x) / 2, y: (here.y + other.y) / 2 };
    }
    later();
  });
  const up = (event: PointerEvent) => {
    if (!down.delete(event.pointerId) || down.size > 0) return;
    field.classList.remove("held");
    if (!dragging) return;
    dragging = false;
    // What a drag ends on is not pressed.
    const swallow = (click: Event) => click.stopPropagation();
    field.addEventListener("click", swallow, { capture: true, once: true });
    setTimeout(() => field.removeEventListener("click", swallow, { capture: true }));
    requestAnimationFrame(() => end());
  };
  for (const name of ["pointerup", "pointercancel"] as const) field.addEventListener(name, up);

  // The browser would scroll or enlarge the page with two fingers that are ours.
  field.addEventListener("touchmove", (event) => {
    if (event.touches.length > 1 && event.cancelable) event.preventDefault();
  }, { passive: false });

  let resting: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener("wheel", (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY : event.deltaY * 40;
    factor *= 2 ** (pixels / WHEEL);
    around = within(event);
    later();
    clearTimeout(resting);
    resting = setTimeout(end, REST);
  }, { passive: false });
}
