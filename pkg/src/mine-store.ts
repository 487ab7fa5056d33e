// The whole of what is kept: saved, brought over from another device, deleted. Fields are made when somebody opens
// them, because some browsers ask their maker how to fill in what they find in a page.

import { button, doing, folded, heading, onEscape, save, unique } from "./controls.js";
import { type Attributes, h } from "./dom.js";
import { LamppostError } from "./error.js";
import type { OwnRecords } from "./mine-element.js";
import type { Words } from "./words.js";

export class Keeping {
  readonly element: HTMLElement;
  readonly #w: Words;
  readonly #records: OwnRecords;

  constructor(w: Words, records: OwnRecords) {
    this.#w = w;
    this.#records = records;
    this.element = h("div", {},
      h("h2", {}, w.text("mine-backup")),
      this.#opened("mine-backup-save", () => this.#backup()),
      this.#opened("mine-restore", () => this.#restore()),
      this.#opened("mine-journal", () => this.#journal()),
      this.#opened("mine-delete", () => this.#delete()),
    );
  }

  #opened(title: string, make: () => HTMLElement[]): HTMLDetailsElement {
    const section = folded(this.#w.text(title));
    section.addEventListener("toggle", () => {
      if (section.open && section.children.length === 1) section.append(...make());
    });
    return section;
  }

  #backup(): HTMLElement[] {
    const w = this.#w;
    const [first, again, problem, status] = [this.#secret("mine-passphrase"), this.#secret("mine-passphrase-again"),
      alert(), said()];
    const work = this.#once(problem, async () => {
      if (first.input.value !== again.input.value) throw new LamppostError("passphrases-differ");
      const file = await this.#records.backup(first.input.value);
      const day = new Date().toISOString().slice(0, 10);
      save(`lamppost-${day}.age`, new Uint8Array(file), "application/octet-stream");
      first.input.value = again.input.value = "";
      status.textContent = w.text("mine-saved");
    });
    return [
      h("p", {}, w.text("mine-backup-means")), first.element, again.element,
      h("p", { class: "note" }, w.text("mine-passphrase-hint")), problem,
      doing(button(w.text("mine-backup-save"), work)), status,
    ];
  }

  #restore(): HTMLElement[] {
    const w = this.#w;
    const [phrase, problem, status] = [this.#secret("mine-passphrase"), alert(), said()];
    const file = this.#field("mine-restore-file", { type: "file", accept: ".age" });
    const work = this.#once(problem, async () => {
      status.textContent = "";
      const chosen = file.input.files?.[0];
      if (!chosen) throw new LamppostError("file-missing");
      const count = await this.#records.restore(new Uint8Array(await chosen.arrayBuffer()), phrase.input.value);
      phrase.input.value = file.input.value = "";
      status.textContent = w.m.text("mine-restored", { count });
      await this.#records.flush().catch(() => {});
      await this.#records.refresh().catch(() => {});
    });
    return [
      h("p", {}, w.text("mine-restore-means")), file.element, phrase.element, problem,
      doing(button(w.text("mine-restore-do"), work)), status,
    ];
  }

  #journal(): HTMLElement[] {
    const w = this.#w;
    const problem = alert();
    const work = this.#once(problem, async () => {
      save("lamppost-journal.txt", await this.#records.journal(), "text/plain");
    });
    return [h("p", {}, w.text("mine-journal-means")), problem, doing(button(w.text("mine-journal"), work))];
  }

  /** Two activations, nothing to type, and a way back that looks the same. */
  #delete(): HTMLElement[] {
    const w = this.#w;
    const [place, problem, status] = [h("div", {}), alert(), said()];
    const first = button(w.text("mine-delete"), () => void ask());
    const leave = () => {
      place.replaceChildren(doing(first));
      first.focus();
    };
    const ask = async () => {
      const title = heading(3, w.text("mine-delete-sure"));
      const count = (await this.#records.all()).filter(({ queued }) => queued).length;
      const work = this.#once(problem, async () => {
        await this.#records.deleteAll();
        leave();
        status.textContent = w.text("mine-deleted");
      });
      const question = h("section", { class: "confirm" }, title,
        h("p", {}, w.text("mine-delete-means")),
        count > 0 && h("p", { class: "strong" }, w.m.text("mine-delete-waiting", { count })),
        doing(button(w.text("mine-delete-do"), work), button(w.text("mine-delete-leave"), leave)),
      );
      onEscape(question, leave);
      place.replaceChildren(question);
      title.focus();
    };
    place.append(doing(first));
    return [h("p", {}, w.text("mine-delete-what")), place, problem, status];
  }

  /** One at a time, and what goes wrong is said. */
  #once(problem: HTMLElement, work: () => Promise<void>): () => void {
    let busy = false;
    return () => {
      if (busy) return;
      busy = true;
      problem.textContent = "";
      work().catch((thrown: unknown) => {
        problem.textContent = this.#w.m.error(LamppostError.from(thrown).code);
      }).finally(() => { busy = false; });
    };
  }

  #secret(label: string): Field {
    return this.#field(label, { type: "password", autocomplete: "off" });
  }

  #field(label: string, attributes: Attributes): Field {
    const input = h("input", { ...attributes, id: unique("field") });
    const element = h("p", { class: "field" }, h("label", { for: input.id }, this.#w.text(label)), input);
    return { element, input };
  }
}

interface Field {
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
}

function alert(): HTMLElement {
  return h("p", { role: "alert" });
}

function said(): HTMLElement {
  return h("p", { role: "status" });
}
