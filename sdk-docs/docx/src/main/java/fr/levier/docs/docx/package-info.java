/**
 * The Word file of an act: written directly, read back after negotiation.
 *
 * <p>{@link fr.levier.docs.docx.DocxRenderer} prints the tree into WordprocessingML over a fixed set of parts. Each value is a
 * content control bound to a data part, which also holds the dossier and the words of each clause as they were made; that is
 * what {@link fr.levier.docs.docx.DocxReader} compares a file with when it comes back.
 */
@NullMarked
package fr.levier.docs.docx;

import org.jspecify.annotations.NullMarked;
