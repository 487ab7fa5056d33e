// The service worker of the published site. It keeps the pages on the device, each file held against its digest, and the
// authority's lists as they were last fetched. What goes to the collector, and whatever it does not know, it leaves alone.
// No fragment of an address is ever looked at: what is kept goes by the paths of the site alone.

import { sha256, toBase64 } from "../pkg/src/bytes.js";

/** What `lamppost publish` writes before this script. The browser compares its bytes to find out whether there is a newer site. */
interface Published {
  /** Of the files and of this script. */
  readonly version: string;
  /** Path below the base → base64 of the SHA-256 of its bytes. */
  readonly files: Readonly<Record<string, string>>;
  /** Large files that not everybody needs: kept once they were used. */
  readonly later: readonly string[];
}

declare const LAMPPOST: Published;
declare const self: ServiceWorkerGlobalScope;

/** What a page asks this worker, with a port for the answer. */
interface Asked {
  /** Use the newer version, which waits. */
  readonly apply?: true;
  /** Complete what is kept: the words of this language, and the lists that the page has read. */
  readonly keep?: { readonly lang: string; readonly lists: readonly string[] };
  /** What is kept. */
  readonly state?: true;
}

/** A file is not what the list says. */
class Unfit extends Error {
  readonly path: string;

  constructor(path: string) {
    super(`${path} is not what the list of files says`);
    this.path = path;
  }
}

const { version, files, later } = LAMPPOST;
const scope = new URL(self.registration.scope);
/** The names of our caches begin so. Another site of the same origin has another base. */
const OWN = `lamppost ${scope.pathname} `;
const FILES = `${OWN}files ${version}`;
const LISTS = `${OWN}lists`;
/** Where the version stands that is in use. */
const MARK = new URL("?version", scope).href;
const FETCHED = "x-lamppost-fetched";

const HOUR = 3_600_000;
/** Milliseconds until the lists on the device have to do. */
const PATIENCE = 3_000;
/** Files on their way at once. */
const AT_ONCE = 6;

/** They change daily and carry signatures; the page checks these. */
const TRUST = ["root", "keyring", "status"].map((name) => `lamppost/${name}.txt`);
const LIST = /^lamppost\/(?:(?:root|keyring|status)|(?:register|archive)\/\w{1,8})\.txt$/u;
const WORDS = /^assets\/locales\/([a-z]+)[-.]/u;
/** The headers that say how a file is to be used. The rest is about its way here. */
const USEFUL = /^(?:content-(?:type|language|security-policy.*)|permissions-policy|referrer-policy|x-content-type-options|x-frame-options|x-robots-tag|cross-origin-.*|access-control-.*)$/u;

/** When somebody last loaded a page anew: they want newer lists, if there are any. */
let wanted = 0;
/** Pages that were given lists from the device because the site did not answer. */
const unreached = new Set<string>();

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));

self.addEventListener("message", (event) => {
  const { apply, keep, state } = event.data as Asked;
  const reply = (work: Promise<unknown>) => event.waitUntil(work.then(
    (result) => event.ports[0]?.postMessage({ result }), () => event.ports[0]?.postMessage({})));
  if (apply) event.waitUntil(self.skipWaiting());
  if (keep) reply(complete(keep).then(() => true));
  if (state) reply(told((event.source as Client | null)?.id ?? ""));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || request.headers.has("range")) return;
  const { origin, pathname, search } = new URL(request.url);
  if (origin !== scope.origin || !pathname.startsWith(scope.pathname)) return;
  const path = pathname.slice(scope.pathname.length);
  const visit = request.mode === "navigate";
  if (visit && (request.cache === "no-cache" || request.cache === "reload")) wanted = Date.now();
  if (search !== "" && !visit) return;
  const file = fileOf(path);
  if (file !== undefined) event.respondWith(kept(request, file));
  else if (LIST.test(path)) event.respondWith(list(event, path));
});

/** As static hosts look for a path: the file, the index of a folder, the page of that name. */
function fileOf(path: string): string | undefined {
  const there = (name: string) => Object.hasOwn(files, name);
  if (there(path)) return path;
  const name = path.replace(/(?:^|\/)(?:index\.html)?$|\.html$/u, "");
  return [name === "" ? "index.html" : `${name}/index.html`, `${name}.html`].find(there);
}

