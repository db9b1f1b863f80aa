/** The bridge between the CAS and the views: reads DKPro's annotations, reads and writes layout and links. */
package org.attestnlp.cas;
