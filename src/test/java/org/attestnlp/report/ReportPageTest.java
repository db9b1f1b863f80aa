package org.attestnlp.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
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
        browser = Browser.open(false);
        page = folder.resolve("report.html");
        CorpusReport.write(GOLD, "Five articles", page);
        browser.size(1280, 900);
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
    void filtersAndSearches() {
        browser.show(page, "#figures");
        int all = browser.all("#figure-table tbody tr").size();
        browser.one(".choice select option[value=displaced]").click();
        int displaced = browser.all("#figure-table tbody tr").size();
        assertThat(displaced).isBetween(1, all - 1);

        browser.one("#views").sendKeys("/");
        browser.run("return document.activeElement.id");
        browser.one("#search").sendKeys("refugee agency");
        browser.until(driver -> browser.all("#figure-table tbody tr").size() == 1);
        browser.one("#search").sendKeys(Keys.ESCAPE);
    }

    @Test
    void unfoldsWhatASourceSays() {
        browser.show(page, "#sources");
        browser.one("#speakers summary").click();
        assertThat(browser.one("#speakers details[open] .statement a").getAttribute("href"))
                .contains("#documents/");
        browser.one(".filters label:nth-child(2) select option[value=denies]").click();
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
        assertThat((String) browser.run("return location.hash")).matches("#documents/.+/\\d+");

        browser.one("#views").sendKeys("n");
        browser.until(driver -> !"Casualty figure".equals(browser.text("#details h4")));
        browser.run("location.hash = document.querySelector('.in-Quotation') && '#documents/'"
                + " + encodeURIComponent(document.querySelector('.meta bdi:last-child').textContent) + '/'"
                + " + document.querySelector('.in-Quotation').dataset.a.split(' ').pop()");
        browser.one("#text .lit");
        browser.picture("annotation");
    }

    @Test
    void showsFeaturesWhereThePointerIs() throws IOException {
        browser.show(page, "#documents");
        browser.until(driver -> {
            WebElement source = browser.one(".in-Source");
            browser.run("arguments[0].scrollIntoView({block: 'center'})", source);
            browser.run("arguments[0].dispatchEvent(new PointerEvent('pointerover', {bubbles: true}))", source);
            return browser.texts("#tip").stream().anyMatch(tip -> tip.contains("canonicalName"));
        });
        assertThat(browser.text("#tip")).contains("Source", "canonicalName");
        browser.picture("hover");
    }

    @Test
    void fitsOnAPhone() throws IOException {
        browser.size(500, 900);
        try {
            for (String view : List.of("figures", "sources", "organizations", "documents")) {
                browser.show(page, "#" + view).one("main." + view);
                browser.picture("phone-" + view);
                assertThat(browser.run("return document.documentElement.scrollWidth <= innerWidth"))
                        .as(view)
                        .isEqualTo(true);
            }
        } finally {
            browser.size(1280, 900);
        }
    }

    @Test
    void isDarkWhereTheReaderLikesItDark() throws IOException {
        try (Browser dark = Browser.open(true)) {
            dark.size(1280, 900);
            for (String view : List.of("figures", "documents")) {
                dark.show(page, "#" + view).one("main." + view);
                dark.picture("dark-" + view);
            }
            assertThat(dark.one("body").getCssValue("background-color")).contains("20, 23, 27");
        }
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

    @Test
    void tenThousandAnnotationsStayFluid() throws IOException {
        Path file = folder.resolve("large.html");
        ReportPage.write("Large", Pages.large(10_000), file);
        List<String> slow = new ArrayList<>();
        browser.show(file, "#figures").one("main.figures");
        for (String view : List.of("sources", "organizations", "documents", "figures")) {
            Number millis = (Number) browser.run(
                    "const start = performance.now(); location.hash = arguments[0];"
                            + "dispatchEvent(new HashChangeEvent('hashchange')); document.body.offsetHeight;"
                            + "return performance.now() - start",
                    view);
            if (millis.intValue() > 3000) {
                slow.add(view + " " + millis);
            }
        }

        assertThat(slow).isEmpty();
        assertThat(browser.all("#figure-table tbody tr").size()).isLessThan(1000);
    }
}
