package minbei.analysis.cli;

/** An option or argument is wrong; the message names it, its value and what is allowed, in one line. */
final class BadInputException extends Exception {

    private static final long serialVersionUID = 1L;

    BadInputException(String message) {
        super(message);
    }
}
