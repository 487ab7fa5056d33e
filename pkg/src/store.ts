// Where a person's choices are kept: a database of this browser, or the memory of this page. Nothing is there before
// something is written, so a page that only reads leaves no trace.

import { LamppostError } from "./error.js";
import type { Entry } from "./journal.js";
import type { Item } from "./outbox.js";

/** What stands in which table. Keys are given with the values. */
export interface Tables {
  /** By number. */
  journal: Entry;
  /** By hash of the choice. */
  records: Row;
  /** By hash of the choice. */
  outbox: Item;
  /** By {@link Row.keys}. */
  authorities: Keys;
  secret: CryptoKey;
  /** By all that is in them. */
  seeds: Seed;
}

/** Which lines of the journal belong to a choice, and where it goes. */
export interface Row {
  readonly hash: string;
  readonly noticeId: string;
  /** Name of the authority and id of the sensor: the choice is signed with a key for these two. Empty for unknown. */
  readonly issuer: string;
  readonly sensor: string;
  /** Address of the authority's folder. */
  readonly folder: string;
  readonly collector: string;
  /** Key of the {@link Keys} that it was made with. */
  readonly keys: string;
  /** Made with the secret of this browser, not brought along in a backup. */
  readonly here: boolean;
  readonly notice: number;
  readonly choice: number;
  /** 0 for none yet. */
  readonly receipt: number;
  readonly answers: readonly number[];
  /** Why the last answer that came was dropped. */
  readonly dropped: string | undefined;
}

/** An authority's keys as they were last seen, so that records can be verified without a network and years later. */
export interface Keys {
  readonly root: string;
  readonly keyring: string;
  readonly version: number;
}

/** A seed from a backup. */
export interface Seed {
  readonly authority: string;
  readonly sensor: string;
  /** Hex. */
  readonly seed: string;
}

type Table = keyof Tables;
type Key = string | number;

export interface Reader {
  get<T extends Table>(table: T, key: Key): Promise<Tables[T] | undefined>;
  all<T extends Table>(table: T): Promise<Tables[T][]>;
  /** The newest entry of the journal. */
  last(): Promise<Entry | undefined>;
}

export interface Writer extends Reader {
  put<T extends Table>(table: T, key: Key, value: Tables[T]): void;
  delete(table: Table, key: Key): void;
}

/**
 * `work` sees one state and, with `write`, changes it whole or not at all. It may wait for nothing but the answers of
 * its reader: databases end a transaction that waits for something else.
 */
export interface Store {
  /** Whether it outlives the page. */
  readonly persistent: boolean;
  read<T>(work: (reader: Reader) => Promise<T>): Promise<T>;
  write<T>(work: (writer: Writer) => Promise<T>): Promise<T>;
  /** Deletes everything, the database included. */
  clear(): Promise<void>;
  close(): void;
}

const NAME = "lamppost";
const VERSION = 1;
const TABLES: readonly Table[] = ["journal", "records", "outbox", "authorities", "secret", "seeds"];

/** Fails with `storage-refused` where the browser denies it, `storage-newer` where a newer program was here. */
export async function openDatabase(): Promise<Store> {
  const database = new Database();
  await database.read(async () => undefined);
  return database;
}

const ABSENT: Promise<IDBDatabase | undefined> = Promise.resolve(undefined);

class Database implements Store {
  readonly persistent = true;
  #open = ABSENT;

  async read<T>(work: (reader: Reader) => Promise<T>): Promise<T> {
    const database = await this.#connect(false);
    if (!database) return work(new Maps(new Map()));
    return transact(database, "readonly", work);
  }

  async write<T>(work: (writer: Writer) => Promise<T>): Promise<T> {
    const database = (await this.#connect(false)) ?? (await this.#connect(true));
    if (!database) throw new LamppostError("storage-refused");
    return transact(database, "readwrite", work);
  }

  async clear(): Promise<void> {
    this.close();
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase(NAME);
      // Other pages give way as soon as they are told to: see `versionchange` below.
      request.onsuccess = () => resolve();
      request.onerror = () => reject(refused(request.error));
    });
  }

  close(): void {
    void this.#open.then((database) => database?.close());
    this.#open = ABSENT;
  }

  /** The connection, made anew where it was lost. That there is no database yet is not remembered. */
  #connect(create: boolean): Promise<IDBDatabase | undefined> {
    const open = this.#open.then((database) => database ?? connect(create, () => { this.#open = ABSENT; }));
    this.#open = open.catch(() => undefined);
    return open;
  }
}

