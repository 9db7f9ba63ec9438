package fr.levier.cli;

import picocli.CommandLine.Command;

/** {@code levier}: only a name for its commands. */
@Command(
    name = "levier",
    mixinStandardHelpOptions = true,
    version = "levier 0.1.0",
    description = {
      "Les leviers juridiques de l'innovation en santé : contrôler un dossier par le droit d'un jour, écrire l'acte, le relire.",
      "The legal levers of health innovation in France: check a dossier by the law of a day, write the act, read it back."
    },
    footer = {
      "",
      "Codes de sortie / exit codes : 0 fait · 1 refusé (règle ERROR enfreinte, génération stricte refusée, cas en échec) · 2 entrée inutilisable."
    })
final class LevierCommand extends CommandGroup {}
