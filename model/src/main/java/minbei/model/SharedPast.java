package minbei.model;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import minbei.model.branching.Bookmark;
import minbei.model.district.District;
import minbei.model.random.Luck;

/**
 * Runs that differ only in what their policies do: the months they have in common, the spin-up among them, are simulated once, and the
 * world is taken back to where they part.
 *
 * <p>One world follows one timeline until the first month in which the runs want different parameters. There it gets a bookmark and goes
 * on with those who want the first, is taken back, goes on with those who want the next; and within each branch the same way again.
 */
final class SharedPast {

    /** What a world is given and never changes; a bookmark need not look into it. */
    private static final List<Class<?>> GIVEN =
            List.of(District.class, ModelParameters.class, ParameterTimeline.class, RunInput.class, Luck.class);

    private final List<RunInput> runs;
    private final Simulation.Ending ending;
    private final ParameterTimeline followed;
    private final SocialServiceModel model;
    private final int months;

    private SharedPast(List<RunInput> runs, long seed, Simulation.Ending ending) {
        RunInput first = runs.get(0);
        this.runs = runs;
        this.ending = ending;
        this.followed = first.parameters().copy();
        this.months = first.months();
        this.model = SocialServiceModel.of(
                new RunInput(first.district(), followed, months, first.populationScale(), first.checked()), seed);
    }

    static SharedPast of(List<RunInput> runs, long seed, Simulation.Ending ending) {
        return new SharedPast(runs, seed, ending);
    }

    void run() {
        List<Integer> all = new ArrayList<>();
        for (int run = 0; run < runs.size(); run++) {
            all.add(run);
        }
        branch(all);
        model.finish();
    }

    /** Goes on with runs that have been one so far. */
    private void branch(List<Integer> together) {
        followed.follow(timeline(together.get(0)));
        int parting = parting(together);
        Bookmark bookmark = null;
        RunRecord record = null;
        try {
            advance(parting);
            if (parting == months) {
                record = model.finished();
            } else {
                bookmark = Bookmark.at(model, GIVEN);
            }
        } catch (CancellationException e) {
            throw e;
        } catch (Exception | Error e) {
            // Errors too: a run that breaks an assertion must not take those with it that parted from it earlier.
            together.forEach(run -> ending.failed(run, e));
        }
        if (record != null) {
            tell(together, record);
        } else if (bookmark != null) {
            part(together, parting, bookmark);
        }
    }

    private void advance(int parting) {
        if (!model.hasBegun()) {
            model.start();
        }
        while (model.month() + 1 < parting) {
            model.schedule.step(model);
        }
    }

    private void tell(List<Integer> together, RunRecord record) {
        together.forEach(run -> ending.finished(run, record));
    }

    private void part(List<Integer> together, int month, Bookmark bookmark) {
        List<List<Integer>> parts = parts(together, month);
        branch(parts.get(0));
        for (List<Integer> part : parts.subList(1, parts.size())) {
            bookmark.takeBack();
            branch(part);
        }
    }

    /** The first month in which runs want different parameters, from the next on; the end where none is. */
    private int parting(List<Integer> together) {
        for (int month = Math.max(0, model.hasBegun() ? model.month() + 1 : 0); month < months; month++) {
            ModelParameters wanted = timeline(together.get(0)).at(month);
            for (int run : together) {
                if (!timeline(run).at(month).equals(wanted)) {
                    return month;
                }
            }
        }
        return months;
    }

    /** Runs that want the same in a month, in the order in which they were given. */
    private List<List<Integer>> parts(List<Integer> together, int month) {
        List<List<Integer>> parts = new ArrayList<>();
        for (int run : together) {
            ModelParameters wanted = timeline(run).at(month);
            parts.stream()
                    .filter(part -> timeline(part.get(0)).at(month).equals(wanted))
                    .findFirst()
                    .orElseGet(() -> {
                        List<Integer> part = new ArrayList<>();
                        parts.add(part);
                        return part;
                    })
                    .add(run);
        }
        return parts;
    }

    private ParameterTimeline timeline(int run) {
        return runs.get(run).parameters();
    }
}
