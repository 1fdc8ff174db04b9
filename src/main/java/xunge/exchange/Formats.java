package xunge.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A list of formats and which of them a file is in. Immutable, thread-safe.
///
/// @param all the formats, more specific ones first
public record Formats(List<Format> all) {

    /// Keeps the list from later change.
    public Formats {
        all = List.copyOf(all);
    }

    /// The format `file` is in, by its content first. Throws `exchange.format-unknown` when none recognises it.
    public Format detect(Path file) throws ExchangeException {
        Probe probe = Probe.of(file);
        Format best = null;
        int sure = 0;
        for (Format format : all) {
            int certainty = format.recognises(probe);
            if (certainty > sure) {
                best = format;
                sure = certainty;
            }
        }
        if (best == null) {
            throw ExchangeException.of("exchange.format-unknown", file);
        }
        return best;
    }

    /// Opens `file` in the format it is in.
    public Dataset open(Path file, OpenOptions options) throws ExchangeException {
        return detect(file).open(file, options);
    }

    /// The format with the identifier `id`.
    public Optional<Format> find(String id) {
        return all.stream().filter(f -> f.id().equalsIgnoreCase(id)).findFirst();
    }

    /// The format that writes files with the extension of `target`.
    public Optional<Format> findWriter(Path target) {
        String name = String.valueOf(target.getFileName());
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return all.stream()
                .filter(f -> f.writer().isPresent())
                .filter(f -> f.extensions().stream().anyMatch(extension::equalsIgnoreCase))
                .findFirst();
    }
}
