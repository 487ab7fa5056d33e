// A visit, measured: from the address to the verdict on the screen.

/** Before a page, or the pages of a context, go anywhere: notes when each comes to a verdict. */
export async function watch(pages) {
  await pages.addInitScript(() => {
    globalThis.verdict = new Promise((resolve) => {
      addEventListener("lamppost-verdict", ({ detail }) => {
        const told = Date.now();
        // Drawn: the frame in which it was told, and the one after that.
        requestAnimationFrame(() => requestAnimationFrame((now) => resolve({ verdict: detail?.verdict, told, ms: now })));
      }, { once: true });
    });
  });
}

/** The first verdict of a page that is watched. */
export const verdict = (page) => page.evaluate(() => globalThis.verdict);

/**
 * Opens `url` in a new page of `context`. `slowdown`: how many times slower than this machine the processor is. `settled`
 * waits for what comes after the verdict, so that the next visit finds it.
 */
export async function visit(context, url, slowdown = 1, settled = (page) => page.waitForLoadState("networkidle")) {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  if (slowdown !== 1) await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await watch(page);
  await page.goto(url);
  const result = await verdict(page);
  await settled(page);
  await page.close();
  return result;
}

/** What was on the wire for the verdict: everything that was asked for before it, to the end. */
export function before({ told }, requests) {
  return requests.filter(({ at }) => at <= told);
}

export function bytes(requests) {
  return requests.reduce((sum, { bytes = 0 }) => sum + bytes, 0);
}
