// What may be done with one thing: its acts as buttons, the form of the chosen one beside the facts that it needs.
import { html, nothing } from '../kit/libraries.js';
import { form } from '../kit/form.js';
import { at, commands, methodOf } from './api.js';

/**
 * An act is called as its operation of the API is; its words are act, act.do and act.done. It has fields and body, both of the page's
 * value, and a path when it names more than the thing itself; danger marks what cannot be taken back, before
 * shows what it leads to, later puts it behind the others. The API says which may be done, the usual one first.
 *
 * @param of what the path of every act names: {dossierId}
 * @param page as loaded gives it; its value holds the version
 * @param acts what the page has a form for, by name
 * @param allowed names of the acts that the API allows for a value
 * @param t words of the page: acts, reload, and those of each act
 * @param id of the panel, where a page has several
 */
export function actsPanel({ of, page, acts, allowed, t, draw, id = 'act' }) {
  const send = commands();
  let chosen = null;
  let acting;
  let done = '';

  function choose(name) {
    acting?.forget();
    done = '';
    chosen = chosen?.name === name ? null : { name, ...acts[name] };
    const act = chosen;
    if (chosen) {
      const fields = act.fields({ ...page.state.value, draw });
      acting = form({
        name: `${act.name}/${Object.values(of).join('/')}`, draw, fields,
        initial: Object.fromEntries(fields.map(f => [f.name, f.initial ?? ''])),
        send: values => send(at(act.name, { ...of, ...act.path?.(values, page.state.value) }), act.body(values, page.state.value),
          { method: methodOf(act.name), ...(act.withoutVersion ? {} : { version: page.state.value.version }) }),
        async done() {
          done = t(act.name + '.done');
          chosen = null;
          await page.load();
          document.getElementById(id + '-done')?.focus();
        },
      });
    }
    draw();
    if (chosen) /** @type {HTMLElement} */ (document.querySelector(['input', 'textarea', 'select', 'button'].map(part => `#${id} ${part}`).join()))?.focus();
  }

  /** The version is stale, or the state has gone on: what may be done has to be read again. */
  const overtaken = failure => failure?.kind === 'stale' || Boolean(failure?.problem?.allowedActs);

  return {
    /** Opens the form of an act, when there is one. */
    choose: name => acts[name] && choose(name),
    view(value) {
      const known = allowed(value).filter(name => acts[name]);
      const may = [...known.filter(name => !acts[name].later?.(value)), ...known.filter(name => acts[name].later?.(value))];
      return html`${done ? html`<p class="done" id="${id}-done" tabindex="-1" role="status">${done}</p>` : nothing}
        ${may.length ? html`<section class="card no-print" aria-labelledby="${id}-s"><h2 id="${id}-s">${t('acts')}</h2>
          <div class="buttons">${may.map((name, i) => html`<button class=${acts[name].danger ? 'danger' : i === 0 ? 'primary' : ''}
            aria-expanded=${chosen?.name === name} ?data-next=${i === 0 && !acts[name].danger} @click=${() => choose(name)}>${t(name)}</button>`)}</div>
          ${chosen ? html`<div id=${id} class="acting"><h3>${t(chosen.name)}</h3>
            ${overtaken(acting.state.failure) ? html`<button @click=${page.load}>${t('reload')}</button>` : nothing}
            ${chosen.before?.(value) ?? nothing}${acting.view(t(chosen.name + '.do'))}</div>` : nothing}</section>` : nothing}`;
    },
  };
}
