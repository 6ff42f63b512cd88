package minbei.model.procurement.method;

import java.util.List;
import minbei.model.procurement.bid.Bid;
import minbei.model.procurement.bid.Capacity;
import minbei.model.procurement.plan.Project;

/**
 * Who gets how much of a project.
 *
 * @param bid the bid that is taken
 * @param places places it gets, not thinned
 */
public record Placement(Bid bid, int places) {

    /** The whole project goes to the first in order who still has room for it; to nobody if none has. */
    static List<Placement> whole(Project project, Answer answer, Capacity capacity, int start) {
        for (Bid bid : answer.bids()) {
            if (capacity.sparePlaces(bid.organization(), project.need(), start) >= project.places()) {
                return List.of(new Placement(bid, project.places()));
            }
        }
        return List.of();
    }
}