function connect(create: boolean, lost: () => void): Promise<IDBDatabase | undefined> {
  return new Promise<IDBDatabase | undefined>((resolve, reject) => {
    const request = indexedDB.open(NAME, VERSION);
    let absent = false;
    request.onupgradeneeded = () => {
      // Nothing is older than the first version. Taken back, the database does not come to be.
      absent = !create;
      if (absent) request.transaction?.abort();
      else for (const table of TABLES) request.result.createObjectStore(table);
    };
    request.onsuccess = () => {
      const database = request.result;
      // A page that upgrades or deletes must not wait for this one.
      database.onversionchange = () => {
        database.close();
        lost();
      };
      database.onclose = lost;
      resolve(database);
    };
    request.onerror = (event) => {
      event.preventDefault();
      if (absent) resolve(undefined);
      else reject(refused(request.error));
    };
    request.onblocked = () => reject(new LamppostError("storage-refused"));
  }).catch((thrown: unknown) => {
    throw refused(thrown);
  });
}

async function transact<T>(
  database: IDBDatabase, mode: IDBTransactionMode, work: (writer: Writer) => Promise<T>,
): Promise<T> {
  try {
    // What is sent must survive a power cut, so that it is not sent without being remembered.
    const transaction = database.transaction(TABLES, mode, { durability: mode === "readwrite" ? "strict" : "default" });
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(refused(transaction.error));
    });
    done.catch(() => {});
    try {
      const result = await work(new Requests(transaction));
      await done;
      return result;
    } catch (thrown) {
      try {
        transaction.abort();
      } catch {
        // It has ended already.
      }
      throw thrown;
    }
  } catch (thrown) {
    throw refused(thrown);
  }
}

class Requests implements Writer {
  readonly #transaction: IDBTransaction;

  constructor(transaction: IDBTransaction) {
    this.#transaction = transaction;
  }

  get<T extends Table>(table: T, key: Key): Promise<Tables[T] | undefined> {
    return answer(this.#transaction.objectStore(table).get(key) as IDBRequest<Tables[T] | undefined>);
  }

  all<T extends Table>(table: T): Promise<Tables[T][]> {
    return answer(this.#transaction.objectStore(table).getAll() as IDBRequest<Tables[T][]>);
  }

  async last(): Promise<Entry | undefined> {
    const cursor = await answer(this.#transaction.objectStore("journal").openCursor(null, "prev"));
    return cursor?.value as Entry | undefined;
  }

  put<T extends Table>(table: T, key: Key, value: Tables[T]): void {
    this.#transaction.objectStore(table).put(value, key);
  }

  delete(table: Table, key: Key): void {
    this.#transaction.objectStore(table).delete(key);
  }
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(refused(request.error));
  });
}

/** Whatever a database throws, as an error with a code. */
function refused(cause: unknown): LamppostError {
  if (cause instanceof LamppostError) return cause;
  const name = cause instanceof DOMException ? cause.name : "";
  const code = { VersionError: "storage-newer", QuotaExceededError: "storage-full" }[name] ?? "storage-refused";
  return new LamppostError(code, { cause });
}

type State = ReadonlyMap<Table, ReadonlyMap<Key, unknown>>;

/** For where the browser keeps nothing. */
export class Memory implements Store {
  readonly persistent = false;
  #state: State = new Map();
  /** One writer after the other. */
  #turn: Promise<unknown> = Promise.resolve();

  read<T>(work: (reader: Reader) => Promise<T>): Promise<T> {
    return work(new Maps(this.#state));
  }

  write<T>(work: (writer: Writer) => Promise<T>): Promise<T> {
    const written = this.#turn.then(async () => {
      const maps = new Maps(this.#state);
      const result = await work(maps);
      this.#state = maps.state;
      return result;
    });
    this.#turn = written.catch(() => {});
    return written;
  }

  async clear(): Promise<void> {
    await this.write(async () => undefined);
    this.#state = new Map();
  }

  close(): void {}
}

/** A state, copied as far as it is written to. */
class Maps implements Writer {
  state: State;

  constructor(state: State) {
    this.state = state;
  }

  async get<T extends Table>(table: T, key: Key): Promise<Tables[T] | undefined> {
    return this.state.get(table)?.get(key) as Tables[T] | undefined;
  }

  async all<T extends Table>(table: T): Promise<Tables[T][]> {
    return [...(this.state.get(table)?.values() ?? [])] as Tables[T][];
  }

  async last(): Promise<Entry | undefined> {
    return (await this.all("journal")).at(-1);
  }

  put<T extends Table>(table: T, key: Key, value: Tables[T]): void {
    this.#change(table, (rows) => rows.set(key, value));
  }

  delete(table: Table, key: Key): void {
    this.#change(table, (rows) => rows.delete(key));
  }

  #change(table: Table, change: (rows: Map<Key, unknown>) => void): void {
    const rows = new Map(this.state.get(table));
    change(rows);
    this.state = new Map(this.state).set(table, rows);
  }
}
