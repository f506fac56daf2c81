// The keys that work on every page. They stand back while somebody types.
const typing = element => element.closest('input, textarea, select, [contenteditable], dialog');

/** j and k go from row to row by the link that opens it. */
function step(by) {
  const links = [...document.querySelectorAll('main [data-row]')].map(row => row.querySelector('a[href], button')).filter(Boolean);
  if (!links.length) return;
  const now = links.findIndex(link => link.closest('[data-row]').contains(document.activeElement));
  /** @type {HTMLElement} */ (links[Math.min(links.length - 1, Math.max(0, now + by))]).focus();
}

/** @param help shows the list of keys */
export function keys({ help }) {
  const does = {
    '/': () => document.getElementById('search')?.focus(),
    j: () => step(1),
    k: () => step(-1),
    n: () => /** @type {HTMLElement} */ (document.querySelector('main [data-next]'))?.focus(),
    '?': help,
  };
  addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || !does[event.key]) return;
    event.preventDefault();
    does[event.key]();
  });
}
