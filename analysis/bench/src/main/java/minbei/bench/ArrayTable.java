package minbei.bench;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import minbei.analysis.language.Bilingual;
import minbei.analysis.language.Language;
import minbei.bench.process.ResidentArrays;
import minbei.bench.race.Course;
import minbei.model.RunInput;
import minbei.model.SocialServiceModel;

/** Which arrays grow with the residents, and by how many bytes a resident. */
final class ArrayTable {

    private final Course course;
    private final Language language;
    private final PrintStream out;

    ArrayTable(Course course, Language language, PrintStream out) {
        this.course = course;
        this.language = language;
        this.out = out;
    }

    private String say(String english, String chinese) {
        return new Bilingual(english, chinese).in(language);
    }

    void print() {
        out.println(say(
                "Bytes of arrays that grow with residents, for each resident present at the end",
                "随居民数增长的数组，按期末在籍居民折算的字节数"));
        SocialServiceModel half = run(0.5);
        SortedMap<String, Double> bytes = ResidentArrays.perResident(half, run(1));
        bytes.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .filter(entry -> entry.getValue() >= 0.005)
                .forEach(entry -> out.println("  " + entry.getKey() + ": " + Times.number(entry.getValue())));
        out.println("  " + say("together: ", "合计：")
                + Times.number(bytes.values().stream().mapToDouble(each -> each).sum()));
    }

    private SocialServiceModel run(double part) {
        RunInput full = course.input();
        RunInput input =
                new RunInput(full.district(), full.parameters(), full.months(), full.populationScale() * part, false);
        SocialServiceModel model = SocialServiceModel.of(input, 1);
        model.start();
        while (!model.isOver()) {
            model.schedule.step(model);
        }
        return model;
    }
}
