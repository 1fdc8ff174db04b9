/// The device's GeoPackage: event log, projections, outbox and photos, changed in one transaction by one writer.
@NullMarked
package xunge.store;

import org.jspecify.annotations.NullMarked;
