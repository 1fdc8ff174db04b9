<?xml version="1.0" encoding="UTF-8"?>
<StyledLayerDescriptor
    xmlns="http://www.opengis.net/sld"
    xmlns:ogc="http://www.opengis.net/ogc"
    version="1.0.0">
  <!-- Management areas: thin, violet and dashed, so that they are never taken for districts. -->
  <NamedLayer>
    <Name>management_area</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>line</Name>
          <MaxScaleDenominator>700000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke">
                <ogc:Function name="env">
                  <ogc:Literal>management-line</ogc:Literal>
                  <ogc:Literal>#8d7bb5</ogc:Literal>
                </ogc:Function>
              </CssParameter>
              <CssParameter name="stroke-width">
                <ogc:Function name="Interpolate">
                  <ogc:Function name="env"><ogc:Literal>wms_scale_denominator</ogc:Literal></ogc:Function>
                  <ogc:Literal>20000</ogc:Literal>
                  <ogc:Literal>1.4</ogc:Literal>
                  <ogc:Literal>400000</ogc:Literal>
                  <ogc:Literal>1</ogc:Literal>
                </ogc:Function>
              </CssParameter>
              <CssParameter name="stroke-opacity">
                <ogc:Function name="Interpolate">
                  <ogc:Function name="env"><ogc:Literal>wms_scale_denominator</ogc:Literal></ogc:Function>
                  <ogc:Literal>6000</ogc:Literal>
                  <ogc:Literal>0.5</ogc:Literal>
                  <ogc:Literal>60000</ogc:Literal>
                  <ogc:Literal>0.85</ogc:Literal>
                </ogc:Function>
              </CssParameter>
              <CssParameter name="stroke-dasharray">5 3</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>name</Name>
          <MinScaleDenominator>30000</MinScaleDenominator>
          <MaxScaleDenominator>420000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:PropertyName>name</ogc:PropertyName></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">
                <ogc:Function name="Interpolate">
                  <ogc:Function name="env"><ogc:Literal>wms_scale_denominator</ogc:Literal></ogc:Function>
                  <ogc:Literal>40000</ogc:Literal>
                  <ogc:Literal>13</ogc:Literal>
                  <ogc:Literal>300000</ogc:Literal>
                  <ogc:Literal>11</ogc:Literal>
                </ogc:Function>
              </CssParameter>
            </Font>
            <Halo>
              <Radius>1.5</Radius>
              <Fill>
                <CssParameter name="fill">
                  <ogc:Function name="env">
                    <ogc:Literal>ground</ogc:Literal>
                    <ogc:Literal>#faf8f3</ogc:Literal>
                  </ogc:Function>
                </CssParameter>
              </Fill>
            </Halo>
            <Fill>
              <CssParameter name="fill">
                <ogc:Function name="env">
                  <ogc:Literal>management-name</ogc:Literal>
                  <ogc:Literal>#7d6ca6</ogc:Literal>
                </ogc:Function>
              </CssParameter>
            </Fill>
            <Priority>15</Priority>
            <VendorOption name="charSpacing">2</VendorOption>
            <VendorOption name="maxDisplacement">40</VendorOption>
            <VendorOption name="spaceAround">4</VendorOption>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