/** Hosts send `n/index.html` to `n/`. */
const address = (path: string) => new URL(path.replace(/(^|\/)index\.html$/u, "$1"), scope);

/** Where a file with a digest lies in a cache. */
function key(path: string, digest: string | undefined = files[path]): string {
  const place = new URL(path, scope);
  place.searchParams.set("sha256", digest ?? "");
  return place.href;
}

/** All or nothing: where one file does not fit, what is on the device stays as it was. */
async function install(): Promise<void> {
  try {
    const before = await earlier();
    const spoken = new Set([...before.keys()].map((url) => WORDS.exec(pathOf(url))?.[1]));
    await fill((path) => !later.includes(path) && (!WORDS.test(path) || spoken.has(WORDS.exec(path)?.[1])), before);
  } catch (thrown) {
    await caches.delete(FILES);
    await say(thrown);
    throw thrown;
  }
}

/** The version before stays as well, because pages that are open still ask for its files. */
async function activate(): Promise<void> {
  const lists = await caches.open(LISTS);
  const before = await (await lists.match(MARK))?.text();
  await lists.put(MARK, new Response(version));
  for (const name of await versions()) {
    if (name !== FILES && name !== `${OWN}files ${before}`) await caches.delete(name);
  }
  await self.clients.claim();
}

const versions = async () => (await caches.keys()).filter((name) => name.startsWith(`${OWN}files `));
const pathOf = (url: string) => new URL(url).pathname.slice(scope.pathname.length);

/** Files of other versions, by where they would lie in this one. */
async function earlier(): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const name of await versions()) {
    if (name === FILES) continue;
    for (const { url } of await (await caches.open(name)).keys()) found.set(url, name);
  }
  return found;
}

async function fill(needed: (path: string) => boolean, before: ReadonlyMap<string, string>): Promise<void> {
  const cache = await caches.open(FILES);
  const there = new Set((await cache.keys()).map(({ url }) => url));
  const paths = Object.keys(files).filter((path) => needed(path) && !there.has(key(path)));
  const next = async (): Promise<void> => {
    for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
      // A page is asked for again: its digest does not hold the policy that came with it.
      const page = path.endsWith(".html");
      const old = page ? undefined : before.get(key(path));
      const reply = old === undefined ? undefined : await caches.match(key(path), { cacheName: old });
      await cache.put(key(path), reply ?? (await obtain(path, page && before.size > 0 ? "no-cache" : "force-cache")));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next)).finally(() => { paths.length = 0; });
}

/**
 * A file whose bytes fit. What the browser fetched for the page already is not fetched again. It is asked for as the page
 * does, because some browsers keep what was asked for with and without credentials apart.
 */
async function obtain(path: string, first: RequestCache): Promise<Response> {
  const credentials = /\.(?:wasm|txt)$/u.test(path) ? "omit" : "same-origin";
  for (const cache of [first, "reload"] as const) {
    const reply = await fetch(address(path), { cache, credentials, mode: "same-origin" });
    const bytes = new Uint8Array(await reply.arrayBuffer());
    if (reply.ok && toBase64(await sha256(bytes)) === files[path]) {
      return new Response(bytes, { headers: [...reply.headers].filter(([name]) => USEFUL.test(name)) });
    }
    // A host that is out of order says nothing about the file.
    if (reply.status >= 500) throw new Error(String(reply.status));
  }
  throw new Unfit(path);
}

async function kept(request: Request, path: string): Promise<Response> {
  // A page that was open before a newer version came asks for the file that it was made with.
  const digest = /^sha256-(\S+)$/u.exec(request.integrity)?.[1] ?? files[path];
  const newest = digest === files[path];
  for (const cacheName of newest ? [FILES] : await versions()) {
    const reply = await caches.match(key(path, digest), { cacheName });
    if (reply) return reply;
  }
  // Where the browser has thrown away what was kept, everything is as it was without this worker.
  if (!newest || !(WORDS.test(path) || later.includes(path)) || !(await caches.has(FILES))) return fetch(request);
  try {
    const reply = await obtain(path, "force-cache");
    await store(FILES, key(path), reply.clone());
    return reply;
  } catch (thrown) {
    if (thrown instanceof Unfit) await self.registration.update().catch(() => {});
    // A newer version on its way says the same.
    if (!self.registration.installing && !self.registration.waiting) await say(thrown);
    throw thrown;
  }
}

