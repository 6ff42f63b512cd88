package minbei.analysis.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import minbei.analysis.chart.Chart;
import minbei.analysis.chart.PngPicture;
import minbei.analysis.chart.SvgPicture;
import minbei.analysis.experiment.DistrictDescription;
import minbei.analysis.language.Language;
import minbei.analysis.report.figure.Figure;
import minbei.analysis.report.figure.Figures;
import minbei.analysis.report.wording.Findings;
import minbei.analysis.report.wording.Reading;

/** Writes the report of an experiment and its charts. */
public final class ReportWriter {

    private ReportWriter() {}

    /**
     * Writes {@code charts/*.svg}, {@code charts/*.png} and {@code report.html}.
     *
     * @param findings what the runs say
     * @param dir where to write; made if it is not there, files in it of the same names are overwritten
     * @param lang language of report and charts
     * @throws IOException if something cannot be written
     */
    public static void write(Findings findings, Path dir, Language lang) throws IOException {
        Reading reading = Reading.of(findings, lang);
        Path charts = Files.createDirectories(dir.resolve("charts"));
        List<Figure> first = new ArrayList<>();
        List<Figure> second = new ArrayList<>(Figures.comparing(reading));
        second.stream().limit(1).forEach(first::add);
        second.removeAll(first);
        for (DistrictDescription district : reading.experiment().districts()) {
            List<Figure> answering = Figures.answering(reading, district);
            answering.stream().limit(1).forEach(first::add);
            answering.stream().skip(1).forEach(second::add);
        }
        List<DrawnFigure> inBrief = draw(first, charts, 1);
        List<DrawnFigure> comparing = draw(second, charts, 1 + inBrief.size());
        int next = 1 + inBrief.size() + comparing.size();
        Map<DistrictDescription, List<DrawnFigure>> byDistrict = new LinkedHashMap<>();
        for (DistrictDescription district : reading.experiment().districts()) {
            List<DrawnFigure> drawn = draw(Figures.of(reading, district), charts, next);
            byDistrict.put(district, drawn);
            next += drawn.size();
        }
        String page = ReportPage.of(reading, inBrief, comparing, byDistrict);
        Files.writeString(dir.resolve("report.html"), EmbeddedFont.into(page));
    }

    private static List<DrawnFigure> draw(List<Figure> figures, Path folder, int firstNumber) throws IOException {
        List<DrawnFigure> drawn = new ArrayList<>();
        for (Figure figure : figures) {
            Chart chart = figure.chart();
            SvgPicture picture = SvgPicture.of(chart);
            picture.write(folder.resolve(chart.text().key() + ".svg"));
            PngPicture.of(chart).write(folder.resolve(chart.text().key() + ".png"));
            drawn.add(new DrawnFigure(firstNumber + drawn.size(), figure, picture));
        }
        return drawn;
    }
}
