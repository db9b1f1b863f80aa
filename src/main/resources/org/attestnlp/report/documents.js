const LAYERS = ['Organization', 'Quotation', 'Claim', 'CasualtyFigure', 'Source', 'Cue'];

/** The documents with their annotations. */
const documentsView = {
  id: 'documents', title: 'Documents', document: 0, annotation: null, hidden: new Set(),

  render() {
    const wanted = corpus.documents.map((doc, d) => d).filter(d => {
      const doc = corpus.documents[d];
      return found(doc.name, doc.title, doc.outlet, doc.text);
    });
    if (!wanted.length) return [empty('No document holds these words.')];
    if (!wanted.includes(this.document)) {
      this.document = wanted[0];
      this.annotation = null;
    }
    const list = el('ol', { class: 'list' });
    growing(list, wanted, d => this.entry(d), 200);
    return [el('div', { class: 'split' },
      el('nav', { 'aria-label': 'Documents' },
        el('details', { open: matchMedia('(min-width: 60rem)').matches }, el('summary', {}, plural(wanted.length, 'document')), list)),
      this.article())];
  },

  entry(d) {
    const doc = corpus.documents[d];
    return el('li', {}, el('a', { href: place(d), 'aria-current': d === this.document ? 'true' : null }, words(titleOf(doc)),
      el('small', {}, [doc.date, plural(doc.annotations.length, 'annotation')].filter(Boolean).join(', '))));
  },

  article() {
    const doc = corpus.documents[this.document];
    const body = el('div', { class: 'text', id: 'text' });
    LAYERS.forEach(layer => body.classList.toggle('hide-' + layer, this.hidden.has(layer)));
    body.append(...paragraphs(doc).map(([begin, end, kind]) => this.paragraph(doc, begin, end, kind)));
    body.addEventListener('click', event => {
      const top = this.topmost(event.target);
      if (top !== null) location.hash = place(this.document, top);
    });
    body.addEventListener('pointerover', event => this.hover(event.target, event));
    body.addEventListener('pointerleave', () => hideTip());
    const count = type => doc.annotations.filter(annotation => annotation.type === type).length;
    return el('article', {},
      el('h2', {}, words(titleOf(doc))),
      el('p', { class: 'meta' }, [doc.outlet, doc.date, doc.byline, doc.name].filter(Boolean).map((part, i) => [i ? ' · ' : '', words(part)]).flat()),
      el('fieldset', { class: 'layers' }, el('legend', {}, 'Layers'), LAYERS.map(layer => el('label', { class: 'layer-' + layer },
        el('input', { type: 'checkbox', 'data-layer': layer, checked: !this.hidden.has(layer),
          onchange: event => {
            this.hidden[event.target.checked ? 'delete' : 'add'](layer);
            body.classList.toggle('hide-' + layer, !event.target.checked);
          } }), ' ', layer === 'CasualtyFigure' ? 'Casualty figure' : layer, el('small', {}, ' ' + count(layer))))),
      el('p', { class: 'note keys' }, el('kbd', {}, 'n'), ' and ', el('kbd', {}, 'p'), ' step to the next and previous annotation; a click keeps one, and its address names it.'),
      body,
      el('aside', { id: 'details', 'aria-live': 'polite' }));
  },

  /** Text cut at every border of an annotation, so that annotations may nest and cross. */
  paragraph(doc, begin, end, kind) {
    const inside = this.inside(doc, begin, end);
    const borders = [...new Set([begin, end, ...inside.flatMap(({ annotation }) =>
      [Math.max(begin, annotation.begin), Math.min(end, annotation.end)])])].sort((a, b) => a - b);
    const node = el(kind === 'heading' ? 'h3' : 'p', { dir: 'auto', class: 'block ' + (kind || '') });
    let next = 0;
    let open = [];
    for (let i = 0; i + 1 < borders.length; i++) {
      while (next < inside.length && inside[next].annotation.begin <= borders[i]) open.push(inside[next++]);
      open = open.filter(({ annotation }) => annotation.end > borders[i]);
      const text = doc.text.slice(borders[i], borders[i + 1]);
      node.append(open.length ? el('span', {
        class: 'seg ' + [...new Set(open.map(({ annotation }) => 'in-' + annotation.type))].join(' '),
        'data-a': open.map(({ index }) => index).join(' '),
      }, text) : text);
    }
    return node;
  },

  inside(doc, begin, end) {
    doc.sorted ||= doc.annotations.map((annotation, index) => ({ annotation, index }))
      .sort((a, b) => a.annotation.begin - b.annotation.begin || b.annotation.end - a.annotation.end);
    doc.longest ??= d3.max(doc.annotations, annotation => annotation.end - annotation.begin) ?? 0;
    const from = d3.bisector(entry => entry.annotation.begin).left(doc.sorted, begin - doc.longest);
    const inside = [];
    for (let i = from; i < doc.sorted.length && doc.sorted[i].annotation.begin < end; i++) {
      if (doc.sorted[i].annotation.end > begin) inside.push(doc.sorted[i]);
    }
    return inside;
  },

  /** The shortest annotation here whose layer is shown. */
  topmost(node) {
    const all = this.at(node);
    const doc = corpus.documents[this.document];
    return all.length ? d3.least(all, a => doc.annotations[a].end - doc.annotations[a].begin) : null;
  },

  at(node) {
    const segment = node.closest?.('.seg');
    const doc = corpus.documents[this.document];
    return segment ? segment.dataset.a.split(' ').map(Number).filter(a => !this.hidden.has(doc.annotations[a].type)) : [];
  },

  hover(node, event) {
    const all = this.at(node);
    this.light(all.length ? this.topmost(node) : this.annotation);
    if (!all.length || event.pointerType === 'touch') return hideTip();
    const doc = corpus.documents[this.document];
    const shortFirst = [...all].sort((a, b) =>
      doc.annotations[a].end - doc.annotations[a].begin - doc.annotations[b].end + doc.annotations[b].begin);
    showTip(node.closest('.seg'), shortFirst.map(a => features(this.document, doc.annotations[a])));
  },

  /** Highlights an annotation, what it links to, and what links to it. */
  light(a) {
    const text = document.getElementById('text');
    text.querySelectorAll('.lit, .partner').forEach(node => node.classList.remove('lit', 'partner'));
    if (a === null) return;
    const doc = corpus.documents[this.document];
    const partners = new Set(Object.values(doc.annotations[a].links).flat());
    doc.annotations.forEach((annotation, index) => {
      if (Object.values(annotation.links).some(targets => targets.includes(a))) partners.add(index);
    });
    this.segments(a).forEach(node => node.classList.add('lit'));
    partners.forEach(partner => this.segments(partner).forEach(node => node.classList.add('partner')));
  },

  segments(a) {
    return [...document.getElementById('text').querySelectorAll(`[data-a~="${a}"]`)];
  },

  /** Shows the annotation that the address names. */
  shown() {
    const doc = corpus.documents[this.document];
    const details = document.getElementById('details');
    if (!details) return;
    const annotation = this.annotation === null ? null : doc.annotations[this.annotation];
    details.replaceChildren(...annotation ? [features(this.document, annotation), this.links(annotation)] : []);
    details.hidden = !annotation;
    this.light(this.annotation);
    if (annotation) this.segments(this.annotation)[0]?.scrollIntoView({ block: 'center' });
  },

  links(annotation) {
    return el('ul', { class: 'links' }, Object.entries(annotation.links).flatMap(([link, targets]) => targets.map(target =>
      el('li', {}, link + ': ', el('a', { href: place(this.document, target) },
        words(oneLine(textOf(this.document, corpus.documents[this.document].annotations[target]))))))));
  },

  /** The annotation that begins after, or before, the one that is shown. */
  step(direction) {
    const doc = corpus.documents[this.document];
    this.inside(doc, 0, 0);
    const shown = doc.sorted.filter(({ annotation }) => !this.hidden.has(annotation.type));
    const at = shown.findIndex(({ index }) => index === this.annotation);
    const next = shown[at < 0 ? 0 : at + direction];
    if (next) location.hash = place(this.document, next.index);
  },
};

