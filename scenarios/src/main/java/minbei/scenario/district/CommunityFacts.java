package minbei.scenario.district;

/**
 * A community as the table beside a district file lists it.
 *
 * @param code division code, twelve digits
 * @param chinese name in Chinese
 * @param village true for a villagers' committee (村委会), false for a residents' committee (居委会)
 * @param township code of its township
 */
public record CommunityFacts(String code, String chinese, boolean village, String township) {}
