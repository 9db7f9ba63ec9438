package fr.levier.cli;

import picocli.CommandLine.Command;

/** {@code pack}: only a name for the commands of who writes clauses. */
@Command(
    name = "pack",
    description =
        "Écrire ses propres modèles d'actes : créer, importer, contrôler, voir, éprouver, comparer.")
final class PackCommand extends CommandGroup {}
