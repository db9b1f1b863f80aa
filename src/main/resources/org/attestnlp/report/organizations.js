/** Organizations, and who speaks about whom. */
const organizationsView = {
  id: 'organizations', title: 'Organizations', kind: '',

  bodies() {
    if (this.all) return this.all;
    const bodies = new Map();
    for (const { d, a, annotation } of annotations('Organization')) {
      const text = oneLine(textOf(d, annotation));
      const name = annotation.features.canonicalName || text;
      if (!bodies.has(name)) {
        bodies.set(name, { name, kinds: new Set(), variants: new Map(), documents: new Map(), mentions: 0, identifier: '', first: [d, a] });
      }
      const body = bodies.get(name);
      body.mentions++;
      if (annotation.features.kind) body.kinds.add(annotation.features.kind);
      body.variants.set(text, (body.variants.get(text) || 0) + 1);
      body.documents.set(d, (body.documents.get(d) || 0) + 1);
      body.identifier ||= annotation.features.identifier || '';
    }
    this.all = [...bodies.values()].sort((a, b) => b.mentions - a.mentions || compare(a.name, b.name));
    return this.all;
  },

  /** Names in the words of others: for each speaker and body, how often, and where first. */
  mentions() {
    if (this.about) return this.about;
    const about = new Map();
    corpus.documents.forEach((doc, d) => {
      const organizations = doc.annotations.map((annotation, a) => ({ annotation, a }))
        .filter(entry => entry.annotation.type === 'Organization');
      for (const quotation of doc.annotations.filter(annotation => annotation.type === 'Quotation')) {
        const speakers = sourcesView.names('Quotation', d, quotation, linked(d, quotation, 'source'));
        const from = d3.bisector(entry => entry.annotation.begin).left(organizations, quotation.begin);
        for (let i = from; i < organizations.length && organizations[i].annotation.begin < quotation.end; i++) {
          const { annotation, a } = organizations[i];
          const body = annotation.features.canonicalName || oneLine(textOf(d, annotation));
          for (const speaker of speakers) {
            const key = JSON.stringify([speaker, body]);
            if (!about.has(key)) about.set(key, { speaker, body, times: 0, d, a });
            about.get(key).times++;
          }
        }
      }
    });
    this.about = [...about.values()].sort((a, b) => b.times - a.times || compare(a.speaker, b.speaker));
    return this.about;
  },

  render() {
    const all = this.bodies();
    const bodies = all.filter(body => (!this.kind || body.kinds.has(this.kind)) && found(body.name, ...body.variants.keys()));
    const about = this.mentions().filter(row => found(row.speaker, row.body));
    return [
      el('div', { class: 'filters' },
        choice('Kind', distinct(all.flatMap(body => [...body.kinds])), this.kind, value => { this.kind = value; refresh(); }),
        el('span', { class: 'count' }, plural(bodies.length, 'organization'))),
      bodies.length ? this.table(bodies) : empty('No organizations.'),
      el('h2', {}, 'Who speaks about whom'),
      el('p', { class: 'note' }, 'Organizations that are named in the words of a speaker.'),
      about.length ? table('about-table', 'Who speaks about whom', [
        { name: 'Speaker', value: row => row.speaker },
        { name: 'About', value: row => row.body, cell: row => el('a', { href: place(row.d, row.a) }, words(row.body)) },
        { name: 'Times', number: true, value: row => row.times },
      ], about) : empty('Nobody speaks about organizations.'),
    ];
  },

  table(bodies) {
    return table('organization-table', 'Organizations', [
      { name: 'Name', value: body => body.name, cell: body => el('a', { href: place(...body.first) }, words(body.name)) },
      { name: 'Kind', value: body => [...body.kinds].join(', ') },
      { name: 'Mentions', number: true, value: body => body.mentions },
      { name: 'Written as', value: body => [...body.variants.keys()].join(', '),
        cell: body => [...body.variants].map(([text, times], i) => [i ? ', ' : '', words(text), times > 1 ? ' ' + times + '×' : '']).flat() },
      { name: 'Documents', number: true, value: body => body.documents.size,
        cell: body => el('details', {}, el('summary', {}, String(body.documents.size)),
          el('ul', {}, [...body.documents].map(([d, times]) => el('li', {}, documentLink(d), ' ' + times + '×')))) },
      { name: 'Identifier', value: body => body.identifier, cell: body => this.identifier(body.identifier) },
    ], bodies);
  },

  /** Only addresses of the web become links: an annotation may hold anything. */
  identifier(text) {
    return /^https?:\/\//.test(text)
      ? el('a', { href: text, rel: 'noreferrer noopener' }, text.replace(/^.*\//, ''))
      : words(text);
  },
};
