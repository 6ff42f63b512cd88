package minbei.model.incubation;

/**
 * The premises of the park: rented on the market, or idle public ones 闲置机关办公场所、企业旧址.
 *
 * <p>Idle premises cost a part of the market rent, but must be refitted first, month by month, as far as it is paid; until then nothing
 * opens there. A park that is already open in rented premises stays in them until it can move.
 */
final class Premises {

    private int refittedMonths;
    private boolean inRented;

    private Premises() {}

    /** Nothing rented, nothing refitted. */
    static Premises none() {
        return new Premises();
    }

    /** Whether there is a place in which the park can work. */
    boolean isOpen(IncubationParameters incubation) {
        return incubation.idlePremises() == 0 || inRented || isRefitted(incubation);
    }

    /** Whether idle premises are ready. */
    boolean isRefitted(IncubationParameters incubation) {
        return refittedMonths >= incubation.space().refittingMonths();
    }

    /** Whether the park works in idle premises. */
    boolean inIdle(IncubationParameters incubation) {
        return incubation.idlePremises() == 1 && isRefitted(incubation);
    }

    /** Rent of the premises it is in, yuan per m² and month. */
    double rentYuan(IncubationParameters incubation) {
        double market = incubation.space().rentYuan();
        return inIdle(incubation) ? market * incubation.space().idleRentShare() : market;
    }

    /** Whether idle premises are being refitted. */
    boolean isRefitting(IncubationParameters incubation) {
        return incubation.idlePremises() == 1 && !isRefitted(incubation);
    }

    /**
     * A month has been paid, or not.
     *
     * @param incubation parameters in force
     * @param refittingPaid whether a month of refitting was paid
     * @param worked whether any part of the park was paid
     */
    void settled(IncubationParameters incubation, boolean refittingPaid, boolean worked) {
        boolean idle = inIdle(incubation);
        if (incubation.idlePremises() == 0) {
            refittedMonths = 0;
        } else if (refittingPaid) {
            refittedMonths++;
        }
        inRented = !idle && incubation.wantsAnything() && (inRented || worked);
    }
}
