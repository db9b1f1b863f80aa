package org.attestnlp.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Level;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Headless Chromium as Debian packs it. Pictures of what it shows go to {@code target/screenshots}. */
final class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    /** How long a busy machine may take for what an idle one does at once. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Path PICTURES = Path.of("target", "screenshots");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Skips the test where no Chromium is installed, but never where CI is set: there it must run. */
    static Browser open() {
        boolean installed = Files.exists(CHROMIUM) && Files.exists(DRIVER);
        if (!installed && System.getenv("CI") != null) {
            throw new IllegalStateException("CI needs a browser: apt-get install chromium chromium-driver");
        }
        Assumptions.assumeTrue(
                installed,
                "The report is not looked at: there is no chromium; apt-get install chromium chromium-driver");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--hide-scrollbars");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .withTimeout(PATIENCE)
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(PATIENCE);
        driver.executeCdpCommand("Performance.enable", Map.of());
        return new Browser(driver);
    }

    Browser size(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
        return this;
    }

    /** A screen of this width, which may be narrower than a window can be. */
    Browser phone(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 2, "mobile", true));
        return settled();
    }

    /** What the reader likes, as {@code prefers-color-scheme: dark}; and whether the page goes to paper. */
    Browser media(String medium, String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("media", medium, "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        return settled();
    }

    /** A window and a reader like any other. */
    Browser plain() {
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        return size(1280, 900).media("screen", "light");
    }

    /** Types where the keyboard is. */
    Browser type(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
        return settled();
    }

    Browser hover(WebElement element) {
        run("arguments[0].scrollIntoView({block: 'center'})", element);
        settled();
        new Actions(driver).moveToElement(element).perform();
        return settled();
    }

    Browser show(Path page, String fragment) {
        driver.get("about:blank");
        driver.get(page.toUri() + fragment);
        return settled();
    }

    /** Waits until the page has drawn what it was told to draw: two frames later nothing of it is under way. */
    Browser settled() {
        driver.executeAsyncScript("const done = arguments[0];"
                + " requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))");
        return this;
    }

    WebElement one(String selector) {
        return until(browser -> browser.findElements(By.cssSelector(selector)).stream()
                .findFirst()
                .orElse(null));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** The page draws itself anew when its address changes, so that an element may be gone before it is read: then again. */
    List<String> texts(String selector) {
        return until(browser -> all(selector).stream().map(WebElement::getText).toList());
    }

    /** The text of the first element, as soon as there is one. */
    String text(String selector) {
        return until(browser -> texts(selector).stream().findFirst().orElse(null));
    }

    <T> T until(Function<ChromeDriver, T> condition) {
        return new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .until(any -> condition.apply(driver));
    }

    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** The time for which a script has the processor, in milliseconds: what else the machine does costs none of it. */
    long cpuMillis(String script) {
        double begin = cpuSeconds();
        run(script);
        return Math.round((cpuSeconds() - begin) * 1000);
    }

    private double cpuSeconds() {
        List<?> metrics = (List<?>)
                driver.executeCdpCommand("Performance.getMetrics", Map.of()).get("metrics");
        return metrics.stream()
                .map(metric -> (Map<?, ?>) metric)
                .filter(metric -> "ThreadTime".equals(metric.get("name")))
                .mapToDouble(metric -> ((Number) metric.get("value")).doubleValue())
                .findFirst()
                .orElseThrow();
    }

    /** What the page complained about, refused network requests included. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    void picture(String name) throws IOException {
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
