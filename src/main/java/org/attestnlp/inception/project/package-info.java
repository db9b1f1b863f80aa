/**
 * Projects for INCEpTION: an archive with layers, recommenders, guidelines and pre-annotated documents, ready to import. Written
 * as INCEpTION 40 and 41 read it.
 */
package org.attestnlp.inception.project;
