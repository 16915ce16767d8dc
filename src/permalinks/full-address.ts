/** An address with the site's origin before it; as it is, from the root of whatever host it stands on, where none is known. */
export function fullAddress(address: string, site: URL | undefined): string {
  return site === undefined ? address : new URL(address, site).href;
}
