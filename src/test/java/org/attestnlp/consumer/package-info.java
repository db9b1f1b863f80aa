/** Programs of others, which tests compile and run in a virtual machine of their own. */
package org.attestnlp.consumer;
