package fr.levier.core.text;

/** A constant that an act or a message can name in words, such as the phase of a test. */
public interface Labelled {

  /** Its words, in lower case as they stand in a sentence. */
  Localized label();
}
