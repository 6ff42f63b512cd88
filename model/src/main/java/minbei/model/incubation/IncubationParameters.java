package minbei.model.incubation;

import minbei.model.organization.Organization;
import minbei.model.support.Promise;

/**
 * The incubation park and its parts (ODD, "Incubators and hubs support").
 *
 * @param park whether there is a park with an incubation zone, 0 or 1
 * @param showcase whether projects are shown, 0 or 1
 * @param academy whether there is an academy, 0 or 1
 * @param supportOffices whether there are offices for support organizations, 0 or 1
 * @param idlePremises whether the park is in idle public premises, 0 or 1; 1 makes a park where there is none
 * @param operatorByTender whether a professional team that won a tender runs the park, 0 (government does) or 1
 * @param services what the incubation zone gives
 * @param places organizations that the incubation zone holds
 * @param grantYuan grant to an incubated organization over its whole stay, yuan
 * @param stayMonths how long it stays, months
 * @param call how applicants are called and picked
 * @param help what the help is worth
 * @param team professional teams that run parks
 * @param space premises and staff of the incubation zone
 * @param display the showcase
 * @param courses the academy
 * @param offices the offices for support organizations
 */
public record IncubationParameters(
        int park,
        int showcase,
        int academy,
        int supportOffices,
        int idlePremises,
        int operatorByTender,
        Services services,
        int places,
        double grantYuan,
        int stayMonths,
        Call call,
        Help help,
        Team team,
        Space space,
        Display display,
        Courses courses,
        Offices offices) {

    /**
     * What the incubation zone gives: 1 or 0 each.
     *
     * @param venue a room, rent free
     * @param smallGrant a small grant
     * @param registrationHelp a word with supervising units and the registration authority
     * @param advice advice on plans and bids
     * @param capabilityBuilding training
     */
    public record Services(int venue, int smallGrant, int registrationHelp, int advice, int capabilityBuilding) {

        /** How many of them are given by people: all but room and grant. */
        int byPeople() {
            return registrationHelp + advice + capabilityBuilding;
        }
    }

    /**
     * How applicants are called and picked.
     *
     * @param perYear calls a year at most; a call is made when places are free
     * @param maxAgeMonths age up to which an organization may apply, months
     * @param hearShare young organizations that hear of a call, 0–1
     * @param effortYuan what applying, and moving in, is worth to a founder with a middling wish to be registered, yuan
     * @param serviceWorthYuan what registration help, advice and training are each worth to an applicant, yuan
     * @param expectedTakenShare share of applicants taken that is expected before the first call, 0–1
     * @param promise how applicants look: weight of need, noise
     */
    public record Call(
            double perYear,
            int maxAgeMonths,
            double hearShare,
            double effortYuan,
            double serviceWorthYuan,
            double expectedTakenShare,
            Promise promise) {}

    /**
     * What the help is worth.
     *
     * @param capabilityStep part of the distance to full capability that a month of perfect training makes up, 0–1
     * @param planGain what perfect advice adds to the capability that those who award see in a plan, 0–1
     * @param bidCostSpared part of the cost of a bid that perfect advice spares, 0–1
     * @param grantTranches parts in which the grant is paid
     * @param grantCostShare part of the grant that its project costs a registered organization, 0–1
     * @param groupGrantCostShare the same of a group, which has no account to keep anything on, 0–1
     * @param governmentQuality quality of help where government runs the park, 0–1
     */
    public record Help(
            double capabilityStep,
            double planGain,
            double bidCostSpared,
            int grantTranches,
            double grantCostShare,
            double groupGrantCostShare,
            double governmentQuality) {

        /**
         * Part of the grant that its project costs.
         *
         * @param organization who gets it
         * @return 0–1
         */
        double costShareOf(Organization organization) {
            return organization.isRegistered() ? grantCostShare : groupGrantCostShare;
        }
    }

    /**
     * Professional teams that run parks.
     *
     * @param teams teams within reach of the district
     * @param bidShare chance that one of them bids, 0–1
     * @param qualityMean mean quality of help, 0–1
     * @param qualitySpread standard deviation of it
     * @param noise standard deviation of the quality seen in a bid
     * @param termMonths how long the winner runs the park, months
     * @param retryMonths months from a tender without bids to the next
     * @param feeYuan fee of the winner beyond the cost of staff, yuan a year
     */
    public record Team(
            int teams,
            double bidShare,
            double qualityMean,
            double qualitySpread,
            double noise,
            int termMonths,
            int retryMonths,
            double feeYuan) {}

    /**
     * Premises and staff of the incubation zone.
     *
     * @param squareMetresPerPlace floor of the incubation zone per place, m²
     * @param rentYuan market rent of premises, yuan per m² and month
     * @param idleRentShare rent charged for idle public premises over the market rent, 0–1
     * @param refittingYuan refitting of idle public premises, yuan per m²
     * @param refittingMonths months until they are refitted
     * @param staffPerPlace staff who run the zone, workers per place
     * @param staffPerPlaceAndService staff for each service given by people, workers per place
     */
    public record Space(
            double squareMetresPerPlace,
            double rentYuan,
            double idleRentShare,
            double refittingYuan,
            int refittingMonths,
            double staffPerPlace,
            double staffPerPlaceAndService) {}

    /**
     * The showcase.
     *
     * @param projects organizations whose work is shown at a time
     * @param months how long each is shown, months
     * @param visitsPerMonth residents of the park's own township who search and learn of a provider there, chance per month
     * @param reachPerTile what is left of the chance per tile of distance, 0–1
     * @param noise standard deviation of quality as it looks to those who choose what is shown
     * @param squareMetres floor, m²
     * @param staff workers
     */
    public record Display(
            int projects,
            int months,
            double visitsPerMonth,
            double reachPerTile,
            double noise,
            double squareMetres,
            double staff) {}

    /**
     * The academy.
     *
     * @param seats organizations that can send somebody in a month
     * @param attendShare organizations of the academy's own township that would send somebody in a month, 0–1
     * @param reachPerTile what is left of it per tile of distance, 0–1
     * @param capabilityStep part of the distance to full capability that a course of perfect trainers makes up, 0–1
     * @param workersAway work lost for a course, full-time equivalents of a month
     * @param seatYuan trainers and materials for one seat, yuan
     * @param squareMetres floor, m²
     */
    public record Courses(
            int seats,
            double attendShare,
            double reachPerTile,
            double capabilityStep,
            double workersAway,
            double seatYuan,
            double squareMetres) {}

    /**
     * The offices for support organizations.
     *
     * @param rooms how many
     * @param squareMetresPerRoom floor of one, m²
     */
    public record Offices(int rooms, double squareMetresPerRoom) {}

    /** Whether a park is wanted, in rented or idle premises. */
    public boolean wantsPark() {
        return park == 1 || idlePremises == 1;
    }

    /** Whether any part of it is wanted. */
    boolean wantsAnything() {
        return wantsPark() || showcase == 1 || academy == 1 || supportOffices == 1;
    }
}
