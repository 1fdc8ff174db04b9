package xunge.ui._fake;

import java.util.List;
import xunge.domain.ReportableException;
import xunge.sync.SyncException;
import xunge.ui.shell.CityChoice;
import xunge.ui.text.Phrase;

/// A choice of cities; addresses with a space are none.
public final class FakeCity implements CityChoice {

    private String chosen = "";

    @Override
    public boolean isChosen() {
        return !chosen.isEmpty();
    }

    @Override
    public Phrase describe() {
        return chosen.isEmpty() ? Phrase.NONE
                : chosen.equals("demo") ? Phrase.of("welcome.demo")
                        : Phrase.verbatim(chosen);
    }

    @Override
    public void useDemonstration() {
        chosen = "demo";
    }

    @Override
    public void useServer(String address) throws ReportableException {
        if (address.contains(" ")) {
            throw new SyncException("sync.address", List.of(address), null);
        }
        chosen = address;
    }
}
