package fr.levier.cli;

import fr.levier.core.Levier;
import java.util.List;
import java.util.Locale;

/** A case that can be played. */
interface Playable {

  String id();

  /** Where the answer is not the one expected; empty if it is. */
  List<String> play(Levier levier, Locale language);
}
