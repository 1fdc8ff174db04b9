package xunge.ui.shell;

import xunge.domain.ReportableException;
import xunge.ui.text.Phrase;

/// Which city server this device works with. The application behind the window implements it.
public interface CityChoice {

    /// True when a server was chosen here before.
    boolean isChosen();

    /// What people call the city in use: the demonstration city, or the server's address; nothing before the choice.
    Phrase describe();

    /// Starts the demonstration city's server on this machine and works with it from now on. Blocks for a second or
    /// two; not on the JavaFX thread.
    void useDemonstration() throws ReportableException;

    /// Works with the server at `address` from now on; throws when that is no address of a server. It need not answer
    /// now. Not on the JavaFX thread.
    void useServer(String address) throws ReportableException;
}
