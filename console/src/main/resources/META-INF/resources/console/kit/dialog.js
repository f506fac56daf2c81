// A dialog for what has nothing to do with the page beneath, such as the list of keys. Acts stand beside their facts instead.
import { html, render } from './libraries.js';
import { t } from './kit-words.js';

/** Shows it until it is closed; the browser keeps the focus inside, closes it by Escape, and gives the focus back. */
export function dialog(title, content) {
  const element = document.createElement('dialog');
  element.setAttribute('aria-labelledby', 'dialog-title');
  render(html`<h2 id="dialog-title">${title}</h2>${content}
    <form method="dialog"><button class="primary">${t('close')}</button></form>`, element);
  element.addEventListener('close', () => element.remove());
  document.body.append(element);
  element.showModal();
}
