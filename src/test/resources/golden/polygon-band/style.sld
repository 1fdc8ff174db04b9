<?xml version="1.0" encoding="UTF-8"?>
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>area</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <LineSymbolizer><Stroke><CssParameter name="stroke">#c8a2c8</CssParameter><CssParameter name="stroke-width">8</CssParameter></Stroke><PerpendicularOffset>-4</PerpendicularOffset></LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <LineSymbolizer><Stroke><CssParameter name="stroke">#705070</CssParameter><CssParameter name="stroke-dasharray">8 3 2 3</CssParameter></Stroke></LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
