import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { BarTable } from "./bar-table.js";

test.each([
  [0.5, "50%"],
  [1 / 3, "33.3%"],
  [-1, "0%"],
  [1.2, "100%"],
])("a fraction of %d draws a bar of %s", (fraction, width) => {
  const rows = [{ key: "a", label: "Africa", value: "1", fraction }];
  const markup = renderToStaticMarkup(
    <BarTable caption="By region" labelHead="Region" valueHead="Responses" rows={rows} />,
  );
  expect(markup).toContain(`<rect class="of-bar__fill" width="${width}"`);
});
