/** Stances that tell the reader to look twice. */
const DISPUTED = { denies: 'denied', doubts: 'doubted' };

/** Ranked behind those who have a name. */
const NAMELESS = new Set(['author', 'unnamed']);

/** Who says what. */
const sourcesView = {
  id: 'sources', title: 'Who says what', kind: '', stance: '', outlet: '', open: new Set(),

  /** Statements by who makes them. */
  speakers() {
    if (this.all) return this.all;
    const speakers = new Map();
    for (const type of ['Quotation', 'Claim']) {
      for (const { d, a, annotation } of annotations(type)) {
        const sources = linked(d, annotation, 'source');
        for (const name of this.names(type, d, annotation, sources)) {
          if (!speakers.has(name)) speakers.set(name, { name, kinds: new Set(), statements: [] });
          const speaker = speakers.get(name);
          sources.forEach(source => source.features.kind && speaker.kinds.add(source.features.kind));
          speaker.statements.push({ type, d, a, annotation, text: oneLine(textOf(d, annotation)) });
        }
      }
    }
    this.all = [...speakers.values()];
    return this.all;
  },

  names(type, d, annotation, sources) {
    const given = type === 'Quotation' ? annotation.features.speaker : annotation.features.claimant;
    if (given) return given.split('; ');
    if (sources.length) return sources.map(source => source.features.canonicalName || oneLine(textOf(d, source)));
    return [type === 'Claim' && annotation.features.attribution !== 'attributed' ? 'author' : 'unnamed'];
  },

  wanted(speaker, statement) {
    const doc = corpus.documents[statement.d];
    return (!this.stance || statement.annotation.features.stance === this.stance)
      && (!this.outlet || doc.outlet === this.outlet)
      && found(speaker.name, statement.text, doc.name, doc.title);
  },

  render() {
    const all = this.speakers();
    const ranked = all
      .filter(speaker => !this.kind || speaker.kinds.has(this.kind))
      .map(speaker => ({ ...speaker, statements: speaker.statements.filter(statement => this.wanted(speaker, statement)) }))
      .filter(speaker => speaker.statements.length)
      .sort((a, b) => NAMELESS.has(a.name) - NAMELESS.has(b.name)
        || b.statements.length - a.statements.length || compare(a.name, b.name));
    const statements = all.flatMap(speaker => speaker.statements);
    return [
      el('div', { class: 'filters' },
        choice('Kind', distinct(all.flatMap(speaker => [...speaker.kinds])), this.kind, value => { this.kind = value; refresh(); }),
        choice('Stance', distinct(statements.map(s => s.annotation.features.stance)), this.stance, value => { this.stance = value; refresh(); }),
        choice('Outlet', distinct(corpus.documents.map(doc => doc.outlet)), this.outlet, value => { this.outlet = value; refresh(); }),
        el('span', { class: 'count' }, plural(ranked.length, 'source'))),
      ranked.length ? this.list(ranked) : empty('No quotations or claims.'),
    ];
  },

  /** Long lists grow when their end comes into sight. */
  list(ranked) {
    const list = el('div', { class: 'speakers', id: 'speakers' });
    const most = ranked[0].statements.length;
    growing(list, ranked, speaker => this.speaker(speaker, most), 60);
    return list;
  },

  speaker(speaker, most) {
    const count = type => speaker.statements.filter(statement => statement.type === type).length;
    const disputed = speaker.statements.filter(statement => this.dispute(statement)).length;
    const details = el('details', { open: this.open.has(speaker.name) },
      el('summary', {}, el('span', { class: 'name' }, words(speaker.name)),
        [...speaker.kinds].map(kind => el('span', { class: 'badge' }, kind)),
        el('span', { class: 'tally' }, [plural(count('Quotation'), 'quotation'), plural(count('Claim'), 'claim')].join(', ')),
        disputed ? el('span', { class: 'badge warn' }, disputed + ' disputed') : null,
        el('span', { class: 'bar', 'aria-hidden': 'true' },
          this.share('quotations', count('Quotation') / most), this.share('claims', count('Claim') / most))));
    const fill = () => {
      if (details.open) this.open.add(speaker.name); else this.open.delete(speaker.name);
      if (details.open && !details.querySelector('ul')) {
        const list = el('ul', { class: 'statements' });
        growing(list, speaker.statements, statement => this.statement(statement), 60);
        details.append(list);
      }
    };
    details.addEventListener('toggle', fill);
    if (details.open) fill();
    return details;
  },

  share(kind, part) {
    const bar = el('span', { class: kind });
    bar.style.width = 100 * part + '%';
    return bar;
  },

  /** Figures of which another source gives a number that cannot be right as well, by document and annotation. */
  contested() {
    this.differing ||= new Set(corpus.groups.filter(group => group.differs).flatMap(group => group.figures)
      .map(index => corpus.figures[index]).map(figure => figure.document + '/' + figure.annotation));
    return this.differing;
  },

  /** What makes a claim disputed: its source denies or doubts, or another source gives another number. */
  dispute(statement) {
    if (statement.type !== 'Claim') return '';
    const stance = DISPUTED[statement.annotation.features.stance];
    const figures = statement.annotation.links.figure || [];
    return stance || (figures.some(a => this.contested().has(statement.d + '/' + a)) ? 'sources differ' : '');
  },

  statement(statement) {
    const { type, d, a, annotation, text } = statement;
    const stance = annotation.features.stance;
    const disputed = this.dispute(statement);
    return el('li', { class: 'statement' + (disputed ? ' disputed' : '') },
      el('span', { class: 'badge layer-' + type }, type === 'Quotation' ? annotation.features.kind || 'quotation' : 'claim'),
      type === 'Claim' && stance && !DISPUTED[stance] ? el('span', { class: 'badge' }, stance) : null,
      disputed ? el('span', { class: 'badge warn' }, disputed) : null,
      el('a', { href: place(d, a), class: 'sentence', dir: 'auto' }, text),
      el('small', {}, ' ', words(titleOf(corpus.documents[d])), corpus.documents[d].date ? ', ' + corpus.documents[d].date : ''));
  },
};

/** Fills a list bit by bit, so that ten thousand entries cost no more than what is seen of them. */
function growing(list, entries, render, step, onSight = true) {
  let shown = 0;
  const more = el('button', { type: 'button', class: 'more', onclick: () => draw() });
  function draw(count = step) {
    more.remove();
    list.append(...entries.slice(shown, shown + count).map(render));
    shown = Math.min(entries.length, shown + count);
    if (shown < entries.length) {
      more.textContent = 'Show more (' + (entries.length - shown).toLocaleString('en') + ' left)';
      list.append(more);
    }
  }
  if (onSight) {
    new IntersectionObserver(seen => { if (seen.some(entry => entry.isIntersecting)) draw(); }, { rootMargin: '600px' }).observe(more);
  }
  list.classList.add('growing');
  list.drawAll = () => draw(entries.length);
  draw();
}
