// A draft of a procedure: written anew, or made of what stands, and kept until a decision publishes it. The internal workflow has a draft of its own.
import { html, nothing } from '../../../kit/libraries.js';
import { form } from '../../../kit/form.js';
import { at, commands, entity } from '../../../app/api.js';
import { loaded } from '../../../app/listing.js';
import { knowOrganisations } from '../../../app/organisations.js';
import { NEW, asEntered, asSent, fields } from './content.js';
import { workflowPart } from './workflow.js';
import { t } from './words.js';

export function open({ draw, signal, params, go }) {
  const of = { procedureId: params.id };
  const post = commands();
  let done = '';
  let entry;

  const page = loaded({
    draw, signal,
    async read() {
      if (!params.id) return { procedure: null, version: null };
      const { value: procedure, version } = await entity(at('getProcedure', of), { signal });
      return { procedure, version };
    },
  });
  const workflow = workflowPart({ of, page, draw });

  /**
   * What is amended begins with the draft, or with what was published last.
   *
   * @param {{ procedure: Api.Answer<'getProcedure'> | null }} value
   */
  function begin({ procedure }) {
    const content = procedure && (procedure.draft ?? procedure.versions[0])?.content;
    return form({
      name: 'draft/' + (params.id ?? ''), draw, initial: content ? asEntered(content) : { ...structuredClone(NEW) },
      fields: [...(procedure ? [] : [{ name: 'code', label: t('code'), required: true, max: 20, width: 'short', hint: t('code.hint') }]),
        ...fields().map(field => (procedure ? { ...field, at: field.at.replace('/content', '') } : field))],
      send: values => (procedure
        ? post(at('amendProcedure', of), asSent(values), { method: 'PUT', version: page.state.value.version })
        : post(at('registerProcedure'), { code: values.code.trim(), content: asSent(values) })),
      async done({ value }) {
        if (!procedure) return go('/soan-thu-tuc/' + value.procedureId, { replace: true });
        done = t('kept');
        await page.load();
        // The form begins anew with what is kept now.
        entry.forget();
        entry = null;
        draw();
        document.getElementById('done')?.focus();
      },
    });
  }

  const content = value => {
    entry ??= begin(value);
    return html`<header class="bar-line"><div><p class="eyebrow">${value.procedure?.code ?? t('new')}</p><h1>${value.procedure ? t('amend') : t('write')}</h1></div>
        <div class="buttons">${value.procedure ? html`<a class="button" href="/thu-tuc/${params.id}">${t('look')}</a>` : nothing}
          <a class="button" href="/du-thao-thu-tuc">${t('decide')}</a></div></header>
      ${done ? html`<p class="done" id="done" tabindex="-1" role="status">${done}</p>` : nothing}
      <p>${t('how')}</p>
      <section class="card"><h2>${t('content')}</h2>
        ${entry.state.failure?.kind === 'stale' ? html`<button @click=${page.load}>${t('reload')}</button>` : nothing}${entry.view(t('keep'))}</section>
      ${value.procedure ? workflow.view(value) : nothing}`;
  };

  page.load();
  knowOrganisations(draw);
  return {
    title: () => t('title'),
    view: () => html`<div class="page">${page.view(content)}</div>`,
  };
}
