// Pages that work without a network, and newer ones: starts the service worker once everything else is there, says how old
// things are, and asks before anything changes. Fetched by site.ts after the verdict.

import { button, doing } from "../../pkg/src/controls.js";
import { h } from "../../pkg/src/dom.js";
import type { Messages, Part } from "../../pkg/src/messages.js";

/** Lent by the page's own script, which carries the digests of the words. */
export type Open = (tag: string, ...parts: Part[]) => Promise<Messages>;

/** What the service worker says of what it keeps; see `told` there. */
interface State {
  readonly bytes: number;
  readonly languages: readonly string[];
  readonly lists: number | null;
  readonly unreached: boolean;
}

const root = document.documentElement;
const base = new URL("../", import.meta.url);
const script = new URL("sw.js", base).href;
/** As the service worker begins the names of its caches. */
const OWN = `lamppost ${base.pathname} `;
/** Whether somebody wanted nothing to be kept. */
const OFF = `lamppost-offline:${base.pathname}`;
/** Shows what has been put off in this tab. */
const LATER = `${OFF}:later`;
const READS_LISTS = "lamppost-notice, lamppost-register";
const ANSWERS = "lamppost-notice, lamppost-mine";

const CSS = `
.offline { margin-block: 1rem; padding: 0.5rem 0.75rem; border: 0.15rem dashed currentColor; }
.offline p { margin-block: 0.25rem; }
.newer { padding: 0.5rem 0.75rem; color: CanvasText; background: Canvas; border: 0.15rem solid CanvasText; }
.newer p { margin-block: 0.25rem; }
.newer p + p { font-size: 0.9em; }
.newer .doing, .kept .doing { display: flex; flex-wrap: wrap; gap: 0.75rem; margin-block: 0.5rem; }
.newer .do { flex: 1 1 7rem; }
.kept { margin-block-start: 2rem; padding-block-start: 0.5rem; border-block-start: 0.06rem solid currentColor; }
/* Where there is room it stays in view, and hides nothing that a keyboard comes to. */
@media (min-height: 36em) {
  .newest { position: sticky; inset-block-end: 0.5rem; }
  html:has(.newer:not([hidden])) { scroll-padding-block-end: 16rem; }
}
@media print { .newer, .kept { display: none; } }
`;

let open: Open;

export async function start(lent: Open): Promise<void> {
  open = lent;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CSS);
  document.adoptedStyleSheets.push(sheet);
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  const settings = document.querySelector<HTMLElement>("#kept");
  const shown = settings && new Settings(settings);
  if (serviceWorker && !off()) await begin(serviceWorker).catch(() => {});
  await shown?.show();
  // Whoever chooses another language wants to keep its words, and to read ours in it.
  new MutationObserver(() => {
    void registered().then((registration) => registration && keep(registration)).catch(() => {});
    void shown?.show().catch(() => {});
  }).observe(root, { attributeFilter: ["lang"] });
}

/** Of another site of this origin, above this one, this page hears nothing. */
const ours = (worker: ServiceWorker | null) => worker?.scriptURL === script;

async function begin(container: ServiceWorkerContainer): Promise<void> {
  const bar = listen(container);
  const registration = await register(container);
  // Some browsers give none where they are told to let no worker be.
  if (!registration) return;
  const look = () => {
    const { waiting } = registration;
    // The first version is no news.
    if (waiting && registration.active) void bar.announce(waiting);
  };
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", look);
  });
  registration.installing?.addEventListener("statechange", look);
  look();
  if (document.querySelector(READS_LISTS)) void ages().catch(() => {});
  await keep(registration);
  root.dataset["offline"] = "ready";
}

let listening: Bar | undefined;

function listen(container: ServiceWorkerContainer): Bar {
  if (listening) return listening;
  const bar = listening = new Bar();
  container.addEventListener("message", ({ data, source }: MessageEvent<{ refused?: string; unreached?: true }>) => {
    if (!ours(source as ServiceWorker | null)) return;
    if (data.refused !== undefined) void bar.refuse(data.refused, navigator.serviceWorker.controller !== null);
    if (data.unreached) void ages().catch(() => {});
  });
  container.startMessages();
  let known = ours(container.controller);
  container.addEventListener("controllerchange", () => {
    if (known) bar.changed();
    known = true;
  });
  return bar;
}

/** A strict page lets a script through only under a policy that it knows; the package's own has another name. */
async function register(container: ServiceWorkerContainer): Promise<ServiceWorkerRegistration | undefined> {
  const types = (globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: object): { createScriptURL(url: string): string } };
  }).trustedTypes;
  made ??= types?.createPolicy("lamppost-site", {
    createScriptURL(url: string) {
      if (url !== script) throw new TypeError("lamppost starts no other service worker");
      return url;
    },
  }) ?? { createScriptURL: (url) => url };
  return container.register(made.createScriptURL(script), { scope: base.pathname, updateViaCache: "none" });
}

