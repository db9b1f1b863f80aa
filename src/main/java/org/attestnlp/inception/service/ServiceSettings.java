package org.attestnlp.inception.service;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * How the service runs.
 *
 * @param host name or address of the interface to listen on
 * @param port 0 for any free one
 * @param token first segment of every path; empty for none. INCEpTION sends no headers, so a secret can only stand in the URL
 * @param engines number of texts analysed at the same time
 * @param maxRequestBytes longest request that is read
 */
public record ServiceSettings(String host, int port, String token, int engines, long maxRequestBytes) {

    public static final String DEFAULT_HOST = "127.0.0.1";
    public static final int DEFAULT_PORT = 8765;

    /** A document of 100,000 words is some 12 MB: INCEpTION sends each word with its markup. */
    public static final int DEFAULT_MAX_REQUEST_MEGABYTES = 16;

    /**
     * @throws IllegalArgumentException if a value makes no sense; the message is for the user
     */
    public ServiceSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port " + port + " is none; name one from 1 to 65535");
        }
        if (!token.matches("[A-Za-z0-9._~-]*")) {
            throw new IllegalArgumentException("the token stands in a URL; use letters, digits, '-', '.', '_' and '~'");
        }
        if (engines < 1 || maxRequestBytes < 1) {
            throw new IllegalArgumentException("engines and the longest request must be positive");
        }
    }

    /** As many engines as cores. */
    public static int defaultEngines() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** Whether only programs on this machine can reach the service. */
    public boolean isLoopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
