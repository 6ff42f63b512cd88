package minbei.model.procurement.plan;

/**
 * How buyers plan (ODD, "Departments and townships procure").
 *
 * @param contractibleShare part of a need's tasks that may be handed over while nothing says which, 0–1
 * @param catalogueContractibleShare the same once the function-transfer catalogue 职能转移目录 is complete, 0–1
 * @param tasksListedPerMonth part of the distance between the two that a month of drafting makes up, 0–1
 * @param catalogueItemShare part of the projects that a purchase catalogue drawn up at once holds, 0–1
 * @param projectSpread standard deviation of the logarithm of a project's size
 * @param minimumProjectYuan the least that is worth a project, yuan a year
 * @param townshipProjectYuan mean size of a township's project, yuan a year
 * @param transferSizeRatio size of a project where work is transferred as projects, relative
 * @param splitShare part of the projects above a limit that a buyer would split to stay below it, if it has somebody in mind, 0–1
 * @param restMonths months for which a buyer leaves a township alone after a call there failed for good
 * @param severanceMonths wages paid to own staff who lose their post
 */
public record PlanParameters(
        double contractibleShare,
        double catalogueContractibleShare,
        double tasksListedPerMonth,
        double catalogueItemShare,
        double projectSpread,
        double minimumProjectYuan,
        double townshipProjectYuan,
        double transferSizeRatio,
        double splitShare,
        int restMonths,
        double severanceMonths) {}