/** A policy can be made once. */
let made: { createScriptURL(url: string): string } | undefined;

/** The lists that this page has read, without what follows the address. */
function read(): string[] {
  const folder = new URL("lamppost/", base).href;
  return performance.getEntriesByType("resource").map(({ name }) => name)
    .filter((name) => name.startsWith(folder)).map((name) => name.slice(base.href.length));
}

async function keep(registration: ServiceWorkerRegistration): Promise<void> {
  const worker = registration.active ?? await active(registration);
  if (await ask(worker, { keep: { lang: root.lang, lists: read() } }) !== true) throw new Error("not kept");
}

const registered = async () => {
  const found = await navigator.serviceWorker?.getRegistration(base);
  return found?.scope === base.href ? found : undefined;
};

/** The worker once it works; rejects where it never will. */
function active(registration: ServiceWorkerRegistration): Promise<ServiceWorker> {
  return new Promise((resolve, reject) => {
    const worker = registration.installing ?? registration.waiting;
    const look = () => {
      if (worker?.state === "activated") resolve(worker);
      else if (!worker || worker.state === "redundant") reject(new Error("not installed"));
    };
    worker?.addEventListener("statechange", look);
    look();
  });
}

function ask(worker: ServiceWorker, question: object): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<{ result?: unknown }>) => {
      port1.close();
      resolve(data.result);
    };
    worker.postMessage(question, [port2]);
  });
}

async function state(): Promise<State | undefined> {
  const worker = (await registered())?.active;
  return worker ? await ask(worker, { state: true }) as State | undefined : undefined;
}

/** How old the lists are that a verdict rests on, where they came from this device. */
async function ages(): Promise<void> {
  const was = navigator.serviceWorker.controller ? await state() : undefined;
  if (!was || was.lists === null) return;
  const m = await open(root.lang, "offline");
  const lists = was.lists;
  const since = new Date(lists).toISOString();
  const time = h("time", { datetime: since }, m.time(since));
  const age = h("p", {}, m.parts("offline-lists", { time, ago: ago(m, lists) }));
  note?.remove();
  if (was.unreached || navigator.onLine === false) {
    note = h("div", { class: "offline", role: "status", lang: m.lang, dir: m.dir });
    document.querySelector("main")?.before(note);
    note.append(h("p", {}, h("strong", {}, m.text("offline-unreached"))), age, h("p", {}, m.text("offline-unknown")));
  } else {
    age.append(" ", m.text("offline-newer"));
    note = h("div", { class: "screen", lang: m.lang, dir: m.dir }, age);
    document.querySelector("footer")?.prepend(note);
  }
}

let note: HTMLElement | undefined;

const MINUTE = 60_000;

function ago(m: Messages, time: number): string {
  const minutes = Math.max(0, Math.round((Date.now() - time) / MINUTE));
  const [count, unit] = minutes < 60 ? [minutes, "minute"] as const
    : minutes < 48 * 60 ? [Math.round(minutes / 60), "hour"] as const : [Math.round(minutes / 1440), "day"] as const;
  return new Intl.RelativeTimeFormat(m.lang, { numeric: "auto" }).format(-count, unit);
}

/** The one quiet bar. It comes when nobody is choosing, takes no focus, and nothing happens unless somebody presses. */
class Bar {
  /** Choices of this page without a receipt. */
  readonly #pending = new Set<string>();
  readonly #place = h("div", { class: "newest", role: "status" });
  readonly #bar = h("section", { class: "newer", hidden: "" });
  #waiting: ServiceWorker | undefined;
  #pressed = false;
  #full = false;

