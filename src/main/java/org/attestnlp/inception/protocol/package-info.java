/**
 * The protocol of INCEpTION's external recommenders (INCEpTION 40 and 41, module {@code inception-imls-external}): requests in,
 * CAS XMI out.
 *
 * <p>XMI is read and written here without UIMA. A CAS of the sender's type system would share its JCas classes with the CAS
 * of the pipeline, and UIMA refuses a second layout of one JCas class in one class loader: a project that lacks a feature
 * of ours, or orders them otherwise, could not be served.
 */
package org.attestnlp.inception.protocol;
