package minbei.model.random;

/**
 * One stream for each kind of chance in the model, so that a draw for one decision never shifts the luck of another.
 *
 * <p>The {@code key}, not the ordinal, enters the draw: adding or reordering streams changes no result.
 */
public enum Stream {
    /** Traits of a resident at birth, arrival or synthesis. Entity: resident. */
    RESIDENT_TRAITS(1),
    /** When a resident dies. Entity: resident. */
    DEATH(2),
    /** When a resident moves out of the district. Entity: resident. */
    MOVING_OUT(3),
    /** Which community an arriving resident or a newborn joins. Entity: resident. */
    ARRIVAL(4),
    /** Time from one possible onset of a need to the next, and its kind. Entity: resident; occasion: month of the last one. */
    NEED_ONSET(5),
    /** Needs present when the spin-up begins, or brought along on moving in. Entity: resident; index: kind. */
    NEED_AT_START(6),
    /** How long a need lasts, and its subtype. Entity: resident; occasion: month of onset; index: twice the kind, and one more. */
    NEED_COURSE(7),
    /** A resident's lasting disposition to seek a service of a kind. Entity: resident; index: kind. */
    DISPOSITION(8),
    /** Whether a resident learns of a provider. Entity: resident; occasion: month; index: kind. */
    LEARNING(9),
    /** Whether a resident gives up, or takes up the search again. Entity: resident; occasion: month; index: kind. */
    PERSISTENCE(10),
    /** Which provider a resident applies to. Entity: resident; occasion: month; index: kind. */
    PROVIDER_CHOICE(11),
    /** Order among applicants who have waited equally long. Entity: resident; occasion: month; index: kind. */
    ADMISSION(12),
    /** Whether a migrant meets the conditions of a department. Entity: resident; index: kind. */
    ELIGIBILITY(13),
    /** Noise in a department's estimate of need. Entity: township; occasion: year, or 0 for what lasts; index: twice the kind. */
    NEED_ESTIMATE(14),
    /** Incidents that spoil a community's environment, and how long they last. Entity: community; occasion: month. */
    ENVIRONMENT_INCIDENT(15),
    /** Rounding of places when the population is thinned. Entity: provider. */
    THINNING(16),
    /** Trust and awareness a resident starts with. Entity: resident. */
    OUTLOOK(17),
    /** Order among those served equally long whose place is closed. Entity: resident; occasion: month; index: kind. */
    CLOSURE(18),
    /** Which resident a candidate founder is, and whether the candidate comes forward. Entity: candidate of the month; occasion: month. */
    CANDIDATE(19),
    /** Lasting traits of an organization. Entity: key of the organization. */
    ORGANIZATION_TRAITS(20),
    /** Means and standing of organizations that are there when the spin-up begins. Entity: key of the organization. */
    ORGANIZATION_AT_START(21),
    /** An organization's own income of a month. Entity: key of the organization; occasion: month. */
    OWN_INCOME(22),
    /** Whether an inactive organization revives or dissolves. Entity: key of the organization; occasion: month. */
    ORGANIZATION_FATE(23),
    /** Whether a group applies for registration, and how its steps end. Entity: key of the organization; occasion: month or attempt. */
    REGISTRATION(24),
    /** Yearly inspection, grading, campaigns against inactive organizations. Entity: key of the organization; occasion: year or month. */
    INSPECTION(25),
    /** When and how much money that comes ad hoc is let go. Entity: field of the account; occasion: month. */
    AD_HOC_RELEASE(26),
    /** Incubation: application, how promising it looks. Entity: key of the organization; occasion: month. */
    INCUBATION(27),
    /** Hubs and support organizations: tender of the operator, who gets help. Entity: township or key; occasion: month. */
    SUPPORT(28),
    /** A buyer's plan: size, method. Entity: position of the need, or needs + need · townships + township; occasion: its running number. */
    PROCUREMENT_PLAN(29),
    /** Who hears of a project and what they bid. Entity: key of the organization; occasion: month of the plan; index: project. */
    BID(30),
    /** How an organization looks to those who award. Entity: key of the organization; occasion: month of the plan; index: project. */
    AWARD(31),
    /** Verdicts on contracts. Entity: key of the organization; occasion: month. */
    VERDICT(32),
    /** Audits and scandals. Entity: key of the organization; occasion: month. */
    AUDIT(33),
    /** Evaluators: how lenient they start, whom they imitate. Entity: evaluator; occasion: month. */
    EVALUATOR(34),
    /** Organizations from outside the district. Entity: key of the organization. */
    OUTSIDE_ORGANIZATIONS(35),
    /** Small projects and grants of the cultivation fund. Entity: key of the organization; occasion: month. */
    SMALL_PROJECT(36),
    /** Departments: openness and what moves it. Entity: department; occasion: month. */
    DEPARTMENT(37),
    /** Whether a year has a campaign against inactive organizations on the register. Entity: 0; occasion: year. */
    REGISTER_CAMPAIGN(61),
    /**
     * What a residents' committee knows of needs, and when its turn to be guided comes. Entity: community; occasion: year, or 0 for its
     * turn; index: twice the kind.
     */
    COMMITTEE_REPORT(51),
    /** What the advisory panel believes of a township's need. Entity: township; occasion: year; index: twice the kind. */
    PANEL_OPINION(52),
    /** When the turn of an affiliated organization comes to be separated. Entity: key of the organization. */
    SEPARATION(53),
    /** How able an outside organization looks to who invites it, whether it would come, where it settles. Entity: its key. */
    INVITATION(54),
    /** Which team runs the incubation park. Entity: team; occasion: month of the tender, or 0 for what lasts. */
    PARK_OPERATOR(70),
    /** Who is sent to the academy. Entity: key of the organization; occasion: month. */
    ACADEMY(71),
    /** How work looks that may be shown. Entity: key of the organization; occasion: month. */
    SHOWCASE(72),
    /** Who gets a contract for helping others, and who is helped. Entity: key of the organization; occasion: month or year. */
    SUPPORT_CONTRACT(73),
    /** Who takes advice. Entity: key of the organization; occasion: month. */
    ADVICE(74),
    /** What a think tank reports of need. Entity: township; occasion: year; index: twice the kind. */
    THINK_TANK(75),
    /** Which filed group carries out a township's small project. Entity: key of the organization; occasion: month. */
    TOWNSHIP_PROJECT(76),
    /** Hidden honesty of an organization. Entity: key of the organization. */
    HONESTY(90),
    /** Whether a padded report is caught by a check. Entity: key of the organization; occasion: month; index: by contract. */
    REPORT_CHECK(91),
    /** Whether a payment is late. Entity: key of the organization; occasion: month; index: by contract. */
    LATE_PAYMENT(92),
    /** Who judges a contract's year. Entity: key of the organization; occasion: month; index: by contract. */
    EVALUATION_SCHEME(93),
    /** What residents served under a contract say of it. Entity: key of the organization; occasion: month; index: by contract. */
    RESIDENTS_RATING(94),
    /** Error in a grade, and order among applicants who have waited equally long. Entity: key of the organization; occasion: year. */
    GRADING(95);

    private final int key;

    Stream(int key) {
        this.key = key;
    }

    /** The number that enters every draw of this stream; never used again for another one. */
    int key() {
        return key;
    }
}
