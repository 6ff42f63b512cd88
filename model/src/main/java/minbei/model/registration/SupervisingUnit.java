package minbei.model.registration;

import java.util.Optional;
import minbei.model.department.Department;
import minbei.model.need.NeedKind;
import minbei.model.organization.Work;

/** Which department would supervise a kind of work 业务主管单位, of those the model knows. */
final class SupervisingUnit {

    private SupervisingUnit() {}

    /**
     * The department.
     *
     * @param work kind of work
     * @return empty where the unit (education, culture, trade, science) is none of the model's departments
     */
    static Optional<Department> of(Work work) {
        NeedKind need = work.need();
        if (need != null) {
            return Optional.of(Department.inChargeOf(need));
        }
        return switch (work) {
            case ENVIRONMENT -> Optional.of(Department.ENVIRONMENT);
            case SUPPORT -> Optional.of(Department.CIVIL_AFFAIRS);
            default -> Optional.empty();
        };
    }
}
