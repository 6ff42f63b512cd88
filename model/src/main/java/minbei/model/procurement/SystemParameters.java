package minbei.model.procurement;

/**
 * What the institutions of purchasing cost, yuan per 10,000 residents and year but for the list.
 *
 * @param functionTransferYuan drafting the function-transfer catalogue and handing tasks over
 * @param purchaseCatalogueYuan upkeep of a purchase catalogue drawn up at once
 * @param catalogueGrowthYuan upkeep of one that is built up step by step
 * @param platformYuan building and running the one-stop platform
 * @param publicationYuan publishing needs and budgets
 * @param reviewYuan reviewers of a review of full rigour
 * @param rulesYuan drafting and applying rules on purchasing
 * @param projectTransferYuan designing and reporting on work that is transferred as projects
 * @param listCheckYuan checking one organization for the list of qualified ones, yuan per organization and year
 */
public record SystemParameters(
        double functionTransferYuan,
        double purchaseCatalogueYuan,
        double catalogueGrowthYuan,
        double platformYuan,
        double publicationYuan,
        double reviewYuan,
        double rulesYuan,
        double projectTransferYuan,
        double listCheckYuan) {}
