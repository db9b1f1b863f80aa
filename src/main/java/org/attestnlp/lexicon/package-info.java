/** Lexicons as data: the reader of their files, and the trie that finds their phrases. */
package org.attestnlp.lexicon;
