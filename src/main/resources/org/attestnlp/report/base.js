const corpus = JSON.parse(document.getElementById('data').textContent);

/** What the reader has chosen; everything on the page follows from it. */
const state = { view: 'figures', search: '' };

/** An element. Text reaches the page only as text nodes, so nothing in a document can become markup. */
function el(tag, attributes, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else if (value === true) node.setAttribute(name, '');
    else if (value !== false && value !== null && value !== undefined) node.setAttribute(name, value);
  }
  node.append(...children.flat().filter(child => child !== null && child !== undefined));
  return node;
}

/** Words of a document, in the direction of their own script. */
function words(text, attributes) {
  return el('bdi', { dir: 'auto', ...attributes }, text);
}

function textOf(documentIndex, annotation) {
  return corpus.documents[documentIndex].text.slice(annotation.begin, annotation.end);
}

function oneLine(text) {
  return text.replace(/\s+/g, ' ').trim();
}

/** Whether all words that are searched for stand in one of the texts. */
function found(...texts) {
  if (!state.search) return true;
  const all = texts.join(' ').toLowerCase();
  return state.search.toLowerCase().split(/\s+/).every(word => all.includes(word));
}

/**
 * Positions of a document's annotations by their names in addresses: type, begin and end, with a number where several share
 * these. Such an address still leads to its annotation when the corpus has been annotated anew.
 */
function positions(doc) {
  if (!doc.positions) {
    doc.positions = new Map();
    doc.annotations.forEach((annotation, index) => {
      const place = [annotation.type, annotation.begin, annotation.end].join('-');
      let key = place;
      for (let n = 2; doc.positions.has(key); n++) key = place + '-' + n;
      doc.positions.set(key, index);
      annotation.key = key;
    });
  }
  return doc.positions;
}

function place(documentIndex, annotationIndex) {
  const doc = corpus.documents[documentIndex];
  positions(doc);
  return '#documents/' + encodeURIComponent(doc.name)
    + (annotationIndex === undefined ? '' : '/' + doc.annotations[annotationIndex].key);
}

function documentLink(documentIndex, annotationIndex) {
  const doc = corpus.documents[documentIndex];
  return el('a', { href: place(documentIndex, annotationIndex), title: doc.name }, words(titleOf(doc)));
}

/** Each text has an author of its own. */
function sourceOf(figure) {
  const doc = corpus.documents[figure.document];
  return figure.source === 'author' ? 'author of ' + (doc.outlet || titleOf(doc)) : figure.source;
}

function titleOf(doc) {
  return doc.title || doc.name;
}

/** Every annotation of a type with its document, one after the other. */
function* annotations(type) {
  for (let d = 0; d < corpus.documents.length; d++) {
    const all = corpus.documents[d].annotations;
    for (let a = 0; a < all.length; a++) {
      if (all[a].type === type) yield { d, a, annotation: all[a] };
    }
  }
}

function linked(d, annotation, link) {
  return (annotation.links[link] || []).map(index => corpus.documents[d].annotations[index]);
}

/** A choice of values above a view. */
function choice(label, values, chosen, onChange) {
  const select = el('select', { id: 'choice-' + label, onchange: () => onChange(select.value) },
    el('option', { value: '' }, 'all'),
    values.map(value => el('option', { value, selected: value === chosen }, value)));
  return el('label', { class: 'choice' }, label + ' ', select);
}

function distinct(values) {
  return [...new Set(values.filter(value => value))].sort();
}

function plural(number, one, many) {
  return number.toLocaleString('en') + ' ' + (number === 1 ? one : many || one + 's');
}

function empty(text) {
  return el('p', { class: 'empty' }, text);
}
