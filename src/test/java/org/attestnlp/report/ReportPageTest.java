package org.attestnlp.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page in a browser. The pictures it leaves in target/screenshots are for people to look at. */
class ReportPageTest {

    private static final Path GOLD = Path.of("src", "test", "resources", "gold");

    @TempDir
    private static Path folder;

    private static Path page;
    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        browser = Browser.open();
        page = folder.resolve("report.html");
        CorpusReport.write(GOLD, "Five articles", page);
    }

    @BeforeEach
    void anyReader() {
        browser.plain();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void opensWithoutComplaints() throws IOException {
        for (String view : List.of("figures", "sources", "organizations", "documents")) {
            browser.show(page, "#" + view).one("main." + view);
            browser.picture(view);
        }
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void showsFiguresThatDifferSideBySide() {
        browser.show(page, "#figures");

        WebElement card = browser.one(".card.differs");

        assertThat(card.findElement(By.tagName("h3")).getText()).contains("Russian troops, killed");
        assertThat(card.findElements(By.cssSelector("svg .value")).stream().map(WebElement::getText))
                .contains("498", "1,351", "≤ 7,000");
    }

    @Test
    void sortsTables() {
        browser.show(page, "#figures");
        browser.one("#figure-table th:nth-child(3) button").click();
        assertThat(browser.texts("#figure-table tbody tr:first-child td:nth-child(3)"))
                .containsExactly("≥ 2,000,001");

        browser.one("#figure-table th:nth-child(3) button").click();
        assertThat(browser.one("#figure-table th:nth-child(3)").getAttribute("aria-sort"))
                .isEqualTo("ascending");
    }

    @Test
    void showsWhatWasSaidWhen() throws IOException {
        Path file = folder.resolve("toll.html");
        ReportPage.write("Toll", Pages.toll(), file);
        browser.show(file, "#figures").one(".chart svg.time");

        assertThat(browser.all("svg.time .mark")).hasSize(7);
        assertThat(browser.texts("svg.time .dates .tick text"))
                .containsExactly("2030-01-01", "2030-01-04", "2030-01-07");
        assertThat(browser.text("svg.time .undated")).isEqualTo("no date");
        assertThat(browser.run("const at = n => document.querySelector(`svg.time a[aria-label*='${n}'] .mark`)"
                        + ".getBoundingClientRect();"
                        + "return [at('Ministry: 12').x < at('Ministry: 30').x, at('Ministry: 12').y > at('Ministry: 30').y,"
                        + " at('Ministry: 50').x < at('Ministry: 12').x].join()"))
                .isEqualTo("true,true,true");
        browser.picture("dates");

        browser.all("svg.time a").get(0).findElement(By.cssSelector(".mark")).click();

        browser.one("#text .lit");
    }

    @Test
    void filtersAndSearches() {
        browser.show(page, "#figures");
        int all = browser.all("#figure-table tbody tr").size();
        browser.one("#choice-Outcome option[value=displaced]").click();
        assertThat(browser.all("#figure-table tbody tr").size()).isBetween(1, all - 1);

        browser.type("/").type("refugee agency");
        browser.until(driver -> browser.all("#figure-table tbody tr").size() == 1);
    }

    @Test
    void isReadByKeyboardAlone() {
        browser.show(page, "#figures");
        browser.type(Keys.TAB).type(Keys.ENTER);
        assertThat(focused()).isEqualTo("views");

        browser.run("document.getElementById('choice-Outcome').focus()");
        browser.type(Keys.ARROW_DOWN);
        assertThat(focused()).as("the choice is drawn anew and keeps the focus").isEqualTo("choice-Outcome");

        browser.run("document.getElementById('figure-table-2').focus()");
        browser.type(Keys.ENTER);
        assertThat(browser.one("#figure-table th:nth-child(3)").getAttribute("aria-sort"))
                .isEqualTo("descending");
        browser.run("document.getElementById('tab-documents').focus()");
        browser.type(Keys.ENTER);
        browser.until(driver -> "page".equals(browser.one("#tab-documents").getAttribute("aria-current")));
        browser.type("n").one("#text .lit");
        assertThat(browser.text("#details h4")).isNotEmpty();
    }

    @Test
    void staysSortedWhenFiltered() {
        browser.show(page, "#figures");
        browser.one("#figure-table th:nth-child(5) button").click();
        browser.one("#choice-Outcome option[value=killed]").click();

        assertThat(browser.one("#figure-table th:nth-child(5)").getAttribute("aria-sort"))
                .isEqualTo("ascending");
        assertThat(browser.texts("#figure-table tbody td:nth-child(5)"))
                .hasSizeGreaterThan(2)
                .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    }

    @Test
    void marksClaimsThatAreDeniedOrContradicted() {
        browser.show(page, "#sources");
        browser.run("document.querySelectorAll('#speakers details').forEach(details => { details.open = true; })");

        browser.until(
                driver -> browser.texts(".statement .badge.warn").containsAll(List.of("denied", "sources differ")));
    }

    @Test
    void everythingIsNamedForThoseWhoDoNotSee() {
        for (String view : List.of("figures", "sources", "organizations", "documents")) {
            browser.show(page, "#" + view).one("main." + view);
            assertThat(browser.run("return [...document.querySelectorAll('a, button, input, select, [role=region]')]"
                            + ".filter(node => !(node.textContent.trim() || node.ariaLabel || node.getAttribute('aria-label')"
                            + " || node.labels?.[0]?.textContent.trim())).map(node => node.outerHTML).join()"))
                    .as(view)
                    .isEqualTo("");
        }
    }

    @Test
    void unfoldsWhatASourceSays() {
        browser.show(page, "#sources");
        browser.one("#speakers summary").click();
        assertThat(browser.one("#speakers details[open] .statement a").getAttribute("href"))
                .contains("#documents/");
        browser.one("#choice-Stance option[value=denies]").click();
        assertThat(browser.texts("#speakers summary .badge.warn")).isNotEmpty();
    }

    @Test
    void togglesLayers() {
        browser.show(page, "#documents");
        WebElement segment = browser.one(".in-Organization");
        String marked = segment.getCssValue("box-shadow");

        browser.one("input[data-layer=Organization]").click();

        assertThat(segment.getCssValue("box-shadow")).isNotEqualTo(marked).isEqualTo("none");
        browser.one("input[data-layer=Organization]").click();
    }

    @Test
    void followsALinkToAnAnnotationAndLightsItsSourceAndCue() throws IOException {
        browser.show(page, "#figures");
        browser.one("#figure-table tbody a.sentence").click();
        browser.one("#text .lit");
        browser.until(driver -> "Casualty figure".equals(browser.text("#details h4")));
        assertThat((String) browser.run("return location.hash")).matches("#documents/.+/CasualtyFigure-\\d+-\\d+");

        browser.type("n");
        browser.until(driver -> !"Casualty figure".equals(browser.text("#details h4")));
        browser.run("document.querySelector('#text .in-Quotation').click()");
        browser.one("#text .lit");
        browser.picture("annotation");
    }

    @Test
    void showsFeaturesWhereThePointerIs() throws IOException {
        browser.show(page, "#documents").hover(browser.one(".in-Source"));

        String tip = browser.until(driver -> browser.texts("#tip").stream()
                .filter(text -> text.contains("canonicalName"))
                .findFirst()
                .orElse(null));
        assertThat(tip).contains("Source");
        browser.picture("hover");
    }

    @Test
    void fitsOnAPhone() throws IOException {
        browser.phone(390, 844);
        for (String view : List.of("figures", "sources", "organizations", "documents")) {
            browser.show(page, "#" + view).one("main." + view);
            browser.picture("phone-" + view);
            assertThat(browser.run("return document.documentElement.scrollWidth"))
                    .as(view)
                    .isEqualTo(390L);
        }
    }

    @Test
    void isDarkWhereTheReaderLikesItDark() throws IOException {
        browser.media("screen", "dark");
        for (String view : List.of("figures", "documents")) {
            browser.show(page, "#" + view).one("main." + view);
            browser.picture("dark-" + view);
        }
        assertThat(browser.one("body").getCssValue("background-color")).contains("20, 23, 27");
    }

    @Test
    void goesToPaperWithAllItsRowsAndWithoutControls() throws IOException {
        Path file = folder.resolve("paper.html");
        ReportPage.write("Paper", Pages.large(2_000), file);
        browser.show(file, "#figures").media("print", "light");
        assertThat(browser.all("#figure-table tbody tr").size()).isLessThan(500);

        browser.run("dispatchEvent(new Event('beforeprint'))");

        assertThat(browser.all("#figure-table tbody tr")).hasSize(500);
        assertThat(browser.one("#search").isDisplayed()).isFalse();
        assertThat(browser.one(".filters").isDisplayed()).isFalse();
        browser.picture("print");
    }

    @Test
    void showsMarkupOfDocumentsAndDoesNotRunIt() throws IOException {
        String text =
                "</script><script>document.title = 'run'</script><img src=x onerror=\"document.title = 'run'\"> said so.";
        DocumentView document = Pages.document(
                "<b>name</b>",
                "",
                text,
                Pages.mark(
                        text,
                        "Organization",
                        "<img src=x onerror=\"document.title = 'run'\">",
                        Map.of("identifier", "javascript:alert(1)")),
                Pages.mark(text, "Quotation", "so", Map.of("speaker", "<i>who</i>")));
        Path file = folder.resolve("hostile.html");
        ReportPage.write("<u>title</u>", new ReportView(List.of(document), List.of(), List.of()), file);

        for (String view : List.of("sources", "organizations", "documents")) {
            browser.show(file, "#" + view).one("main." + view);
        }

        assertThat(browser.text("#text")).isEqualTo(text);
        assertThat(browser.run("return document.title")).isEqualTo("<u>title</u>");
        assertThat(browser.all("main img, main script, main b, main i, main u")).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void writesEveryScriptInItsDirection() throws IOException {
        String text = "The head reads:\nسلام بر جهان (12)\nשלום עולם\n\uD83D\uDD4A peace said a \uD83D\uDE80 \u4EBA.";
        DocumentView document = Pages.document(
                "scripts",
                "",
                text,
                Pages.mark(text, "Quotation", "سلام بر جهان", Map.of("speaker", "سلام")),
                Pages.mark(text, "Source", "\uD83D\uDE80 \u4EBA", Map.of()));
        Path file = folder.resolve("scripts.html");
        ReportPage.write("Scripts", new ReportView(List.of(document), List.of(), List.of()), file);
        browser.show(file, "#documents");

        assertThat(browser.text(".in-Quotation")).isEqualTo("سلام بر جهان");
        assertThat(browser.text(".in-Source")).isEqualTo("\uD83D\uDE80 \u4EBA");
        assertThat(
                        browser.run(
                                "return [...document.querySelectorAll('.block')].map(b => getComputedStyle(b).direction).join()"))
                .isEqualTo("ltr,rtl,rtl,ltr");
        browser.picture("scripts");
    }

    /** What the reader waits for on an idle machine, in milliseconds of the best of three drawings with 10,000 annotations. */
    @Test
    void tenThousandAnnotationsStayFluid() throws IOException {
        Path file = folder.resolve("large.html");
        ReportView large = Pages.large(10_000);
        ReportPage.write("Large", large, file);
        browser.show(file, "#figures").one("main.figures");
        Map<String, Long> millis = new LinkedHashMap<>();
        for (String view : List.of("sources", "organizations", "documents", "figures")) {
            millis.put(
                    view, millis("location.hash = '" + view + "'; dispatchEvent(new HashChangeEvent('hashchange'))"));
        }
        millis.put("filter", millis("choose('choice-Outcome', 'killed')"));
        millis.put("sort", millis("document.getElementById('figure-table-2').click()"));
        browser.show(file, "#documents").one("main.documents");
        millis.put("layer", millis("document.querySelector('[data-layer=Quotation]').click()"));
        millis.put(
                "light",
                millis("location.hash = '" + address(large.documents().get(0), 9000)
                        + "'; dispatchEvent(new HashChangeEvent('hashchange'))"));

        assertThat(millis).allSatisfy((what, time) -> assertThat(time).as(what).isLessThan(1500));
    }

    @Test
    void drawsNoMoreThanCanBeSeen() throws IOException {
        Path file = folder.resolve("seen.html");
        ReportPage.write("Large", Pages.large(10_000), file);
        browser.show(file, "#figures").one("#figure-table");

        assertThat(browser.all("#figure-table tbody tr").size()).isLessThan(1000);
        assertThat(browser.all(".chart a").size()).isLessThan(100);
        assertThat(browser.all(".sentences li").size()).isLessThan(100);
        browser.picture("many");
    }

    private static long millis(String action) {
        String script = "const choose = (id, value) => { const one = document.getElementById(id);"
                + " one.value = value; one.dispatchEvent(new Event('change')); }; " + action
                + "; document.body.offsetHeight";
        return LongStream.generate(() -> browser.cpuMillis(script))
                .limit(3)
                .min()
                .orElseThrow();
    }

    private static String address(DocumentView document, int position) {
        AnnotationView annotation = document.annotations().get(position);
        return "documents/" + document.name() + "/" + annotation.type() + "-" + annotation.begin() + "-"
                + annotation.end();
    }

    private static String focused() {
        return (String) browser.run("return document.activeElement.id");
    }
}
