// A map drawn from positions alone: nothing is fetched for it. Sensors that would lie on each other are one mark with
// their number. Each mark is a button; arrows go from one to the next.

import { button } from "./controls.js";
import { h } from "./dom.js";
import type { Messages } from "./messages.js";
import type { Entry } from "./register-entry.js";
import { type Area, DEGREE } from "./register-filter.js";
import { gestures } from "./register-hand.js";
import { length } from "./register-where.js";

/** Pixels between marks: each is large enough for a finger. */
const CELL = 48;
/** Metres of a pixel. Nearer than this nothing can be told apart; further away there is no city. */
const CLOSEST = 0.05;
const FURTHEST = 5000;

/** Arrow, words, and the share of the map to go: east and south are positive. */
const SIDES = [
  ["↑", "register-north", 0, -1], ["→", "register-east", 1, 0], ["↓", "register-south", 0, 1], ["←", "register-west", -1, 0],
] as const;

interface Mark {
  readonly x: number;
  readonly y: number;
  readonly entries: Entry[];
}

export class SensorMap {
  readonly element: HTMLElement;
  readonly #m: Messages;
  readonly #field = h("div", { class: "field-of-map", role: "group" });
  readonly #bar = h("span", { class: "bar" });
  readonly #length = h("span", {});
  readonly #unplaced = h("p", { class: "note" });
  readonly #moved: () => void;
  readonly #chosen: (entry: Entry) => void;
  #entries: readonly Entry[] = [];
  #marks: Mark[] = [];
  #at = 0;
  /** Degrees. */
  #latitude = 0;
  #longitude = 0;
  #touched = false;
  /** How much shorter a degree of longitude is here. It stays while the map is moved, so that marks do. */
  #narrow = 1;
  /** Metres of one pixel; 0: not yet placed. */
  #scale = 0;
  /** Pixels of the field, read when it changes: reading them while drawing would make the browser lay out twice. */
  #width = 0;
  #height = 0;
  readonly #numbers = new Map<number, { short: string; name: string }>();
  #observer = new ResizeObserver(() => {
    this.#width = this.#field.clientWidth;
    this.#height = this.#field.clientHeight;
    this.#draw();
  });

  constructor(m: Messages, moved: () => void, chosen: (entry: Entry) => void) {
    this.#m = m;
    this.#moved = moved;
    this.#chosen = chosen;
    const t = (key: string) => m.text(key);
    this.#field.setAttribute("aria-label", `${t("register-map")}. ${t("register-map-means")}`);
    this.#field.addEventListener("keydown", (event) => this.#key(event));
    this.element = h("section", { class: "map screen", part: "map" },
      h("h2", {}, t("register-map")),
      h("p", { class: "note" }, t("register-map-means"), " ", t("register-map-hand")),
      this.#field,
      h("p", { class: "scale" }, this.#bar, " ", this.#length, " ", h("span", { class: "north" }, "↑ ", t("register-north"))),
      // Whatever a hand does on the map, one press does too.
      h("div", { class: "doing steps" },
        button(t("register-zoom-in"), () => this.#zoom(0.5)),
        button(t("register-zoom-out"), () => this.#zoom(2)),
        button(t("register-zoom-whole"), () => this.whole()),
        SIDES.map(([sign, key, dx, dy]) => {
          const step = button("", () => this.#pan(dx, dy));
          step.append(h("span", { "aria-hidden": "true" }, sign), ` ${t(key)}`);
          return step;
        })),
      this.#unplaced);
    this.#observer.observe(this.#field);
    gestures(this.#field, {
      move: (dx, dy) => this.#drag(dx, dy),
      zoom: (factor, x, y) => this.#zoom(factor, x, y),
      end: () => this.#moved(),
    });
  }

  close(): void {
    this.#observer.disconnect();
  }

  /** `place`: comes to where these are; `grown`: does so until somebody has moved the map. */
  show(entries: readonly Entry[], place: boolean, grown: boolean): void {
    this.#entries = entries;
    if (this.#width === 0) {
      this.#width = this.#field.clientWidth;
      this.#height = this.#field.clientHeight;
    }
    if (place || this.#scale === 0 || (grown && !this.#touched)) this.#fit();
    this.#draw();
  }

  /** All the sensors that fit the filters. */
  whole(): void {
    this.#fit();
    this.#draw();
    this.#moved();
  }

  get area(): Area | undefined {
    if (this.#scale === 0) return undefined;
    const [width, height] = [this.#width, this.#height];
    const [dx, dy] = [width / 2 / this.#perDegree(), (height / 2) * this.#scale / DEGREE];
    return {
      south: this.#latitude - dy, north: this.#latitude + dy, west: this.#longitude - dx, east: this.#longitude + dx,
    };
  }

  /** Pixels of a degree of longitude. */
  #perDegree(): number {
    return (DEGREE * this.#narrow) / this.#scale;
  }

  #fit(): void {
    this.#touched = false;
    let [south, north, west, east] = [Infinity, -Infinity, Infinity, -Infinity];
    for (const { latitude, longitude } of this.#entries) {
      if (latitude === undefined || longitude === undefined) continue;
      south = Math.min(south, latitude);
      north = Math.max(north, latitude);
      west = Math.min(west, longitude);
      east = Math.max(east, longitude);
    }
    if (south > north) {
      this.#scale = 0;
      return;
    }
    this.#latitude = (south + north) / 2;
    this.#longitude = (west + east) / 2;
    this.#narrow = Math.max(0.01, Math.cos((this.#latitude * Math.PI) / 180));
    const width = Math.max(1, this.#width - CELL * 1.5);
    const height = Math.max(1, this.#height - CELL * 1.5);
    const wide = (east - west) * DEGREE * this.#narrow;
    this.#scale = Math.min(FURTHEST, Math.max(CLOSEST, wide / width, ((north - south) * DEGREE) / height));
  }

  #draw(): void {
    const focused = this.#field.contains((this.element.getRootNode() as ShadowRoot).activeElement ?? null);
    const [width, height] = [this.#width, this.#height];
    const cells = new Map<string, Mark>();
    let unplaced = 0;
    const per = this.#scale ? this.#perDegree() : 0;
    const high = this.#scale ? DEGREE / this.#scale : 0;
    // Cells lie on the ground and not on the screen: what is one mark stays one while the map is moved.
    const [left, top] = [this.#longitude * per - width / 2, -this.#latitude * high - height / 2];
    for (const entry of this.#entries) {
      if (entry.latitude === undefined || entry.longitude === undefined) {
        unplaced++;
        continue;
      }
      const [x, y] = [entry.longitude * per, -entry.latitude * high];
      if (x < left || y < top || x > left + width || y > top + height) continue;
      const [column, row] = [Math.floor(x / CELL), Math.floor(y / CELL)];
      const key = `${column} ${row}`;
      const mark = cells.get(key);
      if (mark) mark.entries.push(entry);
      else cells.set(key, { x: (column + 0.5) * CELL - left, y: (row + 0.5) * CELL - top, entries: [entry] });
    }
    this.#marks = [...cells.values()].sort((one, other) => one.y - other.y || one.x - other.x);
    this.#at = Math.min(this.#at, Math.max(0, this.#marks.length - 1));
    const buttons = this.#field.children;
    while (buttons.length < this.#marks.length) this.#field.append(this.#button(buttons.length));
    // What a finger lies on must not go away while it moves the map.
    const held = this.#field.classList.contains("held");
    for (let index = buttons.length - 1; index >= this.#marks.length; index--) {
      if (held) (buttons[index] as HTMLElement).hidden = true;
      else buttons[index]?.remove();
    }
    this.#marks.forEach((mark, index) => this.#place(buttons[index] as HTMLButtonElement, mark, index, width, height));
    if (focused) this.#focus(this.#at);
    this.#unplaced.textContent = unplaced ? this.#m.text("register-unplaced", { count: this.#m.number(unplaced) }) : "";
    this.#ruler();
  }

  #button(index: number): HTMLButtonElement {
    const made = button("", () => {
      const { entries } = this.#marks[index] as Mark;
      this.#at = index;
      const [first] = entries;
      if (first && (entries.length === 1 || this.#scale <= CLOSEST * 2)) this.#chosen(first);
      else this.#toward(entries);
    });
    made.className = "mark";
    return made;
  }

  #place(made: HTMLButtonElement, { x, y, entries }: Mark, index: number, width: number, height: number): void {
    const [only] = entries;
    const number = entries.length > 1 ? this.#number(entries.length) : undefined;
    const name = number?.name ?? only?.label ?? "";
    made.hidden = false;
    made.textContent = number?.short ?? "●";
    made.classList.toggle("bad", entries.some(({ forbidden }) => forbidden > 0));
    made.setAttribute("aria-label", name);
    made.title = name;
    made.tabIndex = index === this.#at ? 0 : -1;
    // A mark at the edge stays whole.
    made.style.left = `${Math.min(Math.max(x, CELL / 2), width - CELL / 2)}px`;
    made.style.top = `${Math.min(Math.max(y, CELL / 2), height - CELL / 2)}px`;
  }

  /** Many marks say the same number, in each picture of a map that moves. */
  #number(count: number): { short: string; name: string } {
    let words = this.#numbers.get(count);
    if (!words) {
      const name = this.#m.text("register-map-sensors", { count: this.#m.number(count) });
      this.#numbers.set(count, words = { short: this.#m.number(count, { notation: "compact" }), name });
    }
    return words;
  }

  /** Comes nearer to what lies under one mark. */
  #toward(entries: readonly Entry[]): void {
    let [latitude, longitude] = [0, 0];
    for (const entry of entries) {
      latitude += (entry.latitude ?? 0) / entries.length;
      longitude += (entry.longitude ?? 0) / entries.length;
    }
    this.#latitude = latitude;
    this.#longitude = longitude;
    this.#zoom(0.4);
    this.#focus(this.#at);
  }

  /** Around a point of the map, in pixels; without one, around its middle. */
  #zoom(factor: number, x?: number, y?: number): void {
    if (this.#scale === 0) return;
    const [width, height] = [this.#width, this.#height];
    const [dx, dy] = [(x ?? width / 2) - width / 2, (y ?? height / 2) - height / 2];
    const before = this.#scale;
    this.#scale = Math.min(FURTHEST, Math.max(CLOSEST, before * factor));
    const metres = before - this.#scale;
    this.#go((dx * metres) / (DEGREE * this.#narrow), (-dy * metres) / DEGREE);
    this.#draw();
    if (x === undefined) this.#moved();
  }

  /** So many pixels, as a hand moves a sheet of paper. */
  #drag(dx: number, dy: number): void {
    if (this.#scale === 0) return;
    this.#go(-dx / this.#perDegree(), (dy * this.#scale) / DEGREE);
    this.#draw();
  }

  /** A quarter of the map to one side. */
  #pan(dx: number, dy: number): void {
    const [width, height] = [this.#width, this.#height];
    this.#drag((-dx * width) / 4, (-dy * height) / 4);
    this.#moved();
  }

  /** Degrees east and north, within the world. */
  #go(east: number, north: number): void {
    this.#touched = true;
    this.#longitude = Math.min(180, Math.max(-180, this.#longitude + east));
    this.#latitude = Math.min(90, Math.max(-90, this.#latitude + north));
  }

  #focus(index: number): void {
    const marks = this.#field.children;
    for (let i = 0; i < marks.length; i++) (marks[i] as HTMLElement).tabIndex = i === index ? 0 : -1;
    this.#at = index;
    (marks[index] as HTMLElement | undefined)?.focus({ preventScroll: true });
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const steps: Record<string, [number, number]> = {
      ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1],
    };
    const step = steps[event.key];
    if (step) this.#step(step);
    else if (event.key === "+" || event.key === "=") this.#zoom(0.5);
    else if (event.key === "-") this.#zoom(2);
    else if (event.key === "Home") this.whole();
    else return;
    event.preventDefault();
  }

  /** The next mark in a direction; where there is none, the map itself moves. */
  #step([dx, dy]: [number, number]): void {
    const here = this.#marks[this.#at];
    let best: number | undefined;
    let least = Infinity;
    this.#marks.forEach(({ x, y }, index) => {
      if (!here || index === this.#at) return;
      const along = (x - here.x) * dx + (y - here.y) * dy;
      const aside = Math.abs((x - here.x) * dy) + Math.abs((y - here.y) * dx);
      const far = along + 2 * aside;
      if (along > 0 && aside <= along * 2 && far < least) [best, least] = [index, far];
    });
    if (best !== undefined) return this.#focus(best);
    this.#pan(dx, dy);
  }

  /** One, two or five of a power of ten, not wider than a quarter of the map. */
  #ruler(): void {
    const most = this.#scale * Math.max(80, this.#width / 4);
    const power = 10 ** Math.floor(Math.log10(most || 1));
    const metres = [5, 2, 1].map((times) => times * power).find((length) => length <= most) ?? power;
    this.#bar.style.inlineSize = this.#scale ? `${metres / this.#scale}px` : "0";
    this.#length.textContent = this.#scale ? length(this.#m, metres) : "";
  }
}
