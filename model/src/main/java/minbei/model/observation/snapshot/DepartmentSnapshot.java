package minbei.model.observation.snapshot;

import minbei.model.department.Department;

/**
 * A department at a month's end.
 *
 * @param department which
 * @param openness how ready it is to let others serve, 0–1
 * @param ownPlaces places of its own services, not thinned
 * @param ownStaff workers of its own services
 * @param contracts its contracts in service or signed
 * @param contractedPlaces their places, not thinned
 * @param heldFen money that it holds for the needs it is in charge of, in fen
 */
public record DepartmentSnapshot(
        Department department,
        double openness,
        long ownPlaces,
        double ownStaff,
        int contracts,
        long contractedPlaces,
        long heldFen) {}
