// What a QR code in a picture says: by the browser where it can, else by a program of this site, which is fetched when it is
// first wanted and runs beside the page. Pictures stay on the device.

import { WASM, WORKER } from "lamppost:scanner";

import { openWorker } from "../../../pkg/src/core.js";
import { LamppostError } from "../../../pkg/src/error.js";
import { type Address, fetchFile } from "../../../pkg/src/pinned.js";
import type { Found, Picture } from "./worker.js";

/** Of the Shape Detection API what is used; not every browser has it. */
interface Detector {
  detect(source: HTMLCanvasElement): Promise<readonly { readonly rawValue: string }[]>;
}
interface DetectorClass {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats(): Promise<string[]>;
}

/** A picture on which the program spends longer is given up, and the program with it. */
const PATIENCE = 10_000;

const at = (name: string, integrity: string): Address => ({ url: new URL(name, import.meta.url).href, integrity });

export class Reader {
  #detector: Promise<Detector | undefined> = detector();
  #worker: Promise<Worker> | undefined;
  #last = 0;

  /** Fetches what is needed, so that the first picture does not wait for it. */
  async ready(): Promise<void> {
    if (!(await this.#detector)) await this.#open();
  }

  /** Rejects where the program did not arrive. */
  async read(canvas: HTMLCanvasElement, context: CanvasRenderingContext2D): Promise<string | undefined> {
    const native = await this.#detector;
    if (native) {
      try {
        return (await native.detect(canvas))[0]?.rawValue || undefined;
      } catch {
        // Some browsers have it and cannot use it.
        this.#detector = Promise.resolve(undefined);
      }
    }
    const { width, height } = canvas;
    const { data } = context.getImageData(0, 0, width, height);
    return this.#ask(await this.#open(), { id: ++this.#last, rgba: data.buffer as ArrayBuffer, width, height });
  }

  close(): void {
    void this.#worker?.then((worker) => worker.terminate(), () => {});
    this.#worker = undefined;
  }

  #open(): Promise<Worker> {
    this.#worker ??= start().catch((thrown: unknown) => {
      this.#worker = undefined;
      throw LamppostError.from(thrown);
    });
    return this.#worker;
  }

  #ask(worker: Worker, picture: Picture): Promise<string | undefined> {
    return new Promise((resolve, reject) => {
      const done = (finish: () => void) => {
        clearTimeout(timer);
        worker.removeEventListener("message", heard);
        worker.removeEventListener("error", broken);
        finish();
      };
      const heard = ({ data }: MessageEvent<Found>) => {
        if (data.id !== picture.id) return;
        done(() => (data.failed === undefined ? resolve(data.text) : this.#fail(reject, data.failed)));
      };
      const broken = () => done(() => this.#fail(reject, "wasm-blocked"));
      const timer = setTimeout(() => done(() => {
        this.close();
        resolve(undefined);
      }), PATIENCE);
      worker.addEventListener("message", heard);
      worker.addEventListener("error", broken);
      worker.postMessage(picture, [picture.rgba]);
    });
  }

  /** Whoever tries again begins anew. */
  #fail(reject: (error: LamppostError) => void, code: string): void {
    this.close();
    reject(new LamppostError(code));
  }
}

async function detector(): Promise<Detector | undefined> {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: DetectorClass };
  try {
    const formats = await BarcodeDetector?.getSupportedFormats();
    return formats?.includes("qr_code") && BarcodeDetector
      ? new BarcodeDetector({ formats: ["qr_code"] }) : undefined;
  } catch {
    return undefined;
  }
}

async function start(): Promise<Worker> {
  const address = at("scanner-worker.js", WORKER);
  await fetchFile(address);
  const worker = openWorker(address.url);
  worker.postMessage(at("scanner.wasm", WASM));
  return worker;
}
