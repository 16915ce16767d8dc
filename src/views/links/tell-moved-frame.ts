/** In a frame on another site: says so where the passage that was put there has changed. */
const note = document.querySelector<HTMLElement>('[data-moved]');
if (note) note.hidden = !/[#&]from=/.test(location.hash);
