/** The same pipeline on a cluster, by Apache Spark. */
package org.attestnlp.spark;
