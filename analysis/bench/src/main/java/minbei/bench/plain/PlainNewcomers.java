package minbei.bench.plain;

import java.util.Arrays;
import minbei.bench.residents.Ground;
import minbei.model.apportionment.LargestRemainder;
import minbei.model.district.Community;
import minbei.model.district.District;
import minbei.model.resident.AgeBand;
import minbei.model.resident.Hukou;
import minbei.model.resident.Income;
import minbei.model.resident.PopulationParameters;

/** Births by the crude rate, and moves in that bring the district to its known total. */
final class PlainNewcomers {

    private static final double PER_THOUSAND_MONTHS = 1 / 12_000.0;

    private final PlainDistrict plain;
    private final District district;
    private final double scale;
    private final PopulationParameters parameters;
    private final double[] upTo;
    private double birthsDue;

    PlainNewcomers(PlainDistrict plain, Ground ground) {
        this.plain = plain;
        this.district = ground.district();
        this.scale = ground.scale();
        this.parameters = ground.parameters().population();
        this.upTo = new double[district.communities().size()];
    }

    void come() {
        int month = plain.month;
        if (month < 0) {
            return;
        }
        birthsDue +=
                district.residents().atEndOf(month) * scale * parameters.birthsPerThousandYear() * PER_THOUSAND_MONTHS;
        int births = (int) birthsDue;
        birthsDue -= births;
        for (int i = 0; i < births; i++) {
            arrive(homeOfNewborn(), drawHukou(parameters.migrantShare()), 0);
        }
        moveIn(month);
    }

    private int homeOfNewborn() {
        int place = plain.random.nextInt(plain.present);
        int home = 0;
        while (place >= plain.presentIn[home]) {
            place -= plain.presentIn[home];
            home++;
        }
        return home;
    }

    private void moveIn(int month) {
        long missing = Math.round(district.residents().atEndOf(month) * scale) - plain.present;
        if (missing <= 0) {
            return;
        }
        double[] lacking = new double[district.townships().size()];
        Arrays.setAll(lacking, t -> district.townships().get(t).residents().atEndOf(month) * scale);
        for (int c = 0; c < plain.presentIn.length; c++) {
            lacking[district.communities().get(c).township()] -= plain.presentIn[c];
        }
        Arrays.setAll(lacking, t -> Math.max(0, lacking[t]));
        lacking[lacking.length - 1] += Arrays.stream(lacking).sum() > 0 ? 0 : 1;
        long[] shares = LargestRemainder.share(missing, lacking);
        for (int t = 0; t < shares.length; t++) {
            if (shares[t] > 0) {
                prepareHomes(t);
            }
            for (long i = 0; i < shares[t]; i++) {
                Hukou hukou = drawHukou(parameters.migrantShareOfArrivals());
                arrive(drawHome(), hukou, drawAge(hukou));
            }
        }
    }

    /** Sums of the size weights of a township's communities. */
    private void prepareHomes(int township) {
        double sum = 0;
        for (int c = 0; c < upTo.length; c++) {
            Community community = district.communities().get(c);
            sum += community.township() == township ? community.sizeWeight() : 0;
            upTo[c] = sum;
        }
    }

    private int drawHome() {
        double u = plain.random.nextDouble() * upTo[upTo.length - 1];
        int home = 0;
        while (upTo[home] <= u) {
            home++;
        }
        return home;
    }

    private Hukou drawHukou(double migrantShare) {
        return plain.random.nextDouble() < migrantShare ? Hukou.MIGRANT : Hukou.LOCAL;
    }

    private int drawAge(Hukou hukou) {
        double u = plain.random.nextDouble() * parameters.ageShare(hukou).sum();
        AgeBand band = AgeBand.FROM_80;
        for (AgeBand each : AgeBand.ALL) {
            u -= parameters.ageShare(hukou).of(each);
            if (u < 0) {
                band = each;
                break;
            }
        }
        return band.fromMonths() + plain.random.nextInt(band.toMonths() - band.fromMonths());
    }

    private Income drawIncome(Hukou hukou) {
        double u = plain.random.nextDouble() * parameters.incomeShare(hukou).sum();
        for (Income income : Income.ALL) {
            u -= parameters.incomeShare(hukou).of(income);
            if (u < 0) {
                return income;
            }
        }
        return Income.HIGH;
    }

    private void arrive(int home, Hukou hukou, int age) {
        int township = district.communities().get(home).township();
        int month = plain.month;
        PlainResident resident = new PlainResident(
                home, township, month - age, hukou.ordinal(), drawIncome(hukou).ordinal());
        plain.enter(resident, month);
        // who brings a need has stepped with it this month
        resident.runDown(plain, month);
        resident.goToOffice(plain, month);
    }
}
