/** Tests of the lever {@code cia}. */
@NullMarked
package fr.levier.conventions.cia;

import org.jspecify.annotations.NullMarked;
