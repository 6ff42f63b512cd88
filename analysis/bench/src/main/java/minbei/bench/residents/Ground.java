package minbei.bench.residents;

import minbei.model.ModelParameters;
import minbei.model.district.District;

/**
 * Where a race is run: a district under the numbers of its first month, which stay.
 *
 * @param district where
 * @param parameters in force in all months
 * @param scale agents per resident, above 0 and at most 1
 * @param offer who serves
 */
public record Ground(District district, ModelParameters parameters, double scale, FixedOffer offer) {

    /** First month of the spin-up: months since 2014-01, negative. */
    public int firstMonth() {
        return -parameters.schedule().spinUpMonths();
    }
}
