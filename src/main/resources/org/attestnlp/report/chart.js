/** Okabe and Ito's colours that colour-blind readers tell apart; the shapes differ, too. */
const COLOURS = ['--blue', '--vermilion', '--green', '--purple', '--orange', '--sky'];
const SHAPES = [d3.symbolCircle, d3.symbolSquare, d3.symbolTriangle, d3.symbolDiamond, d3.symbolCross, d3.symbolStar];
/** Height of a row. */
const ROW = 46;
/** Room for a number at the right. */
const EDGE = 104;
/** With more figures each source gets one row, and of the sources those with most figures. */
const MOST_ROWS = 12;
const TIME_HEIGHT = 250;

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

/** The look of each source, the same in all charts of a card. */
function marksOf(sources) {
  return new Map(sources.map((source, i) => [source, {
    colour: `var(${COLOURS[i % COLOURS.length]})`,
    symbol: d3.symbol(SHAPES[(i + Math.floor(i / COLOURS.length)) % SHAPES.length], 90)(),
  }]));
}

/** A scale for all numbers of the figures, and its ticks; numbers of very different size need a logarithmic one. */
function numberScale(figures, range, room) {
  const dots = figures.map(figure => dot(figure.feature));
  const most = d3.max([...dots, ...figures.map(figure => figure.feature.high ?? -1)]);
  const least = d3.min(dots.filter(value => value > 0)) ?? 1;
  const wide = most / least > 30;
  const scale = (wide ? d3.scaleSymlog().constant(least) : d3.scaleLinear()).domain([0, most * 1.1 || 1]).range(range);
  const ticks = wide
    ? [0, ...d3.range(0, 10).map(power => 10 ** power).filter(value => value >= least / 2 && value <= most * 1.1)]
    : scale.ticks(Math.max(2, Math.floor(room)));
  return { scale, ticks: ticks.filter(value => most > 5 || Number.isInteger(value)) };
}

/** What the words of some figures allow, all together. -1 is an open side. */
function span(figures) {
  const about = feature => (feature.low ?? -1) < 0 && (feature.high ?? -1) < 0;
  const lows = figures.map(({ feature }) => (about(feature) ? dot(feature) : feature.low ?? -1));
  const highs = figures.map(({ feature }) => (about(feature) ? dot(feature) : feature.high ?? -1));
  return { low: Math.min(...lows), high: highs.includes(-1) ? -1 : Math.max(...highs) };
}

/** A row for each figure; of many figures, a row for each source. */
function rowsOf(figures) {
  if (figures.length <= MOST_ROWS) {
    return figures.map(figure => ({ ...figure, figures: [figure], text: rangeText(figure.feature), when: figure.date }));
  }
  return d3.groups(figures, figure => figure.source)
    .sort((a, b) => b[1].length - a[1].length)
    .slice(0, MOST_ROWS)
    .map(([source, own]) => {
      const [from, to] = d3.extent(own.map(figure => figure.date).filter(date => date));
      const [least, most] = d3.extent(own, figure => dot(figure.feature));
      return { source, figures: own, href: own[0].href, victims: plural(own.length, 'figure'),
        when: from === to ? from : from + ' – ' + to,
        text: least === most ? least.toLocaleString('en') : least.toLocaleString('en') + '–' + most.toLocaleString('en') };
    });
}

/**
 * The charts of one group: ranges by source, and where the figures are of several days, what was said when.
 * figures: { date, source, feature, victims, href }
 */
function charts(figures, label) {
  const rows = rowsOf(figures);
  const marks = marksOf(distinct(rows.map(row => row.source)));
  const shown = figures.filter(figure => marks.has(figure.source));
  const days = distinct(shown.map(figure => figure.date));
  const left = new Set(figures.map(figure => figure.source)).size - marks.size;
  return [
    drawn(width => rangeChart(rows, shown, marks, width, label + ', by source')),
    left ? el('p', { class: 'note' }, 'and ' + plural(left, 'more source') + ' in the table below') : null,
    days.length > 1 ? drawn(width => timeChart(shown, marks, width, label + ', by date')) : null,
  ];
}

/** Draws anew whenever the room changes. */
function drawn(chart) {
  const host = el('div', { class: 'chart' });
  let width = 0;
  new ResizeObserver(() => {
    if (host.clientWidth !== width) {
      width = host.clientWidth;
      host.replaceChildren(chart(Math.max(260, Math.min(width || 700, 900))).node());
    }
  }).observe(host);
  return host;
}

function canvas(width, height, label) {
  return d3.create('svg').attr('width', width).attr('height', height).attr('role', 'group').attr('aria-label', label);
}

