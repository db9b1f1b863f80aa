package org.attestnlp.run;

/** Hears nothing. */
public class SilentListener implements RunListener {

    @Override
    public void found(long documents) {}

    @Override
    public void ready() {}

    @Override
    public void step() {}

    @Override
    public void notice(String line) {}
}
