/** Claims: what a text puts forward as true, on whose word, and how firmly. */
package org.attestnlp.claim;