/** A list from the network, unless the one on the device is new, or the network does not answer soon. */
async function list(event: FetchEvent, path: string): Promise<Response> {
  const place = key(path, "");
  const stored = await caches.match(place, { cacheName: LISTS });
  if (stored && fetchedAt(stored) > wanted && isNew(fetchedAt(stored))) return stored;
  const asked = ask(path, event.request);
  if (!stored) return asked;
  event.waitUntil(asked.catch(() => {}));
  const late = new Promise<undefined>((resolve) => { setTimeout(resolve, PATIENCE); });
  const reply = await Promise.race([asked.catch(() => undefined), late]);
  if (reply && (isList(reply) || (reply.status >= 400 && reply.status < 500))) return reply;
  unreached.add(event.clientId);
  (await self.clients.get(event.clientId))?.postMessage({ unreached: true });
  return stored;
}

const fetchedAt = (reply: Response) => Number(reply.headers.get(FETCHED));
/** A clock that was set back makes it old. */
const isNew = (time: number) => time <= Date.now() && time > Date.now() - HOUR;
const isList = (reply: Response) => reply.headers.has(FETCHED);

/** Asks the site. What it gives is kept if it looks like a list at all; a login page of a network does not. */
async function ask(path: string, request: Request | URL, time?: (reply: Response) => number): Promise<Response> {
  const reply = await fetch(request);
  if (!reply.ok || ("cache" in request && request.cache === "force-cache" && !time)) return reply;
  const bytes = await reply.clone().arrayBuffer();
  // Without newer keyrings their chain is empty.
  if (bytes.byteLength > 0 && new TextDecoder().decode(bytes.slice(0, 9)) !== "lamppost/") return reply;
  const headers = { "Content-Type": "text/plain; charset=utf-8", [FETCHED]: String((time ?? Date.now)(reply)) };
  const made = new Response(bytes, { headers });
  if (await caches.has(FILES)) await store(LISTS, key(path, ""), made.clone());
  return made;
}

/** A full device must not keep a page from working. */
async function store(name: string, place: string, reply: Response): Promise<void> {
  try {
    await (await caches.open(name)).put(place, reply);
  } catch {
    // Then it is fetched the next time.
  }
}

/** All that the page needs without a network, most of which the browser has just fetched for it. */
async function complete({ lang, lists }: NonNullable<Asked["keep"]>): Promise<void> {
  await fill((path) => !later.includes(path) && (WORDS.exec(path)?.[1] ?? lang) === lang, new Map());
  for (const path of new Set([...TRUST, ...lists.filter((one) => LIST.test(one))])) {
    if (await caches.match(key(path, ""), { cacheName: LISTS })) continue;
    const request = (cache: RequestCache) => new Request(new URL(path, scope), { cache, credentials: "omit" });
    // The browser may have had it for long: then it is asked for again.
    const sent = (reply: Response) => Date.parse(reply.headers.get("Date") ?? "");
    const reply = await ask(path, request("force-cache"), sent).catch(() => undefined);
    if (reply && !isNew(fetchedAt(reply))) await ask(path, request("no-cache")).catch(() => undefined);
  }
}

/** For the page that asks, and for the part of it that tells what is kept. */
async function told(client: string): Promise<object> {
  const cache = (await caches.has(FILES)) ? await caches.open(FILES) : undefined;
  const replies = await cache?.matchAll() ?? [];
  const sizes = await Promise.all(replies.map(async (reply) => (await reply.blob()).size));
  const spoken = (await cache?.keys() ?? []).flatMap(({ url }) => WORDS.exec(pathOf(url))?.[1] ?? []);
  const lists = await Promise.all(TRUST.map((path) => caches.match(key(path, ""), { cacheName: LISTS })));
  const times = lists.flatMap((reply) => (reply ? fetchedAt(reply) : []));
  return {
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    languages: [...new Set(spoken)].sort(),
    /** When the oldest of the lists that trust rests on was fetched. */
    lists: times.length > 0 ? Math.min(...times) : null,
    unreached: unreached.has(client),
  };
}

/** Tells the pages of this site which file does not fit. */
async function say(thrown: unknown): Promise<void> {
  if (!(thrown instanceof Unfit)) return;
  for (const client of await self.clients.matchAll({ type: "window", includeUncontrolled: true })) {
    if (client.url.startsWith(scope.href)) client.postMessage({ refused: thrown.path });
  }
}
