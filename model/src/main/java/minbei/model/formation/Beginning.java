package minbei.model.formation;

import minbei.model.organization.Organization;

/** What a group begins with besides members and a little money. */
public interface Beginning {
    /**
     * Gives it that.
     *
     * @param group just founded
     * @param month of founding, months since 2014-01
     */
    void give(Organization group, int month);
}
