<?xml version="1.0" encoding="UTF-8"?>
<StyledLayerDescriptor xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc" xmlns:gml="http://www.opengis.net/gml" xmlns:xlink="http://www.w3.org/1999/xlink" version="1.0.0">
  <NamedLayer>
    <Name>area</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <PolygonSymbolizer>
            <Stroke>
              <CssParameter name="stroke">#999999</CssParameter>
              <CssParameter name="stroke-width">1</CssParameter>
            </Stroke>
          </PolygonSymbolizer>
          <TextSymbolizer>
            <Label>
              <ogc:Function name="if_then_else">
                <ogc:Function name="greaterThan">
                  <ogc:PropertyName>share</ogc:PropertyName>
                  <ogc:Literal>0.5</ogc:Literal>
                </ogc:Function>
                <ogc:Function name="strConcat">
                  <ogc:Function name="strToUpperCase">
                    <ogc:PropertyName>use</ogc:PropertyName>
                  </ogc:Function>
                  <ogc:Function name="numberFormat">
                    <ogc:Literal>0.0%</ogc:Literal>
                    <ogc:PropertyName>share</ogc:PropertyName>
                  </ogc:Function>
                </ogc:Function>
                <ogc:Function name="round">
                  <ogc:Mul>
                    <ogc:PropertyName>share</ogc:PropertyName>
                    <ogc:Literal>100</ogc:Literal>
                  </ogc:Mul>
                </ogc:Function>
              </ogc:Function>
            </Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">11</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Fill>
              <CssParameter name="fill">#1d4f86</CssParameter>
            </Fill>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
