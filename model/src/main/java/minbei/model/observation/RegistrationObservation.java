package minbei.model.observation;

import minbei.model.registration.RegistrationEvent;

/** Counts what happens with townships and the registration authority, event by event. */
final class RegistrationObservation implements TopicObservation {

    private static final RegistrationEvent[] EVENTS = RegistrationEvent.values();

    private final RegistrationCount count;
    private final RollingSum[] events = new RollingSum[EVENTS.length];

    RegistrationObservation(RegistrationCount count, int months) {
        this.count = count;
        for (int e = 0; e < EVENTS.length; e++) {
            events[e] = new RollingSum(months);
        }
    }

    @Override
    public void observe(int month, SeriesTable table) {
        for (RegistrationEvent event : EVENTS) {
            RollingSum sum = events[event.ordinal()];
            sum.add(month, count.of(event));
            if (month >= 0) {
                long lastYear = sum.lastYear(month);
                table.put(Indicator.REGISTRATION_EVENTS, Breakdown.EVENT, event.key(), month, lastYear);
            }
        }
    }
}
