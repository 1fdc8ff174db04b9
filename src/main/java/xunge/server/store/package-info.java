/// What the city keeps: one GeoPackage with the ledger, the records and the feed, and a directory of photos.
@NullMarked
package xunge.server.store;

import org.jspecify.annotations.NullMarked;
