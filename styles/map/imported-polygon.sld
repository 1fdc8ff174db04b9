<?xml version="1.0" encoding="UTF-8"?>
<StyledLayerDescriptor
    xmlns="http://www.opengis.net/sld"
    xmlns:ogc="http://www.opengis.net/ogc"
    version="1.0.0">
  <!-- Imported areas without a style of their own: a light fill and a line. -->
  <NamedLayer>
    <Name>imported-polygon</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>area</Name>
          <PolygonSymbolizer>
            <Fill>
              <CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>imported-fill</ogc:Literal><ogc:Literal>#9db8d2</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="fill-opacity">0.4</CssParameter>
            </Fill>
            <Stroke>
              <CssParameter name="stroke"><ogc:Function name="env"><ogc:Literal>imported-line</ogc:Literal><ogc:Literal>#4a6f96</ogc:Literal></ogc:Function></CssParameter>
              <CssParameter name="stroke-width"><ogc:Function name="Interpolate">
                  <ogc:Function name="env"><ogc:Literal>wms_scale_denominator</ogc:Literal></ogc:Function>
                  <ogc:Literal>2000</ogc:Literal>
                  <ogc:Literal>1.6</ogc:Literal>
                  <ogc:Literal>20000</ogc:Literal>
                  <ogc:Literal>1</ogc:Literal>
                  <ogc:Literal>100000</ogc:Literal>
                  <ogc:Literal>0.6</ogc:Literal>
                </ogc:Function></CssParameter>
            </Stroke>
          </PolygonSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
