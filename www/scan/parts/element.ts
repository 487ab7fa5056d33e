// <lamppost-scan>: reads a code by camera, from a picture or as typed, and says what it is. It opens nothing but the notice
// page of its own site.

import { type Authority, openAuthority } from "../../../pkg/src/authority.js";
import { button, doing, folded } from "../../../pkg/src/controls.js";
import { h } from "../../../pkg/src/dom.js";
import { LamppostError } from "../../../pkg/src/error.js";
import { languageNote } from "../../../pkg/src/language.js";
import { type Messages, SOURCE, openMessages } from "../../../pkg/src/messages.js";
import { findShortCode } from "../../../pkg/src/short-code.js";
import { styles } from "../../../pkg/src/styles.js";
import { textBox } from "../../../pkg/src/textbox.js";
import { answer } from "./answer.js";
import { Camera, CameraError, drawn } from "./camera.js";
import { judge, visible } from "./judge.js";
import { Reader } from "./reader.js";
import { Report, copy } from "./report.js";
import { sheet } from "./styles.js";

/** Longest sides that a picture is brought to, one after the other. */
const SIDES = [1_600, 1_000, 2_800, 700];
/** Pictures between two looks at how dark it is. */
const OFTEN = 20;

export class LamppostScan extends HTMLElement {
  static readonly observedAttributes = ["lang"];

