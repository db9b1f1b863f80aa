/** A run over a corpus: parallel, ordered, and able to go on where it was broken off. */
package org.attestnlp.run;
