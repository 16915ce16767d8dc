/** A day or moment of ISO 8601 as prose has it: `29 July 2022`. */
export function formatDate(iso: string): string {
  return new Date(iso).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}

/** A moment with its time, which is the world's: `29 July 2022, 18:05 UTC`. */
export function formatMoment(iso: string): string {
  const time = new Date(iso).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });
  return `${formatDate(iso)}, ${time} UTC`;
}

/** A day as a day, a moment with its time. */
export function formatPublished(iso: string): string {
  return iso.includes('T') ? formatMoment(iso) : formatDate(iso);
}
