// Records with a backup. Apart from records.ts, so that the notice page does not carry it.

import * as files from "lamppost:files";

import { type Authority, openStored, unixTime } from "./authority.js";
import type { BackupAuthority } from "./backup.js";
import { binary, fromBase64, fromHex, sha256, toHex, utf8 } from "./bytes.js";
import { LamppostError } from "./error.js";
import { check, fromText, lineOf, parts, toText } from "./journal.js";
import { fresh } from "./outbox.js";
import { type Addition, type Found, Records, keepKeys, keysId, textFrom } from "./records.js";
import { knownSeed } from "./secret.js";
import type { Keys, Row, Seed, Writer } from "./store.js";

/** A choice of a backup with what belongs to it, in base64. */
interface Piece {
  readonly hash: string;
  readonly notice: string;
  readonly choice: string;
  readonly receipt: string | undefined;
  readonly answers: readonly string[];
}

/** A piece that the core has read, and the place it takes in the store. */
interface Brought {
  readonly piece: Piece;
  readonly kept: Pick<Row, "noticeId" | "issuer" | "sensor" | "folder" | "collector" | "keys">;
  readonly keys: Keys;
}

export class MineRecords extends Records {
  /** Everything that a new device needs, as an age file. The passphrase has at least 8 characters. */
  async backup(passphrase: string): Promise<Uint8Array> {
    const { lock } = await files.backup();
    const { entries, rows, kept, seeds } = await this.store.read(async (reader) => {
      const all = await reader.all("records");
      return {
        entries: await reader.all("journal"),
        rows: all.sort((one, other) => one.choice - other.choice),
        kept: await Promise.all(all.map((row) => reader.get("authorities", row.keys))),
        seeds: await reader.all("seeds"),
      };
    });
    await check(entries);
    const authorities: BackupAuthority[] = [];
    const records = rows.map(({ hash, folder, collector }, index) => {
      const { root, keyring } = kept[index] ?? { root: "", keyring: "" };
      const same = (one: BackupAuthority) => one.folder === folder && one.collector === collector && one.root === root;
      if (!authorities.some(same)) authorities.push({ folder, collector, root, keyring });
      return { choice: hash, authority: authorities.findIndex(same) };
    });
    return lock({ authorities, seeds: await this.#seeds(rows, seeds), records, journal: toText(entries) }, passphrase);
  }

  /** Adds what a backup has and this device has not, whole or not at all. Returns how many choices were added. */
  async restore(file: Uint8Array, passphrase: string): Promise<number> {
    const { unlock } = await files.backup();
    const backup = await unlock(file, passphrase);
    const brought: Brought[] = [];
    for (const piece of await pieces(backup.journal)) {
      const named = backup.records.find(({ choice }) => choice === piece.hash);
      const candidates = named ? [backup.authorities[named.authority]] : backup.authorities;
      brought.push(await verified(piece, candidates.filter((one) => one !== undefined)));
    }
    let added = 0;
    await this.append(async (found) => {
      added = brought.filter(({ piece }) => !found.rows.some(({ hash }) => hash === piece.hash)).length;
      return this.#plan(found, brought, backup.seeds);
    });
    return added;
  }

  /** Of sensors that were answered from here, and those that were brought along. */
  async #seeds(rows: readonly Row[], brought: readonly Seed[]): Promise<Seed[]> {
    const seeds = new Map(brought.map((seed) => [seedId(seed), seed]));
    for (const { here, issuer: authority, sensor } of rows) {
      const seed = here ? await knownSeed(this.store, authority, sensor) : undefined;
      if (seed !== undefined) seeds.set(seedId({ authority, sensor, seed }), { authority, sensor, seed });
    }
    return [...seeds.values()];
  }

  async #plan({ head, rows }: Found, brought: readonly Brought[], seeds: readonly Seed[]): Promise<Addition> {
    const lines: string[] = [];
    const add = (line: string) => head.n + lines.push(line);
    const notices = new Map(rows.map(({ noticeId, notice }) => [noticeId, notice]));
    const changed: Row[] = [];
    for (const { piece, kept } of brought) {
      const { hash, receipt, answers } = piece;
      const known = rows.find((row) => row.hash === hash);
      if (known) {
        const row = await this.#completed(known, piece, add);
        if (row !== known) changed.push(row);
        continue;
      }
      const notice = notices.get(kept.noticeId) ?? add(lineOf("notice", piece.notice));
      notices.set(kept.noticeId, notice);
      changed.push({
        ...kept, hash, here: false, notice, choice: add(lineOf("choice", piece.choice)),
        receipt: receipt === undefined ? 0 : add(lineOf("receipt", receipt)),
        answers: answers.map((answer) => add(lineOf("answer", answer))), dropped: undefined,
      });
    }
    const write = async (writer: Writer): Promise<void> => {
      for (const row of changed) {
        writer.put("records", row.hash, row);
        // Perhaps never sent: the other device may be gone. Where it was, the collector knows it.
        if (row.receipt) writer.delete("outbox", row.hash);
        else if (!(await writer.get("outbox", row.hash))) writer.put("outbox", row.hash, fresh(row.hash));
      }
      for (const { kept, keys } of brought) await keepKeys(writer, kept.keys, keys);
      for (const seed of seeds) writer.put("seeds", seedId(seed), seed);
    };
    return { lines, write };
  }

