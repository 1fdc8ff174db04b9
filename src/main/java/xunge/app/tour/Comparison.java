package xunge.app.tour;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import xunge.app.desktop.Home;
import xunge.app.desktop.Workplace;
import xunge.domain.PhotoRef;
import xunge.domain.RecordState;
import xunge.domain.ReportableException;
import xunge.domain.Sha256;
import xunge.domain.Violation;
import xunge.geo.layer.MapPack;
import xunge.store.check.StoreCheck;
import xunge.store.sqlite.SqliteWorkStore;

/// Compares what the inspector's device, the city and the colleague's device hold after the shift.
final class Comparison {

    private static final int RECORDS = 3;

    private final Cast cast;
    private final URI city;
    private final List<String> told;
    private final Findings findings = new Findings();

    Comparison(Cast cast, URI city, List<String> told) {
        this.cast = cast;
        this.city = city;
        this.told = told;
    }

    /// Opens both homes and asks the city; needs the desktops ended and the city running.
    void compare() throws IOException, InterruptedException, ReportableException {
        Set<String> taken = digests(cast.photos());
        try (Workplace inspector = open(cast.inspectorHome()); Workplace colleague = open(cast.colleagueHome())) {
            List<Violation> own = inspector.patrol().listRecords();
            List<Violation> seen = colleague.patrol().listCityRecords();
            findings.compare("records on the inspector's device", RECORDS, own.size());
            findings.compare("records on the colleague's device", RECORDS, seen.size());
            findings.compare("changes in the city's feed", RECORDS,
                    colleague.store().outbox().findCursor().map(c -> c.seq()).orElse(0L));
            findings.compare("digests of photos in records", taken, photos(own));
            findings.compare("places of the records", RECORDS,
                    (int) own.stream().map(Violation::place).distinct().count());
            own.forEach(record -> compareRecord(record, seen));
            comparePhotos(inspector, own);
        }
        compareWords();
    }

    /// What was compared so far.
    Findings findings() {
        return findings;
    }

    /// Checks every file that was written; needs everything ended.
    void checkFiles() {
        for (Path file : List.of(cast.inspectorHome().resolve(SqliteWorkStore.FILE_NAME),
                cast.colleagueHome().resolve(SqliteWorkStore.FILE_NAME), cast.cityFile())) {
            findings.compare("what is wrong with " + cast.work().relativize(file), List.of(), StoreCheck.check(file));
        }
    }

    private static Workplace open(Path home) throws ReportableException {
        return Workplace.open(Home.of(home), new MapPack("", List.of()), Clock.systemUTC());
    }

    private void compareRecord(Violation own, List<Violation> seen) {
        String name = "record " + own.localNumber() + " ";
        findings.compare(name + "state", RecordState.SYNCED, own.state());
        Violation copy = seen.stream().filter(v -> v.id().equals(own.id())).findFirst().orElse(null);
        findings.compare(name + "reached the colleague", true, copy != null);
        if (copy != null) {
            findings.compare(name + "class", own.classRef(), copy.classRef());
            findings.compare(name + "plate", own.plate(), copy.plate());
            findings.compare(name + "note", own.note(), copy.note());
            findings.compare(name + "place", own.place(), copy.place());
            findings.compare(name + "photos", own.photos().stream().map(PhotoRef::sha256).toList(),
                    copy.photos().stream().map(PhotoRef::sha256).toList());
        }
    }

    private void comparePhotos(Workplace inspector, List<Violation> own) throws IOException, InterruptedException {
        try (HttpClient line = HttpClient.newHttpClient()) {
            for (String hex : photos(own)) {
                byte[] original = Files.readAllBytes(inspector.patrol().photoFile(new Sha256(hex)));
                findings.compare("photo " + hex.substring(0, 8) + " on the device", hex, Sha256.of(original));
                HttpRequest ask = HttpRequest.newBuilder(city.resolve("/v1/blobs/sha256/" + hex)).build();
                HttpResponse<byte[]> answer = line.send(ask, HttpResponse.BodyHandlers.ofByteArray());
                findings.compare("photo " + hex.substring(0, 8) + " in the city", hex, Sha256.of(answer.body()));
            }
        }
    }

    /// The counts the window showed.
    private void compareWords() {
        findings.compare("counts after ending the shift again", word("receipt"), word("receipt-again"));
        findings.compare("the broken run was not called complete", true,
                !word("interrupted").equals(word("receipt")));
        findings.compare("pictures", 18L, told.stream().filter(t -> t.startsWith("@picture ")).count());
    }

    private String word(String said) {
        return told.stream()
                .filter(t -> t.startsWith("@" + said + " "))
                .map(t -> t.substring(said.length() + 2))
                .findFirst()
                .orElse("");
    }

    private static Set<String> photos(Collection<Violation> records) {
        Set<String> hex = new TreeSet<>();
        records.forEach(r -> r.photos().forEach(p -> hex.add(p.sha256().hex())));
        return hex;
    }

    private static Set<String> digests(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = new ArrayList<>(all.toList());
        }
        Set<String> hex = new TreeSet<>();
        for (Path file : files) {
            hex.add(Sha256.of(Files.readAllBytes(file)).hex());
        }
        return hex;
    }
}
