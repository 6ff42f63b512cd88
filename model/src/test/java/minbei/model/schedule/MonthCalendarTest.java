package minbei.model.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class MonthCalendarTest {

    private static List<Integer> due(MonthCalendar calendar, int month) {
        List<Integer> due = new ArrayList<>();
        calendar.visit(month, due::add);
        return due;
    }

    @Test
    void eachEntityIsVisitedOnceInItsMonth() {
        MonthCalendar calendar = MonthCalendar.of(-2, 5);
        calendar.add(3, -2);
        calendar.add(7, 2);
        calendar.add(0, 0);
        calendar.add(9, 0);
        assertThat(due(calendar, -2)).containsExactly(3);
        assertThat(due(calendar, -1)).isEmpty();
        assertThat(due(calendar, 0)).containsExactlyInAnyOrder(0, 9);
        assertThat(due(calendar, 0)).as("struck once visited").isEmpty();
        assertThat(due(calendar, 1)).isEmpty();
        assertThat(due(calendar, 2)).containsExactly(7);
    }

    @Test
    void entityNotedAgainWhileVisitedIsDueInItsNewMonthAndNobodyIsLost() {
        MonthCalendar calendar = MonthCalendar.of(0, 4);
        for (int entity = 0; entity < 5; entity++) {
            calendar.add(entity, 0);
        }
        calendar.add(5, 1);
        List<Integer> visited = new ArrayList<>();
        calendar.visit(0, entity -> {
            visited.add(entity);
            calendar.add(entity, entity % 2 == 0 ? 1 : 2);
        });
        assertThat(visited).containsExactlyInAnyOrder(0, 1, 2, 3, 4);
        assertThat(due(calendar, 1)).containsExactlyInAnyOrder(0, 2, 4, 5);
        assertThat(due(calendar, 2)).containsExactlyInAnyOrder(1, 3);
        assertThat(due(calendar, 3)).isEmpty();
    }

    @Test
    void monthsBeyondTheEndAreForgotten() {
        MonthCalendar calendar = MonthCalendar.of(-3, 5);
        // months −3 to 1
        calendar.add(0, 2);
        calendar.add(1, 1);
        calendar.add(2, Integer.MAX_VALUE + 1L);
        for (int month = -3; month <= 0; month++) {
            assertThat(due(calendar, month)).isEmpty();
        }
        assertThat(due(calendar, 1)).containsExactly(1);
    }

    @Test
    void roomGrowsWithTheEntities() {
        MonthCalendar calendar = MonthCalendar.of(0, 4);
        for (int entity = 0; entity < 3_000; entity++) {
            calendar.add(entity, entity % 3);
        }
        calendar.add(50_000, 1);
        assertThat(due(calendar, 0)).hasSize(1_000).allMatch(entity -> entity % 3 == 0);
        for (int entity = 0; entity < 3_000; entity++) {
            calendar.add(entity, 3);
        }
        assertThat(due(calendar, 1)).hasSize(1_001).contains(50_000);
        assertThat(due(calendar, 2)).hasSize(1_000).allMatch(entity -> entity % 3 == 2);
        assertThat(due(calendar, 3)).hasSize(3_000).doesNotHaveDuplicates();
    }

    @Test
    void heraldHearsOfEveryoneBeforeTheVisit() {
        MonthCalendar calendar = MonthCalendar.of(0, 1);
        for (int entity = 0; entity < 1_000; entity++) {
            calendar.add(entity, 0);
        }
        Set<Integer> heard = new TreeSet<>();
        List<Integer> visited = new ArrayList<>();
        calendar.visit(
                0, (entities, number) -> IntStream.range(0, number).forEach(i -> heard.add(entities[i])), entity -> {
                    assertThat(heard).contains(entity);
                    visited.add(entity);
                });
        assertThat(visited).hasSize(1_000).containsExactlyInAnyOrderElementsOf(heard);
    }

    @Test
    void everyoneIsVisitedInTheMonthLastNoted() {
        long seed = 20140101;
        Random random = new Random(seed);
        int months = 24;
        MonthCalendar calendar = MonthCalendar.of(0, months);
        int[] expected = new int[500];
        for (int entity = 0; entity < expected.length; entity++) {
            expected[entity] = random.nextInt(months);
            calendar.add(entity, expected[entity]);
        }
        for (int month = 0; month < months; month++) {
            int now = month;
            calendar.visit(month, entity -> {
                assertThat(expected[entity])
                        .as("entity %d, seed %d", entity, seed)
                        .isEqualTo(now);
                expected[entity] = now + 1 + random.nextInt(6);
                calendar.add(entity, expected[entity]);
            });
        }
        // whoever was not forgotten beyond the end was visited on time; nobody is left over
        assertThat(Arrays.stream(expected)).as("seed %d", seed).allMatch(month -> month >= months);
    }
}
