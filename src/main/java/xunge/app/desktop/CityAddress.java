package xunge.app.desktop;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import xunge.sync.SyncException;

/// The address of a city server as people type it.
public final class CityAddress {

    /// An address at which nobody answers, for work that needs no answer.
    static final URI NOWHERE = URI.create("http://127.0.0.1:9");

    private CityAddress() {}

    /// `typed` as an address; without a scheme it is taken as https, on this machine as http.
    static URI parse(String typed) throws SyncException {
        String text = typed.strip();
        if (!text.contains("://")) {
            boolean isHere = text.startsWith("localhost") || text.startsWith("127.") || text.startsWith("[::1]");
            text = (isHere ? "http://" : "https://") + text;
        }
        try {
            URI uri = new URI(text);
            boolean isWeb = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            if (!isWeb || uri.getHost() == null) {
                throw new SyncException("sync.bad-address", List.of(typed), null);
            }
            return uri;
        } catch (URISyntaxException e) {
            throw new SyncException("sync.bad-address", List.of(typed), e);
        }
    }
}
