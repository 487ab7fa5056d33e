// Addresses that a page writes into attributes: relative to it, and never a reason to fail.

/** A whole address without what follows `#`; what is no address counts as not given. */
export function addressOf(given: string | null, otherwise: string): URL {
  const text = given?.trim() || otherwise;
  const base = document.baseURI;
  const url = URL.canParse(text, base) ? new URL(text, base) : new URL(otherwise, base);
  url.hash = "";
  return url;
}

/** The folder of an authority's lists. */
export function folderOf(given: string | null): string {
  const url = addressOf(given, "lamppost/");
  url.search = "";
  if (!url.pathname.endsWith("/")) url.pathname += "/";
  return url.href;
}
