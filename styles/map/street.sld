<?xml version="1.0" encoding="UTF-8"?>
<StyledLayerDescriptor
    xmlns="http://www.opengis.net/sld"
    xmlns:ogc="http://www.opengis.net/ogc"
    version="1.0.0">
  <!-- Streets and towns: the built-up tone of the core, a thin line, a small pale name. -->
  <NamedLayer>
    <Name>street</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>built-up</Name>
          <PolygonSymbolizer>
            <Fill>
              <CssParameter name="fill">
                <ogc:Function name="env">
                  <ogc:Literal>urban</ogc:Literal>
                  <ogc:Literal>#e4dac8</ogc:Literal>
                </ogc:Function>
              </CssParameter>
              <CssParameter name="fill-opacity">0.42</CssParameter>
            </Fill>
          </PolygonSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>line</Name>
          <MaxScaleDenominator>90000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke">
                <ogc:Function name="env">
                  <ogc:Literal>street-line</ogc:Literal>
                  <ogc:Literal>#cdc5ba</ogc:Literal>
                </ogc:Function>
              </CssParameter>
              <CssParameter name="stroke-width">
                <ogc:Function name="Interpolate">
                  <ogc:Function name="env"><ogc:Literal>wms_scale_denominator</ogc:Literal></ogc:Function>
                  <ogc:Literal>3000</ogc:Literal>
                  <ogc:Literal>1.6</ogc:Literal>
                  <ogc:Literal>30000</ogc:Literal>
                  <ogc:Literal>1</ogc:Literal>
                  <ogc:Literal>90000</ogc:Literal>
                  <ogc:Literal>0.7</ogc:Literal>
                </ogc:Function>
              </CssParameter>
              <CssParameter name="stroke-opacity">
                <ogc:Function name="Interpolate">
                  <ogc:Function name="env"><ogc:Literal>wms_scale_denominator</ogc:Literal></ogc:Function>
                  <ogc:Literal>30000</ogc:Literal>
                  <ogc:Literal>0.95</ogc:Literal>
                  <ogc:Literal>90000</ogc:Literal>
                  <ogc:Literal>0.25</ogc:Literal>
                </ogc:Function>
              </CssParameter>
              <CssParameter name="stroke-dasharray">6 2 1.5 2</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>name</Name>
          <MinScaleDenominator>7000</MinScaleDenominator>
          <MaxScaleDenominator>42000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:PropertyName>name</ogc:PropertyName></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">
                <ogc:Function name="Interpolate">
                  <ogc:Function name="env"><ogc:Literal>wms_scale_denominator</ogc:Literal></ogc:Function>
                  <ogc:Literal>6000</ogc:Literal>
                  <ogc:Literal>14</ogc:Literal>
                  <ogc:Literal>40000</ogc:Literal>
                  <ogc:Literal>11</ogc:Literal>
                </ogc:Function>
              </CssParameter>
            </Font>
            <Halo>
              <Radius>1.5</Radius>
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
                  <ogc:Literal>street-name</ogc:Literal>
                  <ogc:Literal>#b3aa9e</ogc:Literal>
                </ogc:Function>
              </CssParameter>
            </Fill>
            <Priority>4</Priority>
            <VendorOption name="charSpacing">1</VendorOption>
            <VendorOption name="goodnessOfFit">1</VendorOption>
            <VendorOption name="maxDisplacement">36</VendorOption>
            <VendorOption name="spaceAround">4</VendorOption>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
