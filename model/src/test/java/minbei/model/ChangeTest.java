package minbei.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import minbei.model.need.ByNeed;
import minbei.model.resident.ByAge;
import minbei.model.resident.ByIncome;
import org.junit.jupiter.api.Test;

final class ChangeTest {

    private final ModelParameters plain = TestWorld.parameters();

    @Test
    void keyOfOneNumberSetsItAndNothingElse() {
        ModelParameters changed = TestWorld.with(plain, "department.purchaseShare.health", 0.2);
        assertThat(changed.department().purchaseShare()).isEqualTo(new ByNeed(0.2, 0.45, 0.45, 0.45, 0.45));
        assertThat(TestWorld.with(changed, "department.purchaseShare.health", 0.45))
                .isEqualTo(plain);
    }

    @Test
    void keyWithoutItsCategorySetsEveryCategory() {
        ModelParameters changed = TestWorld.with(plain, "department.purchaseShare", 0.2);
        assertThat(changed.department().purchaseShare()).isEqualTo(ByNeed.same(0.2));
        assertThat(TestWorld.with(changed, "department.purchaseShare", 0.45)).isEqualTo(plain);
    }

    @Test
    void keyWithoutTwoCategoriesSetsThemAll() {
        ByAge threes = new ByAge(3, 3, 3, 3, 3, 3);
        ModelParameters changed = TestWorld.with(plain, "need.relativeOnsetByAge", 3);
        assertThat(changed.need().relativeOnsetByAge().health()).isEqualTo(threes);
        assertThat(changed.need().relativeOnsetByAge().poverty()).isEqualTo(threes);
    }

    @Test
    void categoriesAreSetByARecordOfThem() {
        ByAge young = new ByAge(0.1, 0.2, 0.3, 0.4, 0.5, 0.6);
        ModelParameters changed =
                Change.of("need.relativeOnsetByAge.employment", young).apply(plain);
        assertThat(changed.need().relativeOnsetByAge().employment()).isEqualTo(young);
    }

    @Test
    void laterEntryGoesBeforeAnEarlierOne() {
        ModelParameters changed = Change.of("department.purchaseShare", 0.2)
                .and("department.purchaseShare.poverty", 0.7)
                .and("budget.envelopePerResidentYear", 90)
                .apply(plain);
        assertThat(changed.department().purchaseShare()).isEqualTo(new ByNeed(0.2, 0.2, 0.2, 0.2, 0.7));
        assertThat(changed.budget().envelopePerResidentYear()).isEqualTo(90);
    }

    @Test
    void wholeNumbersStayWhole() {
        assertThat(TestWorld.with(plain, "need.subtypes", 7).need().subtypes()).isEqualTo(7);
        assertThatThrownBy(() -> TestWorld.with(plain, "need.subtypes", 2.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("need.subtypes (2.5) must be a whole number");
    }

    @Test
    void unknownKeyIsRefusedWhereItIsWrittenWithTheNearestNamed() {
        assertThatThrownBy(() -> Change.of("department.purchasShare", 0.2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(department.purchasShare)")
                .hasMessageEndingWith("Maybe you meant department.purchaseShare.");
        assertThatThrownBy(() -> Change.of("department.purchaseShare.helth", 0.2))
                .hasMessageEndingWith("Maybe you meant department.purchaseShare.health.");
        assertThatThrownBy(() -> Change.of("envelopePerResidentYear", 1))
                .hasMessageEndingWith("Maybe you meant budget.envelopePerResidentYear.");
    }

    @Test
    void wholeConceptIsNoKey() {
        assertThatThrownBy(() -> Change.of("budget", 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void recordOfOtherCategoriesIsRefused() {
        assertThatThrownBy(() -> Change.of("population.deathsPerThousandYear", new ByIncome(1, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("population.deathsPerThousandYear.from80");
    }

    @Test
    void refusalOfARecordComesThroughAsItIs() {
        assertThatThrownBy(() -> TestWorld.with(plain, "schedule.spinUpMonths", 35))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(35)");
    }
}
