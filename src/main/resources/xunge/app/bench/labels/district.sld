<?xml version="1.0" encoding="UTF-8"?>
<!-- The look of the benchmark city's layer district, as src/bench/qgis_labels.py has QGIS draw it. -->
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>district</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>edge</Name>
          
          <PolygonSymbolizer><Stroke><CssParameter name="stroke">#7f0000</CssParameter><CssParameter name="stroke-width">2</CssParameter></Stroke></PolygonSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>name</Name>
          
          <TextSymbolizer><Label><ogc:PropertyName>name</ogc:PropertyName></Label><Font><CssParameter name="font-family">Noto Sans SC</CssParameter><CssParameter name="font-size">24</CssParameter></Font><Halo><Radius>1.5</Radius><Fill><CssParameter name="fill">#ffffff</CssParameter></Fill></Halo><Fill><CssParameter name="fill">#8a7f90</CssParameter></Fill><Priority>10</Priority><VendorOption name="charSpacing">8</VendorOption></TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
