/** Readers and writers. */
package org.attestnlp.io;
