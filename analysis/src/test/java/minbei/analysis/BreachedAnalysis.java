package minbei.analysis;

/** What no scenario may know. */
public class BreachedAnalysis {}
