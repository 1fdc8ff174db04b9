package xunge.store;

import xunge.domain.PhotoRef;
import xunge.domain.Place;
import xunge.domain.ViolationClass;

/// One change of one record, as an inspector makes it by leaving a field.
public sealed interface RecordChange {

    /// The record stands elsewhere.
    ///
    /// @param place the new place with all the map says of it
    record Moved(Place place) implements RecordChange {}

    /// The record is of a class.
    ///
    /// @param violationClass the class
    record Classified(ViolationClass violationClass) implements RecordChange {}

    /// The plate is known.
    ///
    /// @param plate as it is kept; empty when none
    record PlateSet(String plate) implements RecordChange {}

    /// The inspector's words.
    ///
    /// @param note the words; empty when none
    record NoteSet(String note) implements RecordChange {}

    /// A photo belongs to the record.
    ///
    /// @param photo the photo, whose file is durable already
    record PhotoAttached(PhotoRef photo) implements RecordChange {}
}
