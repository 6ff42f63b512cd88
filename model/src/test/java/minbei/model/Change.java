package minbei.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Other numbers for some parameters, by the keys of the catalogue; what a test does not name stays.
 *
 * <p>A key without its category, {@code department.purchaseShare}, sets every category, as in policy files;
 * {@code department.purchaseShare.health} sets one. Later entries go before earlier ones. Bounds and sums are not looked at beyond
 * what the records themselves refuse.
 */
public final class Change implements UnaryOperator<ModelParameters> {

    private final List<Consumer<ParameterNumbers>> entries;

    private Change(List<Consumer<ParameterNumbers>> entries) {
        this.entries = List.copyOf(entries);
    }

    /**
     * A change of one number, or of all categories to one number.
     *
     * @param key key of the catalogue
     * @param number the number
     * @return the change
     * @throws IllegalArgumentException if there is no such key; names the nearest
     */
    public static Change of(String key, double number) {
        return new Change(List.of()).and(key, number);
    }

    /**
     * A change of all categories.
     *
     * @param key key of the catalogue without the category
     * @param categories the record of its numbers, such as {@code ByNeed} or {@code ByAge}
     * @return the change
     * @throws IllegalArgumentException if there is no such key, or it has other categories
     */
    public static Change of(String key, Record categories) {
        return new Change(List.of()).and(key, categories);
    }

    /**
     * Something else beside it.
     *
     * @param key key of the catalogue
     * @param number the number
     * @return both changes
     * @throws IllegalArgumentException if there is no such key; names the nearest
     */
    public Change and(String key, double number) {
        return plus(numbers -> numbers.set(key, number));
    }

    /**
     * Something else beside it.
     *
     * @param key key of the catalogue without the category
     * @param categories the record of its numbers, such as {@code ByNeed} or {@code ByAge}
     * @return both changes
     * @throws IllegalArgumentException if there is no such key, or it has other categories
     */
    public Change and(String key, Record categories) {
        return plus(numbers -> numbers.set(key, categories));
    }

    private Change plus(Consumer<ParameterNumbers> entry) {
        // a wrong key is told where it is written
        entry.accept(ParameterNumbers.none());
        List<Consumer<ParameterNumbers>> all = new ArrayList<>(entries);
        all.add(entry);
        return new Change(all);
    }

    /**
     * Changes a set of parameters.
     *
     * @param parameters what else holds
     * @return a changed copy
     */
    @Override
    public ModelParameters apply(ModelParameters parameters) {
        ParameterNumbers numbers = ParameterNumbers.of(parameters);
        entries.forEach(entry -> entry.accept(numbers));
        return numbers.toModel();
    }
}
