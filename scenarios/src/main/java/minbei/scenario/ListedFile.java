package minbei.scenario;

import minbei.scenario.file.Label;

/**
 * A file of the scenario folder.
 *
 * @param kind what it describes
 * @param name its name
 * @param label how it is called; its name in both languages where the file cannot be read
 */
public record ListedFile(Kind kind, String name, Label label) {}