/** Dots and ranges on one scale, a row for each figure. A dashed line to the edge is a side that the words leave open. */
function rangeChart(rows, figures, marks, width, label) {
  const height = rows.length * ROW + 26;
  const right = width - EDGE;
  const { scale, ticks } = numberScale(figures, [8, right], width / 130);
  const svg = canvas(width, height, label);
  svg.append('g').attr('class', 'grid').selectAll('line').data(ticks).join('line')
    .attr('x1', d => scale(d)).attr('x2', d => scale(d)).attr('y1', 0).attr('y2', height - 24);
  svg.append('g').attr('class', 'axis').attr('transform', `translate(0,${height - 24})`)
    .call(d3.axisBottom(scale).tickValues(ticks).tickFormat(d3.format('~s')).tickSizeOuter(0));
  rows.forEach((row, i) => {
    const { low, high } = span(row.figures);
    const group = link(svg, row, marks).attr('transform', `translate(0,${i * ROW})`);
    group.append('rect').attr('class', 'hit').attr('width', width).attr('height', ROW - 4);
    group.append('text').attr('class', 'who').attr('x', 8).attr('y', 15).attr('direction', 'ltr')
      .text(short(row.source, Math.floor(width / 10)))
      .append('tspan').attr('class', 'when').text((row.when ? '  ' + row.when : '') + '  ' + (row.victims || ''));
    if (low !== high) {
      group.append('line').attr('class', 'range').attr('y1', 29).attr('y2', 29)
        .attr('x1', scale(Math.max(0, low))).attr('x2', high < 0 ? right + 4 : scale(high))
        .attr('stroke-dasharray', low >= 0 && high >= 0 ? null : '5 4');
    }
    row.figures.forEach(figure => symbol(group, figure, marks, scale(dot(figure.feature)), 29));
    const end = high < 0 ? right + 8 : scale(d3.max(row.figures, figure => Math.max(dot(figure.feature), high))) + 11;
    group.append('text').attr('class', 'value').attr('x', end).attr('y', 34).text(row.text);
  });
  return svg;
}

/** Time from left to right, numbers upwards. Figures of one source are joined; those of no known day stand at the left. */
function timeChart(figures, marks, width, label) {
  const left = 52;
  const bottom = TIME_HEIGHT - 24;
  const { scale, ticks } = numberScale(figures, [bottom - 8, 14], 5);
  const undated = figures.some(figure => !figure.date);
  const days = figures.filter(figure => figure.date).map(figure => new Date(figure.date));
  const time = d3.scaleUtc().domain(d3.extent(days)).range([left + (undated ? 96 : 24), width - 108]);
  const order = [...marks.keys()];
  const x = figure => (figure.date ? time(new Date(figure.date)) : left + 34)
    + (order.indexOf(figure.source) - (order.length - 1) / 2) * Math.min(7, 40 / order.length);
  const y = figure => scale(dot(figure.feature));
  const svg = canvas(width, TIME_HEIGHT, label).attr('class', 'time');
  svg.append('g').attr('class', 'grid').selectAll('line').data(ticks).join('line')
    .attr('x1', left).attr('x2', width - 20).attr('y1', d => scale(d)).attr('y2', d => scale(d));
  svg.append('g').attr('class', 'axis').attr('transform', `translate(${left},0)`)
    .call(d3.axisLeft(scale).tickValues(ticks).tickFormat(d3.format('~s')).tickSizeOuter(0));
  svg.append('g').attr('class', 'axis dates').attr('transform', `translate(0,${bottom})`)
    .call(d3.axisBottom(time).tickValues(dayTicks(days, time, width)).tickFormat(d3.utcFormat('%Y-%m-%d')).tickSizeOuter(0));
  if (undated) svg.append('text').attr('class', 'undated').attr('x', left + 8).attr('y', bottom + 16).text('no date');
  for (const [source, own] of d3.group(figures.filter(figure => figure.date), figure => figure.source)) {
    svg.append('path').attr('class', 'thread').style('color', marks.get(source).colour)
      .attr('d', d3.line(x, y)([...own].sort((a, b) => d3.ascending(a.date, b.date))));
  }
  const labels = [];
  for (const figure of figures) {
    const { low, high } = span([figure]);
    const group = link(svg, { ...figure, when: figure.date || 'no date', text: rangeText(figure.feature) }, marks);
    if (low !== high) {
      group.append('line').attr('class', 'range').attr('x1', x(figure)).attr('x2', x(figure))
        .attr('y1', scale(Math.max(0, low))).attr('y2', high < 0 ? 4 : scale(high))
        .attr('stroke-dasharray', low >= 0 && high >= 0 ? null : '5 4');
    }
    symbol(group, figure, marks, x(figure), y(figure));
    const at = [x(figure) + 10, y(figure) + 4];
    if (figures.length <= MOST_ROWS && labels.every(other => Math.abs(other[0] - at[0]) > 64 || Math.abs(other[1] - at[1]) > 13)) {
      labels.push(at);
      group.append('text').attr('class', 'value').attr('x', at[0]).attr('y', at[1]).text(rangeText(figure.feature));
    }
  }
  return svg;
}

/** The days of the figures where they are few, else round dates; no tick names an hour. */
function dayTicks(days, time, width) {
  const room = Math.max(2, Math.floor(width / 120));
  const own = [...new Set(days.map(Number))].map(day => new Date(day));
  const apart = d3.pairs(own.map(time).sort(d3.ascending)).every(([one, other]) => other - one > 80);
  return apart ? own : time.ticks(d3.utcDay.every(1)).length <= room ? time.ticks(d3.utcDay.every(1)) : time.ticks(room);
}

function link(svg, row, marks) {
  const group = svg.append('a').attr('href', row.href).style('color', marks.get(row.source).colour)
    .attr('aria-label', [row.when, row.source + ':', row.text].filter(Boolean).join(' '));
  group.append('title').text([row.source, row.when, row.text].filter(Boolean).join(', '));
  return group;
}

function symbol(group, figure, marks, x, y) {
  const about = (figure.feature.low ?? -1) < 0 && (figure.feature.high ?? -1) < 0;
  group.append('path').attr('class', about ? 'mark about' : 'mark').attr('transform', `translate(${x},${y})`)
    .attr('d', marks.get(figure.source).symbol);
}

function short(text, length) {
  return text.length <= length ? text : text.slice(0, length - 1) + '…';
}
