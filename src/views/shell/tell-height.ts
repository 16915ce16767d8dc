/** Tells the page around the frame how high the frame's page is, so that it can be made to fit. */
new ResizeObserver(() => {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  window.parent.postMessage({ variorum: { address: location.href, height } }, '*');
}).observe(document.documentElement);
