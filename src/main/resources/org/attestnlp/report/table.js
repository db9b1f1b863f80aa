/** Rows that are drawn at once; more follow when their end comes into sight. */
const ROWS_AT_ONCE = 100;

/** How the reader has sorted each table; a filter leaves it so. */
const orders = new Map();

/**
 * A table that sorts by a click on a head.
 * columns: { name, value(row) → text or number to sort by, cell(row) → node, number: whether it is one }
 */
function table(id, label, columns, rows) {
  let shown = 0;
  let sorted = rows;
  const body = el('tbody');
  const more = el('button', { type: 'button', class: 'more', onclick: () => draw() });
  const heads = columns.map((column, index) => el('th', { scope: 'col', class: column.number ? 'number' : null },
    el('button', { type: 'button', id: id + '-' + index, onclick: () => turn(index) }, column.name)));
  const root = el('div', { class: 'table', id, tabindex: '0', role: 'region', 'aria-label': label },
    el('table', {}, el('thead', {}, el('tr', {}, heads)), body), more);

  /** Numbers begin with the largest, and a second click turns the order round. */
  function turn(index) {
    const before = orders.get(id);
    orders.set(id, { column: index, down: before?.column === index ? !before.down : Boolean(columns[index].number) });
    sort();
  }

  function sort() {
    const { column, down } = orders.get(id);
    heads.forEach((head, i) => {
      if (i === column) head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    });
    const value = columns[column].value;
    const sign = down ? -1 : 1;
    sorted = rows.map((row, i) => ({ row, i, key: value(row) }))
      .sort((a, b) => sign * compare(a.key, b.key) || a.i - b.i)
      .map(entry => entry.row);
    body.replaceChildren();
    shown = 0;
    draw();
  }

  function draw(count = ROWS_AT_ONCE) {
    const next = sorted.slice(shown, shown + count);
    body.append(...next.map(row => el('tr', {}, columns.map(column =>
      el('td', { class: column.number ? 'number' : null, 'data-label': column.name },
        column.cell ? column.cell(row) : words(String(column.value(row))))))));
    shown += next.length;
    more.hidden = shown >= sorted.length;
    more.textContent = 'Show more (' + (sorted.length - shown).toLocaleString('en') + ' left)';
  }

  new IntersectionObserver(entries => {
    if (entries.some(entry => entry.isIntersecting) && shown < sorted.length) draw();
  }, { rootMargin: '600px' }).observe(more);
  root.drawAll = () => draw(sorted.length);
  if (orders.has(id)) sort();
  else draw();
  return root;
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

function compare(one, other) {
  return typeof one === 'number' && typeof other === 'number' ? one - other : collator.compare(String(one), String(other));
}

/** On paper there is nothing to scroll to. */
addEventListener('beforeprint', () => document.querySelectorAll('.table, .growing').forEach(part => part.drawAll()));
