package org.attestnlp.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells lines that belong to the page rather than to the article: by-lines, mastheads and notices. */
final class Furniture {

    private static final int LONGEST_LINE = 14;
    private static final int LONGEST_NAME = 4;

    private static final Set<String> NAME_PARTICLES = Set.of(
            "and",
            "of",
            "in",
            "at",
            "for",
            "the",
            "our",
            "de",
            "da",
            "del",
            "di",
            "van",
            "von",
            "der",
            "al",
            "bin",
            "with",
            "&",
            "staff",
            "special",
            "correspondent",
            "correspondents",
            "reporter",
            "reporters",
            "writer",
            "editor",
            "contributor",
            "correspondence",
            "agencies",
            "own",
            "foreign",
            "political",
            "military",
            "diplomatic",
            "security",
            "bureau",
            "desk",
            "chief");
    private static final List<String> BYLINE_LEADS = List.of(
            "reporting by",
            "additional reporting",
            "with reporting by",
            "editing by",
            "edited by",
            "written by",
            "writing by",
            "compiled by",
            "translated by",
            "posted by",
            "published by",
            "text by",
            "story by",
            "words by",
            "with inputs from",
            "with additional reporting",
            "from our correspondent",
            "from our own correspondent",
            "our correspondent",
            "our special correspondent",
            "our staff reporter",
            "staff reporter",
            "staff writer",
            "special correspondent",
            "special to the",
            "news desk",
            "web desk",
            "agence france-presse",
            "associated press",
            "the associated press");
    private static final List<String> NOTICE_LEADS = List.of(
            "publication date",
            "published on",
            "published:",
            "published at",
            "date of publication",
            "posted on",
            "posted:",
            "last updated",
            "last modified",
            "updated:",
            "updated on",
            "updated at",
            "first published",
            "date:",
            "source:",
            "copyright",
            "\u00A9",
            "(c)",
            "all rights reserved",
            "if you like this",
            "if you liked this",
            "if you enjoyed this",
            "if you have found this",
            "please consider donating",
            "please donate",
            "donate",
            "support our",
            "support us",
            "help us",
            "subscribe",
            "sign up",
            "follow us",
            "click here",
            "read more",
            "read also",
            "also read",
            "see also",
            "share this",
            "tell a friend",
            "print this",
            "send to a friend",
            "related:",
            "related articles",
            "related stories",
            "related news",
            "advertisement",
            "continue reading",
            "story continues below",
            "article continues below",
            "terms of use",
            "privacy policy",
            "contact us",
            "about us",
            "tel:",
            "tel.",
            "fax:",
            "phone:",
            "e-mail:",
            "email:",
            "bank account",
            "account number",
            "iban",
            "sort code",
            "permalink",
            "short url",
            "url:",
            "link:",
            "tags:",
            "filed under",
            "keywords:",
            "this article was originally published",
            "this article first appeared",
            "this article originally appeared",
            "originally published",
            "reprinted ",
            "licensed under",
            "do you support");
    private static final Set<String> NOTICES = Set.of("ps", "p.s", "p.p.s", "share", "tweet", "comments", "reserved");
    private static final Pattern NOTICE_INSIDE = Pattern.compile(
            "all rights reserved|please consider donating|consider making a donation|bank account details|standing order|"
                    + "(?:subscribe|sign up) (?:to|for) our|creative commons (?:attribution|licen[cs]e)|may not be (?:published, broadcast|reproduced)");
    private static final Pattern MOTTO = Pattern.compile(
            "(?:the )?(?:official |leading |independent |online |socialist |national )*(?:daily|weekly|fortnightly|monthly|quarterly|"
                    + "official|central|national|independent)? ?(?:paper|newspaper|magazine|journal|organ|bulletin|newsletter|voice) (?:of|for) .*");
    private static final Pattern PAGE = Pattern.compile("(?:page|p\\.)? ?\\d{1,4}(?: ?(?:/|of) ?\\d{1,4})?");
    private static final Set<String> MASTHEAD_ENDS = Set.of("banner", "masthead", "logo");

    private Furniture() {}

