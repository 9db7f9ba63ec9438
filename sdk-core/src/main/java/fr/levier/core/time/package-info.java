/** Days and durations as the law counts them: both ends included, and the last day known. */
@NullMarked
package fr.levier.core.time;

import org.jspecify.annotations.NullMarked;
