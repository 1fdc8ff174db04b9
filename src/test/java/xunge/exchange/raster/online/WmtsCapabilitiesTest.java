package xunge.exchange.raster.online;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import xunge.geo.raster.RasterException;

/// What a WMTS service says of itself, in the two ways that services say it.
class WmtsCapabilitiesTest {

    private static final String DOCUMENT = """
            <Capabilities xmlns="http://www.opengis.net/wmts/1.0" xmlns:ows="http://www.opengis.net/ows/1.1"
                xmlns:xlink="http://www.w3.org/1999/xlink" version="1.0.0">
              <ows:ServiceProvider><ows:ProviderName>市测绘院</ows:ProviderName></ows:ServiceProvider>
              <ows:OperationsMetadata><ows:Operation name="GetTile"><ows:DCP><ows:HTTP>
                <ows:Get xlink:href="https://maps.invalid/wmts?"/></ows:HTTP></ows:DCP></ows:Operation>
              </ows:OperationsMetadata>
              <Contents>
                <Layer><ows:Title>影像</ows:Title><ows:Identifier>img</ows:Identifier>
                  <Style isDefault="true"><ows:Identifier>plain</ows:Identifier></Style>
                  <Format>image/png</Format>
                  <TileMatrixSetLink><TileMatrixSet>c</TileMatrixSet></TileMatrixSetLink>
                  <TileMatrixSetLink><TileMatrixSet>w</TileMatrixSet></TileMatrixSetLink>%s
                </Layer>
                <TileMatrixSet><ows:Identifier>c</ows:Identifier>
                  <ows:SupportedCRS>urn:ogc:def:crs:EPSG::4490</ows:SupportedCRS>
                  <TileMatrix><ows:Identifier>1</ows:Identifier><ScaleDenominator>2.958293554545656E8</ScaleDenominator>
                    <TopLeftCorner>90.0 -180.0</TopLeftCorner><TileWidth>256</TileWidth><TileHeight>256</TileHeight>
                    <MatrixWidth>2</MatrixWidth><MatrixHeight>1</MatrixHeight></TileMatrix>
                </TileMatrixSet>
                <TileMatrixSet><ows:Identifier>w</ows:Identifier>
                  <ows:SupportedCRS>urn:ogc:def:crs:EPSG::3857</ows:SupportedCRS>
                  <TileMatrix><ows:Identifier>0</ows:Identifier><ScaleDenominator>559082264.0287178</ScaleDenominator>
                    <TopLeftCorner>-20037508.342789 20037508.342789</TopLeftCorner><TileWidth>256</TileWidth>
                    <TileHeight>256</TileHeight><MatrixWidth>1</MatrixWidth><MatrixHeight>1</MatrixHeight></TileMatrix>
                </TileMatrixSet>
              </Contents>
            </Capabilities>
            """;

    private static List<WmtsCapabilities.Offer> read(String document) throws RasterException {
        return WmtsCapabilities.read(document.getBytes(StandardCharsets.UTF_8), "maps.invalid", "t");
    }

    @Test
    void everyLayerIsOfferedInEachOfItsMatrixSets() throws RasterException {
        assertThat(read(DOCUMENT.formatted(""))).extracting(WmtsCapabilities.Offer::matrixSet)
                .containsExactly("c", "w");
    }

    @Test
    void withoutResourcesTilesAreAskedForByKeyAndValue() throws RasterException {
        assertThat(read(DOCUMENT.formatted("")).getLast().service().template())
                .isEqualTo("https://maps.invalid/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=img"
                        + "&STYLE=plain&TILEMATRIXSET=w&FORMAT=image%2Fpng&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}");
    }

    @Test
    void aResourceTemplateIsTakenWhereThereIsOne() throws RasterException {
        String resource = "<ResourceURL format=\"image/png\" resourceType=\"tile\""
                + " template=\"https://maps.invalid/{Style}/{TileMatrixSet}/{TileMatrix}/{TileRow}/{TileCol}.png\"/>";
        assertThat(read(DOCUMENT.formatted(resource)).getFirst().service().template())
                .isEqualTo("https://maps.invalid/plain/c/{z}/{y}/{x}.png");
    }

    @Test
    void degreesAreReadWithTheLatitudeFirst() throws RasterException {
        var matrix = read(DOCUMENT.formatted("")).getFirst().service().levels().getFirst().matrix();
        assertThat(List.of(matrix.originX(), matrix.originY())).containsExactly(-180.0, 90.0);
        assertThat(matrix.unitsPerPixelX() * 512).isCloseTo(360, org.assertj.core.data.Offset.offset(0.01));
    }

    @Test
    void metresAreReadAsTheyStand() throws RasterException {
        var matrix = read(DOCUMENT.formatted("")).getLast().service().levels().getFirst().matrix();
        assertThat(matrix.unitsPerPixelX()).isCloseTo(156_543.03, org.assertj.core.data.Offset.offset(0.01));
    }

    @Test
    void anErrorPageIsNoCapabilities() {
        assertThatThrownBy(() -> read("<html><body>404</body></html>")).hasMessageContaining("raster.no-capabilities");
    }

    @Test
    void aDocumentWithEntitiesIsRefused() {
        String bomb = "<!DOCTYPE Capabilities [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><Capabilities>&a;</Capabilities>";
        assertThatThrownBy(() -> read(bomb)).hasMessageContaining("raster.no-capabilities");
    }
}
