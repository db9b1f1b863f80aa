package org.attestnlp.evaluation;

/**
 * A stretch of text.
 *
 * @param begin offset of its first character, in UTF-16 code units
 * @param end offset behind its last character
 */
record Place(int begin, int end) {

    /** Shared part of two places, from 0 (they do not touch) to 1 (they are equal): the Jaccard index of their characters. */
    double jaccard(Place other) {
        int shared = Math.min(end, other.end) - Math.max(begin, other.begin);
        return shared <= 0 ? 0 : (double) shared / (Math.max(end, other.end) - Math.min(begin, other.begin));
    }

    boolean touches(Place other) {
        return begin < other.end && other.begin < end;
    }

    boolean covers(Place other) {
        return begin <= other.begin && other.end <= end;
    }

    /** Whether two mentions are one for a link: alike, or one within the other ("the minister", "the minister of trade"). */
    boolean standsFor(Place other) {
        return covers(other) || other.covers(this) || jaccard(other) >= Matching.OVERLAP;
    }
}
