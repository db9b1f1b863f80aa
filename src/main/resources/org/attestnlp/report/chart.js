/** Okabe and Ito's colours that colour-blind readers tell apart; the shapes differ, too. */
const MARKS = ['--blue', '--vermilion', '--green', '--purple', '--orange', '--sky'];
const ROW = 46;
/** Room for a number at the right. */
const EDGE = 104;

/** How the numbers of a figure read: 7,000 or ≥ 14,001 or ≤ 7,000 or ≈ 50. */
function rangeText(feature) {
  const low = feature.low ?? -1;
  const high = feature.high ?? -1;
  const format = number => number.toLocaleString('en');
  if (low >= 0 && low === high) return format(low);
  if (low >= 0 && high >= 0) return format(low) + '–' + format(high);
  if (low >= 0) return '≥ ' + format(low);
  if (high >= 0) return '≤ ' + format(high);
  return /^\d+$/.test(feature.count || '') ? '≈ ' + format(Number(feature.count)) : feature.count || '?';
}

/** Where the dot of a figure stands: at the number that is given, whichever side is open. */
function dot(feature) {
  const low = feature.low ?? -1;
  const high = feature.high ?? -1;
  if (low >= 0 && high >= 0) return (low + high) / 2;
  if (low >= 0) return low;
  if (high >= 0) return high;
  return /^\d+$/.test(feature.count || '') ? Number(feature.count) : null;
}

/**
 * Dots and ranges on one scale, a row for each figure, by date and source. A line to the edge is a side that the words leave
 * open. rows: { label, date, source, feature, href }
 */
function rangeChart(rows, label) {
  const host = el('div', { class: 'chart' });
  const sources = distinct(rows.map(row => row.source));
  const shapes = [d3.symbolCircle, d3.symbolSquare, d3.symbolTriangle, d3.symbolDiamond, d3.symbolCross, d3.symbolStar];
  const dots = rows.map(row => dot(row.feature));
  const most = d3.max([...dots, ...rows.map(row => row.feature.high ?? -1)]);
  const least = d3.min(dots.filter(value => value > 0)) ?? 1;
  const wide = most / least > 30;

  function draw() {
    const width = Math.max(260, Math.min(host.clientWidth || 700, 900));
    const height = rows.length * ROW + 26;
    const scale = (wide ? d3.scaleSymlog().constant(least) : d3.scaleLinear())
      .domain([0, most * 1.1 || 1]).range([8, width - EDGE]);
    const ticks = wide
      ? [0, ...d3.range(0, 10).map(power => 10 ** power).filter(value => value >= least / 2 && value <= most * 1.1)]
      : scale.ticks(Math.max(2, Math.floor(width / 130)));
    const svg = d3.create('svg').attr('width', width).attr('height', height).attr('role', 'img').attr('aria-label', label);
    svg.append('g').attr('class', 'grid').selectAll('line').data(ticks).join('line')
      .attr('x1', d => scale(d)).attr('x2', d => scale(d)).attr('y1', 0).attr('y2', height - 24);
    svg.append('g').attr('class', 'axis').attr('transform', `translate(0,${height - 24})`)
      .call(d3.axisBottom(scale).tickValues(ticks).tickFormat(d3.format('~s')).tickSizeOuter(0));
    const row = svg.selectAll('a').data(rows).join('a')
      .attr('href', d => d.href)
      .attr('transform', (_, i) => `translate(0,${i * ROW})`)
      .attr('aria-label', d => `${d.date} ${d.source}: ${rangeText(d.feature)}`);
    row.each(function (d, i) {
      const group = d3.select(this);
      const mark = sources.indexOf(d.source) % MARKS.length;
      const low = d.feature.low ?? -1;
      const high = d.feature.high ?? -1;
      const closed = low >= 0 && low === high;
      const about = low < 0 && high < 0;
      group.style('color', `var(${MARKS[mark]})`);
      group.append('rect').attr('class', 'hit').attr('width', width).attr('height', ROW - 4);
      group.append('text').attr('class', 'who').attr('x', 8).attr('y', 15).attr('direction', 'ltr')
        .text(short(d.source, Math.floor(width / 10))).append('tspan').attr('class', 'when').text((d.date ? '  ' + d.date : '') + '  ' + (d.victims || ''));
      if (!closed && !about) {
        group.append('line').attr('class', 'range').attr('y1', 29).attr('y2', 29)
          .attr('x1', scale(Math.max(0, low))).attr('x2', high < 0 ? width - EDGE + 4 : scale(high))
          .attr('stroke-dasharray', low >= 0 && high >= 0 ? null : '5 4');
      }
      group.append('path').attr('class', about ? 'mark about' : 'mark').attr('transform', `translate(${scale(dots[i])},29)`)
        .attr('d', d3.symbol(shapes[mark], 90)());
      const at = !closed && high < 0 && !about ? width - EDGE + 8 : scale(Math.max(dots[i], high)) + 11;
      group.append('text').attr('class', 'value').attr('x', at).attr('y', 34).text(rangeText(d.feature));
    });
    host.replaceChildren(svg.node());
  }

  new ResizeObserver(() => {
    if (host.clientWidth !== host.drawnWidth) {
      host.drawnWidth = host.clientWidth;
      draw();
    }
  }).observe(host);
  return host;
}

function short(text, length) {
  return text.length <= length ? text : text.slice(0, length - 1) + '…';
}
