package org.attestnlp.text;

import java.util.List;
import java.util.function.ToIntFunction;

/** Binary search among what stands in the order of the text. */
public final class Offsets {

    private Offsets() {}

    /**
     * Position of the first element whose offset is at least a bound; the number of elements where there is none. Logarithmic.
     *
     * @param elements in the order of their offsets
     * @param offset where an element begins, or ends, in UTF-16 code units
     * @param least the bound
     */
    public static <T> int firstFrom(List<? extends T> elements, ToIntFunction<T> offset, int least) {
        int low = 0;
        int high = elements.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (offset.applyAsInt(elements.get(middle)) < least) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
