package fr.levier.docs.pdf;

import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Filter;
import java.util.logging.Logger;

/**
 * Keeps the parser from logging what a damaged file makes it stumble over: the reader tells it once, as an exception. Only
 * the thread that reads is hushed, only while it reads; a logging system other than the platform's is left alone.
 */
final class Hush {

  private static final ThreadLocal<Boolean> READING = ThreadLocal.withInitial(() -> false);

  /** Held here, as the platform forgets loggers that nobody holds. */
  @SuppressWarnings("unused")
  private static final List<Logger> LOGGERS = List.of(
      hushed("cos.COSDocument"),
      hushed("cos.COSObject"),
      hushed("cos.COSStream"),
      hushed("cos.COSString"),
      hushed("cos.COSFloat"),
      hushed("cos.COSInputStream"),
      hushed("filter.FlateFilter"),
      hushed("filter.FlateFilterDecoderStream"),
      hushed("pdfparser.BaseParser"),
      hushed("pdfparser.BruteForceParser"),
      hushed("pdfparser.COSParser"),
      hushed("pdfparser.EndstreamFilterStream"),
      hushed("pdfparser.PDFObjectStreamParser"),
      hushed("pdfparser.PDFParser"),
      hushed("pdfparser.PDFStreamParser"),
      hushed("pdfparser.PDFXrefStreamParser"),
      hushed("pdfparser.XrefParser"),
      hushed("pdfparser.XrefTrailerResolver"),
      hushed("pdmodel.PDDocument"),
      hushed("pdmodel.PDDocumentCatalog"),
      hushed("pdmodel.PDPageTree"));

  private Hush() {}

  private static Logger hushed(String name) {
    Logger logger = Logger.getLogger("org.apache.pdfbox." + name);
    Filter before = logger.getFilter();
    logger.setFilter(line -> !READING.get() && (before == null || before.isLoggable(line)));
    return logger;
  }

  static <T> T during(Supplier<T> reading) {
    READING.set(true);
    try {
      return reading.get();
    } finally {
      READING.remove();
    }
  }
}
