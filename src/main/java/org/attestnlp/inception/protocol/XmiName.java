package org.attestnlp.inception.protocol;

/** How XMI names UIMA types (UIMA References, section "XMI CAS Serialization"). */
record XmiName(String namespace, String localName) {

    private static final String PREFIX = "http:///";
    private static final String SUFFIX = ".ecore";
    private static final String NO_PACKAGE = "uima/noNamespace";

    static XmiName of(String type) {
        int dot = type.lastIndexOf('.');
        String path = dot < 0 ? NO_PACKAGE : type.substring(0, dot).replace('.', '/');
        return new XmiName(PREFIX + path + SUFFIX, type.substring(dot + 1));
    }
}