  constructor() {
    const hash = (event: Event) => (event as CustomEvent<{ hash: string }>).detail.hash;
    addEventListener("lamppost-choice", (event) => this.#pending.add(hash(event)));
    addEventListener("lamppost-receipt", (event) => {
      this.#pending.delete(hash(event));
      this.#look();
    });
    this.#place.append(this.#bar);
    document.body.append(this.#place);
    const watching = new MutationObserver(() => this.#look());
    for (const { shadowRoot } of document.querySelectorAll(ANSWERS)) {
      if (shadowRoot) watching.observe(shadowRoot, { childList: true, subtree: true });
    }
  }

  /** A newer version is on the device, whole, and waits. */
  async announce(worker: ServiceWorker): Promise<void> {
    this.#waiting = worker;
    if (isPutOff(worker.scriptURL)) return;
    const m = await open(root.lang, "offline");
    this.#say(m, [m.text("offline-update"), m.text("offline-update-means")],
      button(m.text("offline-update-now"), () => this.#apply()),
      button(m.text("offline-update-later"), () => this.#close(worker.scriptURL)));
  }

  /** A file was not what its list says, and was not taken. */
  async refuse(path: string, before: boolean): Promise<void> {
    if (isPutOff(path)) return;
    const m = await open(root.lang, "offline");
    this.#say(m, [m.text(before ? "offline-refused" : "offline-refused-first", { file: path })],
      button(m.text("offline-close"), () => this.#close(path)));
  }

  /** Another version took over: because of this page, or of another one. */
  changed(): void {
    if (this.#pressed) return location.reload();
    void open(root.lang, "offline").then((m) => this.#say(m, [m.text("offline-replaced"), m.text("offline-update-means")],
      button(m.text("offline-reload"), () => location.reload()),
      button(m.text("offline-update-later"), () => this.#close())), () => {});
  }

  #apply(): void {
    this.#pressed = true;
    const worker = this.#waiting;
    // A page that was loaded past the worker hears of no change of it.
    worker?.addEventListener("statechange", () => { if (worker.state === "activated") this.changed(); });
    worker?.postMessage({ apply: true });
  }

  #say(m: Messages, texts: readonly string[], ...buttons: HTMLElement[]): void {
    this.#bar.lang = m.lang;
    this.#bar.dir = m.dir;
    const [first, ...more] = texts;
    this.#bar.replaceChildren(
      h("p", {}, h("strong", {}, first)), ...more.map((text) => h("p", {}, text)), doing(...buttons));
    this.#full = true;
    this.#look();
  }

  #close(what?: string): void {
    this.#full = false;
    if (what !== undefined) putOff(what);
    this.#look();
  }

  /** Whoever has a question open, or waits for a receipt, is left in peace. */
  #look(): void {
    const choosing = [...document.querySelectorAll(ANSWERS)]
      .some(({ shadowRoot }) => shadowRoot !== null && shadowRoot.querySelector(".confirm") !== null);
    this.#bar.hidden = !this.#full || choosing || this.#pending.size > 0;
  }
}

/** What is put off is put off for this tab. */
function isPutOff(what: string): boolean {
  try {
    return sessionStorage.getItem(LATER) === what;
  } catch {
    return false;
  }
}

function putOff(what: string): void {
  try {
    sessionStorage.setItem(LATER, what);
  } catch {
    // Then it is said again on the next page.
  }
}

function off(): boolean {
  try {
    return localStorage.getItem(OFF) !== null;
  } catch {
    // Where the browser keeps nothing, it keeps no pages either.
    return true;
  }
}

/** What is kept, how to remove it, and how to keep it again. */
class Settings {
  readonly #section: HTMLElement;
  readonly #status = h("p", { role: "status" });

  constructor(section: HTMLElement) {
    this.#section = section;
    section.className = "kept screen";
  }

  async show(said?: string): Promise<void> {
    const m = await open(root.lang, "offline");
    const now = await state().catch(() => undefined);
    const kept = !off() && now !== undefined && now.bytes > 0;
    const can = "serviceWorker" in navigator && "caches" in globalThis;
    const size = m.number((now?.bytes ?? 0) / 1000, { style: "unit", unit: "kilobyte", maximumFractionDigits: 0 });
    const languages = m.list((now?.languages ?? []).map((lang) => m.language(lang)));
    const press = kept ? button(m.text("offline-forget"), () => void this.#forget(m)) : button(m.text("offline-keep"), () => void this.#keep(m));
    this.#section.lang = m.lang;
    this.#section.dir = m.dir;
    this.#section.replaceChildren(
      h("h2", { id: "kept-title" }, m.text("offline-title")),
      h("p", {}, kept ? m.text("offline-kept", { size, languages }) : m.text(can ? "offline-not-kept" : "offline-cannot")),
      ...(kept ? [h("p", {}, m.text("offline-forget-means"))] : []),
      ...(can ? [doing(press)] : []),
      this.#status,
    );
    this.#section.setAttribute("aria-labelledby", "kept-title");
    this.#status.textContent = said ?? "";
    if (said !== undefined) press.focus();
  }

  async #forget(m: Messages): Promise<void> {
    try {
      localStorage.setItem(OFF, "off");
      await (await registered())?.unregister();
      for (const name of await caches.keys()) if (name.startsWith(OWN)) await caches.delete(name);
      delete root.dataset["offline"];
      await this.show(m.text("offline-forgotten"));
    } catch {
      this.#status.textContent = m.text("offline-failed");
    }
  }

  async #keep(m: Messages): Promise<void> {
    try {
      localStorage.removeItem(OFF);
      await begin(navigator.serviceWorker);
      await this.show(m.text("offline-again"));
    } catch {
      this.#status.textContent = m.text("offline-failed");
    }
  }
}
