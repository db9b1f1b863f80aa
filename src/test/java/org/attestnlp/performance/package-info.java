/** How fast Attest is: the guard that runs in every build, and benchmarks to run by hand. */
package org.attestnlp.performance;
