package minbei.model.organization;

import minbei.model.need.ByNeed;

/**
 * Who social organizations are, and how many there are at the start (ODD, sections 2 and 5).
 *
 * @param registeredPerTenThousand registered organizations per 10,000 residents when the spin-up begins
 * @param informalPerRegistered groups without papers or only filed, per registered organization, when the spin-up begins
 * @param serviceShareRegistered registered organizations whose work answers a personal need, 0–1
 * @param serviceShareInformal groups whose work answers a personal need, 0–1
 * @param serviceMix parts of the kinds of need in such work; they sum to 1
 * @param otherMix parts of the other kinds of work in the rest; they sum to 1
 * @param permitShare work on a need that takes a permit, 0–1
 * @param permitShareEducation work in education that takes a permit, 0–1
 * @param serviceClasses classes in which work on a need would register; they sum to 1
 * @param associationShare organizations that take the form of an association, 0–1
 * @param foundationShare organizations that take the form of a foundation, 0–1
 * @param affiliatedShare registered organizations that were set up by government, when the spin-up begins, 0–1
 * @param qualityMean mean hidden quality of care, 0–1
 * @param qualitySpread standard deviation of it
 * @param sizeSpread standard deviation of the logarithm of size
 * @param packageShare chance that an organization fits a subtype of its need, 0–1; it fits one at least
 * @param yearsAtStart mean age when the spin-up begins, years
 */
public record OrganizationParameters(
        double registeredPerTenThousand,
        double informalPerRegistered,
        double serviceShareRegistered,
        double serviceShareInformal,
        ByNeed serviceMix,
        OtherWork otherMix,
        ByNeed permitShare,
        double permitShareEducation,
        ServiceClasses serviceClasses,
        double associationShare,
        double foundationShare,
        double affiliatedShare,
        double qualityMean,
        double qualitySpread,
        double sizeSpread,
        double packageShare,
        double yearsAtStart) {}
