<?xml version="1.0" encoding="UTF-8"?>
<StyledLayerDescriptor
    xmlns="http://www.opengis.net/sld"
    xmlns:ogc="http://www.opengis.net/ogc"
    version="1.0.0">
  <!-- Unit grids: hairlines once a cell is 12 pixels, the code once it can be read. -->
  <NamedLayer>
    <Name>unit_grid</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>line</Name>
          <MaxScaleDenominator>29500</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke">
                <ogc:Function name="env">
                  <ogc:Literal>grid-line</ogc:Literal>
                  <ogc:Literal>#cfc6b8</ogc:Literal>
                </ogc:Function>
              </CssParameter>
              <CssParameter name="stroke-width">
                <ogc:Function name="env">
                  <ogc:Literal>grid-width</ogc:Literal>
                  <ogc:Literal>0.6</ogc:Literal>
                </ogc:Function>
              </CssParameter>
              <CssParameter name="stroke-opacity">
                <ogc:Function name="Interpolate">
                  <ogc:Function name="env"><ogc:Literal>wms_scale_denominator</ogc:Literal></ogc:Function>
                  <ogc:Literal>3000</ogc:Literal>
                  <ogc:Literal>0.9</ogc:Literal>
                  <ogc:Literal>14000</ogc:Literal>
                  <ogc:Literal>0.7</ogc:Literal>
                  <ogc:Literal>29500</ogc:Literal>
                  <ogc:Literal>0.12</ogc:Literal>
                </ogc:Function>
              </CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>code</Name>
          <MaxScaleDenominator>4000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:PropertyName>code</ogc:PropertyName></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">
                <ogc:Function name="env">
                  <ogc:Literal>code-size</ogc:Literal>
                  <ogc:Literal>10</ogc:Literal>
                </ogc:Function>
              </CssParameter>
            </Font>
            <Halo>
              <Radius>1</Radius>
              <Fill>
                <CssParameter name="fill">
                  <ogc:Function name="env">
                    <ogc:Literal>urban-ground</ogc:Literal>
                    <ogc:Literal>#f1ebe2</ogc:Literal>
                  </ogc:Function>
                </CssParameter>
              </Fill>
            </Halo>
            <Fill>
              <CssParameter name="fill">
                <ogc:Function name="env">
                  <ogc:Literal>grid-code</ogc:Literal>
                  <ogc:Literal>#b5ab9c</ogc:Literal>
                </ogc:Function>
              </CssParameter>
            </Fill>
            <Priority>1</Priority>
            <VendorOption name="goodnessOfFit">1.08</VendorOption>
            <VendorOption name="maxDisplacement">40</VendorOption>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
