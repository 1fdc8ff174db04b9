<?xml version="1.0" encoding="UTF-8"?>
<!-- The look of the benchmark city's layer grid_city, as src/bench/qgis_labels.py has QGIS draw it. -->
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>grid_city</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>street-0</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>cls</ogc:PropertyName><ogc:Literal>0</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MaxScaleDenominator>6000</MaxScaleDenominator>
          <PolygonSymbolizer><Fill><CssParameter name="fill">#d7191c</CssParameter><CssParameter name="fill-opacity">0.45</CssParameter></Fill><Stroke><CssParameter name="stroke">#999999</CssParameter><CssParameter name="stroke-width">1</CssParameter></Stroke></PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>street-1</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>cls</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MaxScaleDenominator>6000</MaxScaleDenominator>
          <PolygonSymbolizer><Fill><CssParameter name="fill">#fdae61</CssParameter><CssParameter name="fill-opacity">0.45</CssParameter></Fill><Stroke><CssParameter name="stroke">#999999</CssParameter><CssParameter name="stroke-width">1</CssParameter></Stroke></PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>street-2</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>cls</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MaxScaleDenominator>6000</MaxScaleDenominator>
          <PolygonSymbolizer><Fill><CssParameter name="fill">#ffffbf</CssParameter><CssParameter name="fill-opacity">0.45</CssParameter></Fill><Stroke><CssParameter name="stroke">#999999</CssParameter><CssParameter name="stroke-width">1</CssParameter></Stroke></PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>street-3</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>cls</ogc:PropertyName><ogc:Literal>3</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MaxScaleDenominator>6000</MaxScaleDenominator>
          <PolygonSymbolizer><Fill><CssParameter name="fill">#a6d96a</CssParameter><CssParameter name="fill-opacity">0.45</CssParameter></Fill><Stroke><CssParameter name="stroke">#999999</CssParameter><CssParameter name="stroke-width">1</CssParameter></Stroke></PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>street-4</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>cls</ogc:PropertyName><ogc:Literal>4</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MaxScaleDenominator>6000</MaxScaleDenominator>
          <PolygonSymbolizer><Fill><CssParameter name="fill">#1a9641</CssParameter><CssParameter name="fill-opacity">0.45</CssParameter></Fill><Stroke><CssParameter name="stroke">#999999</CssParameter><CssParameter name="stroke-width">1</CssParameter></Stroke></PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>district-0</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>cls</ogc:PropertyName><ogc:Literal>0</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>6000</MinScaleDenominator>
          <PolygonSymbolizer><Fill><CssParameter name="fill">#d7191c</CssParameter><CssParameter name="fill-opacity">0.45</CssParameter></Fill><Stroke><CssParameter name="stroke">#999999</CssParameter><CssParameter name="stroke-width">0.5</CssParameter></Stroke></PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>district-1</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>cls</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>6000</MinScaleDenominator>
          <PolygonSymbolizer><Fill><CssParameter name="fill">#fdae61</CssParameter><CssParameter name="fill-opacity">0.45</CssParameter></Fill><Stroke><CssParameter name="stroke">#999999</CssParameter><CssParameter name="stroke-width">0.5</CssParameter></Stroke></PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>district-2</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>cls</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>6000</MinScaleDenominator>
          <PolygonSymbolizer><Fill><CssParameter name="fill">#ffffbf</CssParameter><CssParameter name="fill-opacity">0.45</CssParameter></Fill><Stroke><CssParameter name="stroke">#999999</CssParameter><CssParameter name="stroke-width">0.5</CssParameter></Stroke></PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>district-3</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>cls</ogc:PropertyName><ogc:Literal>3</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>6000</MinScaleDenominator>
          <PolygonSymbolizer><Fill><CssParameter name="fill">#a6d96a</CssParameter><CssParameter name="fill-opacity">0.45</CssParameter></Fill><Stroke><CssParameter name="stroke">#999999</CssParameter><CssParameter name="stroke-width">0.5</CssParameter></Stroke></PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>district-4</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>cls</ogc:PropertyName><ogc:Literal>4</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>6000</MinScaleDenominator>
          <PolygonSymbolizer><Fill><CssParameter name="fill">#1a9641</CssParameter><CssParameter name="fill-opacity">0.45</CssParameter></Fill><Stroke><CssParameter name="stroke">#999999</CssParameter><CssParameter name="stroke-width">0.5</CssParameter></Stroke></PolygonSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>code</Name>
          <MaxScaleDenominator>6000</MaxScaleDenominator>
          <TextSymbolizer><Label><ogc:PropertyName>code</ogc:PropertyName></Label><Font><CssParameter name="font-family">Noto Sans SC</CssParameter><CssParameter name="font-size">10</CssParameter></Font><Halo><Radius>1.5</Radius><Fill><CssParameter name="fill">#ffffff</CssParameter></Fill></Halo><Fill><CssParameter name="fill">#777777</CssParameter></Fill><Priority>1</Priority><VendorOption name="goodnessOfFit">1</VendorOption></TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
