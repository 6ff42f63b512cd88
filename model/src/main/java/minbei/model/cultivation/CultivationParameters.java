package minbei.model.cultivation;

import minbei.model.support.Promise;

/**
 * Small grants and projects (ODD, "Budget is appropriated").
 *
 * @param grantYuan one grant to a registered organization, yuan
 * @param groupGrantYuan one grant to a filed group, yuan
 * @param applyPerMonth small organizations and filed groups that hear of the grants and apply in a month, 0–1
 * @param smallStaff staff up to which an organization counts as small, full-time equivalents
 * @param promise how applicants look: weight of need, noise
 * @param groupProjectYuan one project of a township for a filed group, yuan
 * @param groupProjectsPerTenThousandYear such projects per 10,000 residents of a township and year
 */
public record CultivationParameters(
        double grantYuan,
        double groupGrantYuan,
        double applyPerMonth,
        double smallStaff,
        Promise promise,
        double groupProjectYuan,
        double groupProjectsPerTenThousandYear) {}
