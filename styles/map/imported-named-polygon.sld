<?xml version="1.0" encoding="UTF-8"?>
<StyledLayerDescriptor
    xmlns="http://www.opengis.net/sld"
    xmlns:ogc="http://www.opengis.net/ogc"
    version="1.0.0">
  <!-- Imported areas with a name and without a style of their own: a light fill, a line, the name inside from near. -->
  <NamedLayer>
    <Name>imported-named-polygon</Name>
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
      <FeatureTypeStyle>
        <Rule>
          <Name>name</Name>
          <MaxScaleDenominator>8000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:PropertyName>name</ogc:PropertyName></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">11.5</CssParameter>
            </Font>
            <LabelPlacement><PointPlacement><AnchorPoint><AnchorPointX>0.5</AnchorPointX><AnchorPointY>0.5</AnchorPointY></AnchorPoint></PointPlacement></LabelPlacement>
            <Halo>
              <Radius>1.5</Radius>
              <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>ground</ogc:Literal><ogc:Literal>#faf8f3</ogc:Literal></ogc:Function></CssParameter></Fill>
            </Halo>
            <Fill><CssParameter name="fill"><ogc:Function name="env"><ogc:Literal>imported-name</ogc:Literal><ogc:Literal>#3f4a57</ogc:Literal></ogc:Function></CssParameter></Fill>
            <Priority>20</Priority>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
