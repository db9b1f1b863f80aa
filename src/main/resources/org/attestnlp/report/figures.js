/** Who says how many. */
const figuresView = {
  id: 'figures', title: 'Who says how many', outcome: '', outlet: '', onlyDiffering: false,

  rows() {
    return corpus.figures.map((figure, index) => {
      const doc = corpus.documents[figure.document];
      const annotation = doc.annotations[figure.annotation];
      return { index, figure, doc, annotation, source: sourceOf(figure), feature: annotation.features,
        words: oneLine(textOf(figure.document, annotation)),
        sentence: oneLine(doc.text.slice(figure.begin, figure.end)) };
    });
  },

  wanted(row) {
    return (!this.outcome || row.feature.outcome === this.outcome)
      && (!this.outlet || row.doc.outlet === this.outlet)
      && found(row.sentence, row.source, row.feature.victims || '', row.feature.outcome || '', row.doc.name, row.doc.title);
  },

  render() {
    const rows = this.rows();
    const wanted = rows.filter(row => this.wanted(row));
    const visible = new Set(wanted.map(row => row.index));
    const groups = corpus.groups
      .map(group => ({ ...group, rows: group.figures.filter(i => visible.has(i)).map(i => rows[i]) }))
      .filter(group => group.rows.length > 1 && (group.differs || !this.onlyDiffering));
    return [
      el('div', { class: 'filters' },
        choice('Outcome', distinct(rows.map(row => row.feature.outcome)), this.outcome, value => { this.outcome = value; refresh(); }),
        choice('Outlet', distinct(rows.map(row => row.doc.outlet)), this.outlet, value => { this.outlet = value; refresh(); }),
        el('label', {}, el('input', { type: 'checkbox', id: 'differing', checked: this.onlyDiffering,
          onchange: event => { this.onlyDiffering = event.target.checked; refresh(); } }), ' only where sources differ'),
        el('span', { class: 'count' }, plural(wanted.length, 'figure'))),
      this.cards(groups),
      el('h2', {}, 'All figures'),
      wanted.length ? this.table(wanted) : empty('No figures.'),
    ];
  },

  cards(groups) {
    const cards = el('div', { class: 'cards' });
    growing(cards, groups, group => this.card(group), 20);
    return cards;
  },

  card(group) {
    const heading = (group.victims || 'people') + ', ' + (group.outcome || 'outcome not said');
    const drawable = group.rows.filter(row => dot(row.feature) !== null);
    const sentences = el('ul', { class: 'sentences' });
    growing(sentences, group.rows, row => this.said(row), 12, false);
    return el('section', { class: 'card' + (group.differs ? ' differs' : '') },
      el('h3', {}, words(heading), group.differs ? el('span', { class: 'badge warn' }, 'sources differ') : null),
      drawable.length ? charts(drawable.map(row => ({
        date: row.doc.date, source: row.source, feature: row.feature,
        victims: row.feature.victims === group.victims ? '' : row.feature.victims,
        href: place(row.figure.document, row.figure.annotation),
      })), heading) : null,
      sentences);
  },

  said(row) {
    return el('li', {},
      el('strong', {}, words(row.source)), row.doc.date ? el('small', {}, ' ' + row.doc.date) : null,
      row.feature.period ? el('em', {}, ' ', words(row.feature.period)) : null,
      ': ', this.sentence(row));
  },

  /** The sentence with the figure in it marked. */
  sentence(row) {
    const text = row.doc.text;
    const { figure, annotation } = row;
    return el('a', { href: place(figure.document, figure.annotation), class: 'sentence', dir: 'auto' },
      text.slice(figure.begin, annotation.begin).replace(/\s+/g, ' ').trimStart(),
      el('mark', {}, row.words),
      text.slice(annotation.end, figure.end).replace(/\s+/g, ' ').trimEnd());
  },

  table(rows) {
    return table('figure-table', 'All figures', [
      { name: 'Outcome', value: row => row.feature.outcome || '' },
      { name: 'Victims', value: row => row.feature.victims || '' },
      { name: 'Number', number: true, value: row => dot(row.feature) ?? -1, cell: row => rangeText(row.feature) },
      { name: 'Qualifier', value: row => row.feature.qualifier || '' },
      { name: 'Source', value: row => row.source },
      { name: 'Date', value: row => row.doc.date },
      { name: 'Period', value: row => row.feature.period || '' },
      { name: 'Document', value: row => titleOf(row.doc), cell: row => documentLink(row.figure.document) },
      { name: 'Sentence', value: row => row.sentence, cell: row => this.sentence(row) },
    ], rows);
  },
};
