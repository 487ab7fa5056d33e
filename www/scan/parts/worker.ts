// Finds QR codes in pictures, where the browser itself cannot. Does nothing but answer.

import init, { __wbg_reset_state, read } from "../../../pkg/wasm/lamppost_scanner.js";
import { LamppostError } from "../../../pkg/src/error.js";
import { type Address, fetchFile } from "../../../pkg/src/pinned.js";

/** A picture of a canvas on its way here. */
export interface Picture {
  readonly id: number;
  readonly rgba: ArrayBuffer;
  readonly width: number;
  readonly height: number;
}

/** What it says, if it says anything. */
export interface Found {
  readonly id: number;
  readonly text?: string | undefined;
  /** The program that reads did not arrive, or may not run here. */
  readonly failed?: string;
}

let loaded: Promise<unknown> | undefined;

/** The page says first where the program is, then sends pictures. */
addEventListener("message", ({ data }: MessageEvent<Picture | Address>) => {
  if ("rgba" in data) return void look(data).then((found) => postMessage(found));
  loaded = load(data);
  // Every picture reports the failure.
  loaded.catch(() => {});
});

async function load(address: Address): Promise<void> {
  const reply = await fetchFile(address);
  try {
    await init({ module_or_path: reply });
  } catch (cause) {
    throw new LamppostError("wasm-blocked", { cause });
  }
}

async function look({ id, rgba, width, height }: Picture): Promise<Found> {
  try {
    await loaded;
  } catch (thrown) {
    return { id, failed: LamppostError.from(thrown).code };
  }
  try {
    return { id, text: read(new Uint8Array(rgba), width, height) };
  } catch {
    // A picture that broke the program says nothing. The next one finds it as new.
    __wbg_reset_state();
    return { id };
  }
}
