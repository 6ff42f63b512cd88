package minbei.notebooks;

/** A notebook whose cell throws, does not compile, or puts out something else than the notebook says. */
final class NotebookException extends Exception {
    private static final long serialVersionUID = 1L;

    NotebookException(String message) {
        super(message);
    }
}
