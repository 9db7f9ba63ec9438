/**
 * An act as plain text: UTF-8, 80 columns, lines ended by a line feed; for a screen without Word and for comparing versions.
 *
 * <p>What is drawn rather than said (rules, stamp, repeated heads, fingerprint) is made of, or set apart by, box-drawing
 * characters, so that it can be left out.
 */
@NullMarked
package fr.levier.docs.text;

import org.jspecify.annotations.NullMarked;
