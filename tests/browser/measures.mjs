// What a test has to measure of a page that is open: through all open shadow roots, and only what is shown.

/** Puts the measures into the page, past its policy. */
export function install(page) {
  return page.evaluate(measures);
}

function measures() {
  /** Every element in the order of the page, also inside of elements. */
  function* all(root = document) {
    for (const element of root.children) {
      yield element;
      if (element.shadowRoot) yield* all(element.shadowRoot);
      yield* all(element);
    }
  }
  const parent = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;
  const shown = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const brief = (element) => `<${element.localName}${element.className ? ` .${element.className}` : ""}> “${
    (element.ariaLabel ?? element.textContent ?? "").trim().replace(/\s+/g, " ").slice(0, 50)}”`;
  const inside = (element, selector) => {
    for (let at = element; at; at = parent(at)) if (at.matches(selector)) return true;
    return false;
  };
  // A drawing of places is wider than any window; what is in it stands in the list too (WCAG 1.4.10 leaves it out).
  const drawn = (element) => inside(element, "svg, img, canvas, video, .field-of-map");
  // Words for those who hear the page take no room on it.
  const heard = (element) => {
    for (let at = element; at; at = parent(at)) if (getComputedStyle(at).clipPath === "inset(50%)") return true;
    return false;
  };

  const colour = (text) => {
    const [red, green, blue, alpha = 1] = text.match(/[\d.]+/g).map(Number);
    return { rgb: [red, green, blue], alpha };
  };
  const luminance = ({ rgb }) => rgb.map((value) => value / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i], 0);
  const contrast = (one, other) => {
    const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };
  const ground = (element) => {
    for (let at = element; at; at = parent(at)) {
      const found = colour(getComputedStyle(at).backgroundColor);
      if (found.alpha === 1) return found;
    }
    return colour("255 255 255");
  };

  const PRESSED = "a[href], button, input, select, textarea, summary, [tabindex], [contenteditable]";

  /** Everything that a keyboard has to reach; of radio buttons that belong together, one. */
  function stops() {
    const groups = new Set();
    return [...all()].filter((element) => {
      if (!element.matches(PRESSED) || element.tabIndex < 0 || element.disabled || !shown(element)) return false;
      if (element.type !== "radio") return true;
      return !groups.has(element.name) && groups.add(element.name);
    });
  }

  function active() {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at;
  }

  /** Whether some of it is on top where it stands. */
  function uncovered(element) {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const [x0, x1] = [Math.max(left, 0), Math.min(right, innerWidth)];
    const [y0, y1] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
    if (x1 <= x0 || y1 <= y0) return false;
    return [[0.5, 0.5], [0.1, 0.2], [0.9, 0.2], [0.1, 0.8], [0.9, 0.8]].some(([x, y]) => {
      const point = [x0 + (x1 - x0) * x, y0 + (y1 - y0) * y];
      let hit = document.elementFromPoint(...point);
      while (hit?.shadowRoot) {
        const deeper = hit.shadowRoot.elementFromPoint(...point);
        if (!deeper || deeper === hit) break;
        hit = deeper;
      }
      for (let at = hit; at; at = parent(at)) if (at === element) return true;
      return false;
    });
  }

  const numbers = new WeakMap();
  let count = 0;

  globalThis.measures = {
    /** Names everything that has to be reached. */
    stops: () => stops().map((element) => {
      if (!numbers.has(element)) numbers.set(element, count++);
      return { number: numbers.get(element), brief: brief(element), order: element.tabIndex };
    }),

    /** Where the focus is, and what is wrong with how that is seen. Nothing where it has left the page. */
    focus() {
      const at = active();
      if (!at || at === document.body || at === document.documentElement) return undefined;
      const style = getComputedStyle(at);
      const wrong = [];
      const width = parseFloat(style.outlineWidth);
      const offset = parseFloat(style.outlineOffset);
      if (style.outlineStyle === "none" || width < 2) wrong.push("has no outline");
      else {
        const behind = ground(offset >= 0 ? parent(at) : at);
        const ratio = contrast(colour(style.outlineColor), behind);
        if (ratio < 3) wrong.push(`has an outline of ${ratio.toFixed(2)} : 1`);
      }
      if (!uncovered(at)) wrong.push("is out of view or covered");
      const radios = at.type === "radio" ? at.getRootNode().querySelectorAll(`input[name="${at.name}"]`) : [at];
      const number = [...radios].map((one) => numbers.get(one)).find((one) => one !== undefined);
      return { number, brief: brief(at), wrong };
    },

    /** What a window this narrow does not show: out to a side, cut off, or out of its own box. */
    cut() {
      const found = [];
      const wide = document.documentElement.clientWidth;
      if (document.scrollingElement.scrollWidth > wide) found.push(`the page is ${document.scrollingElement.scrollWidth} wide`);
      for (const element of all(document.body)) {
        if (!shown(element) || drawn(element) || heard(element)) continue;
        const text = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== "");
        const boxes = text.flatMap((node) => {
          const range = document.createRange();
          range.selectNodeContents(node);
          return [...range.getClientRects()];
        });
        if (element.matches(PRESSED)) boxes.push(element.getBoundingClientRect());
        for (const box of boxes) {
          if (box.width === 0) continue;
          if (box.left < -1 || box.right > wide + 1) found.push(`${brief(element)} is out of the window`);
          for (let at = element, box_ = true; at && at !== document.body; at = parent(at)) {
            const style = getComputedStyle(at);
            if (style.display === "inline" || style.display === "contents") continue;
            const around = at.getBoundingClientRect();
            // For screen readers alone.
            if (around.width <= 1 || around.height <= 1) break;
            const clips = /hidden|clip/.test(style.overflowX + style.overflowY);
            if (box_ || clips) {
              const out = box.left < around.left - 2 || box.right > around.right + 2
                || box.top < around.top - 5 || box.bottom > around.bottom + 5;
              if (out) found.push(`${brief(element)} is out of ${clips ? "what cuts it, " : ""}<${at.localName} .${at.className}>`);
            }
            box_ = false;
          }
        }
      }
      return [...new Set(found)];
    },

    /**
     * In forced colours a browser paints the colour of the page behind all text but that of controls. What has another
     * ground of its own and its words in the page's colour is not to be read then, and no computed style says so.
     */
    painted() {
      const page = colour(getComputedStyle(document.documentElement).backgroundColor);
      return [...all(document.body)].filter((element) => shown(element) && !inside(element, "button, input, select, textarea, svg"))
        .filter((element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== ""))
        .filter((element) => getComputedStyle(element).forcedColorAdjust !== "none")
        .filter((element) => contrast(colour(getComputedStyle(element).color), page) < 4.5).map(brief);
    },

    /** What fingers have to find, with its smaller side in pixels. A link in a sentence is as high as its line. */
    targets: () => [...all()].filter((element) => element.matches(PRESSED) && element.tabIndex >= 0 && shown(element))
      .filter((element) => getComputedStyle(element).display !== "inline")
      .map((element) => {
        // A label presses what it names.
        const boxes = [element, ...(element.labels ?? [])].map((one) => one.getBoundingClientRect());
        return { brief: brief(element), side: Math.max(...boxes.map(({ width, height }) => Math.min(width, height))) };
      }),

    /** Headings in their order, with their level. */
    headings: () => [...all()].filter((element) => /^h[1-6]$/.test(element.localName) && shown(element))
      .map((element) => ({ level: Number(element.localName[1]), text: element.textContent.trim() })),

    landmarks: () => ["header", "main", "footer"].map((name) => document.querySelectorAll(`body > ${name}`).length),

    /** Text that a program says in another language than the page's, and links. */
    languages: () => [...all()].filter((element) => element.lang && element !== document.documentElement)
      .map((element) => element.lang),

    links: () => [...all()].filter((element) => element.matches("a[href]") && shown(element)).map(({ href }) => href),

    /** What is announced when it changes: one region at least inside each element that works something out. */
    silent: () => [...document.querySelectorAll("main > *")].filter((element) => element.shadowRoot)
      .filter((element) => ![...all(element.shadowRoot)].some((one) => one.matches("[role=status], [role=alert], [aria-live]")))
      .map((element) => element.localName),

    moving: () => document.getAnimations().filter((one) => one.playState === "running").map((one) => String(one.animationName)),

    /** A sheet for the page and for what is inside its elements. */
    restyle(css) {
      for (const root of [document, ...[...all()].map((element) => element.shadowRoot)]) {
        if (!root) continue;
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        root.adoptedStyleSheets.push(sheet);
      }
    },

    unfold() {
      for (const element of all()) if (element.localName === "details") element.open = true;
    },
  };
}
