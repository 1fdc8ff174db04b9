<?xml version="1.0" encoding="UTF-8"?>
<!-- The look of the benchmark city's layer road, as src/bench/qgis_labels.py has QGIS draw it. -->
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>road</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>street-5</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>cls</ogc:PropertyName><ogc:Literal>5</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MaxScaleDenominator>6000</MaxScaleDenominator>
          <LineSymbolizer><Stroke><CssParameter name="stroke">#bdbdbd</CssParameter><CssParameter name="stroke-width">5</CssParameter><CssParameter name="stroke-linejoin">round</CssParameter><CssParameter name="stroke-linecap">round</CssParameter></Stroke></LineSymbolizer>
        </Rule>
        <Rule>
          <Name>street-4</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>cls</ogc:PropertyName><ogc:Literal>4</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MaxScaleDenominator>6000</MaxScaleDenominator>
          <LineSymbolizer><Stroke><CssParameter name="stroke">#999999</CssParameter><CssParameter name="stroke-width">8</CssParameter><CssParameter name="stroke-linejoin">round</CssParameter><CssParameter name="stroke-linecap">round</CssParameter></Stroke></LineSymbolizer>
        </Rule>
        <Rule>
          <Name>street-3</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>cls</ogc:PropertyName><ogc:Literal>3</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MaxScaleDenominator>6000</MaxScaleDenominator>
          <LineSymbolizer><Stroke><CssParameter name="stroke">#d8b365</CssParameter><CssParameter name="stroke-width">10</CssParameter><CssParameter name="stroke-linejoin">round</CssParameter><CssParameter name="stroke-linecap">round</CssParameter></Stroke></LineSymbolizer>
        </Rule>
        <Rule>
          <Name>street-2</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>cls</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MaxScaleDenominator>6000</MaxScaleDenominator>
          <LineSymbolizer><Stroke><CssParameter name="stroke">#fdb863</CssParameter><CssParameter name="stroke-width">13</CssParameter><CssParameter name="stroke-linejoin">round</CssParameter><CssParameter name="stroke-linecap">round</CssParameter></Stroke></LineSymbolizer>
        </Rule>
        <Rule>
          <Name>street-1</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>cls</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MaxScaleDenominator>6000</MaxScaleDenominator>
          <LineSymbolizer><Stroke><CssParameter name="stroke">#e66101</CssParameter><CssParameter name="stroke-width">16</CssParameter><CssParameter name="stroke-linejoin">round</CssParameter><CssParameter name="stroke-linecap">round</CssParameter></Stroke></LineSymbolizer>
        </Rule>
        <Rule>
          <Name>district-5</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>cls</ogc:PropertyName><ogc:Literal>5</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>6000</MinScaleDenominator>
          <LineSymbolizer><Stroke><CssParameter name="stroke">#bdbdbd</CssParameter><CssParameter name="stroke-width">1</CssParameter><CssParameter name="stroke-linejoin">round</CssParameter><CssParameter name="stroke-linecap">round</CssParameter></Stroke></LineSymbolizer>
        </Rule>
        <Rule>
          <Name>district-4</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>cls</ogc:PropertyName><ogc:Literal>4</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>6000</MinScaleDenominator>
          <LineSymbolizer><Stroke><CssParameter name="stroke">#999999</CssParameter><CssParameter name="stroke-width">2</CssParameter><CssParameter name="stroke-linejoin">round</CssParameter><CssParameter name="stroke-linecap">round</CssParameter></Stroke></LineSymbolizer>
        </Rule>
        <Rule>
          <Name>district-3</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>cls</ogc:PropertyName><ogc:Literal>3</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>6000</MinScaleDenominator>
          <LineSymbolizer><Stroke><CssParameter name="stroke">#d8b365</CssParameter><CssParameter name="stroke-width">3</CssParameter><CssParameter name="stroke-linejoin">round</CssParameter><CssParameter name="stroke-linecap">round</CssParameter></Stroke></LineSymbolizer>
        </Rule>
        <Rule>
          <Name>district-2</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>cls</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>6000</MinScaleDenominator>
          <LineSymbolizer><Stroke><CssParameter name="stroke">#fdb863</CssParameter><CssParameter name="stroke-width">4</CssParameter><CssParameter name="stroke-linejoin">round</CssParameter><CssParameter name="stroke-linecap">round</CssParameter></Stroke></LineSymbolizer>
        </Rule>
        <Rule>
          <Name>district-1</Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>cls</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <MinScaleDenominator>6000</MinScaleDenominator>
          <LineSymbolizer><Stroke><CssParameter name="stroke">#e66101</CssParameter><CssParameter name="stroke-width">5</CssParameter><CssParameter name="stroke-linejoin">round</CssParameter><CssParameter name="stroke-linecap">round</CssParameter></Stroke></LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <Name>name</Name>
          <MaxScaleDenominator>6000</MaxScaleDenominator>
          <TextSymbolizer><Label><ogc:PropertyName>name</ogc:PropertyName></Label><Font><CssParameter name="font-family">Noto Sans SC</CssParameter><CssParameter name="font-size">12</CssParameter></Font><LabelPlacement><LinePlacement/></LabelPlacement><Halo><Radius>1.5</Radius><Fill><CssParameter name="fill">#ffffff</CssParameter></Fill></Halo><Fill><CssParameter name="fill">#333333</CssParameter></Fill><Priority><ogc:Sub><ogc:Literal>10</ogc:Literal><ogc:PropertyName>cls</ogc:PropertyName></ogc:Sub></Priority><VendorOption name="followLine">true</VendorOption><VendorOption name="group">yes</VendorOption><VendorOption name="repeat">360</VendorOption><VendorOption name="maxAngleDelta">25</VendorOption></TextSymbolizer>
        </Rule>
        <Rule>
          <Name>class</Name>
          <ogc:Filter><ogc:PropertyIsLessThan><ogc:PropertyName>cls</ogc:PropertyName><ogc:Literal>5</ogc:Literal></ogc:PropertyIsLessThan></ogc:Filter>
          <MinScaleDenominator>6000</MinScaleDenominator>
          <TextSymbolizer><Label><ogc:Function name="Recode"><ogc:PropertyName>cls</ogc:PropertyName><ogc:Literal>1</ogc:Literal><ogc:Literal>环路</ogc:Literal><ogc:Literal>2</ogc:Literal><ogc:Literal>快速路</ogc:Literal><ogc:Literal>3</ogc:Literal><ogc:Literal>主干路</ogc:Literal><ogc:Literal>4</ogc:Literal><ogc:Literal>次干路</ogc:Literal></ogc:Function></Label><Font><CssParameter name="font-family">Noto Sans SC</CssParameter><CssParameter name="font-size">12</CssParameter></Font><LabelPlacement><LinePlacement/></LabelPlacement><Halo><Radius>1.5</Radius><Fill><CssParameter name="fill">#ffffff</CssParameter></Fill></Halo><Fill><CssParameter name="fill">#333333</CssParameter></Fill><Priority><ogc:Sub><ogc:Literal>10</ogc:Literal><ogc:PropertyName>cls</ogc:PropertyName></ogc:Sub></Priority><VendorOption name="followLine">true</VendorOption><VendorOption name="group">yes</VendorOption><VendorOption name="repeat">360</VendorOption><VendorOption name="maxAngleDelta">25</VendorOption></TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
