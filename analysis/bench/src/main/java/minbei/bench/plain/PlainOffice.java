package minbei.bench.plain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import minbei.bench.residents.Ground;
import minbei.bench.residents.NeedTally;
import minbei.model.need.EpisodeState;
import minbei.model.need.NeedKind;
import minbei.model.service.SearchParameters;
import minbei.model.service.ServiceParameters;
import minbei.model.trust.TrustParameters;

/** Where plain residents in need are served: it knows providers and neighbourhoods, and works through all who seek. */
final class PlainOffice {

    private static final Comparator<PlainNeed> LONGEST_WAIT =
            Comparator.<PlainNeed>comparingInt(need -> need.searchSince).thenComparingLong(need -> need.lot);

    private final PlainDistrict district;
    private final SearchParameters search;
    private final ServiceParameters service;
    private final TrustParameters trust;
    private final double[] term;
    private final double[] acceptableWait;
    private final double[] readyLogOdds = new double[NeedKind.COUNT];
    private final PlainChoice choice;
    private final List<PlainProvider> providers;
    private final boolean[][] open = new boolean[NeedKind.COUNT][2];
    private final int[] inNeed;
    private final int[] served;
    private final long[] needed = new long[NeedKind.COUNT];
    private final long[] withPlace = new long[NeedKind.COUNT];
    private final double[] mood;
    private final double[] moodChange;
    private final List<PlainNeed> seekers = new ArrayList<>();
    private final List<PlainResident> disappointed = new ArrayList<>();

    PlainOffice(PlainDistrict district, Ground ground) {
        this.district = district;
        this.search = ground.parameters().search();
        this.service = ground.parameters().service();
        this.trust = ground.parameters().trust();
        this.term = service.termMonths().toArray();
        this.acceptableWait = ground.parameters().need().acceptableWaitMonths().toArray();
        int communities = ground.district().communities().size();
        this.inNeed = new int[communities * NeedKind.COUNT];
        this.served = new int[communities * NeedKind.COUNT];
        this.mood = new double[communities];
        this.moodChange = new double[communities];
        List<PlainProvider> all = new ArrayList<>();
        int subtypes = ground.parameters().need().subtypes();
        for (NeedKind kind : NeedKind.ALL) {
            double ready = search.readyShare().of(kind);
            readyLogOdds[kind.ordinal()] = StrictMath.log(ready / (1 - ready));
            ground.offer()
                    .providers(ground)
                    .ofKind(kind.ordinal())
                    .forEach(provider -> all.add(new PlainProvider(provider, subtypes)));
        }
        this.providers = Collections.unmodifiableList(all);
        for (PlainProvider provider : providers) {
            if (provider.places > 0) {
                open[provider.kind][1] = true;
                open[provider.kind][0] |= !provider.requiresEligibility;
            }
        }
        this.choice = new PlainChoice(ground, providers);
    }

    /** A resident in need calls, once a month for each need. */
    void receive(PlainNeed need, int month) {
        if (need.state == EpisodeState.SERVED && month - need.servedSince >= term[need.kind]) {
            leavePlace(need, month);
            need.state = EpisodeState.WAITING;
            need.searchSince = (short) month;
        }
        int cell = need.resident.community * NeedKind.COUNT + need.kind;
        inNeed[cell]++;
        needed[need.kind]++;
        if (need.state == EpisodeState.SERVED) {
            served[cell]++;
            withPlace[need.kind]++;
        } else {
            seekers.add(need);
        }
    }

    /** A spell of service ends. */
    void leavePlace(PlainNeed need, int month) {
        PlainProvider provider = need.provider;
        if (provider == null) {
            throw new IllegalStateException("a served need has no provider in month " + month);
        }
        double quality = provider.quality * (provider.fits(need.subtype) ? 1 : service.misfitQuality());
        moveTrust(need.resident, trust.stepPerSpell() * (quality - trust.expectedQuality()));
        provider.taken--;
        need.provider = null;
    }

    private void moveTrust(PlainResident resident, double step) {
        float before = resident.clampedTrust();
        resident.trust += (float) step;
        moodChange[resident.community] += resident.clampedTrust() - before;
    }

    void serve() {
        int month = district.month;
        for (PlainNeed need : seekers) {
            seek(need, month);
        }
        for (PlainResident resident : disappointed) {
            moveTrust(resident, trust.stepGivingUp());
        }
        disappointed.clear();
        admit(month);
        moveMoods();
        seekers.clear();
        Arrays.fill(inNeed, 0);
        Arrays.fill(served, 0);
    }

