package xunge.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import xunge.sync.SyncException;

class CityAddressTest {

    @ParameterizedTest
    @CsvSource({
        "http://10.1.2.3:8047, http://10.1.2.3:8047",
        "https://city.example.cn, https://city.example.cn",
        "HTTP://City.example.cn, http://City.example.cn",
        "' http://10.1.2.3:8047/ ', http://10.1.2.3:8047",
        "city.example.cn:8047, https://city.example.cn:8047",
        "10.1.2.3, https://10.1.2.3",
        "localhost:8047, http://localhost:8047",
        "127.0.0.1:8047, http://127.0.0.1:8047",
        "[::1]:8047, http://[::1]:8047"})
    void addressIsUnderstood(String typed, String address) throws SyncException {
        assertThat(CityAddress.parse(typed)).hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "http://", "ftp://10.1.2.3", "file:///etc", "http://a b", "http://:8047", "郑州",
        "豫A12345", "A017", "https://A017", "http://10.1.2.3:99999", "http://10.1.2.3:0", "http://10.1.2.3/city",
        "http://10.1.2.3?x=1", "http://name:word@10.1.2.3", "demo"})
    void whatIsNoAddressIsRefused(String typed) {
        assertThatThrownBy(() -> CityAddress.parse(typed)).isInstanceOfSatisfying(SyncException.class,
                e -> assertThat(e.messageKey()).isEqualTo("sync.bad-address"));
    }
}
