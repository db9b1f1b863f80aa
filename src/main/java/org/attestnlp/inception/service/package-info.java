/** The external recommender for INCEpTION: from a request to suggestions, and the HTTP server around it. */
package org.attestnlp.inception.service;
