<?xml version="1.0" encoding="UTF-8"?>
<StyledLayerDescriptor
    xmlns="http://www.opengis.net/sld"
    xmlns:ogc="http://www.opengis.net/ogc"
    version="1.0.0">
  <!-- Parking zones: motor blue, bikes green; solid in force, hatched before, dashed outline after; dots at district scale. -->
  <NamedLayer>
    <Name>parking_zone</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>motor-dot</Name>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo>
              <ogc:PropertyName>kind</ogc:PropertyName>
              <ogc:Literal>motor</ogc:Literal>
            </ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <MinScaleDenominator>14000</MinScaleDenominator>
          <MaxScaleDenominator>60000</MaxScaleDenominator>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>square</WellKnownName>
                <Fill>
                  <CssParameter name="fill">
                    <ogc:Function name="env">
                      <ogc:Literal>zone-motor</ogc:Literal>
                      <ogc:Literal>#2f6fb3</ogc:Literal>
                    </ogc:Function>
                  </CssParameter>
                  <CssParameter name="fill-opacity">
                    <ogc:Function name="Interpolate">
                      <ogc:Function name="env"><ogc:Literal>wms_scale_denominator</ogc:Literal></ogc:Function>
                      <ogc:Literal>14000</ogc:Literal>
                      <ogc:Literal>0.9</ogc:Literal>
                      <ogc:Literal>50000</ogc:Literal>
                      <ogc:Literal>0.6</ogc:Literal>
                    </ogc:Function>
                  </CssParameter>
                </Fill>
              </Mark>
              <Size>
                <ogc:Function name="Interpolate">
                  <ogc:Function name="env"><ogc:Literal>wms_scale_denominator</ogc:Literal></ogc:Function>
                  <ogc:Literal>14000</ogc:Literal>
                  <ogc:Literal>5</ogc:Literal>
                  <ogc:Literal>50000</ogc:Literal>
                  <ogc:Literal>2.6</ogc:Literal>
                </ogc:Function>
              </Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>bike-dot</Name>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo>
              <ogc:PropertyName>kind</ogc:PropertyName>
              <ogc:Literal>bike</ogc:Literal>
            </ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <MinScaleDenominator>14000</MinScaleDenominator>
          <MaxScaleDenominator>60000</MaxScaleDenominator>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill>
                  <CssParameter name="fill">
                    <ogc:Function name="env">
                      <ogc:Literal>zone-bike</ogc:Literal>
                      <ogc:Literal>#2f9461</ogc:Literal>
                    </ogc:Function>
                  </CssParameter>
                  <CssParameter name="fill-opacity">
                    <ogc:Function name="Interpolate">
                      <ogc:Function name="env"><ogc:Literal>wms_scale_denominator</ogc:Literal></ogc:Function>
                      <ogc:Literal>14000</ogc:Literal>
                      <ogc:Literal>0.9</ogc:Literal>
                      <ogc:Literal>50000</ogc:Literal>
                      <ogc:Literal>0.6</ogc:Literal>
                    </ogc:Function>
                  </CssParameter>
                </Fill>
              </Mark>
              <Size>
                <ogc:Function name="Interpolate">
                  <ogc:Function name="env"><ogc:Literal>wms_scale_denominator</ogc:Literal></ogc:Function>
                  <ogc:Literal>14000</ogc:Literal>
                  <ogc:Literal>5</ogc:Literal>
                  <ogc:Literal>50000</ogc:Literal>
                  <ogc:Literal>2.6</ogc:Literal>
                </ogc:Function>
              </Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>motor-expired</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo>
                <ogc:PropertyName>kind</ogc:PropertyName>
                <ogc:Literal>motor</ogc:Literal>
              </ogc:PropertyIsEqualTo>
              <ogc:And>
                <ogc:Not>
                  <ogc:PropertyIsNull><ogc:PropertyName>valid_to</ogc:PropertyName></ogc:PropertyIsNull>
                </ogc:Not>
                <ogc:PropertyIsLessThan>
                  <ogc:PropertyName>valid_to</ogc:PropertyName>
                  <ogc:Function name="env">
                    <ogc:Literal>today</ogc:Literal>
                    <ogc:Literal>9999-12-31</ogc:Literal>
                  </ogc:Function>
                </ogc:PropertyIsLessThan>
              </ogc:And>
            </ogc:And>
          </ogc:Filter>
          <MaxScaleDenominator>14000</MaxScaleDenominator>
          <PolygonSymbolizer>
            <Stroke>
              <CssParameter name="stroke">
                <ogc:Function name="env">
                  <ogc:Literal>zone-motor</ogc:Literal>
                  <ogc:Literal>#2f6fb3</ogc:Literal>
                </ogc:Function>
              </CssParameter>
              <CssParameter name="stroke-width">1.2</CssParameter>
              <CssParameter name="stroke-dasharray">4 2</CssParameter>
            </Stroke>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>motor-future</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo>
                <ogc:PropertyName>kind</ogc:PropertyName>
                <ogc:Literal>motor</ogc:Literal>
              </ogc:PropertyIsEqualTo>
              <ogc:PropertyIsGreaterThan>
                <ogc:PropertyName>valid_from</ogc:PropertyName>
                <ogc:Function name="env">
                  <ogc:Literal>today</ogc:Literal>
                  <ogc:Literal>9999-12-31</ogc:Literal>
                </ogc:Function>
              </ogc:PropertyIsGreaterThan>
              <ogc:Not>
                <ogc:And>
                  <ogc:Not>
                    <ogc:PropertyIsNull><ogc:PropertyName>valid_to</ogc:PropertyName></ogc:PropertyIsNull>
                  </ogc:Not>
                  <ogc:PropertyIsLessThan>
                    <ogc:PropertyName>valid_to</ogc:PropertyName>
                    <ogc:Function name="env">
                      <ogc:Literal>today</ogc:Literal>
                      <ogc:Literal>9999-12-31</ogc:Literal>
                    </ogc:Function>
                  </ogc:PropertyIsLessThan>
                </ogc:And>
              </ogc:Not>
            </ogc:And>
          </ogc:Filter>
          <MaxScaleDenominator>14000</MaxScaleDenominator>
          <PolygonSymbolizer>
            <Fill>
              <GraphicFill>
                <Graphic>
                  <Mark>
                    <WellKnownName>shape://slash</WellKnownName>
                    <Stroke>
                      <CssParameter name="stroke">
                        <ogc:Function name="env">
                          <ogc:Literal>zone-motor</ogc:Literal>
                          <ogc:Literal>#2f6fb3</ogc:Literal>
                        </ogc:Function>
                      </CssParameter>
                      <CssParameter name="stroke-width">1.2</CssParameter>
                    </Stroke>
                  </Mark>
                  <Size>6</Size>
                </Graphic>
              </GraphicFill>
            </Fill>
            <Stroke>
              <CssParameter name="stroke">
                <ogc:Function name="env">
                  <ogc:Literal>zone-motor</ogc:Literal>
                  <ogc:Literal>#2f6fb3</ogc:Literal>
                </ogc:Function>
              </CssParameter>
              <CssParameter name="stroke-width">1.2</CssParameter>
            </Stroke>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>motor-in-force</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo>
                <ogc:PropertyName>kind</ogc:PropertyName>
                <ogc:Literal>motor</ogc:Literal>
              </ogc:PropertyIsEqualTo>
              <ogc:Not>
                <ogc:And>
                  <ogc:Not>
                    <ogc:PropertyIsNull><ogc:PropertyName>valid_to</ogc:PropertyName></ogc:PropertyIsNull>
                  </ogc:Not>
                  <ogc:PropertyIsLessThan>
                    <ogc:PropertyName>valid_to</ogc:PropertyName>
                    <ogc:Function name="env">
                      <ogc:Literal>today</ogc:Literal>
                      <ogc:Literal>9999-12-31</ogc:Literal>
                    </ogc:Function>
                  </ogc:PropertyIsLessThan>
                </ogc:And>
              </ogc:Not>
              <ogc:Not>
                <ogc:PropertyIsGreaterThan>
                  <ogc:PropertyName>valid_from</ogc:PropertyName>
                  <ogc:Function name="env">
                    <ogc:Literal>today</ogc:Literal>
                    <ogc:Literal>9999-12-31</ogc:Literal>
                  </ogc:Function>
                </ogc:PropertyIsGreaterThan>
              </ogc:Not>
            </ogc:And>
          </ogc:Filter>
          <MaxScaleDenominator>14000</MaxScaleDenominator>
          <PolygonSymbolizer>
            <Fill>
              <CssParameter name="fill">
                <ogc:Function name="env">
                  <ogc:Literal>zone-motor</ogc:Literal>
                  <ogc:Literal>#2f6fb3</ogc:Literal>
                </ogc:Function>
              </CssParameter>
              <CssParameter name="fill-opacity">
                <ogc:Function name="Interpolate">
                  <ogc:Function name="env"><ogc:Literal>wms_scale_denominator</ogc:Literal></ogc:Function>
                  <ogc:Literal>2000</ogc:Literal>
                  <ogc:Literal>0.42</ogc:Literal>
                  <ogc:Literal>14000</ogc:Literal>
                  <ogc:Literal>0.75</ogc:Literal>
                </ogc:Function>
              </CssParameter>
            </Fill>
            <Stroke>
              <CssParameter name="stroke">
                <ogc:Function name="env">
                  <ogc:Literal>zone-motor</ogc:Literal>
                  <ogc:Literal>#2f6fb3</ogc:Literal>
                </ogc:Function>
              </CssParameter>
              <CssParameter name="stroke-width">
                <ogc:Function name="env">
                  <ogc:Literal>zone-width</ogc:Literal>
                  <ogc:Literal>1.2</ogc:Literal>
                </ogc:Function>
              </CssParameter>
            </Stroke>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>bike-expired</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo>
                <ogc:PropertyName>kind</ogc:PropertyName>
                <ogc:Literal>bike</ogc:Literal>
              </ogc:PropertyIsEqualTo>
              <ogc:And>
                <ogc:Not>
                  <ogc:PropertyIsNull><ogc:PropertyName>valid_to</ogc:PropertyName></ogc:PropertyIsNull>
                </ogc:Not>
                <ogc:PropertyIsLessThan>
                  <ogc:PropertyName>valid_to</ogc:PropertyName>
                  <ogc:Function name="env">
                    <ogc:Literal>today</ogc:Literal>
                    <ogc:Literal>9999-12-31</ogc:Literal>
                  </ogc:Function>
                </ogc:PropertyIsLessThan>
              </ogc:And>
            </ogc:And>
          </ogc:Filter>
          <MaxScaleDenominator>14000</MaxScaleDenominator>
          <PolygonSymbolizer>
            <Stroke>
              <CssParameter name="stroke">
                <ogc:Function name="env">
                  <ogc:Literal>zone-bike</ogc:Literal>
                  <ogc:Literal>#2f9461</ogc:Literal>
                </ogc:Function>
              </CssParameter>
              <CssParameter name="stroke-width">1.2</CssParameter>
              <CssParameter name="stroke-dasharray">4 2</CssParameter>
            </Stroke>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>bike-future</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo>
                <ogc:PropertyName>kind</ogc:PropertyName>
                <ogc:Literal>bike</ogc:Literal>
              </ogc:PropertyIsEqualTo>
              <ogc:PropertyIsGreaterThan>
                <ogc:PropertyName>valid_from</ogc:PropertyName>
                <ogc:Function name="env">
                  <ogc:Literal>today</ogc:Literal>
                  <ogc:Literal>9999-12-31</ogc:Literal>
                </ogc:Function>
              </ogc:PropertyIsGreaterThan>
              <ogc:Not>
                <ogc:And>
                  <ogc:Not>
                    <ogc:PropertyIsNull><ogc:PropertyName>valid_to</ogc:PropertyName></ogc:PropertyIsNull>
                  </ogc:Not>
                  <ogc:PropertyIsLessThan>
                    <ogc:PropertyName>valid_to</ogc:PropertyName>
                    <ogc:Function name="env">
                      <ogc:Literal>today</ogc:Literal>
                      <ogc:Literal>9999-12-31</ogc:Literal>
                    </ogc:Function>
                  </ogc:PropertyIsLessThan>
                </ogc:And>
              </ogc:Not>
            </ogc:And>
          </ogc:Filter>
          <MaxScaleDenominator>14000</MaxScaleDenominator>
          <PolygonSymbolizer>
            <Fill>
              <GraphicFill>
                <Graphic>
                  <Mark>
                    <WellKnownName>shape://slash</WellKnownName>
                    <Stroke>
                      <CssParameter name="stroke">
                        <ogc:Function name="env">
                          <ogc:Literal>zone-bike</ogc:Literal>
                          <ogc:Literal>#2f9461</ogc:Literal>
                        </ogc:Function>
                      </CssParameter>
                      <CssParameter name="stroke-width">1.2</CssParameter>
                    </Stroke>
                  </Mark>
                  <Size>6</Size>
                </Graphic>
              </GraphicFill>
            </Fill>
            <Stroke>
              <CssParameter name="stroke">
                <ogc:Function name="env">
                  <ogc:Literal>zone-bike</ogc:Literal>
                  <ogc:Literal>#2f9461</ogc:Literal>
                </ogc:Function>
              </CssParameter>
              <CssParameter name="stroke-width">1.2</CssParameter>
            </Stroke>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>bike-in-force</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo>
                <ogc:PropertyName>kind</ogc:PropertyName>
                <ogc:Literal>bike</ogc:Literal>
              </ogc:PropertyIsEqualTo>
              <ogc:Not>
                <ogc:And>
                  <ogc:Not>
                    <ogc:PropertyIsNull><ogc:PropertyName>valid_to</ogc:PropertyName></ogc:PropertyIsNull>
                  </ogc:Not>
                  <ogc:PropertyIsLessThan>
                    <ogc:PropertyName>valid_to</ogc:PropertyName>
                    <ogc:Function name="env">
                      <ogc:Literal>today</ogc:Literal>
                      <ogc:Literal>9999-12-31</ogc:Literal>
                    </ogc:Function>
                  </ogc:PropertyIsLessThan>
                </ogc:And>
              </ogc:Not>
              <ogc:Not>
                <ogc:PropertyIsGreaterThan>
                  <ogc:PropertyName>valid_from</ogc:PropertyName>
                  <ogc:Function name="env">
                    <ogc:Literal>today</ogc:Literal>
                    <ogc:Literal>9999-12-31</ogc:Literal>
                  </ogc:Function>
                </ogc:PropertyIsGreaterThan>
              </ogc:Not>
            </ogc:And>
          </ogc:Filter>
          <MaxScaleDenominator>14000</MaxScaleDenominator>
          <PolygonSymbolizer>
            <Fill>
              <CssParameter name="fill">
                <ogc:Function name="env">
                  <ogc:Literal>zone-bike</ogc:Literal>
                  <ogc:Literal>#2f9461</ogc:Literal>
                </ogc:Function>
              </CssParameter>
              <CssParameter name="fill-opacity">
                <ogc:Function name="Interpolate">
                  <ogc:Function name="env"><ogc:Literal>wms_scale_denominator</ogc:Literal></ogc:Function>
                  <ogc:Literal>2000</ogc:Literal>
                  <ogc:Literal>0.42</ogc:Literal>
                  <ogc:Literal>14000</ogc:Literal>
                  <ogc:Literal>0.75</ogc:Literal>
                </ogc:Function>
              </CssParameter>
            </Fill>
            <Stroke>
              <CssParameter name="stroke">
                <ogc:Function name="env">
                  <ogc:Literal>zone-bike</ogc:Literal>
                  <ogc:Literal>#2f9461</ogc:Literal>
                </ogc:Function>
              </CssParameter>
              <CssParameter name="stroke-width">
                <ogc:Function name="env">
                  <ogc:Literal>zone-width</ogc:Literal>
                  <ogc:Literal>1.2</ogc:Literal>
                </ogc:Function>
              </CssParameter>
            </Stroke>
          </PolygonSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>motor-letter</Name>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo>
              <ogc:PropertyName>kind</ogc:PropertyName>
              <ogc:Literal>motor</ogc:Literal>
            </ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <MaxScaleDenominator>2600</MaxScaleDenominator>
          <TextSymbolizer>
            <Label>P <ogc:PropertyName>capacity</ogc:PropertyName></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">11</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>1.2</Radius>
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
                  <ogc:Literal>zone-motor-text</ogc:Literal>
                  <ogc:Literal>#1d4f86</ogc:Literal>
                </ogc:Function>
              </CssParameter>
            </Fill>
            <Priority>12</Priority>
            <VendorOption name="goodnessOfFit">0.55</VendorOption>
            <VendorOption name="spaceAround">2</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>bike-letter</Name>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo>
              <ogc:PropertyName>kind</ogc:PropertyName>
              <ogc:Literal>bike</ogc:Literal>
            </ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <MaxScaleDenominator>1800</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:PropertyName>capacity</ogc:PropertyName></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">11</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Halo>
              <Radius>1.2</Radius>
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
                  <ogc:Literal>zone-bike-text</ogc:Literal>
                  <ogc:Literal>#1d4f86</ogc:Literal>
                </ogc:Function>
              </CssParameter>
            </Fill>
            <Priority>12</Priority>
            <VendorOption name="goodnessOfFit">0.6</VendorOption>
            <VendorOption name="spaceAround">2</VendorOption>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
