package minbei.model.growth;

/**
 * What organizations earn, whom they pay, what they learn and how they end (ODD, "Organizations grow or exit").
 *
 * @param givingPerResidentYear gifts that the district's givers make to organizations, yuan per resident and year
 * @param feesPerResidentYear fees of users and members, yuan per resident and year
 * @param poolGrowthPerYear growth of gifts and fees per resident, share per year
 * @param poolElasticity elasticity of gifts and fees to the appeal of all organizations together, 0 (a fixed pool) to 1
 * @param crowding change of an organization's own income per yuan of public money it gets
 * @param raisingElasticity elasticity of what an organization raises to its capability: users have to be served, givers to be asked
 * @param groupAppeal appeal of a group without papers relative to a registered organization
 * @param gradeAppeal gain of appeal per grade from 3A on, as a share
 * @param showcaseAppeal gain of appeal while on show, as a share
 * @param reputationAtFounding reputation of a new group, 0–1
 * @param reputationPerMonth part of the distance between reputation and hidden quality that a month of work makes up, 0–1
 * @param giftYuan one gift or fee to a registered organization, yuan: income is lumpy where there are few
 * @param groupGiftYuan one gift or contribution to a group without papers, yuan
 * @param inKindYuanPerYear what a government unit gives an organization wholly affiliated with it, yuan a year, outside the envelope
 * @param fortunePersistence what is left of an organization's good or ill fortune after a month, 0–1
 * @param fortuneSpread standard deviation of a month's turn of fortune, of the logarithm of appeal
 * @param wageRatio wage of an organization's worker over that of a department's
 * @param inefficiency additional staff time that a place takes an organization without any capability, as a share
 * @param rentYuanPerMonth rent of an organization's premises, yuan a month
 * @param reportingYuanPerYear cost of books, audit and inspection of a registered organization, yuan a year
 * @param groupCostYuanPerMonth running cost of a group without papers, yuan a month
 * @param reserveMonths months of cost that an organization aims to hold as reserve
 * @param reserveYears years over which it spends or saves the distance to that
 * @param cashAtRegistrationMonths months of cost that an organization holds on registering
 * @param ownServiceShare own staff of an organization whose work answers a need who serve residents in need, 0–1
 * @param placesPerVolunteer places for residents that one volunteer keeps
 * @param staffLed staff that an organization of full capability can lead
 * @param staffExponent how staff that can be led grow with capability: its exponent
 * @param capabilityAtFounding capability of a new group, 0–1
 * @param capabilityCeiling what a founder of no quality can learn to lead, 0–1; one of full quality reaches 1
 * @param capabilityPerMonth part of the distance to what its founder can learn that a month of leading as many staff as it can makes up,
 *     0–1
 * @param turnoverLoss capability lost per share of staff that leaves, 0–1
 * @param hiringSharePerMonth part of the open posts that an organization fills in a month, 0–1
 * @param idleLeavingPerMonth idle contract staff who leave in a month, 0–1
 * @param dismissalSharePerMonth part of the own staff it can no longer pay that it dismisses in a month, 0–1
 * @param inactiveAfterMonths months in a row without money at hand after which it stops working
 * @param successorShare organizations that find somebody to take over when their founder is gone, 0–1
 * @param revivePerMonth inactive organizations whose founders start anew, per month, 0–1
 * @param dissolvePerMonth inactive groups that dissolve, per month, 0–1
 * @param legitimacyDissolveRatio the same for registered ones, relative
 */
public record GrowthParameters(
        double givingPerResidentYear,
        double feesPerResidentYear,
        double poolGrowthPerYear,
        double poolElasticity,
        double crowding,
        double raisingElasticity,
        double groupAppeal,
        double gradeAppeal,
        double showcaseAppeal,
        double reputationAtFounding,
        double reputationPerMonth,
        double giftYuan,
        double groupGiftYuan,
        double inKindYuanPerYear,
        double fortunePersistence,
        double fortuneSpread,
        double wageRatio,
        double inefficiency,
        double rentYuanPerMonth,
        double reportingYuanPerYear,
        double groupCostYuanPerMonth,
        double reserveMonths,
        double reserveYears,
        double cashAtRegistrationMonths,
        double ownServiceShare,
        double placesPerVolunteer,
        double staffLed,
        double staffExponent,
        double capabilityAtFounding,
        double capabilityCeiling,
        double capabilityPerMonth,
        double turnoverLoss,
        double hiringSharePerMonth,
        double idleLeavingPerMonth,
        double dismissalSharePerMonth,
        int inactiveAfterMonths,
        double successorShare,
        double revivePerMonth,
        double dissolvePerMonth,
        double legitimacyDissolveRatio) {

    /**
     * Staff that an organization can lead.
     *
     * @param capability 0–1
     * @return full-time equivalents
     */
    public double staffLedAt(double capability) {
        return staffLed * StrictMath.pow(capability, staffExponent);
    }
}
