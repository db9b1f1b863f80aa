/** Spans, the layout of a page, and the character map: values that know nothing but Java. */
package org.attestnlp.text;
