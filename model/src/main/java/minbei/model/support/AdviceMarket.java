package minbei.model.support;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import minbei.model.organization.Organization;
import minbei.model.organization.Organizations;
import minbei.model.organization.RevenueSource;
import minbei.model.random.Luck;
import minbei.model.random.Stream;
import minbei.model.schedule.MonthlyRule;

/**
 * Organizations pay support organizations for a month of advice, out of their own money.
 *
 * <p>A seller asks for what an adviser and the room cost, shared by the clients: (wage + rent/advisers)/clients per adviser; who pays no
 * rent is cheaper. Its workers advise, less one for each contract it holds. Who thinks of taking advice goes to the cheapest seller that
 * has time and takes it if the price is no more than a set part of the money at hand. A month of advice makes up a part of the distance
 * to full capability, times the seller's quality.
 */
public final class AdviceMarket implements MonthlyRule {

    private static final int FEN_PER_YUAN = 100;
    private static final int DRAW_WHETHER = 0;
    private static final int DRAW_ORDER = 1;

    private final IntFunction<SupportParameters> parameters;
    private final IntFunction<Prices> prices;
    private final Organizations organizations;
    private final Luck luck;
    private final SupportContracts contracts;
    private int advised;
    private long paidFen;

    /** Somebody who sells advice this month, and to how many more. */
    private static final class Seller {
        private final Organization organization;
        private final long price;
        private int clientsLeft;

        private Seller(Organization organization, long price, int clientsLeft) {
            this.organization = organization;
            this.price = price;
            this.clientsLeft = clientsLeft;
        }
    }

    private AdviceMarket(
            IntFunction<SupportParameters> parameters,
            IntFunction<Prices> prices,
            Organizations organizations,
            Luck luck,
            SupportContracts contracts) {
        this.parameters = parameters;
        this.prices = prices;
        this.organizations = organizations;
        this.luck = luck;
        this.contracts = contracts;
    }

    /**
     * The rule.
     *
     * @param parameters the parameters in force, by month
     * @param prices what a worker and a room cost, by month
     * @param organizations all
     * @param luck luck of the run
     * @param contracts whose advisers are busy
     * @return the rule
     */
    public static AdviceMarket of(
            IntFunction<SupportParameters> parameters,
            IntFunction<Prices> prices,
            Organizations organizations,
            Luck luck,
            SupportContracts contracts) {
        return new AdviceMarket(parameters, prices, organizations, luck, contracts);
    }

    @Override
    public void apply(int month) {
        advised = 0;
        paidFen = 0;
        SupportParameters.Advice advice = parameters.apply(month).advice();
        List<Seller> sellers = sellers(advice, prices.apply(month));
        if (sellers.isEmpty()) {
            return;
        }
        Shortlist buyers = buyers(advice, month);
        for (Organization buyer : buyers.best(buyers.size())) {
            sellers.stream()
                    .filter(seller -> seller.clientsLeft > 0)
                    .findFirst()
                    .filter(seller ->
                            seller.price <= advice.cashShare() * buyer.means().cash())
                    .ifPresent(seller -> buy(buyer, seller, advice.step()));
        }
    }

    private List<Seller> sellers(SupportParameters.Advice advice, Prices cost) {
        List<Seller> sellers = new ArrayList<>();
        for (Organization organization : SupportOrganizations.registered(organizations)) {
            double workers = Math.max(1, organization.means().staff());
            double advisers = workers - contracts.heldBy(organization);
            int clients = (int) Math.floor(Math.max(0, advisers) * advice.clientsPerAdviser());
            if (clients > 0) {
                sellers.add(new Seller(organization, price(organization, workers, advice, cost), clients));
            }
        }
        sellers.sort(Comparator.<Seller>comparingLong(seller -> seller.price)
                .thenComparingInt(seller -> seller.organization.key()));
        return sellers;
    }

    private static long price(Organization organization, double workers, SupportParameters.Advice advice, Prices cost) {
        double rent = organization.means().isRentFree() ? 0 : cost.rentYuanPerMonth() / workers;
        return Math.round((cost.wageYuanPerMonth() + rent) / advice.clientsPerAdviser() * FEN_PER_YUAN);
    }

    private Shortlist buyers(SupportParameters.Advice advice, int month) {
        Shortlist buyers = Shortlist.empty();
        for (Organization organization : organizations.present()) {
            if (SupportOrganizations.mayBeHelped(organization)
                    && !organization.incubation().isInside()
                    && luck.uniform(Stream.ADVICE, organization.key(), month, DRAW_WHETHER)
                            < advice.consideredPerMonth()) {
                buyers.enter(organization, luck.uniform(Stream.ADVICE, organization.key(), month, DRAW_ORDER));
            }
        }
        return buyers;
    }

    private void buy(Organization buyer, Seller seller, double step) {
        buyer.means().spend(seller.price);
        seller.organization.means().receive(RevenueSource.FEES, seller.price);
        seller.clientsLeft--;
        Learning.learn(buyer, step, seller.organization.traits().quality());
        advised++;
        paidFen += seller.price;
    }

    /** Organizations that took advice this month. */
    public int advised() {
        return advised;
    }

    /** What they paid on average. */
    public double meanPriceYuan() {
        return advised == 0 ? Double.NaN : (double) paidFen / advised / FEN_PER_YUAN;
    }
}
