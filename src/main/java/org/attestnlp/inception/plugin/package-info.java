/**
 * What INCEpTION's class loader sees of Attest: a bootstrap of three classes, which start the service behind a class loader of
 * its own. INCEpTION's versions of UIMA, DKPro Core and Jackson come first on its class path, and Attest's types there would
 * become types of every project; neither must happen.
 */
package org.attestnlp.inception.plugin;
