/**
 * An annotated corpus as one page of HTML that needs no network: who says how many, who says what, which organizations, and
 * the documents themselves. Java gathers the data, the scripts of the page show them.
 */
package org.attestnlp.report;
