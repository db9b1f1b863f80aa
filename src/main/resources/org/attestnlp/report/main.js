const VIEWS = [figuresView, sourcesView, organizationsView, documentsView];
const main = document.getElementById('views');
const search = document.getElementById('search');

const tabs = VIEWS.map(view => el('a', { id: 'tab-' + view.id, href: '#' + view.id }, view.title));
document.getElementById('tabs').append(...tabs);

const total = corpus.documents.reduce((sum, doc) => sum + doc.annotations.length, 0);
document.getElementById('summary').textContent = [
  plural(corpus.documents.length, 'document'), plural(total, 'annotation'), plural(corpus.figures.length, 'casualty figure'),
].join(', ');

/** Draws the view anew, as after a change of its filters. Whoever moved there by keyboard stays at the same control. */
function refresh() {
  const view = VIEWS.find(one => one.id === state.view);
  const focused = main.contains(document.activeElement) ? document.activeElement.id : '';
  hideTip();
  main.replaceChildren(...view.render());
  main.className = view.id;
  VIEWS.forEach((one, i) => {
    if (one === view) tabs[i].setAttribute('aria-current', 'page');
    else tabs[i].removeAttribute('aria-current');
    if (one === view) tabs[i].scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  view.shown?.();
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
}

/** The address says what is shown, so that every annotation has one: #documents/name/Type-begin-end. */
function follow() {
  const [view, name, annotation] = location.hash.slice(1).split('/');
  const before = state.view;
  state.view = VIEWS.some(one => one.id === view) ? view : 'figures';
  if (state.view === 'documents') {
    const d = name ? corpus.documents.findIndex(doc => doc.name === decoded(name)) : documentsView.document;
    const same = before === 'documents' && documentsView.document === d && document.getElementById('text');
    documentsView.document = Math.max(0, d);
    const doc = corpus.documents[documentsView.document];
    documentsView.annotation = doc ? positions(doc).get(annotation) ?? null : null;
    if (name && state.search && !same) {
      state.search = '';
      search.value = '';
    }
    if (same) {
      documentsView.shown();
      return;
    }
  }
  refresh();
  if (before !== state.view || state.view === 'documents' && documentsView.annotation === null) scrollTo(0, 0);
}

function decoded(name) {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

let waiting;
search.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    state.search = search.value.trim();
    refresh();
  }, 120);
});

addEventListener('keydown', event => {
  const typing = event.target.matches('input:not([type=checkbox])') || event.ctrlKey || event.metaKey || event.altKey;
  if (event.key === 'Escape') {
    hideTip();
    if (event.target === search) search.blur();
  } else if (!typing && event.key === '/') {
    event.preventDefault();
    search.focus();
  } else if (!typing && state.view === 'documents' && (event.key === 'n' || event.key === 'p')) {
    documentsView.step(event.key === 'n' ? 1 : -1);
  }
});

/** The address of the page stays that of its view. */
document.getElementById('skip').addEventListener('click', event => {
  event.preventDefault();
  main.focus();
});

addEventListener('hashchange', follow);
addEventListener('scroll', hideTip, { passive: true });
follow();
