// What a camera sees: drawn signs in front of it, near and far, tilted, in bad light. The same every time. Written as a film
// that Chromium takes for a camera's.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";

export const WIDTH = 1280;
export const HEIGHT = 720;

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A PNG in grey: 8 bits, not interlaced, as the program writes it. */
export function readPng(file) {
  const bytes = readFileSync(file);
  const parts = [];
  let head;
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const name = bytes.toString("latin1", at + 4, at + 8);
    const content = bytes.subarray(at + 8, at + 8 + length);
    if (name === "IHDR") head = content;
    if (name === "IDAT") parts.push(content);
    at += length + 12;
  }
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  assert.deepEqual([head[8], head[12]], [8, 0], "8 bits, not interlaced");
  const channels = { 0: 1, 2: 3, 4: 2, 6: 4 }[head[9]];
  assert.ok(channels, "no palette");
  const raw = inflateSync(Buffer.concat(parts));
  const stride = width * channels;
  const pixels = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const left = x >= channels ? pixels[y * stride + x - channels] : 0;
      const up = y > 0 ? pixels[(y - 1) * stride + x] : 0;
      const corner = x >= channels && y > 0 ? pixels[(y - 1) * stride + x - channels] : 0;
      const near = [left, up, corner].map((one) => Math.abs(left + up - corner - one));
      const paeth = near[0] <= near[1] && near[0] <= near[2] ? left : near[1] <= near[2] ? up : corner;
      const guess = [0, left, up, (left + up) >> 1, paeth][filter];
      pixels[y * stride + x] = raw[y * (stride + 1) + 1 + x] + guess;
    }
  }
  const grey = new Uint8Array(width * height);
  const colours = channels > 2;
  for (let at = 0; at < grey.length; at++) {
    const from = at * channels;
    grey[at] = colours ? (77 * pixels[from] + 150 * pixels[from + 1] + 29 * pixels[from + 2]) >> 8 : pixels[from];
  }
  return { width, height, grey };
}

/** Where the symbol is on a sign: the longest run of rows, and of columns, that change between dark and light all the time. */
export function symbolOn({ width, height, grey }) {
  const dark = (x, y) => grey[y * width + x] < 128;
  const run = (lines, along, at) => {
    let best = [0, 0];
    let start = 0;
    for (let line = 0; line <= lines; line++) {
      let changes = 0;
      if (line < lines) for (let i = 1; i < along; i++) changes += at(line, i) !== at(line, i - 1);
      if (changes > 24) continue;
      if (line - start > best[1] - best[0]) best = [start, line];
      start = line + 1;
    }
    return best;
  };
  const [top, bottom] = run(height, width, (y, x) => dark(x, y));
  const [left, right] = run(width, bottom - top, (x, y) => dark(x, top + y));
  const side = bottom - top;
  assert.ok(side > 200 && Math.abs(right - left - side) < side / 8, "a sign carries a square symbol");
  return { x: (left + right) / 2, y: (top + bottom) / 2, side };
}

/** How a sign is seen. `side`: of its symbol in the picture, in pixels. Angles in degrees. */
export const CLASSES = {
  sharp: (random) => ({ side: between(random, 430, 560), turn: between(random, -8, 8), blur: 0, noise: 2, light: 1 }),
  small: (random) => ({ side: between(random, 135, 190), turn: between(random, -5, 5), blur: 0, noise: 3, light: 0.9 }),
  tilted: (random) => ({
    side: between(random, 440, 540), turn: between(random, -25, 25), noise: 3, light: 0.9, blur: 0,
    lean: between(random, 20, 40), nod: between(random, -30, 30),
  }),
  dark: (random) => ({
    side: between(random, 440, 540), turn: between(random, -6, 6), noise: between(random, 4, 9),
    light: between(random, 0.15, 0.35), blur: between(random, 1, 4), contrast: 0.6, slope: between(random, 0, 0.5),
  }),
};

function between(random, least, most) {
  return least + random() * (most - least);
}

/** One picture of a sign, in grey. */
export function scene(sign, symbol, seen, random) {
  const { side, turn, lean = 0, nod = 0, light, noise, blur, contrast = 1, slope = 0 } = seen;
  const radians = Math.PI / 180;
  const [sin, cos] = [Math.sin(turn * radians), Math.cos(turn * radians)];
  const scale = symbol.side / side;
  // A plane leaning away: a pixel's ray meets it nearer or further.
  const [leaning, nodding] = [Math.tan(lean * radians), Math.tan(nod * radians)];
  const focus = WIDTH;
  const [wide, high] = [Math.hypot(1, leaning), Math.hypot(1, nodding)];
  const clean = new Float32Array(WIDTH * HEIGHT);
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      let sum = 0;
      for (let sub = 0; sub < 4; sub++) {
        const dx = x - WIDTH / 2 + (sub & 1 ? 0.25 : -0.25);
        const dy = y - HEIGHT / 2 + (sub & 2 ? 0.25 : -0.25);
        const depth = 1 / Math.max(0.2, 1 - (dx * leaning + dy * nodding) / focus);
        const [u, v] = [dx * depth * wide * scale, dy * depth * high * scale];
        const sx = (symbol.x + u * cos + v * sin) | 0;
        const sy = (symbol.y + v * cos - u * sin) | 0;
        // Behind the sign hangs something grey.
        const on = sx > 0 && sy > 0 && sx < sign.width && sy < sign.height;
        sum += on ? sign.grey[sy * sign.width + sx] : 100 + ((x ^ y) & 63);
      }
      clean[y * WIDTH + x] = sum / 4;
    }
  }
  const grey = new Uint8Array(WIDTH * HEIGHT);
  const reach = Math.round(blur);
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      let sum = 0;
      for (let i = 0; i <= reach; i++) sum += clean[y * WIDTH + Math.min(WIDTH - 1, x + i)];
      const value = (128 + (sum / (reach + 1) - 128) * contrast) * light * (1 - slope * (x / WIDTH));
      const grain = (random() + random() - 1) * 2.4 * noise;
      grey[y * WIDTH + x] = Math.max(0, Math.min(255, Math.round(value + grain)));
    }
  }
  return grey;
}

/** Pictures as a film without sound or colour. */
export function y4m(pictures, perSecond = 5) {
  const colourless = Buffer.alloc((WIDTH * HEIGHT) / 2, 128);
  // In films black is 16 and white 235.
  const frames = pictures.flatMap((grey) =>
    [Buffer.from("FRAME\n"), Buffer.from(grey.map((value) => 16 + (value * 219) / 255)), colourless]);
  return Buffer.concat([Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F${perSecond}:1 Ip A1:1 C420jpeg\n`), ...frames]);
}
