package minbei.bench.process;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import minbei.bench.race.Course;
import minbei.model.SocialServiceModel;

/** A process that runs one world and tells what it cost. */
public final class WholeRun {

    /** What it tells of the seconds in which residents and organizations of the beginning are made. */
    public static final String SYNTHESIS = "phase.SYNTHESIS";

    /** Before the name of a phase: what it tells of its seconds. */
    public static final String PHASE = "phase.";

    private WholeRun() {}

    /**
     * Runs one world.
     *
     * @param arguments {@code DISTRICT:POLICY}, agents per resident (above 1 as many times as populous), recorded months
     */
    public static void main(String[] arguments) {
        int months = Integer.parseInt(arguments[2]);
        Course course = Course.load(arguments[0], Double.parseDouble(arguments[1]), months);
        SocialServiceModel model = SocialServiceModel.of(course.input(), 1);
        long cpu = cpu();
        PhaseClock clock = PhaseClock.startedAt(cpu);
        model.watchedBy((phase, month, state) -> clock.over(phase, cpu()));
        model.start();
        clock.peopled(cpu());
        long residentMonths = 0;
        int recorded = course.ground().firstMonth();
        while (!model.isOver()) {
            model.schedule.step(model);
            residentMonths += model.residents();
            if (recorded++ == 0) {
                System.out.println("firstMonth=" + System.currentTimeMillis());
            }
        }
        String hash = model.finished().hash();
        System.out.println("threadSeconds=" + (cpu() - cpu) / 1e9);
        clock.tell(System.out);
        System.out.println("residentMonths=" + residentMonths);
        System.out.println("peakMegabytes=" + peak() / (1 << 20));
        System.out.println("hash=" + hash);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
