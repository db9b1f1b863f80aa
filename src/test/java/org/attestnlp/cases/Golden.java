package org.attestnlp.cases;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Expectations that the tests themselves can write: {@code -Dgolden=update}. */
public final class Golden {

    private Golden() {}

    /** Whether tests shall write what they find instead of comparing it. */
    public static boolean isUpdate() {
        return "update".equals(System.getProperty("golden"));
    }

    /** The lines in which the two differ, expected before actual. */
    static String difference(String expected, String actual) {
        List<String> left = expected.lines().toList();
        List<String> right = actual.lines().toList();
        return left.size() == right.size()
                ? pairs(left, right)
                : Stream.concat(lines("- ", left), lines("+ ", right)).collect(Collectors.joining());
    }

    private static String pairs(List<String> left, List<String> right) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < left.size(); i++) {
            if (!left.get(i).equals(right.get(i))) {
                out.append("- ")
                        .append(left.get(i))
                        .append("\n+ ")
                        .append(right.get(i))
                        .append('\n');
            }
        }
        return out.toString();
    }

    private static Stream<String> lines(String sign, List<String> lines) {
        return lines.stream().map(line -> sign + line + "\n");
    }
}
