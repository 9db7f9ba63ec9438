/** What a lever from outside tests: its rules, its contract with the SDK, its guide. */
@NullMarked
package org.example.valmont.fund;

import org.jspecify.annotations.NullMarked;
