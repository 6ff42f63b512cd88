package minbei.model.incubation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import minbei.model.district.District;
import minbei.model.need.NeedKind;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.random.Luck;
import minbei.model.random.Stream;
import minbei.model.service.Word;
import minbei.model.support.Shortlist;
import minbei.model.support.SupportOrganizations;

/**
 * The showcase of projects 公益项目成果展示区.
 *
 * <p>Of the organizations that serve residents those are shown, each for a while and not twice running, whose work looks best, its
 * quality seen with noise. Residents who search and come by learn of a provider of the kinds that are on show; the farther their
 * township, the fewer come. Givers see who is shown ({@code growth.showcaseAppeal}); since they give from one pool, others lose.
 */
final class Showcase implements Word {

    private static final int DRAW_LOOK = 0;

    private final Organizations organizations;
    private final Luck luck;
    private final ParkSite site;
    private final int[] townshipOf;
    private final List<Organization> shown = new ArrayList<>();
    private final double[] visits;
    private final boolean[] onShow = new boolean[NeedKind.COUNT];

    private Showcase(District district, Organizations organizations, Luck luck, ParkSite site) {
        this.organizations = organizations;
        this.luck = luck;
        this.site = site;
        this.townshipOf = district.communities().stream()
                .mapToInt(community -> community.township())
                .toArray();
        this.visits = new double[site.townships()];
    }

    /** Nothing on show. */
    static Showcase of(District district, Organizations organizations, Luck luck, ParkSite site) {
        return new Showcase(district, organizations, luck, site);
    }

    /**
     * A month of the showcase.
     *
     * @param display parameters in force
     * @param working whether it is wanted, has premises and was paid
     * @param month months since 2014-01
     */
    void apply(IncubationParameters.Display display, boolean working, int month) {
        Arrays.fill(onShow, false);
        Arrays.fill(visits, 0);
        if (!working) {
            shown.forEach(organization -> organization.trackRecord().showUntil(month));
            shown.clear();
            return;
        }
        shown.removeIf(organization ->
                month >= organization.trackRecord().shownUntil() || !SupportOrganizations.mayBeHelped(organization));
        choose(display, month);
        for (Organization organization : shown) {
            NeedKind kind = organization.work().need();
            if (kind != null) {
                onShow[kind.ordinal()] = true;
            }
        }
        for (int township = 0; township < visits.length; township++) {
            visits[township] = display.visitsPerMonth() * site.reach(township, display.reachPerTile());
        }
    }

    private void choose(IncubationParameters.Display display, int month) {
        int free = display.projects() - shown.size();
        if (free <= 0) {
            return;
        }
        Shortlist list = Shortlist.empty();
        for (Organization organization : organizations.present()) {
            long shownUntil = organization.trackRecord().shownUntil();
            if (SupportOrganizations.mayBeHelped(organization) && month >= shownUntil + display.months()) {
                double z = luck.normal(Stream.SHOWCASE, organization.key(), month, DRAW_LOOK);
                list.enter(organization, organization.traits().quality() + display.noise() * z);
            }
        }
        for (Organization organization : list.best(free)) {
            organization.trackRecord().showUntil(month + display.months());
            shown.add(organization);
        }
    }

    @Override
    public double perMonth(int community, int kind, int month) {
        return onShow[kind] ? visits[townshipOf[community]] : 0;
    }

    /** Organizations on show. */
    int shown() {
        return shown.size();
    }
}
