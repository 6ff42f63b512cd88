package minbei.model.contract;

/**
 * Who buys services: the department in charge of the need, or the government of a township from its purse for small projects.
 *
 * @param township position of the township, or {@link #DEPARTMENT}
 */
public record Buyer(int township) {

    /** Not a township: the department in charge of the need. */
    public static final int DEPARTMENT = -1;

    /** The department in charge of the need. */
    public static Buyer department() {
        return new Buyer(DEPARTMENT);
    }

    /**
     * A township's government.
     *
     * @param township position of the township
     * @return the buyer
     */
    public static Buyer township(int township) {
        return new Buyer(township);
    }

    /** Whether it is the department in charge of the need. */
    public boolean isDepartment() {
        return township == DEPARTMENT;
    }

    /** The name in tables. */
    public String key() {
        return isDepartment() ? "department" : "township";
    }
}
