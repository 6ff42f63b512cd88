package minbei.model.observation.snapshot;

/**
 * A township at a month's end.
 *
 * @param code division code
 * @param coverage coverage of its residents over the last 12 months; {@code NaN} in the spin-up
 * @param registeredActive registered organizations at work that have their seat there
 * @param groups groups at work that are not on the register
 */
public record TownshipSnapshot(String code, double coverage, int registeredActive, int groups) {}
