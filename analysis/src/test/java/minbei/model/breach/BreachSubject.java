package minbei.model.breach;

/** Is observed. */
public class BreachSubject {}
