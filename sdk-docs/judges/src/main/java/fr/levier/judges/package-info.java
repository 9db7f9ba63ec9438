/** What other tools say of a file: its words, its validity, its structure. For tests; nothing here knows Levier. */
@NullMarked
package fr.levier.judges;

import org.jspecify.annotations.NullMarked;
