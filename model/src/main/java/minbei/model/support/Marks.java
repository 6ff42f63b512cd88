package minbei.model.support;

import java.util.Arrays;
import minbei.model.organization.Organization;

/** One number for each organization, 0 until it is set. */
public final class Marks {

    private double[] marks = new double[64];

    private Marks() {}

    /** All 0. */
    public static Marks none() {
        return new Marks();
    }

    /** All 0 again. */
    public void clear() {
        Arrays.fill(marks, 0);
    }

    /**
     * Sets a number.
     *
     * @param organization whose
     * @param value its number
     */
    public void set(Organization organization, double value) {
        if (organization.id() >= marks.length) {
            marks = Arrays.copyOf(marks, Math.max(organization.id() + 1, marks.length * 2));
        }
        marks[organization.id()] = value;
    }

    /**
     * The number of an organization.
     *
     * @param organization whose
     */
    public double of(Organization organization) {
        return organization.id() < marks.length ? marks[organization.id()] : 0;
    }
}
