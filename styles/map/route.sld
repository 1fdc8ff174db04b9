<?xml version="1.0" encoding="UTF-8"?>
<StyledLayerDescriptor
    xmlns="http://www.opengis.net/sld"
    xmlns:ogc="http://www.opengis.net/ogc"
    version="1.0.0">
  <!-- One ring, ten horizontals, ten verticals: all casings below all fills, the carriageway in true width at street scale. -->
  <NamedLayer>
    <Name>route</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>vertical-casing</Name>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo>
              <ogc:PropertyName>class</ogc:PropertyName>
              <ogc:Literal>vertical</ogc:Literal>
            </ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <LineSymbolizer uom="http://www.opengeospatial.org/se/units/metre">
            <Stroke>
              <CssParameter name="stroke">
                <ogc:Function name="env">
                  <ogc:Literal>vertical-casing</ogc:Literal>
                  <ogc:Literal>#b98d3e</ogc:Literal>
                </ogc:Function>
              </CssParameter>
              <CssParameter name="stroke-width">
                <ogc:Add>
                  <ogc:Function name="max">
                    <ogc:PropertyName>width_m</ogc:PropertyName>
                    <ogc:Mul>
                      <ogc:Add>
                        <ogc:Function name="Interpolate">
                          <ogc:Function name="env"><ogc:Literal>wms_scale_denominator</ogc:Literal></ogc:Function>
                          <ogc:Literal>10000</ogc:Literal>
                          <ogc:Literal>7</ogc:Literal>
                          <ogc:Literal>40000</ogc:Literal>
                          <ogc:Literal>4.6</ogc:Literal>
                          <ogc:Literal>120000</ogc:Literal>
                          <ogc:Literal>2.9</ogc:Literal>
                          <ogc:Literal>400000</ogc:Literal>
                          <ogc:Literal>1.8</ogc:Literal>
                          <ogc:Literal>900000</ogc:Literal>
                          <ogc:Literal>1.1</ogc:Literal>
                        </ogc:Function>
                        <ogc:Function name="env">
                          <ogc:Literal>road-extra</ogc:Literal>
                          <ogc:Literal>0</ogc:Literal>
                        </ogc:Function>
                      </ogc:Add>
                      <ogc:Mul>
                        <ogc:Function name="env"><ogc:Literal>wms_scale_denominator</ogc:Literal></ogc:Function>
                        <ogc:Literal>0.00028</ogc:Literal>
                      </ogc:Mul>
                    </ogc:Mul>
                  </ogc:Function>
                  <ogc:Mul>
                    <ogc:Function name="env"><ogc:Literal>wms_scale_denominator</ogc:Literal></ogc:Function>
                    <ogc:Literal>0.000504</ogc:Literal>
                  </ogc:Mul>
                </ogc:Add>
              </CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>horizontal-casing</Name>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo>
              <ogc:PropertyName>class</ogc:PropertyName>
              <ogc:Literal>horizontal</ogc:Literal>
            </ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <LineSymbolizer uom="http://www.opengeospatial.org/se/units/metre">
            <Stroke>
              <CssParameter name="stroke">
                <ogc:Function name="env">
                  <ogc:Literal>horizontal-casing</ogc:Literal>
                  <ogc:Literal>#b98d3e</ogc:Literal>
                </ogc:Function>
              </CssParameter>
              <CssParameter name="stroke-width">
                <ogc:Add>
                  <ogc:Function name="max">
                    <ogc:PropertyName>width_m</ogc:PropertyName>
                    <ogc:Mul>
                      <ogc:Add>
                        <ogc:Function name="Interpolate">
                          <ogc:Function name="env"><ogc:Literal>wms_scale_denominator</ogc:Literal></ogc:Function>
                          <ogc:Literal>10000</ogc:Literal>
                          <ogc:Literal>7</ogc:Literal>
                          <ogc:Literal>40000</ogc:Literal>
                          <ogc:Literal>4.6</ogc:Literal>
                          <ogc:Literal>120000</ogc:Literal>
                          <ogc:Literal>2.9</ogc:Literal>
                          <ogc:Literal>400000</ogc:Literal>
                          <ogc:Literal>1.8</ogc:Literal>
                          <ogc:Literal>900000</ogc:Literal>
                          <ogc:Literal>1.1</ogc:Literal>
                        </ogc:Function>
                        <ogc:Function name="env">
                          <ogc:Literal>road-extra</ogc:Literal>
                          <ogc:Literal>0</ogc:Literal>
                        </ogc:Function>
                      </ogc:Add>
                      <ogc:Mul>
                        <ogc:Function name="env"><ogc:Literal>wms_scale_denominator</ogc:Literal></ogc:Function>
                        <ogc:Literal>0.00028</ogc:Literal>
                      </ogc:Mul>
                    </ogc:Mul>
                  </ogc:Function>
                  <ogc:Mul>
                    <ogc:Function name="env"><ogc:Literal>wms_scale_denominator</ogc:Literal></ogc:Function>
                    <ogc:Literal>0.000504</ogc:Literal>
                  </ogc:Mul>
                </ogc:Add>
              </CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>ring-casing</Name>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo>
              <ogc:PropertyName>class</ogc:PropertyName>
              <ogc:Literal>ring</ogc:Literal>
            </ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <LineSymbolizer uom="http://www.opengeospatial.org/se/units/metre">
            <Stroke>
              <CssParameter name="stroke">
                <ogc:Function name="env">
                  <ogc:Literal>ring-casing</ogc:Literal>
                  <ogc:Literal>#b98d3e</ogc:Literal>
                </ogc:Function>
              </CssParameter>
              <CssParameter name="stroke-width">
                <ogc:Add>
                  <ogc:Function name="max">
                    <ogc:PropertyName>width_m</ogc:PropertyName>
                    <ogc:Mul>
                      <ogc:Add>
                        <ogc:Function name="Interpolate">
                          <ogc:Function name="env"><ogc:Literal>wms_scale_denominator</ogc:Literal></ogc:Function>
                          <ogc:Literal>10000</ogc:Literal>
                          <ogc:Literal>9</ogc:Literal>
                          <ogc:Literal>40000</ogc:Literal>
                          <ogc:Literal>6.5</ogc:Literal>
                          <ogc:Literal>120000</ogc:Literal>
                          <ogc:Literal>4.6</ogc:Literal>
                          <ogc:Literal>400000</ogc:Literal>
                          <ogc:Literal>3.2</ogc:Literal>
                          <ogc:Literal>900000</ogc:Literal>
                          <ogc:Literal>2.2</ogc:Literal>
                        </ogc:Function>
                        <ogc:Function name="env">
                          <ogc:Literal>road-extra</ogc:Literal>
                          <ogc:Literal>0</ogc:Literal>
                        </ogc:Function>
                      </ogc:Add>
                      <ogc:Mul>
                        <ogc:Function name="env"><ogc:Literal>wms_scale_denominator</ogc:Literal></ogc:Function>
                        <ogc:Literal>0.00028</ogc:Literal>
                      </ogc:Mul>
                    </ogc:Mul>
                  </ogc:Function>
                  <ogc:Mul>
                    <ogc:Function name="env"><ogc:Literal>wms_scale_denominator</ogc:Literal></ogc:Function>
                    <ogc:Literal>0.000616</ogc:Literal>
                  </ogc:Mul>
                </ogc:Add>
              </CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>vertical</Name>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo>
              <ogc:PropertyName>class</ogc:PropertyName>
              <ogc:Literal>vertical</ogc:Literal>
            </ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <LineSymbolizer uom="http://www.opengeospatial.org/se/units/metre">
            <Stroke>
              <CssParameter name="stroke">
                <ogc:Function name="env">
                  <ogc:Literal>vertical</ogc:Literal>
                  <ogc:Literal>#f7e3b5</ogc:Literal>
                </ogc:Function>
              </CssParameter>
              <CssParameter name="stroke-width">
                <ogc:Function name="max">
                  <ogc:PropertyName>width_m</ogc:PropertyName>
                  <ogc:Mul>
                    <ogc:Add>
                      <ogc:Function name="Interpolate">
                        <ogc:Function name="env"><ogc:Literal>wms_scale_denominator</ogc:Literal></ogc:Function>
                        <ogc:Literal>10000</ogc:Literal>
                        <ogc:Literal>7</ogc:Literal>
                        <ogc:Literal>40000</ogc:Literal>
                        <ogc:Literal>4.6</ogc:Literal>
                        <ogc:Literal>120000</ogc:Literal>
                        <ogc:Literal>2.9</ogc:Literal>
                        <ogc:Literal>400000</ogc:Literal>
                        <ogc:Literal>1.8</ogc:Literal>
                        <ogc:Literal>900000</ogc:Literal>
                        <ogc:Literal>1.1</ogc:Literal>
                      </ogc:Function>
                      <ogc:Function name="env">
                        <ogc:Literal>road-extra</ogc:Literal>
                        <ogc:Literal>0</ogc:Literal>
                      </ogc:Function>
                    </ogc:Add>
                    <ogc:Mul>
                      <ogc:Function name="env"><ogc:Literal>wms_scale_denominator</ogc:Literal></ogc:Function>
                      <ogc:Literal>0.00028</ogc:Literal>
                    </ogc:Mul>
                  </ogc:Mul>
                </ogc:Function>
              </CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>horizontal</Name>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo>
              <ogc:PropertyName>class</ogc:PropertyName>
              <ogc:Literal>horizontal</ogc:Literal>
            </ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <LineSymbolizer uom="http://www.opengeospatial.org/se/units/metre">
            <Stroke>
              <CssParameter name="stroke">
                <ogc:Function name="env">
                  <ogc:Literal>horizontal</ogc:Literal>
                  <ogc:Literal>#f7e3b5</ogc:Literal>
                </ogc:Function>
              </CssParameter>
              <CssParameter name="stroke-width">
                <ogc:Function name="max">
                  <ogc:PropertyName>width_m</ogc:PropertyName>
                  <ogc:Mul>
                    <ogc:Add>
                      <ogc:Function name="Interpolate">
                        <ogc:Function name="env"><ogc:Literal>wms_scale_denominator</ogc:Literal></ogc:Function>
                        <ogc:Literal>10000</ogc:Literal>
                        <ogc:Literal>7</ogc:Literal>
                        <ogc:Literal>40000</ogc:Literal>
                        <ogc:Literal>4.6</ogc:Literal>
                        <ogc:Literal>120000</ogc:Literal>
                        <ogc:Literal>2.9</ogc:Literal>
                        <ogc:Literal>400000</ogc:Literal>
                        <ogc:Literal>1.8</ogc:Literal>
                        <ogc:Literal>900000</ogc:Literal>
                        <ogc:Literal>1.1</ogc:Literal>
                      </ogc:Function>
                      <ogc:Function name="env">
                        <ogc:Literal>road-extra</ogc:Literal>
                        <ogc:Literal>0</ogc:Literal>
                      </ogc:Function>
                    </ogc:Add>
                    <ogc:Mul>
                      <ogc:Function name="env"><ogc:Literal>wms_scale_denominator</ogc:Literal></ogc:Function>
                      <ogc:Literal>0.00028</ogc:Literal>
                    </ogc:Mul>
                  </ogc:Mul>
                </ogc:Function>
              </CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>ring</Name>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo>
              <ogc:PropertyName>class</ogc:PropertyName>
              <ogc:Literal>ring</ogc:Literal>
            </ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <LineSymbolizer uom="http://www.opengeospatial.org/se/units/metre">
            <Stroke>
              <CssParameter name="stroke">
                <ogc:Function name="env">
                  <ogc:Literal>ring</ogc:Literal>
                  <ogc:Literal>#f7e3b5</ogc:Literal>
                </ogc:Function>
              </CssParameter>
              <CssParameter name="stroke-width">
                <ogc:Function name="max">
                  <ogc:PropertyName>width_m</ogc:PropertyName>
                  <ogc:Mul>
                    <ogc:Add>
                      <ogc:Function name="Interpolate">
                        <ogc:Function name="env"><ogc:Literal>wms_scale_denominator</ogc:Literal></ogc:Function>
                        <ogc:Literal>10000</ogc:Literal>
                        <ogc:Literal>9</ogc:Literal>
                        <ogc:Literal>40000</ogc:Literal>
                        <ogc:Literal>6.5</ogc:Literal>
                        <ogc:Literal>120000</ogc:Literal>
                        <ogc:Literal>4.6</ogc:Literal>
                        <ogc:Literal>400000</ogc:Literal>
                        <ogc:Literal>3.2</ogc:Literal>
                        <ogc:Literal>900000</ogc:Literal>
                        <ogc:Literal>2.2</ogc:Literal>
                      </ogc:Function>
                      <ogc:Function name="env">
                        <ogc:Literal>road-extra</ogc:Literal>
                        <ogc:Literal>0</ogc:Literal>
                      </ogc:Function>
                    </ogc:Add>
                    <ogc:Mul>
                      <ogc:Function name="env"><ogc:Literal>wms_scale_denominator</ogc:Literal></ogc:Function>
                      <ogc:Literal>0.00028</ogc:Literal>
                    </ogc:Mul>
                  </ogc:Mul>
                </ogc:Function>
              </CssParameter>
              <CssParameter name="stroke-linecap">round</CssParameter>
              <CssParameter name="stroke-linejoin">round</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>centre-line</Name>
          <MaxScaleDenominator>6000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <CssParameter name="stroke">
                <ogc:Function name="env">
                  <ogc:Literal>road-middle</ogc:Literal>
                  <ogc:Literal>#ffffff</ogc:Literal>
                </ogc:Function>
              </CssParameter>
              <CssParameter name="stroke-width">1.2</CssParameter>
              <CssParameter name="stroke-opacity">
                <ogc:Function name="Interpolate">
                  <ogc:Function name="env"><ogc:Literal>wms_scale_denominator</ogc:Literal></ogc:Function>
                  <ogc:Literal>3000</ogc:Literal>
                  <ogc:Literal>0.95</ogc:Literal>
                  <ogc:Literal>6000</ogc:Literal>
                  <ogc:Literal>0.2</ogc:Literal>
                </ogc:Function>
              </CssParameter>
              <CssParameter name="stroke-dasharray">10 8</CssParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>name</Name>
          <MaxScaleDenominator>75000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:PropertyName>name</ogc:PropertyName></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">
                <ogc:Function name="Interpolate">
                  <ogc:Function name="env"><ogc:Literal>wms_scale_denominator</ogc:Literal></ogc:Function>
                  <ogc:Literal>3000</ogc:Literal>
                  <ogc:Literal>14</ogc:Literal>
                  <ogc:Literal>20000</ogc:Literal>
                  <ogc:Literal>12.5</ogc:Literal>
                  <ogc:Literal>60000</ogc:Literal>
                  <ogc:Literal>11</ogc:Literal>
                </ogc:Function>
              </CssParameter>
            </Font>
            <LabelPlacement><LinePlacement/></LabelPlacement>
            <Halo>
              <Radius>1.5</Radius>
              <Fill>
                <CssParameter name="fill">
                  <ogc:Function name="env">
                    <ogc:Literal>road-halo</ogc:Literal>
                    <ogc:Literal>#faf8f3</ogc:Literal>
                  </ogc:Function>
                </CssParameter>
              </Fill>
            </Halo>
            <Fill>
              <CssParameter name="fill">
                <ogc:Function name="env">
                  <ogc:Literal>road-name</ogc:Literal>
                  <ogc:Literal>#4c463d</ogc:Literal>
                </ogc:Function>
              </CssParameter>
            </Fill>
            <Priority>30</Priority>
            <VendorOption name="group">yes</VendorOption>
            <VendorOption name="repeat">360</VendorOption>
            <VendorOption name="minGroupDistance">140</VendorOption>
            <VendorOption name="charSpacing">3</VendorOption>
            <VendorOption name="maxAngleDelta">25</VendorOption>
            <VendorOption name="spaceAround">3</VendorOption>
            <VendorOption name="followLine">true</VendorOption>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>vertical-shield</Name>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo>
              <ogc:PropertyName>class</ogc:PropertyName>
              <ogc:Literal>vertical</ogc:Literal>
            </ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <MaxScaleDenominator>500000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:PropertyName>shield</ogc:PropertyName></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">11</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Fill>
              <CssParameter name="fill">
                <ogc:Function name="env">
                  <ogc:Literal>shield-text</ogc:Literal>
                  <ogc:Literal>#6b5a33</ogc:Literal>
                </ogc:Function>
              </CssParameter>
            </Fill>
            <Graphic>
              <Mark>
                <WellKnownName>square</WellKnownName>
                <Fill>
                  <CssParameter name="fill">
                    <ogc:Function name="env">
                      <ogc:Literal>shield</ogc:Literal>
                      <ogc:Literal>#fffdf7</ogc:Literal>
                    </ogc:Function>
                  </CssParameter>
                </Fill>
                <Stroke>
                  <CssParameter name="stroke">
                    <ogc:Function name="env">
                      <ogc:Literal>shield-edge</ogc:Literal>
                      <ogc:Literal>#b08d4a</ogc:Literal>
                    </ogc:Function>
                  </CssParameter>
                  <CssParameter name="stroke-width">1.2</CssParameter>
                </Stroke>
              </Mark>
            </Graphic>
            <Priority>34</Priority>
            <VendorOption name="group">yes</VendorOption>
            <VendorOption name="repeat">420</VendorOption>
            <VendorOption name="minGroupDistance">180</VendorOption>
            <VendorOption name="spaceAround">2</VendorOption>
            <VendorOption name="graphic-resize">stretch</VendorOption>
            <VendorOption name="graphic-margin">4</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>horizontal-shield</Name>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo>
              <ogc:PropertyName>class</ogc:PropertyName>
              <ogc:Literal>horizontal</ogc:Literal>
            </ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <MaxScaleDenominator>500000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:PropertyName>shield</ogc:PropertyName></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">11</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Fill>
              <CssParameter name="fill">
                <ogc:Function name="env">
                  <ogc:Literal>shield-text</ogc:Literal>
                  <ogc:Literal>#6b5a33</ogc:Literal>
                </ogc:Function>
              </CssParameter>
            </Fill>
            <Graphic>
              <Mark>
                <WellKnownName>square</WellKnownName>
                <Fill>
                  <CssParameter name="fill">
                    <ogc:Function name="env">
                      <ogc:Literal>shield</ogc:Literal>
                      <ogc:Literal>#fffdf7</ogc:Literal>
                    </ogc:Function>
                  </CssParameter>
                </Fill>
                <Stroke>
                  <CssParameter name="stroke">
                    <ogc:Function name="env">
                      <ogc:Literal>shield-edge</ogc:Literal>
                      <ogc:Literal>#b08d4a</ogc:Literal>
                    </ogc:Function>
                  </CssParameter>
                  <CssParameter name="stroke-width">1.2</CssParameter>
                </Stroke>
              </Mark>
            </Graphic>
            <Priority>35</Priority>
            <VendorOption name="group">yes</VendorOption>
            <VendorOption name="repeat">420</VendorOption>
            <VendorOption name="minGroupDistance">180</VendorOption>
            <VendorOption name="spaceAround">2</VendorOption>
            <VendorOption name="graphic-resize">stretch</VendorOption>
            <VendorOption name="graphic-margin">4</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>ring-shield</Name>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo>
              <ogc:PropertyName>class</ogc:PropertyName>
              <ogc:Literal>ring</ogc:Literal>
            </ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <MaxScaleDenominator>500000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:PropertyName>shield</ogc:PropertyName></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">11</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <Fill>
              <CssParameter name="fill">
                <ogc:Function name="env">
                  <ogc:Literal>ring-shield-text</ogc:Literal>
                  <ogc:Literal>#6b5a33</ogc:Literal>
                </ogc:Function>
              </CssParameter>
            </Fill>
            <Graphic>
              <Mark>
                <WellKnownName>square</WellKnownName>
                <Fill>
                  <CssParameter name="fill">
                    <ogc:Function name="env">
                      <ogc:Literal>ring-shield</ogc:Literal>
                      <ogc:Literal>#fffdf7</ogc:Literal>
                    </ogc:Function>
                  </CssParameter>
                </Fill>
                <Stroke>
                  <CssParameter name="stroke">
                    <ogc:Function name="env">
                      <ogc:Literal>ring-shield-edge</ogc:Literal>
                      <ogc:Literal>#b08d4a</ogc:Literal>
                    </ogc:Function>
                  </CssParameter>
                  <CssParameter name="stroke-width">1.2</CssParameter>
                </Stroke>
              </Mark>
            </Graphic>
            <Priority>40</Priority>
            <VendorOption name="group">yes</VendorOption>
            <VendorOption name="repeat">420</VendorOption>
            <VendorOption name="minGroupDistance">180</VendorOption>
            <VendorOption name="spaceAround">2</VendorOption>
            <VendorOption name="graphic-resize">stretch</VendorOption>
            <VendorOption name="graphic-margin">4</VendorOption>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
