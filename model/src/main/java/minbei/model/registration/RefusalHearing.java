package minbei.model.registration;

/**
 * Where a department's refusal to supervise a group is heard: the joint conference 联席会议. There the group is passed on to another
 * department near its work, which decides for itself.
 */
public interface RefusalHearing {
    /** Refusals are final: there is no joint conference. */
    RefusalHearing NONE = month -> false;

    /**
     * Whether refusals are heard.
     *
     * @param month months since 2014-01
     */
    boolean sits(int month);
}
