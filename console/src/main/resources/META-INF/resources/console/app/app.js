// Start of the console.
import { start } from './frame.js';
import { route } from './router.js';

document.getElementById('app').replaceChildren();
start(route);
