// For an authority that takes its site away. Copied over `sw.js`, it takes what the service worker kept off every device that
// comes back. What people decided is not touched.

declare const self: ServiceWorkerGlobalScope;

const own = `lamppost ${new URL(self.registration.scope).pathname} `;

self.addEventListener("install", () => void self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(leave()));

async function leave(): Promise<void> {
  for (const name of await caches.keys()) {
    if (name.startsWith(own)) await caches.delete(name);
  }
  await self.registration.unregister();
}

export {};