    private void seek(PlainNeed need, int month) {
        switch (need.state) {
            case NOT_READY -> {
                if (isReady(need)) {
                    begin(need, month);
                }
            }
            case SEARCHING -> {
                if (!givesUp(need, month)) {
                    learn(need, month);
                }
            }
            case WAITING -> givesUp(need, month);
            case GIVEN_UP -> {
                if (district.random.nextDouble() < search.resumePerMonth()) {
                    begin(need, month);
                }
            }
            default -> throw new IllegalStateException("who is served does not seek");
        }
    }

    private boolean isReady(PlainNeed need) {
        float[] lasting = need.resident.lasting;
        double disposition = lasting == null ? 0 : lasting[need.kind];
        double shift = need.resident.clampedTrust() - trust.initialMean() + mood[need.resident.community];
        return disposition - readyLogOdds[need.kind] < search.readinessPerTrust() * shift;
    }

    private void begin(PlainNeed need, int month) {
        need.state = EpisodeState.SEARCHING;
        need.searchSince = (short) month;
        learn(need, month);
    }

    private void learn(PlainNeed need, int month) {
        if (!open[need.kind][district.isEligible(need) ? 1 : 0]) {
            return;
        }
        int cell = need.resident.community * NeedKind.COUNT + need.kind;
        double neighbours = search.neighbourWordPerMonth() * served[cell] / inNeed[cell];
        double untold = (1 - search.committeeWordPerMonth()) * (1 - neighbours) * (1 - awareness(need.resident, month));
        if (district.random.nextDouble() >= untold) {
            need.state = EpisodeState.WAITING;
        }
    }

    private double awareness(PlainResident resident, int month) {
        return resident.ownAwareness + acquired(resident, month);
    }

    private double acquired(PlainResident resident, int month) {
        return resident.acquiredAwareness == 0
                ? 0
                : resident.acquiredAwareness
                        * Math.pow(1 - trust.awarenessForgottenPerMonth(), month - resident.acquiredMonth);
    }

    private boolean givesUp(PlainNeed need, int month) {
        if (month - need.searchSince <= acceptableWait[need.kind]
                || district.random.nextDouble() >= search.giveUpPerMonth()) {
            return false;
        }
        need.state = EpisodeState.GIVEN_UP;
        disappointed.add(need.resident);
        return true;
    }

    private void admit(int month) {
        choice.prepare();
        for (PlainNeed need : seekers) {
            if (need.state == EpisodeState.WAITING) {
                double u = district.random.nextDouble();
                PlainProvider chosen = choice.choose(need, district.isEligible(need), u);
                if (chosen != null) {
                    need.lot = district.random.nextLong();
                    chosen.applicants.add(need);
                }
            }
        }
        for (PlainProvider provider : providers) {
            int free = Math.max(0, provider.places - provider.taken);
            if (provider.applicants.size() > free) {
                provider.applicants.sort(LONGEST_WAIT);
            }
            for (int i = 0; i < Math.min(free, provider.applicants.size()); i++) {
                takeOn(provider.applicants.get(i), provider, month);
            }
            provider.applicants.clear();
        }
    }

    private void takeOn(PlainNeed need, PlainProvider provider, int month) {
        provider.taken++;
        need.provider = provider;
        need.state = EpisodeState.SERVED;
        need.servedSince = (short) month;
        withPlace[need.kind]++;
        PlainResident resident = need.resident;
        double before = acquired(resident, month);
        double missing = 1 - before - resident.ownAwareness;
        resident.acquiredAwareness = (float) (before + trust.awarenessGain() * missing);
        resident.acquiredMonth = (short) month;
    }

    private void moveMoods() {
        for (int c = 0; c < mood.length; c++) {
            double kept = mood[c] * (1 - trust.communityReturnPerMonth());
            int present = district.presentIn[c];
            double gained = present == 0 ? 0 : trust.communitySpill() * moodChange[c] / present;
            mood[c] = Math.max(-1, Math.min(1, kept + gained));
            moodChange[c] = 0;
        }
    }

    /** Tells the month's counts and begins new ones. */
    void tellTo(NeedTally tally) {
        for (int kind = 0; kind < NeedKind.COUNT; kind++) {
            tally.countNeeds(kind, needed[kind], withPlace[kind]);
        }
        Arrays.fill(needed, 0);
        Arrays.fill(withPlace, 0);
    }
}
