<?xml version="1.0" encoding="UTF-8"?>
<StyledLayerDescriptor
    xmlns="http://www.opengis.net/sld"
    xmlns:ogc="http://www.opengis.net/ogc"
    version="1.0.0">
  <!-- Districts: pale ground, a soft band inside the border, a dash-dot line, a large spaced pale name. -->
  <NamedLayer>
    <Name>district</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>ground</Name>
          <PolygonSymbolizer>
            <Fill>
              <CssParameter name="fill">
                <ogc:Function name="env">
                  <ogc:Literal>ground</ogc:Literal>
                  <ogc:Literal>#faf8f3</ogc:Literal>
                </ogc:Function>
              </CssParameter>
            </Fill>
          </PolygonSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>band</Name>
          <MinScaleDenominator>12000</MinScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke">
                <ogc:Function name="Recode">
                  <ogc:PropertyName>code</ogc:PropertyName>
                  <ogc:Literal>410102</ogc:Literal>
                  <ogc:Function name="env">
                    <ogc:Literal>pastel1</ogc:Literal>
                    <ogc:Literal>#dde6ee</ogc:Literal>
                  </ogc:Function>
                  <ogc:Literal>410103</ogc:Literal>
                  <ogc:Function name="env">
                    <ogc:Literal>pastel2</ogc:Literal>
                    <ogc:Literal>#dde6ee</ogc:Literal>
                  </ogc:Function>
                  <ogc:Literal>410104</ogc:Literal>
                  <ogc:Function name="env">
                    <ogc:Literal>pastel3</ogc:Literal>
                    <ogc:Literal>#dde6ee</ogc:Literal>
                  </ogc:Function>
                  <ogc:Literal>410105</ogc:Literal>
                  <ogc:Function name="env">
                    <ogc:Literal>pastel4</ogc:Literal>
                    <ogc:Literal>#dde6ee</ogc:Literal>
                  </ogc:Function>
                  <ogc:Literal>410106</ogc:Literal>
                  <ogc:Function name="env">
                    <ogc:Literal>pastel5</ogc:Literal>
                    <ogc:Literal>#dde6ee</ogc:Literal>
                  </ogc:Function>
                  <ogc:Literal>410108</ogc:Literal>
                  <ogc:Function name="env">
                    <ogc:Literal>pastel6</ogc:Literal>
                    <ogc:Literal>#dde6ee</ogc:Literal>
                  </ogc:Function>
                  <ogc:Literal>410122</ogc:Literal>
                  <ogc:Function name="env">
                    <ogc:Literal>pastel2</ogc:Literal>
                    <ogc:Literal>#dde6ee</ogc:Literal>
                  </ogc:Function>
                  <ogc:Literal>410181</ogc:Literal>
                  <ogc:Function name="env">
                    <ogc:Literal>pastel1</ogc:Literal>
                    <ogc:Literal>#dde6ee</ogc:Literal>
                  </ogc:Function>
                  <ogc:Literal>410182</ogc:Literal>
                  <ogc:Function name="env">
                    <ogc:Literal>pastel3</ogc:Literal>
                    <ogc:Literal>#dde6ee</ogc:Literal>
                  </ogc:Function>
                  <ogc:Literal>410183</ogc:Literal>
                  <ogc:Function name="env">
                    <ogc:Literal>pastel4</ogc:Literal>
                    <ogc:Literal>#dde6ee</ogc:Literal>
                  </ogc:Function>
                  <ogc:Literal>410184</ogc:Literal>
                  <ogc:Function name="env">
                    <ogc:Literal>pastel5</ogc:Literal>
                    <ogc:Literal>#dde6ee</ogc:Literal>
                  </ogc:Function>
                  <ogc:Literal>410185</ogc:Literal>
                  <ogc:Function name="env">
                    <ogc:Literal>pastel6</ogc:Literal>
                    <ogc:Literal>#dde6ee</ogc:Literal>
                  </ogc:Function>
                </ogc:Function>
              </CssParameter>
              <CssParameter name="stroke-width">11</CssParameter>
              <CssParameter name="stroke-opacity">
                <ogc:Function name="Interpolate">
                  <ogc:Function name="env"><ogc:Literal>wms_scale_denominator</ogc:Literal></ogc:Function>
                  <ogc:Literal>12000</ogc:Literal>
                  <ogc:Literal>0.0</ogc:Literal>
                  <ogc:Literal>30000</ogc:Literal>
                  <ogc:Literal>0.8</ogc:Literal>
                  <ogc:Literal>250000</ogc:Literal>
                  <ogc:Literal>1</ogc:Literal>
                  <ogc:Literal>900000</ogc:Literal>
                  <ogc:Literal>0.9</ogc:Literal>
                </ogc:Function>
              </CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
            <PerpendicularOffset>-5.5</PerpendicularOffset>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>border-wide</Name>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke">
                <ogc:Function name="env">
                  <ogc:Literal>district-line</ogc:Literal>
                  <ogc:Literal>#a99fae</ogc:Literal>
                </ogc:Function>
              </CssParameter>
              <CssParameter name="stroke-width">
                <ogc:Function name="env">
                  <ogc:Literal>district-width</ogc:Literal>
                  <ogc:Literal>1.3</ogc:Literal>
                </ogc:Function>
              </CssParameter>
              <CssParameter name="stroke-opacity">
                <ogc:Function name="Interpolate">
                  <ogc:Function name="env"><ogc:Literal>wms_scale_denominator</ogc:Literal></ogc:Function>
                  <ogc:Literal>5000</ogc:Literal>
                  <ogc:Literal>0.55</ogc:Literal>
                  <ogc:Literal>40000</ogc:Literal>
                  <ogc:Literal>0.9</ogc:Literal>
                </ogc:Function>
              </CssParameter>
              <CssParameter name="stroke-dasharray">12 3 2 3</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>name</Name>
          <MinScaleDenominator>30000</MinScaleDenominator>
          <MaxScaleDenominator>900000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:PropertyName>name</ogc:PropertyName></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">
                <ogc:Function name="Interpolate">
                  <ogc:Function name="env"><ogc:Literal>wms_scale_denominator</ogc:Literal></ogc:Function>
                  <ogc:Literal>40000</ogc:Literal>
                  <ogc:Literal>26</ogc:Literal>
                  <ogc:Literal>150000</ogc:Literal>
                  <ogc:Literal>24</ogc:Literal>
                  <ogc:Literal>500000</ogc:Literal>
                  <ogc:Literal>16</ogc:Literal>
                  <ogc:Literal>900000</ogc:Literal>
                  <ogc:Literal>12</ogc:Literal>
                </ogc:Function>
              </CssParameter>
            </Font>
            <Halo>
              <Radius>2</Radius>
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
                  <ogc:Literal>district-name</ogc:Literal>
                  <ogc:Literal>#a59ba8</ogc:Literal>
                </ogc:Function>
              </CssParameter>
            </Fill>
            <Priority>20</Priority>
            <VendorOption name="charSpacing">8</VendorOption>
            <VendorOption name="spaceAround">6</VendorOption>
            <VendorOption name="maxDisplacement">60</VendorOption>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
