// Dossiers by month: received as a line, resolved as bars of on time and late. The same numbers stand in a table.
import { html, loadCharts } from '../../../kit/libraries.js';
import { count, month, monthOf } from '../../../kit/format.js';
import { table } from '../../../kit/table.js';
import { language } from '../../../kit/words.js';
import { t } from './words.js';

const RECEIVED = '#4b5966';
const ON_TIME = '#2f6f9f';
const LATE = '#b3402e';

function option(board) {
  const months = board.trend.map(m => month(m.month));
  const text = { color: '#44525e', fontFamily: getComputedStyle(document.body).fontFamily, fontSize: 12 };
  const thisMonth = monthOf(board.asOf);
  const bar = (name, color, values, decal) => ({
    name, type: 'bar', stack: 'resolved', barMaxWidth: 26, color, data: values, itemStyle: decal ? { decal } : {},
  });
  return {
    animationDuration: 250,
    aria: { enabled: true, label: { description: t('trend.title') } },
    textStyle: text,
    grid: { left: 8, right: 12, top: innerWidth < 720 ? 64 : 36, bottom: 4, containLabel: true },
    legend: { top: 0, left: 0, itemHeight: 10, itemGap: 18, textStyle: text },
    // Drawn, not written as HTML with styles: no style may stand in a page.
    tooltip: { trigger: 'axis', renderMode: 'richText', valueFormatter: count },
    xAxis: { type: 'category', data: months, axisTick: { show: false }, axisLabel: { ...text, formatter: m => m.slice(0, 2) },
      axisLine: { lineStyle: { color: '#b9c2ca' } } },
    yAxis: { type: 'value', minInterval: 1, axisLabel: text, splitLine: { lineStyle: { color: '#e6eaed' } } },
    series: [
      bar(t('trend.onTime'), ON_TIME, board.trend.map(m => m.onTime)),
      bar(t('trend.late'), LATE, board.trend.map(m => m.late),
        { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -Math.PI / 4, color: 'rgba(255,255,255,.55)' }),
      { name: t('trend.received'), type: 'line', color: RECEIVED, symbolSize: 6, 
        data: board.trend.map(m => (m.month > thisMonth ? null : m.received)) },
    ],
  };
}

const columns = ['received', 'resolved', 'onTime', 'late', 'withoutResult', 'refusedBeforeReceipt'];
const numbers = board => html`
  <details><summary>${t('trend.table')}</summary>${table({
  caption: t('trend.title'),
  rows: board.trend,
  key: m => m.month,
  compact: true,
  columns: [{ label: t('trend.month'), cell: m => month(m.month) },
    ...columns.map(name => ({ label: t('trend.' + name), kind: 'num', cell: m => count(m[name]) }))],
})}</details>`;

export function trend() {
  let chart;
  let drawnFor = '';
  let failed = false;
  const resized = new ResizeObserver(() => chart?.resize());

  return {
    view: board => html`
      <section class="card" aria-labelledby="trend-title"><h2 id="trend-title">${t('trend.title')}</h2>
        ${board.trend.some(m => m.received || m.resolved) ? '' : html`<p class="muted">${t('trend.empty')}</p>`}
        ${failed ? html`<p class="muted">${t('trend.failed')}</p>` : ''}
        <div class="chart" id="trend-chart"></div>${numbers(board)}</section>`,

    async drawn(board) {
      const wanted = language() + JSON.stringify(board.trend);
      const place = document.getElementById('trend-chart');
      if (wanted === drawnFor || !place || failed) return;
      drawnFor = wanted;
      try {
        const library = await loadCharts();
        if (chart?.getDom() !== place) {
          chart?.dispose();
          chart = library.init(place, null, { renderer: 'svg' });
          resized.disconnect();
          resized.observe(place);
        }
        chart.setOption(option(board), { notMerge: false });
      } catch (error) {
        failed = true;
        console.error(error);
      }
    },

    close() {
      resized.disconnect();
      chart?.dispose();
    },
  };
}
