package fr.levier.docs.negotiation;

import fr.levier.core.text.Localized;

/** Why a text is no value. */
final class Reasons {

  static final Localized NOT_READ = new Localized(
      "ce texte ne se lit pas comme une valeur du modèle : la saisir dans le dossier",
      "this text does not read as a value of the model: type it into the dossier");

  static final Localized COMPUTED = new Localized(
      "cette valeur est calculée ou mise en forme d’après d’autres : changer celles-ci dans le dossier",
      "this value is computed or worded from others: change those in the dossier");

  static final Localized SEVERAL = new Localized(
      "le document dit plusieurs choses : choisir, puis la saisir dans le dossier",
      "the document says several things: choose, then type it into the dossier");

  static final Localized EMPTIED = new Localized(
      "les pages ne montrent plus de valeur : choisir si elle disparaît du dossier",
      "the pages show no value any more: choose whether it leaves the dossier");

  private Reasons() {}
}
