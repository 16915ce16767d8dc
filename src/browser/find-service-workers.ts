/** Where service workers are registered; `null` where the browser has or allows none. */
export function findServiceWorkers(): ServiceWorkerContainer | null {
  try {
    // Some browsers have the property in private windows, and throw when it is read.
    return navigator.serviceWorker ?? null;
  } catch {
    return null;
  }
}
