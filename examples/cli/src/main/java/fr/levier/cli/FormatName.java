package fr.levier.cli;

import fr.levier.docs.Format;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A format by its file name extension. */
final class FormatName implements ITypeConverter<Format> {

  @Override
  public Format convert(String typed) {
    try {
      return Format.ofExtension(typed.strip());
    } catch (IllegalArgumentException unknown) {
      throw new TypeConversionException("« " + typed + " » : docx, pdf, html, txt");
    }
  }
}