    static boolean isAddress(Segment segment) {
        List<String> words = segment.words();
        long addresses = words.stream().filter(Addresses::isAddress).count();
        return addresses > 0 && segment.isWhole() && words.size() <= addresses + 3 && !segment.endsSentence()
                || addresses == words.size();
    }

    static boolean isNotice(Segment segment) {
        String line = segment.lowerCase();
        boolean led = NOTICE_LEADS.stream().anyMatch(lead -> startsWithWords(line, lead));
        return NOTICES.contains(withoutStop(line))
                || NOTICE_INSIDE.matcher(line).find()
                || led && (!segment.endsSentence() || isImperative(line)) && segment.size() <= 3 * LONGEST_LINE
                || line.startsWith("if you like") && segment.size() > 3;
    }

    static boolean isByline(Segment segment, boolean upperCaseText) {
        String line = segment.lowerCase();
        if (!segment.isWhole() || segment.size() > 3 * LONGEST_LINE) {
            return false;
        }
        if (BYLINE_LEADS.stream().anyMatch(lead -> startsWithWords(line, lead))) {
            return !segment.endsSentence() || segment.size() <= LONGEST_LINE;
        }
        if (line.startsWith("by ") && segment.size() <= LONGEST_LINE) {
            return areNames(segment.words().subList(1, segment.size()), upperCaseText)
                    && !(upperCaseText && segment.endsSentence());
        }
        return isDated(segment) || segment.hasMarks(Markup.Kind.ITEM) && isName(segment);
    }

    /** A date, or names and a date. */
    private static boolean isDated(Segment segment) {
        List<String> words = segment.words();
        int size = words.size();
        int date = Math.max(Dates.atEnd(words), Dates.atStart(words));
        boolean atEnd = Dates.atEnd(words) > 0;
        return date > 0
                && size <= LONGEST_LINE
                && !segment.endsWith(':')
                && (date == size
                        || !segment.endsSentence()
                                && areNames(atEnd ? words.subList(0, size - date) : words.subList(date, size), false));
    }

    /** Two to four capitalised words: what the name of a person looks like, and much else. */
    static boolean isName(Segment segment) {
        return segment.isWhole()
                && segment.size() >= 2
                && segment.size() <= LONGEST_NAME
                && segment.words().stream().allMatch(Furniture::isCapitalised);
    }

    static boolean isMasthead(Segment segment) {
        if (!segment.isWhole() || segment.size() > LONGEST_LINE || segment.endsSentence()) {
            return false;
        }
        String line = segment.lowerCase();
        String last = segment.words().get(segment.size() - 1).toLowerCase(Locale.ROOT);
        return segment.hasMarks(Markup.Kind.FRAMED)
                || MASTHEAD_ENDS.contains(last)
                || MOTTO.matcher(line).matches()
                || PAGE.matcher(line).matches();
    }

    private static boolean areNames(List<String> words, boolean upperCaseText) {
        return !words.isEmpty()
                && words.size() <= (upperCaseText ? LONGEST_NAME + 2 : LONGEST_LINE)
                && words.stream()
                        .allMatch(word -> isCapitalised(word)
                                || isParticle(word)
                                || Dates.isPart(word)
                                || Addresses.isAddress(word))
                && words.stream().anyMatch(word -> isCapitalised(word) || word.startsWith("correspondent"));
    }

    private static boolean isParticle(String word) {
        return NAME_PARTICLES.contains(withoutStop(word)) || word.chars().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean isCapitalised(String word) {
        int at = 0;
        while (at < word.length() && !Character.isLetterOrDigit(word.charAt(at))) {
            at++;
        }
        return at < word.length() && Character.isUpperCase(word.codePointAt(at));
    }

    private static boolean isImperative(String line) {
        return line.matches(
                "(?:donate|subscribe|sign up|follow|click|read|share|support|please|help us|if you|copyright|\u00A9|contact).*");
    }

    private static boolean startsWithWords(String line, String lead) {
        return line.startsWith(lead)
                && (line.length() == lead.length()
                        || !Character.isLetterOrDigit(line.charAt(lead.length()))
                        || !Character.isLetter(lead.charAt(lead.length() - 1)));
    }

    private static String withoutStop(String word) {
        int end = word.length();
        while (end > 0 && ":.,;".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }
}
