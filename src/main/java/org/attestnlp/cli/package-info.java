/** The command line. */
package org.attestnlp.cli;
