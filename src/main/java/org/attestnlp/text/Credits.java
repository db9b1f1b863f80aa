package org.attestnlp.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who took or owns a photograph, as a line of its own or around a caption. */
final class Credits {

    private static final int LONGEST_CAPTION = 700;
    private static final int LONGEST_CREDIT = 120;
    private static final int MOST_WORDS = 12;

    private static final List<String> LEADS = List.of(
            "photo:",
            "photos:",
            "photo by",
            "photos by",
            "photo credit",
            "photo/",
            "photograph:",
            "photograph by",
            "photography by",
            "photo courtesy",
            "photo illustration",
            "image:",
            "image by",
            "images:",
            "image credit",
            "picture:",
            "pictures:",
            "picture by",
            "picture credit",
            "pic:",
            "credit:",
            "credits:",
            "courtesy of",
            "courtesy:",
            "file photo",
            "file image",
            "file picture",
            "stock photo",
            "screengrab",
            "screenshot from",
            "ap photo",
            "reuters/",
            "afp/",
            "epa/",
            "illustration by",
            "video grab");
    private static final Set<String> OWNERS = Set.of(
            "reuters",
            "ap",
            "afp",
            "epa",
            "efe",
            "epa-efe",
            "upi",
            "tass",
            "itar-tass",
            "ria",
            "xinhua",
            "kyodo",
            "dpa",
            "ansa",
            "anp",
            "aap",
            "ani",
            "pti",
            "apa",
            "kuna",
            "wam",
            "spa",
            "anadolu",
            "getty",
            "gettyimages",
            "bloomberg",
            "nurphoto",
            "shutterstock",
            "zuma",
            "sipa",
            "polaris",
            "alamy",
            "flickr",
            "wikimedia",
            "wikipedia",
            "facebook",
            "twitter",
            "instagram",
            "telegram",
            "youtube",
            "tiktok",
            "handout",
            "pool",
            "file",
            "supplied",
            "screenshot");
    private static final Pattern MARKED = Pattern.compile(
            "(?:^|[\\s|])(?:(?:file )?(?:photo|image|picture|photograph)(?: credit)?s? ?: |photo by |photo courtesy |credit: |"
                    + "ap photo/|reuters/|afp/|epa/|\u00A9 )",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FILE_LEAD = Pattern.compile(
            "(?:FILE(?: PHOTO| IMAGE| PICTURE| PIC)?|File (?:photo|image|picture))\\s*[:\u2013\u2014-]\\s*");

    private Credits() {}

    /** Where the credit at the end of the segment begins: its own begin where it is nothing but a credit. */
    static Optional<Integer> begin(Segment segment) {
        if (isCredit(segment.head(), segment.isWhole())) {
            return Optional.of(segment.span().begin());
        }
        if (segment.span().length() > LONGEST_CAPTION) {
            return Optional.empty();
        }
        return bracketed(segment.tail())
                .or(() -> marked(segment.tail()))
                .map(at -> segment.span().end() - segment.tail().length() + at);
    }

    /** Length of the words "FILE PHOTO:" before a caption. */
    static int leadLength(Segment segment) {
        Matcher lead = FILE_LEAD.matcher(segment.head());
        return lead.lookingAt() && lead.end() < segment.head().length() ? lead.end() : 0;
    }

    private static boolean isCredit(String line, boolean whole) {
        if (!whole || line.length() > LONGEST_CREDIT || line.split("\\s+").length > MOST_WORDS) {
            return false;
        }
        String lower = line.toLowerCase(Locale.ROOT);
        return namesOwner(line)
                || LEADS.stream().anyMatch(lower::startsWith)
                        && !Sentences.startsLowerCase(line, new Span(0, line.length()))
                || lower.startsWith("\u00A9") && !lower.contains("rights");
    }

    /** "Jane Doe/Reuters", "Jane Doe via Getty Images": capitalised words and an owner behind a slash or "via". */
    private static boolean namesOwner(String line) {
        String[] words = line.split("[\\s/|.,()\\[\\]]+");
        boolean joined =
                line.indexOf('/') > 0 && !line.contains("//") || line.contains(" via ") || line.contains(" | ");
        boolean owned = false;
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            owned |= OWNERS.contains(lower);
            if (!word.isEmpty()
                    && Character.isLowerCase(word.charAt(0))
                    && !OWNERS.contains(lower)
                    && !lower.matches("via|for|of|and|by")) {
                return false;
            }
        }
        return owned && joined;
    }

    private static Optional<Integer> bracketed(String tail) {
        int end = tail.endsWith(".") ? tail.length() - 1 : tail.length();
        char closing = end == 0 ? ' ' : tail.charAt(end - 1);
        int open = closing == ')' ? opening(tail, end, '(', ')') : closing == ']' ? opening(tail, end, '[', ']') : -1;
        if (open < 0) {
            return Optional.empty();
        }
        String inside = tail.substring(open + 1, end - 1).strip();
        boolean alone = OWNERS.contains(inside.toLowerCase(Locale.ROOT))
                && !Sentences.isEnd(tail, new Span(0, open).trimmed(tail));
        return alone || isCredit(inside, true) ? Optional.of(outermost(tail, open)) : Optional.empty();
    }

    private static int opening(String tail, int end, char open, char close) {
        int depth = 0;
        for (int at = end - 1; at >= 0; at--) {
            depth += tail.charAt(at) == close ? 1 : tail.charAt(at) == open ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return -1;
    }

    /** Credits are at times begun twice: "(AP Photo/ (AP Photo/Jane Doe)". */
    private static int outermost(String tail, int open) {
        int before = tail.lastIndexOf(tail.charAt(open), open - 1);
        boolean begunTwice = open > 0
                && before >= 0
                && isCredit(tail.substring(before + 1, open).strip(), true);
        return begunTwice ? before : open;
    }

    private static Optional<Integer> marked(String tail) {
        Matcher mark = MARKED.matcher(tail);
        int begin = -1;
        while (mark.find()) {
            begin = mark.start();
        }
        if (begin <= 0 || tail.length() - begin > LONGEST_CREDIT) {
            return Optional.empty();
        }
        String[] words = tail.substring(begin + 1).split("\\s+");
        for (int i = 1; i < words.length; i++) {
            boolean small = !words[i].isEmpty() && Character.isLowerCase(words[i].charAt(0));
            if (i >= MOST_WORDS
                    || small && !words[i].matches("of|by|and|via|et|al\\.|for|de|van|von|credit:|courtesy")) {
                return Optional.empty();
            }
        }
        return Optional.of(begin + 1);
    }
}
