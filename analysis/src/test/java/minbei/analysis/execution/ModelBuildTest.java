package minbei.analysis.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ModelBuildTest {

    @Test
    void sameCodeHasTheSameFingerprint() throws IOException {
        assertThat(ModelBuild.fingerprint()).matches("[0-9a-f]{64}").isEqualTo(ModelBuild.fingerprint());
    }
}
