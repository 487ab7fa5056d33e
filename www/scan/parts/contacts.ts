// Whom to write to about a sticker, by what the authority itself has signed: the controllers of its register. Never by
// anything that stands on the sticker.

import { type Authority, unixTime } from "../../../pkg/src/authority.js";
import { digits } from "../../../pkg/src/register-entry.js";
import type { Contact, Content } from "../../../pkg/src/types.js";

/** Names that are shown. */
const MOST = 4;
/** Notices that are read for them. */
const READ = 50;
/** A channel that takes complaints (src/vocabulary/own.rs). */
const COMPLAINT = 78;
/** A well-formed short code. Looking for it makes the core check the whole bucket; that none has it does not matter. */
const ANY_CODE = "00000-00000-0";

export interface Body {
  readonly name: string;
  readonly contacts: readonly Contact[];
  /** A notice of theirs, for the language of their words. */
  readonly notice: Content;
}

/** Those whose notices are many come first. The request is the same whoever asks, and about whatever. */
export async function contacts({ core, trust, file }: Authority): Promise<readonly Body[]> {
  const index = await file("register/index.txt");
  const prefix = Number(index.match(/^prefix ([0-3])$/mu)?.[1] ?? NaN);
  if (Number.isNaN(prefix)) return [];
  const text = await file(`register/${"0".repeat(prefix) || "all"}.txt`);
  await core.findShortCode(trust.handle, text, ANY_CODE);
  const end = text.indexOf("\n\n");
  const lines = text.slice(0, end < 0 ? undefined : end).split("\n").slice(4).filter((line) => line !== "");
  const found = new Map<string, { body: Body; times: number }>();
  for (const line of lines.slice(0, READ)) {
    const read = digits(line);
    if (read === undefined) continue;
    const { verdict, notice } = await core.verify(trust.handle, read, unixTime(), "", NaN, NaN, NaN);
    if (!notice || verdict === "withdrawn") continue;
    const { name } = notice.controller;
    const { dataProtectionOfficer: officer } = notice;
    const complaints = (notice.channels ?? []).filter(({ purpose }) => purpose === COMPLAINT).map(({ contact }) => contact);
    const ways = distinct([...(notice.controller.contacts ?? []), ...complaints, ...(officer ? [officer] : [])]);
    if (ways.length === 0) continue;
    const known = found.get(name);
    if (known) known.times++;
    else found.set(name, { body: { name, contacts: ways, notice }, times: 1 });
  }
  return [...found.values()].sort((one, other) => other.times - one.times).slice(0, MOST).map(({ body }) => body);
}

function distinct(ways: readonly Contact[]): Contact[] {
  return [...new Map(ways.map((way) => [`${way.kind} ${way.value}`, way])).values()];
}
