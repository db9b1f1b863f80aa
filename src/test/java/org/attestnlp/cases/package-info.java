/** Case files: whole texts with inline markup as expectation, run through the whole pipeline; and the contract every input must keep. */
package org.attestnlp.cases;
