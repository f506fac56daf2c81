// A new thing made on the page that lists its kind: a button opens its form, and what was made is told where the form stood.
import { html, nothing } from '../kit/libraries.js';
import { form } from '../kit/form.js';

/**
 * @param {{ name: string, draw: () => void, title: () => string, text?: () => string, button: () => string, fields: any, send: (values: Api.Values) => any,
 *   told: (value: any) => any, after?: (value: any) => any }} making told says what was made; after goes on with it
 */
export function making({ name, draw, title, text, button, fields, send, told, after }) {
  let entry = null;
  let done = null;
  const close = () => {
    entry?.forget();
    entry = null;
  };
  /** @param initial what the form begins with */
  function begin(initial = {}) {
    if (entry) close();
    else {
      entry = form({ name, draw, initial, fields, send, async done(answer) {
        entry = null;
        done = told(answer.value);
        await after?.(answer.value);
        draw();
        document.getElementById(name + '-done')?.focus();
      } });
      done = null;
    }
    draw();
    /** @type {HTMLElement} */ (document.querySelector(`#${name} input, #${name} select, #${name} textarea`))?.focus();
  }
  return {
    begin,
    close,
    get open() { return Boolean(entry); },
    view: () => html`${done ? html`<p class="done" id="${name}-done" tabindex="-1" role="status">${done}</p>` : nothing}
      ${entry ? html`<section class="card no-print" id=${name} aria-labelledby="${name}-title"><h2 id="${name}-title">${title()}</h2>
        ${text ? html`<p>${text()}</p>` : nothing}${entry.view(button())}</section>` : nothing}`,
  };
}
