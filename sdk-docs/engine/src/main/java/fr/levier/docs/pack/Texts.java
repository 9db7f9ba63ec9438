package fr.levier.docs.pack;

import fr.levier.core.text.Localized;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The texts of a folder: UTF-8, with or without the mark that some editors put before it. */
final class Texts {

  /** Why bytes are no text. */
  static final Localized NO_TEXT =
      new Localized("le fichier n’est pas en UTF-8", "the file is not UTF-8");

  private Texts() {}

  /** The text that bytes are; empty if they are none. */
  static Optional<String> of(byte[] bytes) {
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException noText) {
      return Optional.empty();
    }
  }
}
