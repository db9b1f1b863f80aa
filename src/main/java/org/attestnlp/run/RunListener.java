package org.attestnlp.run;

/** Is told how a run goes. All calls come from one thread. */
public interface RunListener {

    /** Documents were found that are still to be done; comes again as archives are opened. */
    void found(long documents);

    /** Models are loaded; documents come next. */
    void ready();

    /** One more document is done. */
    void step();

    /** Something the user should know, in one line. */
    void notice(String line);
}
