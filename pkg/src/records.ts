// A person's choices with their receipts and answers: made, kept, sent, asked about. The one face of the store.

import { type Authority, openAuthority, openStored, unixTime } from "./authority.js";
import { type Bytes, binary, fromBase64, fromHex, random, sha256, toBase64, toHex, utf8 } from "./bytes.js";
import { type Refusal, bucket, bucketDigits, collectorOf, post } from "./collector.js";
import { LamppostError } from "./error.js";
import { type Head, START, check, lineOf, link, parts, toText } from "./journal.js";
import { Outbox, fresh } from "./outbox.js";
import { sensorSeed } from "./secret.js";
import { type Keys, Memory, type Reader, type Row, type Store, type Writer, openDatabase } from "./store.js";
import type { RecordView, Sealed, View, Wish } from "./types.js";

export { collectorOf } from "./collector.js";
export type { Wish } from "./types.js";

/** A choice as it is kept. */
export interface Stored {
  readonly hash: string;
  readonly noticeId: string;
  /** Address of the authority's folder. */
  readonly authority: string;
  readonly collector: string;
  /** Text of the format, for a file and for {@link Records.read}. */
  readonly record: string;
  /** Until there is a receipt. */
  readonly queued: Queued | undefined;
  /** Code of what was wrong with the last answer that came and was not kept. */
  readonly dropped: string | undefined;
}

export interface Queued {
  readonly attempts: number;
  /** Milliseconds since 1970. */
  readonly next: number;
  /** Code of what went wrong the last time. */
  readonly error: string | undefined;
  /** Sent again only by {@link Records.retry}. */
  readonly final: boolean;
}

/** Signed, not yet kept, sent nowhere. */
export interface Prepared extends Sealed {
  readonly authority: string;
  readonly collector: string;
  readonly noticeId: string;
  readonly issuer: string;
  readonly sensor: string;
  readonly keys: Keys;
}

/** A notice as it was verified. */
export interface Noticed {
  /** Digits, or the whole address. */
  readonly text: string;
  readonly view: View;
}

/** The journal's end and the records, as a plan found them. */
export interface Found {
  readonly head: Head;
  readonly rows: readonly Row[];
}

/** What a plan adds: lines, and changes that are written together with them. */
export interface Addition {
  readonly lines: readonly string[];
  readonly write: (writer: Writer) => Promise<void>;
}

const TITLE = "lamppost/record/v1\n";
/** Nothing can follow. An authority may still change its mind about what it rejected. */
const FINISHED: readonly RecordView["state"][] = ["RequestFulfilled", "Recorded"];
/** Milliseconds that newer keys are waited for before the ones kept have to do, and for how long they have to. */
const PATIENCE = 8_000;
const CONTENT = 60_000;

export class Records {
  protected readonly store: Store;
  readonly #outbox: Outbox;
  readonly #listeners = new Set<() => void>();
  readonly #channel: BroadcastChannel | undefined;
  #refreshing: Promise<void> | undefined;
  /** Folders that did not answer, and until when they are not asked again. */
  readonly #silent = new Map<string, number>();

  constructor(store: Store) {
    if (!globalThis.crypto?.subtle) throw new LamppostError("secure-context-needed");
    this.store = store;
    this.#outbox = new Outbox(store, (hash) => this.#deliver(hash), () => this.changed());
    if (store.persistent && "BroadcastChannel" in globalThis) {
      this.#channel = new BroadcastChannel("lamppost-records");
      this.#channel.onmessage = () => this.#tell();
    }
  }

  /** Of this browser. `storage-refused` where it denies that: {@link memory} always works. */
  static async open<T extends Records>(this: new (store: Store) => T): Promise<T> {
    return new this(await openDatabase());
  }

  /** Of this page: gone with it. */
  static memory<T extends Records>(this: new (store: Store) => T): T {
    return new this(new Memory());
  }

  /** Whether they outlive the page. */
  get persistent(): boolean {
    return this.store.persistent;
  }

  /** Signs a choice, for a person to look at before it is kept and sent. */
  async prepare(authority: Authority, collector: string, { text, view }: Noticed, wish: Wish): Promise<Prepared> {
    const { id, issuer, notice } = view;
    if (!id || !issuer || !notice) throw new LamppostError("not-offered");
    const { core, trust, folder, root, keyring } = authority;
    const choice = JSON.stringify(wish);
    const nonce = toHex(random(16));
    const seal = (seed: string) => core.sealChoice(trust.handle, text, unixTime(), choice, seed, nonce);
    const sealed = await this.#sealWith(seal, issuer.authority, notice.sensor, wish.previous);
    return {
      ...sealed, authority: folder, collector: collectorOf(folder, collector), noticeId: id, issuer: issuer.authority,
      sensor: notice.sensor, keys: { root, keyring, version: trust.version },
    };
  }