/** Blocks of the layout and what lies between them; without layout, lines. */
function paragraphs(doc) {
  const blocks = doc.blocks.length ? doc.blocks.map(block => [block.begin, block.end, block.kind]) : [];
  const all = [];
  let at = 0;
  for (const block of [...blocks, [doc.text.length, doc.text.length, '']]) {
    if (block[0] > at) all.push(...lines(doc.text, at, block[0]));
    if (block[1] > Math.max(at, block[0])) all.push([Math.max(at, block[0]), block[1], block[2]]);
    at = Math.max(at, block[1]);
  }
  return all;
}

function lines(text, begin, end) {
  const lines = [];
  const pattern = /[^\n]*\S[^\n]*/g;
  for (const match of text.slice(begin, end).matchAll(pattern)) {
    lines.push([begin + match.index, begin + match.index + match[0].length, '']);
  }
  return lines;
}

function features(d, annotation) {
  return el('section', { class: 'features layer-' + annotation.type },
    el('h4', {}, annotation.type === 'CasualtyFigure' ? 'Casualty figure' : annotation.type),
    el('q', { dir: 'auto' }, short(oneLine(textOf(d, annotation)), 160)),
    el('dl', {}, Object.entries(annotation.features)
      .filter(([name, value]) => !(name === 'confidence' && value === 0))
      .flatMap(([name, value]) => [el('dt', {}, name), el('dd', {}, words(String(value)))])));
}

function showTip(node, content) {
  const tip = document.getElementById('tip');
  tip.replaceChildren(...content);
  tip.hidden = false;
  const box = node.getClientRects()[0] || node.getBoundingClientRect();
  const below = box.bottom + tip.offsetHeight + 12 < innerHeight;
  tip.style.left = Math.max(8, Math.min(box.left, innerWidth - tip.offsetWidth - 8)) + 'px';
  tip.style.top = (below ? box.bottom + 6 : Math.max(8, box.top - tip.offsetHeight - 6)) + 'px';
}

function hideTip() {
  document.getElementById('tip').hidden = true;
}
