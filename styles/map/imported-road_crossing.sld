<?xml version="1.0" encoding="UTF-8"?>
<StyledLayerDescriptor
    xmlns="http://www.opengis.net/sld"
    xmlns:ogc="http://www.opengis.net/ogc"
    version="1.0.0">
  <!-- Crossings and traffic lights of OpenStreetMap: a dot on the road from near. -->
  <NamedLayer>
    <Name>imported-road_crossing</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>crossing</Name>
          <MaxScaleDenominator>12000</MaxScaleDenominator>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>road-minor</ogc:Literal><ogc:Literal>#ffffff</ogc:Literal></ogc:Function></CssParameter></Fill>
                <Stroke>
                  <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>road-path</ogc:Literal><ogc:Literal>#a89c88</ogc:Literal></ogc:Function></CssParameter>
                  <CssParameter name="stroke-width">1</CssParameter>
                </Stroke>
              </Mark>
              <Size><ogc:Function name="Interpolate">
                  <ogc:Function name="env"><ogc:Literal>wms_scale_denominator</ogc:Literal></ogc:Function>
                  <ogc:Literal>2000</ogc:Literal>
                  <ogc:Literal>6</ogc:Literal>
                  <ogc:Literal>10000</ogc:Literal>
                  <ogc:Literal>4</ogc:Literal>
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
