// Answers to feedback that have been published.
import { html } from '../../../kit/libraries.js';
import { date } from '../../../kit/format.js';
import { empty } from '../../../kit/states.js';
import { words } from '../../../kit/words.js';
import { listing } from '../../../app/listing.js';
import { knowOrganisations, nameOf } from '../../../app/organisations.js';
import { kindName } from '../../feedback/common.js';
import { en } from './words.en.js';
import { vi } from './words.vi.js';

const t = words(vi, en);

export function open({ draw, signal }) {
  const list = listing({ operation: 'listPublishedResults', draw, signal, needsLogin: false });
  const rows = items => html`<div class="page-form">${items.map(item => html`<article class="card" data-row=${item.feedbackId}>
    <p class="eyebrow">${date(item.publishedAt)} · ${kindName(item.kind)}</p><h2>${nameOf(item.agency)}</h2>
    <blockquote>${item.text}</blockquote></article>`)}</div>`;
  list.load();
  knowOrganisations(draw);
  return {
    title: () => t('title'),
    view: () => html`<div class="page"><h1>${t('title')}</h1>${list.view(rows, empty(t('empty'), t('emptyText')))}</div>`,
  };
}
