// Sending, until it worked: later and later, never twice at once, and by one page at a time.

import type { Refusal } from "./collector.js";
import { LamppostError } from "./error.js";
import type { Store } from "./store.js";

/** A choice without a receipt. */
export interface Item {
  readonly hash: string;
  readonly attempts: number;
  /** When to try again, in milliseconds since 1970. */
  readonly next: number;
  /** What went wrong the last time. */
  readonly error: string | undefined;
  /** The collector will never take it; only a person may try again. */
  readonly final: boolean;
}

const SECOND = 1000;
const HOUR = 3600 * SECOND;

/** Gives the receipt of a choice to the journal, or says why there is none. */
export type Deliver = (hash: string) => Promise<Refusal | undefined>;

export function fresh(hash: string): Item {
  return { hash, attempts: 0, next: 0, error: undefined, final: false };
}

/** The item after one more attempt that failed. */
export function afterwards(item: Item, { code, final, wait }: Refusal, now: number, chance: number): Item {
  const attempts = item.attempts + 1;
  // Spread, so that the phones of a whole square do not come back together.
  const backoff = Math.min(2 * SECOND * 2 ** (attempts - 1), (HOUR * 2) / 3) * (1 + chance / 2);
  return { ...item, attempts, next: now + Math.max(backoff, Math.min(wait, HOUR)), error: code, final };
}

export class Outbox {
  readonly #store: Store;
  readonly #deliver: Deliver;
  readonly #changed: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  #again = false;
  #closed = false;

  constructor(store: Store, deliver: Deliver, changed: () => void) {
    this.#store = store;
    this.#deliver = deliver;
    this.#changed = changed;
    addEventListener("online", this.#online);
  }

  /** Sends what is due, and what falls due later as long as the page is open. */
  flush(): Promise<void> {
    this.#again = true;
    this.#running ??= this.#run().finally(() => { this.#running = undefined; });
    return this.#running;
  }

  /** Makes a choice due now, or all of them; with one, also where the collector refused it for good. */
  async hurry(hash?: string): Promise<void> {
    await this.#store.write(async (writer) => {
      for (const item of await writer.all("outbox")) {
        if (hash === undefined ? item.final : item.hash !== hash) continue;
        writer.put("outbox", item.hash, { ...item, next: 0, final: false });
      }
    });
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    removeEventListener("online", this.#online);
  }

  readonly #online = (): void => {
    void this.#waiting()
      .then((items) => (items.length > 0 ? this.hurry().then(() => this.flush()) : undefined))
      .catch(() => {});
  };

  async #run(): Promise<void> {
    let elsewhere = false;
    while (this.#again && !this.#closed) {
      this.#again = false;
      elsewhere = !(await this.#alone(() => this.#send()));
    }
    const items = await this.#waiting();
    if (items.length === 0 || this.#closed) return;
    // Another page sends now; it may be gone before it comes to the last of them.
    const soonest = elsewhere ? 2 * SECOND : Math.min(...items.map(({ next }) => next)) - Date.now();
    clearTimeout(this.#timer);
    const wait = Math.max(soonest, navigator.onLine === false ? 60 * SECOND : 0);
    this.#timer = setTimeout(() => void this.flush().catch(() => {}), wait);
  }

  /** False where another page is at it. */
  async #alone(work: () => Promise<void>): Promise<boolean> {
    if (!this.#store.persistent || !("locks" in navigator)) return work().then(() => true);
    return navigator.locks.request("lamppost-outbox", { ifAvailable: true }, async (lock) => {
      if (lock) await work();
      return lock !== null;
    });
  }

  async #send(): Promise<void> {
    while (navigator.onLine !== false && !this.#closed) {
      const now = Date.now();
      // A clock that was set back must not hold anything up.
      const item = (await this.#waiting()).find(({ next }) => next <= now || next > now + 2 * HOUR);
      if (!item) return;
      const refusal = await this.#deliver(item.hash).catch((thrown: unknown): Refusal => {
        const { code } = LamppostError.from(thrown);
        // Without a place to remember, there is nothing to count.
        if (code.startsWith("storage-")) throw thrown;
        return { code, final: false, wait: 0 };
      });
      // Where everything was deleted meanwhile, nothing is written again.
      if (!(await this.#store.read((reader) => reader.get("outbox", item.hash)))) continue;
      await this.#store.write(async (writer) => {
        const stored = await writer.get("outbox", item.hash);
        if (!stored) return;
        if (refusal) writer.put("outbox", item.hash, afterwards(stored, refusal, Date.now(), Math.random()));
        else writer.delete("outbox", item.hash);
      });
      this.#changed();
    }
  }

  async #waiting(): Promise<Item[]> {
    const items = await this.#store.read((reader) => reader.all("outbox"));
    return items.filter(({ final }) => !final);
  }
}
