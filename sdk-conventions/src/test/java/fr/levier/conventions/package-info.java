/** What holds for every lever of this module. */
@NullMarked
package fr.levier.conventions;

import org.jspecify.annotations.NullMarked;
