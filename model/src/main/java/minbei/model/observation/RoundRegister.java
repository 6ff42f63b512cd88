package minbei.model.observation;

import java.util.List;

/** Where rounds of purchase are read from, once, after the last month. */
@FunctionalInterface
public interface RoundRegister {

    /** A world without purchases. */
    RoundRegister NONE = List::of;

    /** All rounds that were decided, those of the spin-up among them, in the order of decision. */
    List<RoundLine> lines();
}
