/**
 * PDF of an act: archivable (PDF/A-3a) and accessible (PDF/UA-1) at once, and its reader.
 *
 * <p>The layout, the line breaking and the tagging are ours; PDFBox holds the objects and writes the file. A page is
 * made of four layers: the stamp and the shapes behind the text, the tagged words, and the furniture (header, footer,
 * repeated table heads, leaders), which is an artifact. The order of the tagged words is the order of
 * {@link fr.levier.docs.tree.ActText}.
 *
 * <p>Facts worth knowing. Glyph numbers are written directly: the text operators of PDFBox recompile their shaping
 * rules for every word of a font that has a substitution table. A {@code Face} is subset once a virtual machine, to a
 * fixed repertoire; a document copies ready bytes. Resources stand on every page, because PDF/A refuses inherited ones.
 * The colour profile is computed here, since the one of the platform changes with its version. The file carries the
 * dossier as the attachment {@code dossier.json}, and in its metadata the digests of the act, of its words, of each
 * clause and of the dossier: that is how the reader tells what was touched.
 *
 * <p>A character that the faces do not draw shows as an empty square and keeps its true value for readers and copies.
 * The faces are Source Serif 4 and Source Sans 3, under the SIL Open Font License 1.1, whose text stands beside them.
 */
@NullMarked
package fr.levier.docs.pdf;

import org.jspecify.annotations.NullMarked;
