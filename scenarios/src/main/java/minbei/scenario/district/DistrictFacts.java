package minbei.scenario.district;

import java.util.List;
import minbei.scenario.content.ContentHash;
import minbei.scenario.file.FileHead;

/**
 * What a district file and its table say of the place, before residents are spread over it.
 *
 * @param head name and label
 * @param totals residents of the whole district, ascending; the first at the end of 2013 or before
 * @param townships in the order of the file
 * @param communities in the order of the table
 */
record DistrictFacts(
        FileHead head, List<ResidentCount> totals, List<TownshipFacts> townships, List<CommunityFacts> communities) {

    DistrictFacts {
        totals = List.copyOf(totals);
        townships = List.copyOf(townships);
        communities = List.copyOf(communities);
    }

    void addTo(ContentHash content) {
        content.add("district", head.name(), head.label().en(), head.label().zh());
        totals.forEach(count -> content.add("total", count.year(), count.residents()));
        for (TownshipFacts township : townships) {
            content.add("township", township.code(), township.english(), township.chinese());
            content.add("tile", township.tileColumn(), township.tileRow());
            township.counts().forEach(count -> content.add("count", count.year(), count.residents()));
        }
        for (CommunityFacts community : communities) {
            content.add("community", community.code(), community.chinese(), community.village(), community.township());
        }
    }
}
