// The only place that names versions of libraries; they are served from the jars of the POM under /_static/.
export { html, nothing, render, svg } from '/_static/lit-html/3.3.1/lit-html.js';
export { live } from '/_static/lit-html/3.3.1/directives/live.js';
export { repeat } from '/_static/lit-html/3.3.1/directives/repeat.js';

/** Loads the chart library when a chart is first drawn: it is larger than everything else together. */
export const loadCharts = () => import('/_static/echarts/6.0.0/dist/echarts.esm.min.js');
