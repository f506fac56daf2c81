// What happened, in order: when, what, and what was said.
import { html, nothing } from './libraries.js';
import { date, time } from './format.js';

/** @param steps each with at and title, perhaps by and text */
export const timeline = steps => html`
  <ol class="timeline">${steps.map(step => html`
    <li><p class="when"><time datetime=${step.at}>${date(step.at)} <span class="muted">${time(step.at)}</span></time></p>
      <div><p class="what">${step.title}</p>
        ${step.by ? html`<p class="muted">${step.by}</p>` : nothing}
        ${step.text ? html`<blockquote>${step.text}</blockquote>` : nothing}</div></li>`)}</ol>`;
