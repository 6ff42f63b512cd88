package minbei.model;

import minbei.model.budget.Appropriation;
import minbei.model.district.DistrictYear;
import minbei.model.need.NeedKind;

/**
 * A year's public money under one set of parameters.
 *
 * @param envelopeFen the envelope
 * @param purchaseFen what is meant for buying services before any institution takes its part
 * @param placesBought places that {@code purchaseFen} would keep all year at the reference costs
 */
public record YearMoney(long envelopeFen, long purchaseFen, double placesBought) {

    private static final double FEN_PER_YUAN = 100;
    private static final int MONTHS = 12;

    /**
     * The money of a year.
     *
     * @param now parameters in force
     * @param year the district in the year
     * @return the year's money
     */
    public static YearMoney of(ModelParameters now, DistrictYear year) {
        long envelope = Appropriation.yearFen(now.budget(), year.residents());
        long purchase = 0;
        double places = 0;
        for (NeedKind kind : NeedKind.ALL) {
            double share = now.budget().needShare().of(kind)
                    * now.department().purchaseShare().of(kind);
            long fen = Math.round(envelope * share);
            purchase += fen;
            places += fen
                    / (FEN_PER_YUAN
                            * MONTHS
                            * now.service().unitCostPerServedMonth().of(kind));
        }
        return new YearMoney(envelope, purchase, places);
    }

    /**
     * A cost as a share of the envelope.
     *
     * @param fenPerYear fen a year
     * @return 0 or more; 0 without an envelope
     */
    public double shareOfEnvelope(long fenPerYear) {
        return envelopeFen == 0 ? 0 : (double) fenPerYear / envelopeFen;
    }

    /**
     * Places that a cost takes from residents: institutions are paid out of the money for buying, by each need in proportion.
     *
     * @param fenPerYear fen a year
     * @return places kept all year
     */
    public double placesFor(long fenPerYear) {
        return purchaseFen == 0 ? 0 : placesBought * fenPerYear / purchaseFen;
    }

    /**
     * Whether institutions can be paid.
     *
     * @param fenPerYear what they cost together, fen a year
     * @return false where that is more than is meant for buying services
     */
    public boolean pays(long fenPerYear) {
        return fenPerYear <= purchaseFen;
    }
}
