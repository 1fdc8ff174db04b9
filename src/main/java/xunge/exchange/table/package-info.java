/// Tables: CSV and Excel workbooks, whose columns may say where a row lies.
@NullMarked
package xunge.exchange.table;

import org.jspecify.annotations.NullMarked;
