/**
 * Tables as dossiers: a spreadsheet of one row a fact, event files and country-month series of the
 * Uppsala Conflict Data Program, records of the Security Council. What comes out is a first
 * dossier, which a person reads and corrects; every row is accounted for. The work is done under
 * {@code internal}, which is no API.
 */
@NullMarked
package org.r2prules.imports;

import org.jspecify.annotations.NullMarked;
