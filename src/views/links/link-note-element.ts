/** On a passage's page: says what has become of the words that the link was made for. */
class LinkNote extends HTMLElement {
  connectedCallback(): void {
    const [own, here] = [new URL(this.dataset.link ?? '', location.href).hash, location.hash];
    // A link that is the page's own tells nothing new, so nothing is loaded for it.
    if (here === own || here.startsWith(`${own}&mark=`) || !/[#&](?:at|words|was|from)=/.test(here)) return;
    import('./judge-link.ts').then(({ judgeLink }) => judgeLink(this));
  }
}

customElements.define('link-note', LinkNote);
