/** Lets the browser keep the pages that it shows, to show them without a network as well. */
export function registerOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  // Without it every page works, only not offline, so a refusal (private windows) is no fault.
  navigator.serviceWorker.register(`${import.meta.env.BASE_URL}service-worker.js`).catch(() => {});
}
