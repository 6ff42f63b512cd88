package minbei.model.hub;

import java.util.List;
import minbei.model.organization.Means;
import minbei.model.organization.Organization;
import minbei.model.random.Luck;
import minbei.model.random.Stream;

/**
 * A hub trains groups of its township.
 *
 * <p>With n groups and room for m of them a month, each is trained with chance min(1, m/n). Capability c moves by
 * step · (C − c), C being the capability of those who run the hub: nobody learns from them what they cannot do themselves.
 */
final class HubTraining {

    private final Luck luck;

    HubTraining(Luck luck) {
        this.luck = luck;
    }

    void train(Hub hub, List<Organization> groups, HubParameters parameters, int month) {
        double room = hub.achieves(HubTask.CAPABILITY) * parameters.reach().traineesPerWorkerMonth();
        if (room <= 0) {
            return;
        }
        for (Organization group : groups) {
            double u = luck.uniform(Stream.SUPPORT, group.key(), month, HubDraws.TRAINING);
            if (group != hub.operator() && u < room / groups.size()) {
                Means means = group.means();
                double lead = Math.max(0, hub.capability() - means.capability());
                means.setCapability(means.capability() + parameters.reach().trainingStep() * lead);
                HubNetwork.becomesFamiliar(group, parameters);
            }
        }
    }
}
