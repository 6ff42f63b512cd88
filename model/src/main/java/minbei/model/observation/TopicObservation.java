package minbei.model.observation;

/** Observes one topic. */
interface TopicObservation {

    /** Counts a month's end, that of the spin-up too, and writes what belongs to it alone; months of the spin-up are not written. */
    void observe(int month, SeriesTable table);

    /** Writes what needs all months, once, after the last. */
    default void finish(SeriesTable table) {}
}