  readonly #root = this.attachShadow({ mode: "open" });
  readonly #reader = new Reader();
  #camera: Camera | undefined;
  #m: Messages | undefined;
  #parts: { result: HTMLElement; status: HTMLElement; view: HTMLElement; press: HTMLElement; problem: HTMLElement } | undefined;
  /** Counts what somebody began, so that an overtaken one falls silent. */
  #run = 0;
  #drawing = 0;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [styles(), sheet()];
    this.#root.append(h("slot", {}));
  }

  connectedCallback(): void {
    document.addEventListener("visibilitychange", this.#hidden);
    addEventListener("pagehide", this.#left);
    void this.#draw();
  }

  disconnectedCallback(): void {
    document.removeEventListener("visibilitychange", this.#hidden);
    removeEventListener("pagehide", this.#left);
    this.#off();
    this.#reader.close();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) void this.#draw();
  }

  readonly #hidden = (): void => {
    if (document.visibilityState === "hidden" && this.#camera?.on) this.#off("scan-hidden");
  };

  readonly #left = (): void => {
    this.#off();
  };

  get #authority(): Promise<Authority> {
    return openAuthority(this.#address("authority", "lamppost/"), undefined);
  }

  #address(name: string, otherwise: string): string {
    const given = this.getAttribute(name)?.trim() || otherwise;
    const base = document.baseURI;
    return (URL.canParse(given, base) ? new URL(given, base) : new URL(otherwise, base)).href;
  }

  /** In another language everything is drawn anew, and the camera is off. */
  async #draw(): Promise<void> {
    const drawing = ++this.#drawing;
    let m: Messages;
    try {
      m = await openMessages(this.closest("[lang]")?.getAttribute("lang") ?? "", "scan", "site");
    } catch {
      // The text inside the element has to do.
      return;
    }
    if (drawing !== this.#drawing) return;
    this.#off();
    this.#m = m;
    const result = h("div", {});
    const status = h("p", { role: "status" });
    const problem = h("p", { role: "alert" });
    const view = h("div", { class: "view", hidden: "" });
    const press = h("div", {});
    this.#parts = { result, status, view, press, problem };
    const language = h("footer", { class: "language" }, ...languageNote(m, () => this.lang = SOURCE));
    this.#root.replaceChildren(h("div", { class: "frame", lang: m.lang, dir: m.dir },
      h("p", { class: "others" }, m.text("scan-intro")),
      h("section", { class: "block" }, press, status, problem, view),
      result,
      h("div", { class: "others" },
        h("h2", { class: "plain" }, m.text("scan-others")), this.#picture(m), this.#code(m), this.#typed(m)),
      language,
    ));
    this.#press(m);
  }

  #press(m: Messages): void {
    const light = button(m.text("scan-light"), () => void this.#switch(light));
    light.setAttribute("aria-pressed", "false");
    this.#parts?.press.replaceChildren(doing(
      this.#camera?.on
        ? button(m.text("scan-stop"), () => this.#off("scan-off"))
        : button(m.text("scan-start"), () => void this.#scan()),
      !!this.#camera?.hasLight && light,
    ));
  }

  async #switch(light: HTMLElement): Promise<void> {
    const on = light.getAttribute("aria-pressed") !== "true";
    await this.#camera?.light(on).then(() => light.setAttribute("aria-pressed", String(on)), () => {});
  }

  /** Until something is found, or somebody has enough of it. */
  async #scan(): Promise<void> {
    const [m, parts] = [this.#m, this.#parts];
    if (!m || !parts) return;
    const run = ++this.#run;
    const going = () => run === this.#run;
    this.#clear();
    parts.status.textContent = m.text("scan-starting");
    // Both are waited for below.
    const [ready, authority] = [this.#reader.ready(), this.#authority];
    for (const one of [ready, authority]) one.catch(() => {});
    try {
      const camera = (this.#camera ??= new Camera());
      await camera.start(() => this.#lost(m));
      if (!going()) return;
      if (document.visibilityState === "hidden") return this.#off("scan-hidden");
      parts.view.replaceChildren(h("p", { class: "light" }, m.text("scan-on")), camera.video);
      camera.video.setAttribute("aria-label", m.text("scan-video"));
      parts.view.hidden = false;
      parts.status.textContent = m.text("scan-hold");
      this.#focusAfter(() => this.#press(m));
      await ready;
      for (let look = 1; going(); look++) {
        await camera.next();
        if (!going() || !camera.draw()) continue;
        const text = await this.#reader.read(camera.canvas, camera.context);
        if (!going()) return;
        if (text !== undefined) {
          this.#off();
          return await this.#found(text);
        }
        if (look % OFTEN === 0) {
          const words = m.text(camera.dark ? "scan-dark" : "scan-hold");
          if (parts.status.textContent !== words) parts.status.textContent = words;
        }
      }
    } catch (thrown) {
      if (!going()) return;
      this.#off();
      parts.problem.textContent = thrown instanceof CameraError
        ? m.text(`scan-camera-${thrown.fault}`) : m.text("scan-reader-failed");
    }
  }

  #lost(m: Messages): void {
    this.#off();
    if (this.#parts) this.#parts.problem.textContent = m.text("scan-camera-lost");
  }

  /** `why`: the key of a sentence. */
  #off(why?: string): void {
    this.#run++;
    this.#camera?.stop();
    const [m, parts] = [this.#m, this.#parts];
    if (!m || !parts) return;
    parts.view.hidden = true;
    parts.view.replaceChildren();
    parts.status.textContent = why ? m.text(why) : "";
    this.#focusAfter(() => this.#press(m));
  }

  /** The button that was pressed is another one now; who had it keeps their place. */
  #focusAfter(change: () => void): void {
    const place = this.#parts?.press;
    const had = !!place?.contains(this.#root.activeElement);
    change();
    if (had) place?.querySelector<HTMLElement>("button")?.focus();
  }

  #clear(): void {
    this.#parts?.result.replaceChildren();
    if (this.#parts) this.#parts.problem.textContent = "";
  }

  #picture(m: Messages): HTMLElement {
    const problem = h("p", { role: "alert" });
    const input = h("input", { type: "file", accept: "image/*", id: "picture", "aria-describedby": "picture-means" });
    input.addEventListener("change", () => {
      const file = input.files?.[0];
      if (file) void this.#look(m, file, problem);
    });
    return folded(m.text("scan-picture"), h("div", { class: "inside" },
      h("label", { for: "picture" }, m.text("scan-picture-choose")), input,
      h("p", { class: "note", id: "picture-means" }, m.text("scan-picture-means")), problem));
  }

  async #look(m: Messages, file: Blob, problem: HTMLElement): Promise<void> {
    this.#off();
    this.#clear();
    const run = this.#run;
    problem.textContent = "";
    let picture: ImageBitmap | undefined;
    try {
      picture = await createImageBitmap(file);
    } catch {
      problem.textContent = m.text("scan-picture-failed");
      return;
    }
    try {
      const { width, height } = picture;
      const longest = Math.max(width, height);
      const { canvas, context } = (this.#camera ??= new Camera());
      for (const side of new Set(SIDES.map((side) => Math.min(side, longest)))) {
        drawn(canvas, context, picture, 0, 0, width, height, side / longest);
        const text = await this.#reader.read(canvas, context);
        if (run !== this.#run) return;
        if (text !== undefined) return await this.#found(text);
      }
      problem.textContent = m.text("scan-picture-none");
    } catch {
      problem.textContent = m.text("scan-reader-failed");
    } finally {
      picture.close();
    }
  }

  #code(m: Messages): HTMLElement {
    return this.#box(m, m.text("site-code"), m.text("scan-code-label"), m.text("site-code-hint"), m.text("site-code-find"),
      async (typed) => this.#open(await findShortCode(await this.#authority, typed)));
  }

  #typed(m: Messages): HTMLElement {
    return this.#box(m, m.text("scan-paste"), m.text("scan-paste-label"), m.text("scan-paste-means"), m.text("scan-paste-look"),
      (typed) => this.#found(typed));
  }

  /** Something to type and a button. */
  #box(
    m: Messages, title: string, label: string, hint: string, act: string, done: (typed: string) => Promise<void>,
  ): HTMLElement {
    const problem = h("p", { role: "alert" });
    const { field, text } = textBox(label, hint, () => { problem.textContent = ""; });
    const go = async () => {
      const typed = text.innerText.trim();
      if (typed === "") return text.focus();
      this.#off();
      this.#clear();
      problem.textContent = "";
      try {
        await done(typed);
      } catch (thrown) {
        problem.textContent = m.error(LamppostError.from(thrown).code);
        text.focus();
      }
    };
    text.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.isComposing) return;
      event.preventDefault();
      void go();
    });
    return folded(title, h("div", { class: "inside" }, field, doing(button(act, () => void go())), problem));
  }

  async #found(text: string): Promise<void> {
    const [m, parts] = [this.#m, this.#parts];
    if (!m || !parts) return;
    let authority: Authority;
    try {
      authority = await this.#authority;
    } catch (thrown) {
      parts.problem.textContent = m.error(LamppostError.from(thrown).code);
      return;
    }
    const judgement = await judge(authority, text);
    if (judgement.kind === "notice") return this.#open(judgement.digits);
    const { element, line, host } = answer(m, judgement, text, authority.trust.name);
    const copied = h("p", { role: "status" });
    const reported = h("div", {});
    const report = button(m.text("scan-report"), () => {
      const made = new Report(m, authority, { text, host, answer: line });
      reported.replaceChildren(made.element);
      made.focus();
    });
    element.append(
      doing(
        button(m.text("scan-copy"), () => void copy(m, visible(text), copied)),
        report,
        button(m.text("scan-again"), () => this.#again()),
      ),
      copied,
    );
    parts.result.replaceChildren(element, reported);
    element.querySelector<HTMLElement>("h2")?.focus();
  }

  #again(): void {
    this.#clear();
    this.#parts?.press.querySelector<HTMLElement>("button")?.focus();
  }

  /** The page of this site for a notice that holds. */
  #open(digits: string): void {
    const page = new URL(this.#address("notice-page", "n/"));
    page.hash = digits;
    location.assign(page);
  }
}
