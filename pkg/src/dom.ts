// The only way in which this package makes elements: no HTML text, no inline style.

/** Where there is no page, as on a server that renders one, the classes of the elements can be named all the same. */
export const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;

/** A page that carries two copies keeps the first; where there is no page nothing is defined. */
export function define(name: string, element: CustomElementConstructor): void {
  const { customElements } = globalThis as { customElements?: CustomElementRegistry };
  if (!customElements?.get(name)) customElements?.define(name, element);
}

export type Child = Node | string | undefined | false | readonly Child[];

export interface Attributes {
  class?: string;
  part?: string;
  lang?: string;
  dir?: string;
  role?: string;
  id?: string;
  href?: string;
  rel?: string;
  datetime?: string;
  open?: string;
  type?: string;
  for?: string;
  name?: string;
  value?: string;
  scope?: string;
  hidden?: string;
  accept?: string;
  contenteditable?: string;
  spellcheck?: string;
  tabindex?: string;
  autocomplete?: string;
  "aria-labelledby"?: string;
  "aria-describedby"?: string;
  "aria-label"?: string;
  "aria-hidden"?: string;
  "aria-multiline"?: string;
}

export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag, attributes: Attributes, ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, String(value));
  }
  append(element, children);
  return element;
}

/** A drawing of 24 × 24 in lines of the text's colour. It repeats what words say beside it, so it is not read out. */
export function icon(path: string, filled?: string): SVGSVGElement {
  const name = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(name, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("class", "icon");
  for (const [d, of] of [[path, "line"], [filled, "fill"]] as const) {
    if (!d) continue;
    const line = document.createElementNS(name, "path");
    line.setAttribute("d", d);
    line.setAttribute("class", of);
    svg.append(line);
  }
  return svg;
}

function append(element: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (Array.isArray(child)) append(element, child as readonly Child[]);
    else if (child !== undefined && child !== false) element.append(child as Node | string);
  }
}
