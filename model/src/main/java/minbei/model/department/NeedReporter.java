package minbei.model.department;

import minbei.model.need.NeedKind;

/**
 * Somebody besides the department itself who reports how many residents of a township need a service: a hub, an advisory panel, the
 * committees by way of the social construction office.
 */
public interface NeedReporter {
    /**
     * How much the report is worth: one over the variance of its log error; 0 where there is none.
     *
     * @param kind kind of need
     * @param township position of the township
     * @param month months since 2014-01
     * @return precision, 0 or more
     */
    double precision(NeedKind kind, int township, int month);

    /**
     * The log error of the report, drawn with variance one over its precision.
     *
     * @param kind kind of need
     * @param township position of the township
     * @param month months since 2014-01
     * @return log error
     */
    double logError(NeedKind kind, int township, int month);
}