  /** Writes a choice to the journal and the outbox. A second time changes nothing. */
  async keep(prepared: Prepared): Promise<Stored> {
    const { hash, noticeId, issuer, sensor, authority: folder, collector, notice, choice } = prepared;
    const keys = await keysId(folder, prepared.keys.root);
    await this.append(async ({ head, rows }) => {
      if (rows.some((row) => row.hash === hash)) return undefined;
      const known = rows.find((row) => row.noticeId === noticeId)?.notice;
      const lines = [...(known ? [] : [lineOf("notice", notice)]), lineOf("choice", choice)];
      const row: Row = {
        hash, noticeId, issuer, sensor, folder, collector, keys, here: true,
        notice: known ?? head.n + 1, choice: head.n + lines.length, receipt: 0, answers: [], dropped: undefined,
      };
      return {
        lines,
        write: async (writer) => {
          writer.put("records", hash, row);
          writer.put("outbox", hash, fresh(hash));
          await keepKeys(writer, keys, prepared.keys);
        },
      };
    });
    const stored = await this.find(hash);
    if (!stored) throw new LamppostError("storage-refused");
    return stored;
  }

  /** Newest first. */
  all(): Promise<Stored[]> {
    return this.store.read(async (reader) => {
      const rows = await reader.all("records");
      rows.sort((one, other) => other.choice - one.choice);
      return Promise.all(rows.map((row) => stored(reader, row)));
    });
  }

  /** Choices on one notice, newest first. */
  async of(noticeId: string): Promise<Stored[]> {
    return (await this.all()).filter((record) => record.noticeId === noticeId);
  }

  async find(hash: string): Promise<Stored | undefined> {
    return this.store.read(async (reader) => {
      const row = await reader.get("records", hash);
      return row && stored(reader, row);
    });
  }

  /** Verifies a record, with the keys that were kept with it where there is no network. */
  async read({ hash, record }: Stored): Promise<RecordView> {
    const row = await this.store.read((reader) => reader.get("records", hash));
    if (!row) throw new LamppostError("record-malformed");
    const { core, trust } = await this.authority(row);
    return core.readRecord(trust.handle, record, unixTime());
  }

  /** Sends what is due. One page at a time does; the others come back later. What goes wrong is in `queued`. */
  flush(): Promise<void> {
    return this.#outbox.flush();
  }

  /** Sends a choice now, also where the collector refused it. */
  async retry(hash: string): Promise<void> {
    await this.#outbox.hurry(hash);
    this.changed();
    await this.flush();
  }

  /** Asks for answers to what is still open, so that the collector does not learn whose they are. */
  refresh(): Promise<void> {
    this.#refreshing ??= this.#refresh().finally(() => { this.#refreshing = undefined; });
    return this.#refreshing;
  }

  /** The whole journal as text, after a look at its chain. */
  async journal(): Promise<string> {
    const entries = await this.store.read((reader) => reader.all("journal"));
    await check(entries);
    return toText(entries);
  }

  /** Deletes every choice, the outbox and the secret. Nothing signed can be withdrawn with the same key after that. */
  async deleteAll(): Promise<void> {
    await this.store.clear();
    this.changed();
  }

  /** Calls back after every change, also by another page. Returns how to stop that. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Lets go of the database. */
  close(): void {
    this.#outbox.close();
    this.#channel?.close();
    this.#listeners.clear();
    this.store.close();
  }

  /**
   * Appends what `plan` finds missing. Lines are linked outside the transaction, because hashing would end it; if
   * another page was faster, the plan is made again.
   */
  protected async append(plan: (found: Found) => Promise<Addition | undefined>): Promise<void> {
    for (;;) {
      const found = await this.store.read(async (reader): Promise<Found> => ({
        head: (await reader.last()) ?? START, rows: await reader.all("records"),
      }));
      const addition = await plan(found);
      if (!addition) return;
      const entries = await link(found.head, addition.lines);
      const written = await this.store.write(async (writer) => {
        if (((await writer.last()) ?? START).hash !== found.head.hash) return false;
        for (const entry of entries) writer.put("journal", entry.n, entry);
        await addition.write(writer);
        return true;
      });
      if (written) return this.changed();
    }
  }

