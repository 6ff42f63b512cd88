package minbei.model.department;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import minbei.model.need.NeedKind;
import org.junit.jupiter.api.Test;

final class DepartmentTest {

    @Test
    void everyNeedHasJustOneDepartment() {
        List<NeedKind> kinds = new ArrayList<>();
        for (Department department : Department.values()) {
            kinds.addAll(department.kinds());
        }
        assertThat(kinds).containsExactlyInAnyOrderElementsOf(NeedKind.ALL);
    }

    @Test
    void departmentInChargeIsTheOneThatNamesTheNeed() {
        assertThat(Department.inChargeOf(NeedKind.HEALTH)).isEqualTo(Department.HEALTH);
        assertThat(Department.inChargeOf(NeedKind.PSYCHOLOGICAL_CARE)).isEqualTo(Department.HEALTH);
        assertThat(Department.inChargeOf(NeedKind.ELDER_CARE)).isEqualTo(Department.CIVIL_AFFAIRS);
        assertThat(Department.inChargeOf(NeedKind.POVERTY)).isEqualTo(Department.CIVIL_AFFAIRS);
        assertThat(Department.inChargeOf(NeedKind.EMPLOYMENT)).isEqualTo(Department.HUMAN_RESOURCES);
    }
}
