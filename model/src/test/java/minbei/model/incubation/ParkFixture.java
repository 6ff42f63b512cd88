package minbei.model.incubation;

import minbei.model.Change;
import minbei.model.ModelParameters;
import minbei.model.TestWorld;
import minbei.model.organization.Organizations;
import minbei.model.random.Luck;
import minbei.model.support.Finance;
import minbei.model.support.NeedSeen;
import minbei.model.support.Prices;

/**
 * A centre in the small district: a worker costs 6,000 yuan a month, a room 2,500; the park is in township 0, the others one and two
 * tiles away. Everybody hears of a call, what is seen is true, only promise counts.
 */
final class ParkFixture {

    static final Prices PRICES = new Prices(6_000, 2_500);

    static final Change PLAIN = Change.of("incubation.call.hearShare", 1)
            .and("incubation.call.promise.noise", 0)
            .and("incubation.call.promise.needWeight", 0)
            .and("incubation.call.expectedTakenShare", 1)
            .and("incubation.display.noise", 0);

    final Organizations organizations = Organizations.none();
    final Finance finance = new Finance();
    final Luck luck = Luck.of(1);
    private ModelParameters parameters;
    final IncubationCentre centre;

    ParkFixture(Change change) {
        this.parameters = with(change);
        this.centre = IncubationCentre.of(
                TestWorld.district(),
                new IncubationCentre.Stores(organizations, luck, finance.ledger()),
                NeedSeen.alike(),
                month -> parameters.incubation(),
                month -> PRICES);
    }

    static ModelParameters with(Change change) {
        return change.apply(PLAIN.apply(TestWorld.parameters()));
    }

    /** From now on something else. */
    void change(Change change) {
        parameters = with(change);
    }

    IncubationParameters incubation() {
        return parameters.incubation();
    }

    void months(int first, int last) {
        finance.months(centre, centre, first, last);
    }

    void month(int month) {
        months(month, month);
    }
}
