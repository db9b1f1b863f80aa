/** What comes before Attest's own engines: the layout of the page, and sentences, words and parses behind DKPro types. */
package org.attestnlp.preprocessing;
