package org.attestnlp.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attestnlp.linguistics.Document;
import org.attestnlp.text.Span;

/**
 * A text of any length in which two sources take turns: "Given1 Surname1 spoke. The minister spoke. Given2 …".
 *
 * @param topic what is special about it
 * @param first words of every other source; # stands for its number
 * @param second words of the sources in between
 */
record SourceText(String topic, String first, String second) {

    private static final String VERB = "spoke";

    /** The text as a parser would hand it on, with what names a source in it. */
    record Written(Document document, List<Mention> mentions, List<Body> bodies) {}

    /**
     * @param sources how many
     */
    Written written(int sources) {
        List<List<String>> phrases = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int source = 0; source < sources; source++) {
            String phrase = (source % 2 == 0 ? first : second).replace("#", Integer.toString(source));
            phrases.add(List.of(phrase.split(" ")));
            text.append(phrase).append(' ').append(VERB).append(".\n");
        }
        return written(text.toString(), phrases);
    }

    private static Written written(String text, List<List<String>> phrases) {
        Document.Builder document = Document.builder(text, List.of());
        List<Mention> mentions = new ArrayList<>();
        List<Body> bodies = new ArrayList<>();
        int at = 0;
        for (List<String> words : phrases) {
            Span phrase = new Span(at, at + String.join(" ", words).length());
            document.sentence(new Span(at, phrase.end() + VERB.length() + 2));
            for (String word : words) {
                document.word(new Span(at, at + word.length()), word.toLowerCase(Locale.ROOT), tag(word));
                at += word.length() + 1;
            }
            document.word(new Span(at, at + VERB.length()), "speak", "VBD");
            at += VERB.length();
            document.word(new Span(at, at + 1), ".", ".");
            at += 2;
            hang(document, words.size());
            mentions.add(new Mention(phrase, List.of()));
            if (words.get(0).startsWith("Agency")) {
                bodies.add(new Body(phrase, words.get(0), "international"));
            } else if (words.stream().anyMatch(word -> word.startsWith("Given") || word.equals("Lena"))) {
                document.name(phrase, "PERSON");
            }
        }
        return new Written(document.build(), mentions, bodies);
    }

    /** The last word of the phrase is the subject, the words before it hang on it. */
    private static void hang(Document.Builder document, int words) {
        for (int word = 0; word < words - 1; word++) {
            document.dependency(word, words - 1, "compound");
        }
        document.dependency(words - 1, words, "nsubj");
        document.dependency(words + 1, words, "punct");
    }

    private static String tag(String word) {
        return switch (word) {
            case "She", "They" -> "PRP";
            case "The" -> "DT";
            case "Miners" -> "NNS";
            default -> Character.isUpperCase(word.charAt(0)) ? "NNP" : "NN";
        };
    }

    @Override
    public String toString() {
        return topic;
    }
}
