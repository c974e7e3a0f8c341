package silkwatch.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import silkwatch.operations.Settings;

class InstallationTest {
    private static final Pattern SETTING = Pattern.compile("`(SILKWATCH_[A-Z_]+)`");

    @Test
    void theReadmeTellsEverySettingAndNoOther() throws Exception {
        Settings settings = new Settings(Map.of());
        Installation.from(settings);
        Set<String> known = new TreeSet<>(settings.known());
        known.addAll(Installation.READ_ELSEWHERE);
        String readme = Files.readString(Path.of(System.getProperty("silkwatch.root"), "README.md"));
        Set<String> told = SETTING.matcher(readme)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(known, told);
    }
}
