<?xml version="1.0" encoding="UTF-8"?>
<!-- The look of the benchmark city's layer parking, as src/bench/qgis_labels.py has QGIS draw it. -->
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>parking</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>street</Name>
          <MaxScaleDenominator>6000</MaxScaleDenominator>
          <PolygonSymbolizer><Fill><CssParameter name="fill">#1f78b4</CssParameter><CssParameter name="fill-opacity">0.6</CssParameter></Fill><Stroke><CssParameter name="stroke">#08306b</CssParameter><CssParameter name="stroke-width">1</CssParameter></Stroke></PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>district</Name>
          <MinScaleDenominator>6000</MinScaleDenominator>
          <PolygonSymbolizer><Fill><CssParameter name="fill">#1f78b4</CssParameter><CssParameter name="fill-opacity">0.6</CssParameter></Fill><Stroke><CssParameter name="stroke">#08306b</CssParameter><CssParameter name="stroke-width">0.5</CssParameter></Stroke></PolygonSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>capacity</Name>
          
          <TextSymbolizer><Label>P <ogc:PropertyName>cap</ogc:PropertyName></Label><Font><CssParameter name="font-family">Noto Sans SC</CssParameter><CssParameter name="font-size">11</CssParameter><CssParameter name="font-weight">bold</CssParameter></Font><Halo><Radius>1.5</Radius><Fill><CssParameter name="fill">#ffffff</CssParameter></Fill></Halo><Fill><CssParameter name="fill">#08306b</CssParameter></Fill><Priority>3</Priority></TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
