<?xml version="1.0" encoding="UTF-8"?>
<StyledLayerDescriptor
    xmlns="http://www.opengis.net/sld"
    xmlns:ogc="http://www.opengis.net/ogc"
    version="1.0.0">
  <!-- Violations: one shape a campaign, the colour by state, a white rim on any ground. -->
  <NamedLayer>
    <Name>violation</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>motor-parking</Name>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo>
              <ogc:PropertyName>campaign</ogc:PropertyName>
              <ogc:Literal>MOTOR_PARKING</ogc:Literal>
            </ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>square</WellKnownName>
                <Fill>
                  <CssParameter name="fill">
                    <ogc:Function name="env">
                      <ogc:Literal>mark-edge</ogc:Literal>
                      <ogc:Literal>#ffffff</ogc:Literal>
                    </ogc:Function>
                  </CssParameter>
                </Fill>
                <Stroke>
                  <CssParameter name="stroke">
                    <ogc:Function name="env">
                      <ogc:Literal>mark-edge</ogc:Literal>
                      <ogc:Literal>#ffffff</ogc:Literal>
                    </ogc:Function>
                  </CssParameter>
                  <CssParameter name="stroke-width">4.4</CssParameter>
                  <CssParameter name="stroke-linejoin">round</CssParameter>
                </Stroke>
              </Mark>
              <Size>
                <ogc:Function name="Interpolate">
                  <ogc:Function name="env"><ogc:Literal>wms_scale_denominator</ogc:Literal></ogc:Function>
                  <ogc:Literal>5000</ogc:Literal>
                  <ogc:Literal>15.6</ogc:Literal>
                  <ogc:Literal>60000</ogc:Literal>
                  <ogc:Literal>12.0</ogc:Literal>
                  <ogc:Literal>400000</ogc:Literal>
                  <ogc:Literal>8.3</ogc:Literal>
                </ogc:Function>
              </Size>
            </Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>square</WellKnownName>
                <Fill>
                  <CssParameter name="fill">
                    <ogc:Function name="Recode">
                      <ogc:PropertyName>state</ogc:PropertyName>
                      <ogc:Literal>DRAFT</ogc:Literal>
                      <ogc:Function name="env">
                        <ogc:Literal>state-draft</ogc:Literal>
                        <ogc:Literal>#5f6b7a</ogc:Literal>
                      </ogc:Function>
                      <ogc:Literal>QUEUED</ogc:Literal>
                      <ogc:Function name="env">
                        <ogc:Literal>state-queued</ogc:Literal>
                        <ogc:Literal>#d97706</ogc:Literal>
                      </ogc:Function>
                      <ogc:Literal>PHOTOS_MISSING</ogc:Literal>
                      <ogc:Function name="env">
                        <ogc:Literal>state-photos-missing</ogc:Literal>
                        <ogc:Literal>#b5179e</ogc:Literal>
                      </ogc:Function>
                      <ogc:Literal>SYNCED</ogc:Literal>
                      <ogc:Function name="env">
                        <ogc:Literal>state-synced</ogc:Literal>
                        <ogc:Literal>#00795a</ogc:Literal>
                      </ogc:Function>
                      <ogc:Literal>REFUSED</ogc:Literal>
                      <ogc:Function name="env">
                        <ogc:Literal>state-refused</ogc:Literal>
                        <ogc:Literal>#c81e1e</ogc:Literal>
                      </ogc:Function>
                    </ogc:Function>
                  </CssParameter>
                </Fill>
                <Stroke>
                  <CssParameter name="stroke">
                    <ogc:Function name="env">
                      <ogc:Literal>mark-rim</ogc:Literal>
                      <ogc:Literal>#26231f</ogc:Literal>
                    </ogc:Function>
                  </CssParameter>
                  <CssParameter name="stroke-width">1</CssParameter>
                  <CssParameter name="stroke-linejoin">round</CssParameter>
                </Stroke>
              </Mark>
              <Size>
                <ogc:Function name="Interpolate">
                  <ogc:Function name="env"><ogc:Literal>wms_scale_denominator</ogc:Literal></ogc:Function>
                  <ogc:Literal>5000</ogc:Literal>
                  <ogc:Literal>15.6</ogc:Literal>
                  <ogc:Literal>60000</ogc:Literal>
                  <ogc:Literal>12.0</ogc:Literal>
                  <ogc:Literal>400000</ogc:Literal>
                  <ogc:Literal>8.3</ogc:Literal>
                </ogc:Function>
              </Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>bikes</Name>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo>
              <ogc:PropertyName>campaign</ogc:PropertyName>
              <ogc:Literal>BIKES</ogc:Literal>
            </ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill>
                  <CssParameter name="fill">
                    <ogc:Function name="env">
                      <ogc:Literal>mark-edge</ogc:Literal>
                      <ogc:Literal>#ffffff</ogc:Literal>
                    </ogc:Function>
                  </CssParameter>
                </Fill>
                <Stroke>
                  <CssParameter name="stroke">
                    <ogc:Function name="env">
                      <ogc:Literal>mark-edge</ogc:Literal>
                      <ogc:Literal>#ffffff</ogc:Literal>
                    </ogc:Function>
                  </CssParameter>
                  <CssParameter name="stroke-width">4.4</CssParameter>
                  <CssParameter name="stroke-linejoin">round</CssParameter>
                </Stroke>
              </Mark>
              <Size>
                <ogc:Function name="Interpolate">
                  <ogc:Function name="env"><ogc:Literal>wms_scale_denominator</ogc:Literal></ogc:Function>
                  <ogc:Literal>5000</ogc:Literal>
                  <ogc:Literal>17.0</ogc:Literal>
                  <ogc:Literal>60000</ogc:Literal>
                  <ogc:Literal>13.0</ogc:Literal>
                  <ogc:Literal>400000</ogc:Literal>
                  <ogc:Literal>9.0</ogc:Literal>
                </ogc:Function>
              </Size>
            </Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill>
                  <CssParameter name="fill">
                    <ogc:Function name="Recode">
                      <ogc:PropertyName>state</ogc:PropertyName>
                      <ogc:Literal>DRAFT</ogc:Literal>
                      <ogc:Function name="env">
                        <ogc:Literal>state-draft</ogc:Literal>
                        <ogc:Literal>#5f6b7a</ogc:Literal>
                      </ogc:Function>
                      <ogc:Literal>QUEUED</ogc:Literal>
                      <ogc:Function name="env">
                        <ogc:Literal>state-queued</ogc:Literal>
                        <ogc:Literal>#d97706</ogc:Literal>
                      </ogc:Function>
                      <ogc:Literal>PHOTOS_MISSING</ogc:Literal>
                      <ogc:Function name="env">
                        <ogc:Literal>state-photos-missing</ogc:Literal>
                        <ogc:Literal>#b5179e</ogc:Literal>
                      </ogc:Function>
                      <ogc:Literal>SYNCED</ogc:Literal>
                      <ogc:Function name="env">
                        <ogc:Literal>state-synced</ogc:Literal>
                        <ogc:Literal>#00795a</ogc:Literal>
                      </ogc:Function>
                      <ogc:Literal>REFUSED</ogc:Literal>
                      <ogc:Function name="env">
                        <ogc:Literal>state-refused</ogc:Literal>
                        <ogc:Literal>#c81e1e</ogc:Literal>
                      </ogc:Function>
                    </ogc:Function>
                  </CssParameter>
                </Fill>
                <Stroke>
                  <CssParameter name="stroke">
                    <ogc:Function name="env">
                      <ogc:Literal>mark-rim</ogc:Literal>
                      <ogc:Literal>#26231f</ogc:Literal>
                    </ogc:Function>
                  </CssParameter>
                  <CssParameter name="stroke-width">1</CssParameter>
                  <CssParameter name="stroke-linejoin">round</CssParameter>
                </Stroke>
              </Mark>
              <Size>
                <ogc:Function name="Interpolate">
                  <ogc:Function name="env"><ogc:Literal>wms_scale_denominator</ogc:Literal></ogc:Function>
                  <ogc:Literal>5000</ogc:Literal>
                  <ogc:Literal>17.0</ogc:Literal>
                  <ogc:Literal>60000</ogc:Literal>
                  <ogc:Literal>13.0</ogc:Literal>
                  <ogc:Literal>400000</ogc:Literal>
                  <ogc:Literal>9.0</ogc:Literal>
                </ogc:Function>
              </Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>bottled-gas</Name>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo>
              <ogc:PropertyName>campaign</ogc:PropertyName>
              <ogc:Literal>BOTTLED_GAS</ogc:Literal>
            </ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>triangle</WellKnownName>
                <Fill>
                  <CssParameter name="fill">
                    <ogc:Function name="env">
                      <ogc:Literal>mark-edge</ogc:Literal>
                      <ogc:Literal>#ffffff</ogc:Literal>
                    </ogc:Function>
                  </CssParameter>
                </Fill>
                <Stroke>
                  <CssParameter name="stroke">
                    <ogc:Function name="env">
                      <ogc:Literal>mark-edge</ogc:Literal>
                      <ogc:Literal>#ffffff</ogc:Literal>
                    </ogc:Function>
                  </CssParameter>
                  <CssParameter name="stroke-width">4.4</CssParameter>
                  <CssParameter name="stroke-linejoin">round</CssParameter>
                </Stroke>
              </Mark>
              <Size>
                <ogc:Function name="Interpolate">
                  <ogc:Function name="env"><ogc:Literal>wms_scale_denominator</ogc:Literal></ogc:Function>
                  <ogc:Literal>5000</ogc:Literal>
                  <ogc:Literal>19.0</ogc:Literal>
                  <ogc:Literal>60000</ogc:Literal>
                  <ogc:Literal>14.6</ogc:Literal>
                  <ogc:Literal>400000</ogc:Literal>
                  <ogc:Literal>10.1</ogc:Literal>
                </ogc:Function>
              </Size>
            </Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>triangle</WellKnownName>
                <Fill>
                  <CssParameter name="fill">
                    <ogc:Function name="Recode">
                      <ogc:PropertyName>state</ogc:PropertyName>
                      <ogc:Literal>DRAFT</ogc:Literal>
                      <ogc:Function name="env">
                        <ogc:Literal>state-draft</ogc:Literal>
                        <ogc:Literal>#5f6b7a</ogc:Literal>
                      </ogc:Function>
                      <ogc:Literal>QUEUED</ogc:Literal>
                      <ogc:Function name="env">
                        <ogc:Literal>state-queued</ogc:Literal>
                        <ogc:Literal>#d97706</ogc:Literal>
                      </ogc:Function>
                      <ogc:Literal>PHOTOS_MISSING</ogc:Literal>
                      <ogc:Function name="env">
                        <ogc:Literal>state-photos-missing</ogc:Literal>
                        <ogc:Literal>#b5179e</ogc:Literal>
                      </ogc:Function>
                      <ogc:Literal>SYNCED</ogc:Literal>
                      <ogc:Function name="env">
                        <ogc:Literal>state-synced</ogc:Literal>
                        <ogc:Literal>#00795a</ogc:Literal>
                      </ogc:Function>
                      <ogc:Literal>REFUSED</ogc:Literal>
                      <ogc:Function name="env">
                        <ogc:Literal>state-refused</ogc:Literal>
                        <ogc:Literal>#c81e1e</ogc:Literal>
                      </ogc:Function>
                    </ogc:Function>
                  </CssParameter>
                </Fill>
                <Stroke>
                  <CssParameter name="stroke">
                    <ogc:Function name="env">
                      <ogc:Literal>mark-rim</ogc:Literal>
                      <ogc:Literal>#26231f</ogc:Literal>
                    </ogc:Function>
                  </CssParameter>
                  <CssParameter name="stroke-width">1</CssParameter>
                  <CssParameter name="stroke-linejoin">round</CssParameter>
                </Stroke>
              </Mark>
              <Size>
                <ogc:Function name="Interpolate">
                  <ogc:Function name="env"><ogc:Literal>wms_scale_denominator</ogc:Literal></ogc:Function>
                  <ogc:Literal>5000</ogc:Literal>
                  <ogc:Literal>19.0</ogc:Literal>
                  <ogc:Literal>60000</ogc:Literal>
                  <ogc:Literal>14.6</ogc:Literal>
                  <ogc:Literal>400000</ogc:Literal>
                  <ogc:Literal>10.1</ogc:Literal>
                </ogc:Function>
              </Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>street-occupation</Name>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo>
              <ogc:PropertyName>campaign</ogc:PropertyName>
              <ogc:Literal>STREET_OCCUPATION</ogc:Literal>
            </ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>diamond</WellKnownName>
                <Fill>
                  <CssParameter name="fill">
                    <ogc:Function name="env">
                      <ogc:Literal>mark-edge</ogc:Literal>
                      <ogc:Literal>#ffffff</ogc:Literal>
                    </ogc:Function>
                  </CssParameter>
                </Fill>
                <Stroke>
                  <CssParameter name="stroke">
                    <ogc:Function name="env">
                      <ogc:Literal>mark-edge</ogc:Literal>
                      <ogc:Literal>#ffffff</ogc:Literal>
                    </ogc:Function>
                  </CssParameter>
                  <CssParameter name="stroke-width">4.4</CssParameter>
                  <CssParameter name="stroke-linejoin">round</CssParameter>
                </Stroke>
              </Mark>
              <Size>
                <ogc:Function name="Interpolate">
                  <ogc:Function name="env"><ogc:Literal>wms_scale_denominator</ogc:Literal></ogc:Function>
                  <ogc:Literal>5000</ogc:Literal>
                  <ogc:Literal>20.1</ogc:Literal>
                  <ogc:Literal>60000</ogc:Literal>
                  <ogc:Literal>15.3</ogc:Literal>
                  <ogc:Literal>400000</ogc:Literal>
                  <ogc:Literal>10.6</ogc:Literal>
                </ogc:Function>
              </Size>
            </Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>diamond</WellKnownName>
                <Fill>
                  <CssParameter name="fill">
                    <ogc:Function name="Recode">
                      <ogc:PropertyName>state</ogc:PropertyName>
                      <ogc:Literal>DRAFT</ogc:Literal>
                      <ogc:Function name="env">
                        <ogc:Literal>state-draft</ogc:Literal>
                        <ogc:Literal>#5f6b7a</ogc:Literal>
                      </ogc:Function>
                      <ogc:Literal>QUEUED</ogc:Literal>
                      <ogc:Function name="env">
                        <ogc:Literal>state-queued</ogc:Literal>
                        <ogc:Literal>#d97706</ogc:Literal>
                      </ogc:Function>
                      <ogc:Literal>PHOTOS_MISSING</ogc:Literal>
                      <ogc:Function name="env">
                        <ogc:Literal>state-photos-missing</ogc:Literal>
                        <ogc:Literal>#b5179e</ogc:Literal>
                      </ogc:Function>
                      <ogc:Literal>SYNCED</ogc:Literal>
                      <ogc:Function name="env">
                        <ogc:Literal>state-synced</ogc:Literal>
                        <ogc:Literal>#00795a</ogc:Literal>
                      </ogc:Function>
                      <ogc:Literal>REFUSED</ogc:Literal>
                      <ogc:Function name="env">
                        <ogc:Literal>state-refused</ogc:Literal>
                        <ogc:Literal>#c81e1e</ogc:Literal>
                      </ogc:Function>
                    </ogc:Function>
                  </CssParameter>
                </Fill>
                <Stroke>
                  <CssParameter name="stroke">
                    <ogc:Function name="env">
                      <ogc:Literal>mark-rim</ogc:Literal>
                      <ogc:Literal>#26231f</ogc:Literal>
                    </ogc:Function>
                  </CssParameter>
                  <CssParameter name="stroke-width">1</CssParameter>
                  <CssParameter name="stroke-linejoin">round</CssParameter>
                </Stroke>
              </Mark>
              <Size>
                <ogc:Function name="Interpolate">
                  <ogc:Function name="env"><ogc:Literal>wms_scale_denominator</ogc:Literal></ogc:Function>
                  <ogc:Literal>5000</ogc:Literal>
                  <ogc:Literal>20.1</ogc:Literal>
                  <ogc:Literal>60000</ogc:Literal>
                  <ogc:Literal>15.3</ogc:Literal>
                  <ogc:Literal>400000</ogc:Literal>
                  <ogc:Literal>10.6</ogc:Literal>
                </ogc:Function>
              </Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>household-waste</Name>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo>
              <ogc:PropertyName>campaign</ogc:PropertyName>
              <ogc:Literal>HOUSEHOLD_WASTE</ogc:Literal>
            </ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>cross</WellKnownName>
                <Fill>
                  <CssParameter name="fill">
                    <ogc:Function name="env">
                      <ogc:Literal>mark-edge</ogc:Literal>
                      <ogc:Literal>#ffffff</ogc:Literal>
                    </ogc:Function>
                  </CssParameter>
                </Fill>
                <Stroke>
                  <CssParameter name="stroke">
                    <ogc:Function name="env">
                      <ogc:Literal>mark-edge</ogc:Literal>
                      <ogc:Literal>#ffffff</ogc:Literal>
                    </ogc:Function>
                  </CssParameter>
                  <CssParameter name="stroke-width">4.4</CssParameter>
                  <CssParameter name="stroke-linejoin">round</CssParameter>
                </Stroke>
              </Mark>
              <Size>
                <ogc:Function name="Interpolate">
                  <ogc:Function name="env"><ogc:Literal>wms_scale_denominator</ogc:Literal></ogc:Function>
                  <ogc:Literal>5000</ogc:Literal>
                  <ogc:Literal>19.0</ogc:Literal>
                  <ogc:Literal>60000</ogc:Literal>
                  <ogc:Literal>14.6</ogc:Literal>
                  <ogc:Literal>400000</ogc:Literal>
                  <ogc:Literal>10.1</ogc:Literal>
                </ogc:Function>
              </Size>
            </Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>cross</WellKnownName>
                <Fill>
                  <CssParameter name="fill">
                    <ogc:Function name="Recode">
                      <ogc:PropertyName>state</ogc:PropertyName>
                      <ogc:Literal>DRAFT</ogc:Literal>
                      <ogc:Function name="env">
                        <ogc:Literal>state-draft</ogc:Literal>
                        <ogc:Literal>#5f6b7a</ogc:Literal>
                      </ogc:Function>
                      <ogc:Literal>QUEUED</ogc:Literal>
                      <ogc:Function name="env">
                        <ogc:Literal>state-queued</ogc:Literal>
                        <ogc:Literal>#d97706</ogc:Literal>
                      </ogc:Function>
                      <ogc:Literal>PHOTOS_MISSING</ogc:Literal>
                      <ogc:Function name="env">
                        <ogc:Literal>state-photos-missing</ogc:Literal>
                        <ogc:Literal>#b5179e</ogc:Literal>
                      </ogc:Function>
                      <ogc:Literal>SYNCED</ogc:Literal>
                      <ogc:Function name="env">
                        <ogc:Literal>state-synced</ogc:Literal>
                        <ogc:Literal>#00795a</ogc:Literal>
                      </ogc:Function>
                      <ogc:Literal>REFUSED</ogc:Literal>
                      <ogc:Function name="env">
                        <ogc:Literal>state-refused</ogc:Literal>
                        <ogc:Literal>#c81e1e</ogc:Literal>
                      </ogc:Function>
                    </ogc:Function>
                  </CssParameter>
                </Fill>
                <Stroke>
                  <CssParameter name="stroke">
                    <ogc:Function name="env">
                      <ogc:Literal>mark-rim</ogc:Literal>
                      <ogc:Literal>#26231f</ogc:Literal>
                    </ogc:Function>
                  </CssParameter>
                  <CssParameter name="stroke-width">1</CssParameter>
                  <CssParameter name="stroke-linejoin">round</CssParameter>
                </Stroke>
              </Mark>
              <Size>
                <ogc:Function name="Interpolate">
                  <ogc:Function name="env"><ogc:Literal>wms_scale_denominator</ogc:Literal></ogc:Function>
                  <ogc:Literal>5000</ogc:Literal>
                  <ogc:Literal>19.0</ogc:Literal>
                  <ogc:Literal>60000</ogc:Literal>
                  <ogc:Literal>14.6</ogc:Literal>
                  <ogc:Literal>400000</ogc:Literal>
                  <ogc:Literal>10.1</ogc:Literal>
                </ogc:Function>
              </Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>ring-and-grid-roads</Name>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo>
              <ogc:PropertyName>campaign</ogc:PropertyName>
              <ogc:Literal>RING_AND_GRID_ROADS</ogc:Literal>
            </ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>star</WellKnownName>
                <Fill>
                  <CssParameter name="fill">
                    <ogc:Function name="env">
                      <ogc:Literal>mark-edge</ogc:Literal>
                      <ogc:Literal>#ffffff</ogc:Literal>
                    </ogc:Function>
                  </CssParameter>
                </Fill>
                <Stroke>
                  <CssParameter name="stroke">
                    <ogc:Function name="env">
                      <ogc:Literal>mark-edge</ogc:Literal>
                      <ogc:Literal>#ffffff</ogc:Literal>
                    </ogc:Function>
                  </CssParameter>
                  <CssParameter name="stroke-width">4.4</CssParameter>
                  <CssParameter name="stroke-linejoin">round</CssParameter>
                </Stroke>
              </Mark>
              <Size>
                <ogc:Function name="Interpolate">
                  <ogc:Function name="env"><ogc:Literal>wms_scale_denominator</ogc:Literal></ogc:Function>
                  <ogc:Literal>5000</ogc:Literal>
                  <ogc:Literal>21.8</ogc:Literal>
                  <ogc:Literal>60000</ogc:Literal>
                  <ogc:Literal>16.6</ogc:Literal>
                  <ogc:Literal>400000</ogc:Literal>
                  <ogc:Literal>11.5</ogc:Literal>
                </ogc:Function>
              </Size>
            </Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>star</WellKnownName>
                <Fill>
                  <CssParameter name="fill">
                    <ogc:Function name="Recode">
                      <ogc:PropertyName>state</ogc:PropertyName>
                      <ogc:Literal>DRAFT</ogc:Literal>
                      <ogc:Function name="env">
                        <ogc:Literal>state-draft</ogc:Literal>
                        <ogc:Literal>#5f6b7a</ogc:Literal>
                      </ogc:Function>
                      <ogc:Literal>QUEUED</ogc:Literal>
                      <ogc:Function name="env">
                        <ogc:Literal>state-queued</ogc:Literal>
                        <ogc:Literal>#d97706</ogc:Literal>
                      </ogc:Function>
                      <ogc:Literal>PHOTOS_MISSING</ogc:Literal>
                      <ogc:Function name="env">
                        <ogc:Literal>state-photos-missing</ogc:Literal>
                        <ogc:Literal>#b5179e</ogc:Literal>
                      </ogc:Function>
                      <ogc:Literal>SYNCED</ogc:Literal>
                      <ogc:Function name="env">
                        <ogc:Literal>state-synced</ogc:Literal>
                        <ogc:Literal>#00795a</ogc:Literal>
                      </ogc:Function>
                      <ogc:Literal>REFUSED</ogc:Literal>
                      <ogc:Function name="env">
                        <ogc:Literal>state-refused</ogc:Literal>
                        <ogc:Literal>#c81e1e</ogc:Literal>
                      </ogc:Function>
                    </ogc:Function>
                  </CssParameter>
                </Fill>
                <Stroke>
                  <CssParameter name="stroke">
                    <ogc:Function name="env">
                      <ogc:Literal>mark-rim</ogc:Literal>
                      <ogc:Literal>#26231f</ogc:Literal>
                    </ogc:Function>
                  </CssParameter>
                  <CssParameter name="stroke-width">1</CssParameter>
                  <CssParameter name="stroke-linejoin">round</CssParameter>
                </Stroke>
              </Mark>
              <Size>
                <ogc:Function name="Interpolate">
                  <ogc:Function name="env"><ogc:Literal>wms_scale_denominator</ogc:Literal></ogc:Function>
                  <ogc:Literal>5000</ogc:Literal>
                  <ogc:Literal>21.8</ogc:Literal>
                  <ogc:Literal>60000</ogc:Literal>
                  <ogc:Literal>16.6</ogc:Literal>
                  <ogc:Literal>400000</ogc:Literal>
                  <ogc:Literal>11.5</ogc:Literal>
                </ogc:Function>
              </Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>no-campaign</Name>
          <ElseFilter/>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>x</WellKnownName>
                <Fill>
                  <CssParameter name="fill">
                    <ogc:Function name="env">
                      <ogc:Literal>mark-edge</ogc:Literal>
                      <ogc:Literal>#ffffff</ogc:Literal>
                    </ogc:Function>
                  </CssParameter>
                </Fill>
                <Stroke>
                  <CssParameter name="stroke">
                    <ogc:Function name="env">
                      <ogc:Literal>mark-edge</ogc:Literal>
                      <ogc:Literal>#ffffff</ogc:Literal>
                    </ogc:Function>
                  </CssParameter>
                  <CssParameter name="stroke-width">4</CssParameter>
                  <CssParameter name="stroke-linejoin">round</CssParameter>
                </Stroke>
              </Mark>
              <Size>14</Size>
            </Graphic>
          </PointSymbolizer>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>x</WellKnownName>
                <Fill>
                  <CssParameter name="fill">
                    <ogc:Function name="Recode">
                      <ogc:PropertyName>state</ogc:PropertyName>
                      <ogc:Literal>DRAFT</ogc:Literal>
                      <ogc:Function name="env">
                        <ogc:Literal>state-draft</ogc:Literal>
                        <ogc:Literal>#5f6b7a</ogc:Literal>
                      </ogc:Function>
                      <ogc:Literal>QUEUED</ogc:Literal>
                      <ogc:Function name="env">
                        <ogc:Literal>state-queued</ogc:Literal>
                        <ogc:Literal>#d97706</ogc:Literal>
                      </ogc:Function>
                      <ogc:Literal>PHOTOS_MISSING</ogc:Literal>
                      <ogc:Function name="env">
                        <ogc:Literal>state-photos-missing</ogc:Literal>
                        <ogc:Literal>#b5179e</ogc:Literal>
                      </ogc:Function>
                      <ogc:Literal>SYNCED</ogc:Literal>
                      <ogc:Function name="env">
                        <ogc:Literal>state-synced</ogc:Literal>
                        <ogc:Literal>#00795a</ogc:Literal>
                      </ogc:Function>
                      <ogc:Literal>REFUSED</ogc:Literal>
                      <ogc:Function name="env">
                        <ogc:Literal>state-refused</ogc:Literal>
                        <ogc:Literal>#c81e1e</ogc:Literal>
                      </ogc:Function>
                    </ogc:Function>
                  </CssParameter>
                </Fill>
                <Stroke>
                  <CssParameter name="stroke">
                    <ogc:Function name="env">
                      <ogc:Literal>mark-rim</ogc:Literal>
                      <ogc:Literal>#26231f</ogc:Literal>
                    </ogc:Function>
                  </CssParameter>
                  <CssParameter name="stroke-width">1</CssParameter>
                </Stroke>
              </Mark>
              <Size>14</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>label</Name>
          <MaxScaleDenominator>12000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:PropertyName>label</ogc:PropertyName></Label>
            <Font>
              <CssParameter name="font-family">Noto Sans SC</CssParameter>
              <CssParameter name="font-size">11</CssParameter>
              <CssParameter name="font-weight">bold</CssParameter>
            </Font>
            <LabelPlacement>
              <PointPlacement>
                <AnchorPoint><AnchorPointX>0</AnchorPointX><AnchorPointY>0.5</AnchorPointY></AnchorPoint>
                <Displacement><DisplacementX>12</DisplacementX><DisplacementY>0</DisplacementY></Displacement>
              </PointPlacement>
            </LabelPlacement>
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
                  <ogc:Literal>text</ogc:Literal>
                  <ogc:Literal>#3a3631</ogc:Literal>
                </ogc:Function>
              </CssParameter>
            </Fill>
            <Priority>50</Priority>
            <VendorOption name="maxDisplacement">22</VendorOption>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
