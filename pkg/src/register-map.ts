// A map drawn from positions alone: nothing is fetched for it. Sensors that would lie on each other are one mark with
// their number. Each mark is a button; arrows go from one to the next.

import { button } from "./controls.js";
import { h } from "./dom.js";
import type { Messages } from "./messages.js";
import type { Area } from "./register-filter.js";
import type { Entry } from "./register-entry.js";

/** Pixels between marks: each is large enough for a finger. */
const CELL = 44;
/** Metres of a degree of latitude. */
const DEGREE = 111_320;
/** Nearer than this nothing can be told apart. */
const CLOSEST = 0.05;

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
  /** Metres of one pixel; 0: not yet placed. */
  #scale = 0;
  #observer = new ResizeObserver(() => this.#draw());

  constructor(m: Messages, moved: () => void, chosen: (entry: Entry) => void) {
    this.#m = m;
    this.#moved = moved;
    this.#chosen = chosen;
    const t = (key: string) => m.text(key);
    this.#field.setAttribute("aria-label", `${t("register-map")}. ${t("register-map-means")}`);
    this.#field.addEventListener("keydown", (event) => this.#key(event));
    this.element = h("section", { class: "map screen", part: "map" },
      h("h2", {}, t("register-map")),
      h("p", { class: "note" }, t("register-map-means")),
      h("div", { class: "doing" },
        button(t("register-zoom-in"), () => this.#zoom(0.5)),
        button(t("register-zoom-out"), () => this.#zoom(2)),
        button(t("register-zoom-whole"), () => this.whole())),
      this.#field,
      h("p", { class: "scale" }, this.#bar, " ", this.#length, " ", h("span", { class: "north" }, "↑ ", t("register-north"))),
      this.#unplaced);
    this.#observer.observe(this.#field);
  }

  close(): void {
    this.#observer.disconnect();
  }

  show(entries: readonly Entry[], place: boolean): void {
    this.#entries = entries;
    if (place || this.#scale === 0) this.#fit();
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
    const { clientWidth: width, clientHeight: height } = this.#field;
    const [dx, dy] = [width / 2 / this.#perDegree(), (height / 2) * this.#scale / DEGREE];
    return {
      south: this.#latitude - dy, north: this.#latitude + dy, west: this.#longitude - dx, east: this.#longitude + dx,
    };
  }

  /** Pixels of a degree of longitude. */
  #perDegree(): number {
    return DEGREE * Math.max(0.01, Math.cos((this.#latitude * Math.PI) / 180)) / this.#scale;
  }

  #fit(): void {
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
    const width = Math.max(1, this.#field.clientWidth - CELL * 1.5);
    const height = Math.max(1, this.#field.clientHeight - CELL * 1.5);
    const wide = (east - west) * DEGREE * Math.cos((this.#latitude * Math.PI) / 180);
    this.#scale = Math.max(CLOSEST, wide / width, ((north - south) * DEGREE) / height);
  }

  #draw(): void {
    const held = this.#field.contains((this.element.getRootNode() as ShadowRoot).activeElement ?? null);
    const { clientWidth: width, clientHeight: height } = this.#field;
    const cells = new Map<string, Mark & { x: number; y: number }>();
    let unplaced = 0;
    const per = this.#scale ? this.#perDegree() : 0;
    for (const entry of this.#entries) {
      if (entry.latitude === undefined || entry.longitude === undefined) {
        unplaced++;
        continue;
      }
      const x = width / 2 + (entry.longitude - this.#longitude) * per;
      const y = height / 2 - ((entry.latitude - this.#latitude) * DEGREE) / this.#scale;
      if (x < 0 || y < 0 || x > width || y > height) continue;
      const [column, row] = [Math.floor(x / CELL), Math.floor(y / CELL)];
      const key = `${column} ${row}`;
      const mark = cells.get(key);
      if (mark) mark.entries.push(entry);
      else cells.set(key, { x: (column + 0.5) * CELL, y: (row + 0.5) * CELL, entries: [entry] });
    }
    this.#marks = [...cells.values()].sort((one, other) => one.y - other.y || one.x - other.x);
    this.#at = Math.min(this.#at, Math.max(0, this.#marks.length - 1));
    this.#field.replaceChildren(...this.#marks.map((mark, index) => this.#button(mark, index, width, height)));
    if (held) this.#focus(this.#at);
    this.#unplaced.textContent = unplaced ? this.#m.text("register-unplaced", { count: this.#m.number(unplaced) }) : "";
    this.#ruler();
  }

  #button({ x, y, entries }: Mark, index: number, width: number, height: number): HTMLElement {
    const [only] = entries;
    const name = entries.length === 1 && only
      ? only.label : this.#m.text("register-map-sensors", { count: this.#m.number(entries.length) });
    const made = button(entries.length > 1 ? this.#m.number(entries.length, { notation: "compact" }) : "●", () => {
      this.#at = index;
      if (entries.length === 1 && only) return this.#chosen(only);
      if (this.#scale <= CLOSEST * 2) return entries.forEach((entry, i) => i === 0 && this.#chosen(entry));
      this.#toward(entries);
    });
    made.className = entries.some(({ values }) => values.finding.includes("prohibited")) ? "mark bad" : "mark";
    made.setAttribute("aria-label", name);
    made.title = name;
    made.tabIndex = index === this.#at ? 0 : -1;
    // A mark at the edge stays whole.
    made.style.left = `${Math.min(Math.max(x, CELL / 2), width - CELL / 2)}px`;
    made.style.top = `${Math.min(Math.max(y, CELL / 2), height - CELL / 2)}px`;
    return made;
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

  #zoom(factor: number): void {
    if (this.#scale === 0) return;
    this.#scale = Math.min(5000, Math.max(CLOSEST, this.#scale * factor));
    this.#draw();
    this.#moved();
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
    if (this.#scale === 0) return;
    this.#longitude += (dx * this.#field.clientWidth) / 4 / this.#perDegree();
    this.#latitude -= (dy * this.#field.clientHeight * this.#scale) / 4 / DEGREE;
    this.#draw();
    this.#moved();
  }

  /** One, two or five of a power of ten, not wider than a quarter of the map. */
  #ruler(): void {
    const most = this.#scale * Math.max(80, this.#field.clientWidth / 4);
    const power = 10 ** Math.floor(Math.log10(most || 1));
    const metres = [5, 2, 1].map((times) => times * power).find((length) => length <= most) ?? power;
    this.#bar.style.inlineSize = this.#scale ? `${metres / this.#scale}px` : "0";
    const unit = metres >= 1000 ? { unit: "kilometer", value: metres / 1000 } : { unit: "meter", value: metres };
    this.#length.textContent = this.#scale
      ? this.#m.number(unit.value, { style: "unit", unit: unit.unit, unitDisplay: "long" }) : "";
  }
}
