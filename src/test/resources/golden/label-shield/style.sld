<?xml version="1.0" encoding="UTF-8"?>
<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>long-line</Name>
    <UserStyle>
      <FeatureTypeStyle>
        <Rule>
          <LineSymbolizer><Stroke><CssParameter name="stroke">#c0b8a8</CssParameter><CssParameter name="stroke-width">3</CssParameter></Stroke></LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <Rule>
          <TextSymbolizer><Label><ogc:PropertyName>shield</ogc:PropertyName></Label><Font><CssParameter name="font-size">11</CssParameter><CssParameter name="font-weight">bold</CssParameter></Font><Fill><CssParameter name="fill">#ffffff</CssParameter></Fill><Graphic><Mark><WellKnownName>square</WellKnownName><Fill><CssParameter name="fill">#9a6a12</CssParameter></Fill><Stroke><CssParameter name="stroke">#ffffff</CssParameter><CssParameter name="stroke-width">1.2</CssParameter></Stroke></Mark></Graphic><Priority>5</Priority><VendorOption name="repeat">80</VendorOption><VendorOption name="minGroupDistance">50</VendorOption><VendorOption name="graphic-resize">stretch</VendorOption><VendorOption name="graphic-margin">4</VendorOption></TextSymbolizer>
          <TextSymbolizer><Label><ogc:PropertyName>name</ogc:PropertyName></Label><Font><CssParameter name="font-size">12</CssParameter></Font><LabelPlacement><LinePlacement/></LabelPlacement><Halo><Radius>1.5</Radius><Fill><CssParameter name="fill">#ffe9a8</CssParameter></Fill></Halo><Fill><CssParameter name="fill">#333333</CssParameter></Fill><VendorOption name="followLine">true</VendorOption><VendorOption name="charSpacing">2</VendorOption><VendorOption name="maxAngleDelta">25</VendorOption><VendorOption name="repeat">80</VendorOption><VendorOption name="group">yes</VendorOption></TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
