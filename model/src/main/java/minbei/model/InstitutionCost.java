package minbei.model;

import minbei.model.institution.Institution;

/**
 * An institution that is in force, and what it costs when it is fully built up.
 *
 * @param institution which
 * @param fenPerYear fen of 2013 a year; 0 where it takes no money
 */
public record InstitutionCost(Institution institution, long fenPerYear) {}
