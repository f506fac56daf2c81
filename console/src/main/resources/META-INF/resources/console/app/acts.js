// What may be done with one thing: its acts as buttons, the form of the chosen one beside the facts that it needs.
import { html, nothing } from '../kit/libraries.js';
import { form } from '../kit/form.js';
import { commands } from './api.js';

/**
 * An act has a name (its words are name, name.do and name.done), a path, fields and body, both of the page's value; danger marks
 * what cannot be taken back.
 *
 * @param page as loaded gives it; its value holds the version
 * @param allowed gives the acts for a value, the usual one first
 * @param t words of the page: acts, reload, and those of each act
 */
export function actsPanel({ path, page, allowed, t, draw }) {
  const send = commands();
  let chosen = null;
  let acting;
  let done = '';

  function choose(act) {
    acting?.forget();
    done = '';
    chosen = chosen?.name === act.name ? null : act;
    if (chosen) {
      const fields = act.fields(page.state.value);
      acting = form({
        name: `${path}/${act.name}`, draw, fields,
        initial: Object.fromEntries(fields.map(f => [f.name, f.initial ?? ''])),
        send: values => send(`${path}/${act.path}`, act.body(values, page.state.value),
          act.withoutVersion ? {} : { version: page.state.value.version }),
        async done() {
          done = t(act.name + '.done');
          chosen = null;
          await page.load();
          document.getElementById('done')?.focus();
        },
      });
    }
    draw();
    if (chosen) document.querySelector('#act input, #act textarea, #act select, #act button')?.focus();
  }

  return {
    view(value) {
      const may = allowed(value);
      return html`${done ? html`<p class="done" id="done" tabindex="-1" role="status">${done}</p>` : nothing}
        ${may.length ? html`<section class="card no-print" aria-labelledby="acts"><h2 id="acts">${t('acts')}</h2>
          <div class="buttons">${may.map((act, i) => html`<button class=${act.danger ? 'danger' : i === 0 ? 'primary' : ''}
            aria-expanded=${chosen?.name === act.name} ?data-next=${i === 0} @click=${() => choose(act)}>${t(act.name)}</button>`)}</div>
          ${chosen ? html`<div id="act"><h3>${t(chosen.name)}</h3>
            ${acting.state.failure?.kind === 'stale' ? html`<button @click=${page.load}>${t('reload')}</button>` : nothing}
            ${acting.view(t(chosen.name + '.do'))}</div>` : nothing}</section>` : nothing}`;
    },
  };
}