  /** A record of this device with what only the backup has, as far as it holds. */
  async #completed(row: Row, { receipt, answers }: Piece, add: (line: string) => number): Promise<Row> {
    let text = await this.textOf(row);
    let authority: Authority | undefined;
    const fits = async (kind: "receipt" | "answer", base64: string, before: number): Promise<boolean> => {
      if (text.includes(`\n${lineOf(kind, base64)}\n`)) return false;
      try {
        authority ??= await this.authority(row);
        await this.judge(authority, text, kind, base64, before);
      } catch {
        return false;
      }
      text += `${lineOf(kind, base64)}\n`;
      return true;
    };
    let whole = row;
    if (!row.receipt && receipt !== undefined && (await fits("receipt", receipt, 0))) {
      whole = { ...whole, receipt: add(lineOf("receipt", receipt)) };
    }
    for (const answer of whole.receipt ? answers : []) {
      if (!(await fits("answer", answer, whole.answers.length))) continue;
      whole = { ...whole, answers: [...whole.answers, add(lineOf("answer", answer))] };
    }
    return whole;
  }
}

function seedId({ authority, sensor, seed }: Seed): string {
  return `${authority}\n${sensor}\n${seed}`;
}

/** The choices of a journal. What belongs together names each other by hash. */
async function pieces(journal: string): Promise<Piece[]> {
  const entries = (await fromText(journal)).map(({ line }) => {
    const { kind, base64 } = parts(line);
    const bytes = fromBase64(base64) ?? new Uint8Array();
    return { kind, base64, bytes, text: binary(bytes) };
  });
  const notices: { base64: string; id: string }[] = [];
  for (const { kind, base64, bytes } of entries) {
    if (kind !== "notice") continue;
    const id = (await sha256(utf8("lamppost/v1/notice-id\n"), bytes)).slice(0, 16);
    notices.push({ base64, id: binary(id) });
  }
  const found: Piece[] = [];
  for (const { kind, base64: choice, bytes, text } of entries) {
    if (kind !== "choice") continue;
    const notice = notices.find(({ id }) => text.includes(id))?.base64;
    if (notice === undefined) throw new LamppostError("backup-malformed");
    const hash = toHex(await sha256(utf8("lamppost/v1/choice-id\n"), bytes));
    const name = binary(fromHex(hash));
    const own = (wanted: string) =>
      entries.filter((entry) => entry.kind === wanted && entry.text.includes(name)).map(({ base64 }) => base64);
    if (!found.some((piece) => piece.hash === hash)) {
      found.push({ hash, notice, choice, receipt: own("receipt")[0], answers: own("answer") });
    }
  }
  return found;
}

/**
 * The piece under the first authority that knows its notice. The choice itself has to hold; a receipt or an answer held
 * when it was kept, and what does not hold any more, since keys can be taken back, the record says by itself.
 */
async function verified(piece: Piece, candidates: readonly BackupAuthority[]): Promise<Brought> {
  const { hash, notice, choice, receipt, answers } = piece;
  const text = textFrom([
    lineOf("notice", notice), lineOf("choice", choice),
    ...(receipt === undefined ? [] : [lineOf("receipt", receipt)]), ...answers.map((one) => lineOf("answer", one)),
  ]);
  let last: Brought | undefined;
  for (const { folder, collector, root, keyring } of candidates) {
    const { core, trust } = await openStored(folder, root, keyring);
    const view = await core.readRecord(trust.handle, text, unixTime());
    if (view.hash !== hash || view.problems.some(({ part }) => part === "choice")) break;
    const issuer = view.issuer?.authority ?? "";
    last = {
      piece,
      kept: {
        noticeId: view.noticeId, issuer, sensor: view.notice?.sensor ?? "", folder, collector,
        keys: await keysId(folder, root),
      },
      keys: { root, keyring, version: trust.version },
    };
    if (issuer !== "") return last;
  }
  if (!last) throw new LamppostError("backup-malformed");
  return last;
}
