// What a notice as signed JSON would take: the signature, keys and a list of replaced notices, the dates, the same words.
// It walks no keyring, holds the notice against no rules and offers no choice.

import locale from "/assets/locales/en.js";
import vocabulary from "/assets/locales/en-terms.js";

/** `verify(signature, message, publicKey)` gives a promise of whether the signature fits. */
export async function show(verify) {
  const [payload, signature] = location.hash.slice(1).split(".").map(bytes);
  const [keys, status] = await Promise.all(["/rival/keys.json", "/rival/status.json"].map(fetched));
  const held = await Promise.all(keys.keys.map((key) => verify(signature, payload, bytes(key))));
  const { id, notice } = JSON.parse(new TextDecoder().decode(payload));
  const today = new Date().toISOString().slice(0, 10);
  const verdict = !held.includes(true) ? "unknown-issuer"
    : status.replaced.includes(id) ? "superseded"
    : today > notice.expires ? "expired"
    : today < notice.effective ? "not-yet-in-force"
    : "genuine";
  const { messages } = locale;
  const parts = [
    element("h1", messages[`verdict-${verdict}`]),
    element("p", messages[`verdict-${verdict}-means`]),
    element("p", messages[`verdict-${verdict}-next`]),
  ];
  if (verdict !== "unknown-issuer") parts.push(rows(notice, messages));
  document.querySelector("main").replaceChildren(...parts);
  dispatchEvent(new CustomEvent("lamppost-verdict", { detail: { verdict } }));
}

function rows(value, messages) {
  if (value === null || value === undefined) return element("p", messages["not-stated"]);
  if (typeof value === "number") return element("p", vocabulary.terms[value] ?? String(value));
  if (typeof value !== "object") return element("p", String(value));
  if (Array.isArray(value)) return element("ul", ...value.map((one) => element("li", rows(one, messages))));
  const pairs = Object.entries(value).flatMap(([name, part]) =>
    [element("dt", messages[`field-${name}`] ?? name), element("dd", rows(part, messages))]);
  return element("dl", ...pairs);
}

function element(name, ...children) {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

async function fetched(path) {
  return (await fetch(path, { cache: "no-cache" })).json();
}

function bytes(text) {
  return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
}
