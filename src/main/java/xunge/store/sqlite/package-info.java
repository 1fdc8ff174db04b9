/// The user's work as one GeoPackage: event log, projected tables and outbox, changed in one transaction by one writer.
@NullMarked
package xunge.store.sqlite;

import org.jspecify.annotations.NullMarked;
