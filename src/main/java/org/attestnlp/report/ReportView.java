package org.attestnlp.report;

import java.util.List;

/** All that the page shows. */
record ReportView(List<DocumentView> documents, List<FigureView> figures, List<FigureGroup> groups) {}
