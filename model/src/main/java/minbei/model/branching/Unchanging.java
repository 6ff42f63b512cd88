package minbei.model.branching;

import java.math.BigDecimal;
import java.math.BigInteger;

/** What never changes and holds nothing that does. */
final class Unchanging {

    private Unchanging() {}

    static boolean is(Object object) {
        return object instanceof Enum
                || object instanceof String
                || object instanceof Integer
                || object instanceof Long
                || object instanceof Double
                || object instanceof Boolean
                || object instanceof Character
                || object instanceof BigDecimal
                || object instanceof BigInteger
                || object instanceof Class
                || object.getClass() == Object.class
                || isLambdaOfTheLibrary(object.getClass());
    }

    /** Comparators and the like: what they hold was given to them by somebody who is reached as well. */
    private static boolean isLambdaOfTheLibrary(Class<?> type) {
        return type.isHidden() && type.getName().startsWith("java.");
    }
}
