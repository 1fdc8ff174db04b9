<?xml version="1.0" encoding="UTF-8"?>
<StyledLayerDescriptor
    xmlns="http://www.opengis.net/sld"
    xmlns:ogc="http://www.opengis.net/ogc"
    version="1.0.0">
  <!-- Imported points without a style of their own: one dot. -->
  <NamedLayer>
    <Name>imported-point</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>point</Name>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>imported-point</ogc:Literal><ogc:Literal>#2f6fb3</ogc:Literal></ogc:Function></CssParameter></Fill>
                <Stroke>
                  <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>imported-edge</ogc:Literal><ogc:Literal>#ffffff</ogc:Literal></ogc:Function></CssParameter>
                  <CssParameter name="stroke-width">1</CssParameter>
                </Stroke>
              </Mark>
              <Size><ogc:Function name="Interpolate">
                  <ogc:Function name="env"><ogc:Literal>wms_scale_denominator</ogc:Literal></ogc:Function>
                  <ogc:Literal>2000</ogc:Literal>
                  <ogc:Literal>9</ogc:Literal>
                  <ogc:Literal>10000</ogc:Literal>
                  <ogc:Literal>6</ogc:Literal>
                  <ogc:Literal>50000</ogc:Literal>
                  <ogc:Literal>3.5</ogc:Literal>
                </ogc:Function></Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
