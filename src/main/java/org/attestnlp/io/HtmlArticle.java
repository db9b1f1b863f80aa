package org.attestnlp.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The article of a web page without its boilerplate: jsoup reads the page, Readability4J (Mozilla's Readability) finds the
 * article. Nothing is fetched and no script is run.
 */
final class HtmlArticle {

    /** Less than a sentence: Readability found no article, so the whole page is taken. */
    private static final int SHORTEST = 80;

    private static final String FURNITURE = "script,style,noscript,template,svg,nav,header,footer,aside,form,iframe";
    private static final List<String> DATES = List.of(
            "meta[property=article:published_time]",
            "meta[name=date]",
            "meta[name=pubdate]",
            "meta[itemprop=datePublished]",
            "meta[name=DC.date.issued]");

    private HtmlArticle() {}

    static TextDocument read(String name, byte[] bytes) throws UnreadableDocumentException {
        Document page = parse(name, bytes, null);
        if (!declaresEncoding(page) && !TextDecoder.isMarkedOrUtf8(bytes)) {
            TextDocument document = read(parse(name, bytes, TextDecoder.WINDOWS_1252));
            return new TextDocument(document.text(), document.info(), TextDecoder.READ_AS_WINDOWS_1252);
        }
        return read(page);
    }

    private static boolean declaresEncoding(Document page) {
        return !page.select("meta[charset], meta[http-equiv=content-type]").isEmpty();
    }

    private static TextDocument read(Document page) {
        DocumentInfo meta = info(page);
        try {
            Article article = new Readability4J("https://localhost/", page.clone()).parse();
            Element content = article.getArticleContent();
            String body = content == null ? "" : HtmlText.of(content);
            DocumentInfo info =
                    meta.or(new DocumentInfo(orEmpty(article.getTitle()), orEmpty(article.getByline()), "", ""));
            return document(info, body.length() < SHORTEST ? wholePage(page) : body);
        } catch (StackOverflowError e) {
            // Readability descends by recursion, and some pages never close an element.
            return document(meta, wholePage(page));
        }
    }

    private static TextDocument document(DocumentInfo info, String body) {
        return new TextDocument(withTitle(info.title(), body), info, null);
    }

    private static String wholePage(Document page) {
        page.select(FURNITURE).remove();
        return HtmlText.of(page.body());
    }

    /** With no charset given, jsoup asks the page's byte-order mark and meta elements. */
    private static Document parse(String name, byte[] bytes, String charset) throws UnreadableDocumentException {
        try {
            return Jsoup.parse(new ByteArrayInputStream(bytes), charset, "");
        } catch (IOException e) {
            throw new UnreadableDocumentException(name, "is no HTML: " + e.getMessage(), "try --input-format text");
        }
    }

    /** Readability leaves the headline out of the article, but figures stand there too. */
    private static String withTitle(String title, String body) {
        return title.isEmpty() || body.startsWith(title) ? body : title + "\n\n" + body;
    }

    private static DocumentInfo info(Document page) {
        String heading = page.select("h1").size() == 1 ? page.select("h1").text() : "";
        String title = heading.isEmpty() ? content(page, "meta[property=og:title]") : heading;
        String date = DATES.stream()
                .map(query -> content(page, query))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElseGet(() -> page.select("time[datetime]").attr("datetime"));
        return new DocumentInfo(
                title,
                content(page, "meta[name=author]"),
                PublicationDate.in(date),
                content(page, "meta[property=og:site_name]"));
    }

    private static String content(Document page, String query) {
        return page.select(query).attr("content").trim();
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value.trim();
    }
}
