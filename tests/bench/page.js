// Times verifiers in turns. Every one ends with the same plain object, made by JSON.parse.

import init, { open_trust, set_status, verify } from "/lamppost.js";
import * as noble from "/noble.js";

/** Milliseconds of a batch: long beside the clock, and short enough that most are not interrupted. */
const BATCH = 2;
/** Batches of each in a round; the middle one counts. */
const TURNS = 9;
/** Milliseconds until the engine has compiled everything as well as it can. */
const WARM_UP = 600;

export async function run(rounds) {
  const works = await verifiers();
  for (const work of works) await warmUp(work);
  const series = works.map(({ name }) => ({ name, seconds: [] }));
  for (let round = 0; round < rounds; round++) {
    const times = works.map(() => []);
    for (let turn = 0; turn < TURNS; turn++) {
      // There and back, so that nobody always comes after the same neighbour.
      const order = [...works.keys()];
      if (turn % 2 === 1) order.reverse();
      for (const i of order) times[i].push(await secondsPerCall(works[i]));
    }
    for (const i of works.keys()) series[i].seconds.push(times[i].sort((a, b) => a - b)[(TURNS - 1) / 2]);
  }
  return series;
}

async function verifiers() {
  const input = await (await fetch("/input.json")).json();
  const [publicKey, message, signature] = ["publicKey", "message", "signature"].map((name) => new Uint8Array(input[name]));

  await init({ module_or_path: fetch("/lamppost.wasm") });
  const { handle } = known(open_trust(input.keyring, "", 0, input.now));
  known(set_status(handle, input.status, 0));
  const ours = () => verify(handle, input.text, input.now, "", NaN, NaN, NaN);
  // The others verify the same bytes, and get the finished text as a present.
  const text = ours();
  const webCrypto = await crypto.subtle.importKey("raw", publicKey, "Ed25519", false, ["verify"]);

  return [
    {
      name: "WebCrypto verify, JSON.parse",
      call: async () => (await crypto.subtle.verify("Ed25519", webCrypto, signature, message)) && genuine(text),
    },
    { name: "Lamppost: text, verdict, JSON.parse", call: () => genuine(ours()) },
    {
      name: "@noble/ed25519 verify, JSON.parse",
      call: async () =>
        (await noble.verifyAsync(signature, message, publicKey, { zip215: false })) && genuine(text),
    },
  ];
}

function genuine(text) {
  return JSON.parse(text).verdict === "genuine";
}

function known(answer) {
  const result = JSON.parse(answer);
  if (result.error) throw new Error(`the core refused: ${result.error.code}`);
  return result;
}

async function secondsPerCall({ name, call, calls }) {
  const start = performance.now();
  for (let i = 0; i < calls; i++) if (!(await call())) throw new Error(`${name} refused a genuine notice`);
  return (performance.now() - start) / calls / 1000;
}

/** Until the engine has compiled all it wants to. Says how many calls make a batch. */
async function warmUp(work) {
  const end = performance.now() + WARM_UP;
  const times = [];
  work.calls = 1;
  while (performance.now() < end) times.push(await secondsPerCall(work));
  const usual = times.sort((a, b) => a - b)[times.length >> 1];
  work.calls = Math.max(1, Math.round(BATCH / 1000 / usual));
}
