package xunge.app.desktop;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import xunge.sync.SyncException;

/// The address of a city server as people type it.
public final class CityAddress {

    /// An address at which nobody answers, for work that needs no answer.
    static final URI NOWHERE = URI.create("http://127.0.0.1:9");

    private static final int MAX_PORT = 65_535;

    private CityAddress() {}

    /// `typed` as an address; without a scheme it is taken as https, on this machine as http.
    ///
    /// A host is an IP address, `localhost` or a name with a dot: a word without one is a slip more often than a server
    /// of the office network, which has a number too. A path, a question or a password is no part of it.
    static URI parse(String typed) throws SyncException {
        String text = typed.strip();
        if (!text.contains("://")) {
            boolean isHere = text.startsWith("localhost") || text.startsWith("127.") || text.startsWith("[::1]");
            text = (isHere ? "http://" : "https://") + text;
        }
        try {
            URI uri = new URI(text);
            if (!isCity(uri)) {
                throw new SyncException("sync.bad-address", List.of(typed), null);
            }
            return new URI(uri.getScheme().toLowerCase(Locale.ROOT), null, uri.getHost(), uri.getPort(), null, null,
                    null);
        } catch (URISyntaxException e) {
            throw new SyncException("sync.bad-address", List.of(typed), e);
        }
    }

    private static boolean isCity(URI uri) {
        boolean isWeb = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
        boolean isPort = uri.getPort() == -1 || (uri.getPort() > 0 && uri.getPort() <= MAX_PORT);
        boolean isBare = List.of("", "/").contains(uri.getRawPath()) && uri.getRawQuery() == null
                && uri.getRawFragment() == null && uri.getRawUserInfo() == null;
        return isWeb && isHost(uri.getHost()) && isPort && isBare;
    }

    private static boolean isHost(@Nullable String host) {
        return host != null && (host.equals("localhost") || host.contains(".") || host.startsWith("["));
    }
}
