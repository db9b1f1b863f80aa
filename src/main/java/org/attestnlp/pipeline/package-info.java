/** The list of engines, used by the command line, the service, Spark and the aggregate descriptor alike. */
package org.attestnlp.pipeline;