  /** The authority of a record: as it is now, if its first keys are still the same, else as it was kept. */
  protected async authority({ folder, keys }: Row): Promise<Authority> {
    const kept = await this.store.read((reader) => reader.get("authorities", keys));
    const ask = navigator.onLine !== false && (this.#silent.get(folder) ?? 0) < Date.now();
    const now = ask ? await within(PATIENCE, openAuthority(folder, undefined)) : undefined;
    if (ask && !now) this.#silent.set(folder, Date.now() + CONTENT);
    // Other root keys under the same address are another authority.
    if (now && now.root === kept?.root && now.trust.version >= kept.version) {
      const { root, keyring, trust: { version } } = now;
      if (version > kept.version) {
        await this.store.write(async (writer) => keepKeys(writer, keys, { root, keyring, version })).catch(() => {});
      }
      return now;
    }
    if (!kept) throw new LamppostError("fetch-failed");
    return openStored(folder, kept.root, kept.keyring);
  }

  protected textOf(row: Row): Promise<string> {
    return this.store.read((reader) => recordText(reader, row));
  }

  protected changed(): void {
    this.#channel?.postMessage("changed");
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  /** A seed from a backup before a new one; after an earlier choice, the seed that it was made with. */
  async #sealWith(
    seal: (seed: string) => Promise<Sealed>, authority: string, sensor: string, previous: string | null,
  ): Promise<Sealed> {
    const { seeds, earlier } = await this.store.read(async (reader) => {
      const all = await reader.all("seeds");
      const row = previous === null ? undefined : await reader.get("records", previous);
      const line = row && (await reader.get("journal", row.choice))?.line;
      return {
        seeds: all.filter((seed) => seed.authority === authority && seed.sensor === sensor).map(({ seed }) => seed),
        earlier: line === undefined ? undefined : signer(parts(line).base64),
      };
    });
    const fits = (sealed: Sealed) => earlier === undefined || signer(sealed.choice) === earlier;
    for (const seed of seeds) {
      const sealed = await seal(seed);
      if (fits(sealed)) return sealed;
    }
    const sealed = await seal(await sensorSeed(this.store, authority, sensor));
    if (!fits(sealed)) throw new LamppostError("key-missing");
    return sealed;
  }

  /** Sends one choice and keeps its receipt. */
  async #deliver(hash: string): Promise<Refusal | undefined> {
    const found = await this.store.read(async (reader) => {
      const row = await reader.get("records", hash);
      return row && { row, line: (await reader.get("journal", row.choice))?.line };
    });
    if (!found || found.row.receipt) return undefined;
    const choice = fromBase64(parts(found.line ?? "").base64);
    if (!choice) throw new LamppostError("journal-broken");
    const receipt = await post(found.row.collector, choice);
    if (typeof receipt !== "string") return receipt;
    await this.#adopt(hash, "receipt", receipt);
    return undefined;
  }

  async #refresh(): Promise<void> {
    let failed: unknown;
    // What one authority or collector does wrong keeps no answer of another away.
    const note = (thrown: unknown) => { failed ??= thrown; };
    const open = new Map<string, Row[]>();
    for (const row of await this.store.read((reader) => reader.all("records"))) {
      if (!row.receipt || !(await this.#isOpen(row).catch(note))) continue;
      open.set(row.collector, [...(open.get(row.collector) ?? []), row]);
    }
    for (const [collector, rows] of open) await this.#fetchAnswers(collector, rows).catch(note);
    if (failed !== undefined) throw LamppostError.from(failed);
  }

  async #isOpen(row: Row): Promise<boolean> {
    const { core, trust } = await this.authority(row);
    return !FINISHED.includes((await core.readRecord(trust.handle, await this.textOf(row), unixTime())).state);
  }

