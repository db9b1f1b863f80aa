/** Spans, the layout of a page, and the character map: values that know no more than Java and our word lists. */
package org.attestnlp.text;
