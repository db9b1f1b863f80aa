/** Casualty figures: how many people were killed, wounded, missing, captured or displaced, who they are, and who says so. */
package org.attestnlp.casualty;