  async #fetchAnswers(collector: string, rows: readonly Row[]): Promise<void> {
    const digits = await bucketDigits(collector);
    const buckets = new Map<string, Row[]>();
    for (const row of rows) {
      const prefix = row.hash.slice(0, digits);
      buckets.set(prefix, [...(buckets.get(prefix) ?? []), row]);
    }
    for (const [prefix, own] of buckets) {
      const answers = await bucket(collector, prefix);
      for (const row of own) await this.#adoptAnswers(row.hash, answers);
    }
  }

  /** Answers name the one before them, and come in any order: each round takes those that fit now. */
  async #adoptAnswers(hash: string, answers: readonly Bytes[]): Promise<void> {
    const name = binary(fromHex(hash));
    let left = answers.filter((answer) => binary(answer).includes(name)).map(toBase64);
    let dropped: string | undefined;
    for (let fitted = true; fitted;) {
      fitted = false;
      dropped = undefined;
      for (const answer of left) {
        try {
          await this.#adopt(hash, "answer", answer);
          left = left.filter((other) => other !== answer);
          fitted = true;
          break;
        } catch (thrown) {
          const { code } = LamppostError.from(thrown);
          if (code.startsWith("storage-")) throw thrown;
          dropped = code;
        }
      }
    }
    const before = await this.store.read((reader) => reader.get("records", hash));
    if (!before || before.dropped === dropped) return;
    await this.store.write(async (writer) => {
      const row = await writer.get("records", hash);
      if (row) writer.put("records", hash, { ...row, dropped });
    });
    this.changed();
  }

  /** Keeps a receipt or an answer, unless it is there already. Throws what is wrong with it. */
  async #adopt(hash: string, kind: "receipt" | "answer", base64: string): Promise<void> {
    await this.append(async ({ head, rows }) => {
      const row = rows.find((one) => one.hash === hash);
      if (!row || (kind === "receipt" && row.receipt)) return undefined;
      const text = await this.textOf(row);
      if (text.includes(`\n${lineOf(kind, base64)}\n`)) return undefined;
      await this.judge(await this.authority(row), text, kind, base64, row.answers.length);
      return {
        lines: [lineOf(kind, base64)],
        write: async (writer) => {
          if (kind === "receipt") writer.delete("outbox", hash);
          writer.put("records", hash, kind === "receipt"
            ? { ...row, receipt: head.n + 1 }
            : { ...row, answers: [...row.answers, head.n + 1], dropped: undefined });
        },
      };
    });
  }

  /** Throws unless the record still holds with one more part. `answers`: how many it has. */
  protected async judge(
    { core, trust }: Authority, text: string, kind: "receipt" | "answer", base64: string, answers: number,
  ): Promise<void> {
    const view = await core.readRecord(trust.handle, `${text}${lineOf(kind, base64)}\n`, unixTime());
    const problem = view.problems.find(({ part, index }) =>
      part === kind && (kind === "receipt" || index === null || index === answers));
    const there = kind === "receipt" ? view.receipt !== null : view.answers.length === answers + 1;
    if (problem || !there) throw new LamppostError(problem?.code ?? `${kind}-invalid`);
  }
}

/** An authority is its address and its first keys. */
export async function keysId(folder: string, root: string): Promise<string> {
  return `${folder} ${toHex(await sha256(utf8(root)))}`;
}

/** Newer keys take the place of older ones. */
export async function keepKeys(writer: Writer, id: string, keys: Keys): Promise<void> {
  const kept = await writer.get("authorities", id);
  if (!kept || kept.version < keys.version) writer.put("authorities", id, keys);
}

/** The text of a choice's record from lines of the journal. */
export function textFrom(lines: readonly string[]): string {
  return TITLE + lines.map((line) => `${line}\n`).join("");
}

async function recordText(reader: Reader, row: Row): Promise<string> {
  const numbers = [row.notice, row.choice, row.receipt, ...row.answers].filter((n) => n > 0);
  const entries = await Promise.all(numbers.map((n) => reader.get("journal", n)));
  return textFrom(entries.map((entry) => entry?.line ?? ""));
}

async function stored(reader: Reader, row: Row): Promise<Stored> {
  const { hash, noticeId, folder, collector, dropped } = row;
  const item = await reader.get("outbox", hash);
  const queued = item && { attempts: item.attempts, next: item.next, error: item.error, final: item.final };
  return { hash, noticeId, authority: folder, collector, record: await recordText(reader, row), queued, dropped };
}

/** The public key of a choice in base64: 32 bytes after its version and kind. */
function signer(choice: string): string | undefined {
  const bytes = fromBase64(choice);
  return bytes && toHex(bytes.slice(2, 34));
}

/** What comes in time, if it comes. */
async function within<T>(time: number, promise: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => { timer = setTimeout(resolve, time, undefined); });
  try {
    return await Promise.race([promise.catch(() => undefined), late]);
  } finally {
    clearTimeout(timer);
  }
}
