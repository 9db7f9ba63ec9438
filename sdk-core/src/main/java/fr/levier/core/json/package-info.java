/** Subjects and dossier files as JSON, with errors that a jurist can act on. No Jackson type stands in a public signature. */
@NullMarked
package fr.levier.core.json;

import org.jspecify.annotations.NullMarked;
