package minbei.model.observation;

import minbei.model.registration.RegistrationEvent;

/** What happened with townships and the registration authority in the month that ends. */
@FunctionalInterface
public interface RegistrationCount {

    /** A world without registration. */
    RegistrationCount NONE = event -> 0;

    /**
     * How often something happened this month.
     *
     * @param event what
     * @return organizations
     */
    int of(RegistrationEvent event);
}
