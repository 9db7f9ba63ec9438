package fr.levier.cli;

import picocli.CommandLine.Command;

/** {@code style}: only a name for the commands of who decides how documents look. */
@Command(
    name = "style",
    description =
        "La charte graphique des documents, la même en Word, PDF et HTML : créer, contrôler.")
final class StyleCommand extends CommandGroup {}
