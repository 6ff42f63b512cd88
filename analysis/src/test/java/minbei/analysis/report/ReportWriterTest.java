package minbei.analysis.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import minbei.analysis.experiment.ComparisonResults;
import minbei.analysis.experiment.PlannedRun;
import minbei.analysis.language.Language;
import minbei.analysis.report.wording.Findings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

class ReportWriterTest {

    @TempDir
    static Path folder;

    @BeforeAll
    static void writeBothLanguages() throws IOException {
        for (Language language : Language.values()) {
            ReportWriter.write(MadeUpExperiment.findings(), folder.resolve(language.tag()), language);
        }
    }

    private static Findings findings(int replications, List<PlannedRun> failed) {
        return Findings.of(ComparisonResults.of(MadeUpExperiment.results(replications, failed)));
    }

    private static String page(Language language) {
        return read(folder.resolve(language.tag()).resolve("report.html"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(Language language) throws Exception {
        Path file = folder.resolve(language.tag()).resolve("report.html");
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    }

    private static List<Element> elements(Document document, String tag) {
        NodeList nodes = document.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void pageIsWellFormedAndInItsLanguage(Language language) throws Exception {
        assertThat(document(language).getDocumentElement().getAttribute("lang")).isEqualTo(language.tag());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void sameResultsGiveTheSameBytes(Language language, @TempDir Path again) throws IOException {
        ReportWriter.write(MadeUpExperiment.findings(), again, language);

        assertThat(contents(again)).isEqualTo(contents(folder.resolve(language.tag())));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyChartIsWrittenAsSvgAndPngAndShownInThePage(Language language) throws Exception {
        List<String> keys = elements(document(language), "figure").stream()
                .map(figure -> figure.getAttribute("id"))
                .toList();
        // one comparison, and fourteen for each of two districts
        assertThat(keys).hasSize(29).doesNotHaveDuplicates();
        assertThat(contents(folder.resolve(language.tag()).resolve("charts")).keySet())
                .containsExactlyInAnyOrderElementsOf(keys.stream()
                        .flatMap(key -> Stream.of(key + ".svg", key + ".png"))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFigureHasCaptionAlternativeAndTable(Language language) throws Exception {
        for (Element figure : elements(document(language), "figure")) {
            Element picture = (Element) figure.getElementsByTagName("svg").item(0);
            assertThat(picture.getAttribute("role")).isEqualTo("img");
            assertThat(picture.getAttribute("aria-label"))
                    .as(figure.getAttribute("id"))
                    .matches("(?s).*\\d.*\\d.*");
            assertThat(figure.getElementsByTagName("figcaption").getLength()).isEqualTo(1);
            Element details = (Element) figure.getElementsByTagName("details").item(0);
            assertThat(details.getElementsByTagName("td").getLength()).isPositive();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void pageAsksForNothingFromOutside(Language language) throws Exception {
        for (Element element : elements(document(language), "*")) {
            for (String attribute : List.of("src", "href", "xlink:href", "data", "action", "srcset", "poster")) {
                // nothing, or what stands in the page itself
                assertThat(element.getAttribute(attribute))
                        .as("%s of %s", attribute, element.getTagName())
                        .matches("|#.+");
            }
        }
        assertThat(elements(document(language), "script")).isEmpty();
        assertThat(page(language)).doesNotContain("@import").doesNotContainPattern("url\\((?!#|data:font/ttf;base64,)");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void identifiersAreUnique(Language language) throws Exception {
        List<String> identifiers = elements(document(language), "*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(identifiers).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void pageHoldsNoPathOfTheMachine(Language language) {
        assertThat(page(language))
                .doesNotContain(folder.toString())
                .doesNotContain(System.getProperty("user.dir"))
                .doesNotContain(System.getProperty("user.home") + "/");
    }

    @Test
    void pageBeginsWithQuestionThenAnswer() throws Exception {
        List<String> headings = elements(document(Language.EN), "h2").stream()
                .map(Node::getTextContent)
                .toList();
        assertThat(headings)
                .containsExactly(
                        "Question",
                        "Short answer",
                        "Each policy in a sentence",
                        "Minhang",
                        "Beibei",
                        "For the planner: each package by budget year",
                        "What the policies change",
                        "What this model cannot tell yet",
                        "Method",
                        "Assumptions and their confidence",
                        "Provenance");
    }

    @Test
    void answerHasOneSentenceForEachOtherPolicyAndDistrict() throws Exception {
        List<String> sentences = elements(document(Language.ZH), "li").stream()
                .map(Node::getTextContent)
                .filter(text -> text.startsWith("“"))
                .toList();
        // two districts, four other policies
        assertThat(sentences).hasSize(8);
        assertThat(sentences).filteredOn(text -> text.contains("在此不作任何改变")).hasSize(1);
        assertThat(sentences)
                .filteredOn(text -> text.startsWith("“预算削减一成”降低覆盖率"))
                .hasSize(2);
    }

    @Test
    void yardstickIsSaidWithItsIntervalAndReplications() throws Exception {
        String text = document(Language.EN).getDocumentElement().getTextContent();
        assertThat(text)
                .containsPattern(
                        "Under the yardstick, Status quo, coverage in the twelve months to 2024-12 is \\d+\\.\\d %"
                                + " \\(95 % interval of the mean \\d+\\.\\d to \\d+\\.\\d %, n\u00a0=\u00a08\\)");
    }

    @Test
    void textOfUsersIsShownAndNeverMarkup() throws Exception {
        assertThat(page(Language.EN)).contains("is &lt;more&gt; better &amp; cheaper");
        assertThat(document(Language.EN).getDocumentElement().getTextContent())
                .contains("Yearbook of 2014, table 3, https://example.org/yearbook?a=1&b=2")
                .contains("assumption <to be replaced>");
    }

    @Test
    void parameterThatDiffersBetweenDistrictsIsGivenForBoth() throws Exception {
        assertThat(document(Language.ZH).getDocumentElement().getTextContent())
                .contains("闵行：0.10；北碚：0.08")
                .contains("中");
    }

    @Test
    void provenanceSaysVersionExperimentAndSeeds() throws Exception {
        assertThat(document(Language.EN).getDocumentElement().getTextContent())
                .contains("0.1.0", "own-places", "42, 43, 44, 45, 46, 47, 48, 49", "2014-01 to 2024-12");
    }

    @Test
    void failedRunsAreListedWithTheirErrorAndPairsCounted(@TempDir Path dir) throws Exception {
        PlannedRun failed = new PlannedRun("minhang", "cut", 2, 44);

        ReportWriter.write(findings(8, List.of(failed)), dir, Language.EN);

        String page = read(dir.resolve("report.html"));
        assertThat(page)
                .contains("Failed runs")
                .contains("minhang:cut replication 2 (seed 44)")
                .contains("population (-1) must be &lt;0 &amp; more&gt;")
                .contains("n\u00a0=\u00a07 pairs")
                .contains("minbei run --seed 44");
    }

    @Test
    void noSectionOfFailedRunsStandsInAReportWithoutAny() {
        assertThat(page(Language.EN)).doesNotContain("Failed runs");
        assertThat(page(Language.ZH)).doesNotContain("失败的模拟");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void singleReplicationIsReportedWithoutIntervals(Language language, @TempDir Path dir) throws IOException {
        ReportWriter.write(findings(1, List.of()), dir, language);

        assertThat(withoutFont(read(dir.resolve("report.html"))))
                .contains(language == Language.EN ? "one pair has no interval" : "没有区间")
                .doesNotContain("NaN");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noNumberIsWrittenAsNaN(Language language) {
        assertThat(withoutFont(page(language))).doesNotContain("NaN").doesNotContain("Infinity");
    }

    /** The bytes of the font, written as text, may spell anything. */
    private static String withoutFont(String page) {
        return page.replaceAll("base64,[A-Za-z0-9+/=]+", "base64,");
    }

    private static Map<String, String> contents(Path dir) throws IOException {
        try (Stream<Path> files = Files.walk(dir)) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            file -> dir.relativize(file).toString(),
                            file -> {
                                try {
                                    return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                                } catch (IOException e) {
                                    throw new UncheckedIOException(e);
                                }
                            },
                            (one, other) -> one,
                            TreeMap::new));
        }
    }
}
