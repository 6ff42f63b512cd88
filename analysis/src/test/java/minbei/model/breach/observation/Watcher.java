package minbei.model.breach.observation;

import minbei.model.breach.BreachSubject;

/** Observes, and is known by what it observes. */
public class Watcher {
    BreachSubject subject;
}
