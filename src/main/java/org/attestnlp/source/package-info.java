/** Sources: what kind of speaker a phrase names, and which person, body or group of the document it is. */
package org.attestnlp.source;
