package minbei.model.branching;

import java.lang.reflect.Array;

/**
 * An array as it stood.
 *
 * @param array the array
 * @param copy what was in it
 * @param length of both
 */
record RememberedArray(Object array, Object copy, int length) implements Bookmark.Remembered {

    static RememberedArray of(Object array, Bookmark.Reach reach) {
        int length = Array.getLength(array);
        if (array instanceof Object[] elements) {
            for (Object element : elements) {
                reach.reach(element);
            }
        }
        Object copy = Array.newInstance(array.getClass().getComponentType(), length);
        System.arraycopy(array, 0, copy, 0, length);
        return new RememberedArray(array, copy, length);
    }

    @Override
    public void takeBack() {
        System.arraycopy(copy, 0, array, 0, length);
    }
}
