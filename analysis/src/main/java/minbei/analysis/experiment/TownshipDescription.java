package minbei.analysis.experiment;

import minbei.analysis.language.Bilingual;

/**
 * A township as readers see it.
 *
 * @param code division code, the category of {@link minbei.model.observation.Breakdown#TOWNSHIP}
 * @param name in both languages
 * @param column column of its tile in the schematic map, from the west
 * @param row row of its tile, from the north
 */
public record TownshipDescription(String code, Bilingual name, int column, int row) {}
