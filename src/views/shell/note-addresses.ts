/** While a page is printed, the full addresses of its statements stand as numbered notes below it. */
export function noteAddresses(): void {
  window.addEventListener('beforeprint', () => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>(NUMBERED)];
    const numberByAddress = new Map<string, number>();
    for (const link of links) {
      const address = new URL(link.getAttribute('href') ?? '', publicAddress()).href;
      const number = numberByAddress.get(address) ?? numberByAddress.size + 1;
      numberByAddress.set(address, number);
      link.dataset.note = String(number);
    }
    if (numberByAddress.size > 0) document.querySelector('main')?.append(drawNotes([...numberByAddress.keys()]));
  });
  window.addEventListener('afterprint', () => {
    document.querySelector('.print-notes')?.remove();
    for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-note]')) delete link.dataset.note;
  });
}

/** A place on the page alone is no address. */
const NUMBERED = '.statement-head .siglum:not([href^="#"])';

/** Where the page stands for everybody, which need not be where it is printed from. */
function publicAddress(): string {
  return document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
}

function drawNotes(addresses: readonly string[]): HTMLElement {
  const list = document.createElement('ol');
  list.className = 'print-notes';
  for (const address of addresses) list.append(Object.assign(document.createElement('li'), { textContent: address }));
  return list;
}
