<?xml version="1.0" encoding="UTF-8"?>
<StyledLayerDescriptor
    xmlns="http://www.opengis.net/sld"
    xmlns:ogc="http://www.opengis.net/ogc"
    version="1.0.0">
  <!-- Planned routes assembled from ways: a band that can be told from the roads below. -->
  <NamedLayer>
    <Name>imported-planned_route</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>edge</Name>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>imported-edge</ogc:Literal><ogc:Literal>#ffffff</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Function name="Interpolate">
                  <ogc:Function name="env"><ogc:Literal>wms_scale_denominator</ogc:Literal></ogc:Function>
                  <ogc:Literal>5000</ogc:Literal>
                  <ogc:Literal>8</ogc:Literal>
                  <ogc:Literal>30000</ogc:Literal>
                  <ogc:Literal>5</ogc:Literal>
                  <ogc:Literal>200000</ogc:Literal>
                  <ogc:Literal>3</ogc:Literal>
                </ogc:Function></CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>route</Name>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>imported-point</ogc:Literal><ogc:Literal>#2f6fb3</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Function name="Interpolate">
                  <ogc:Function name="env"><ogc:Literal>wms_scale_denominator</ogc:Literal></ogc:Function>
                  <ogc:Literal>5000</ogc:Literal>
                  <ogc:Literal>5</ogc:Literal>
                  <ogc:Literal>30000</ogc:Literal>
                  <ogc:Literal>3</ogc:Literal>
                  <ogc:Literal>200000</ogc:Literal>
                  <ogc:Literal>1.6</ogc:Literal>
                </ogc:Function></CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
