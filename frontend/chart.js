// Draws a chart from the option that the server has built, in the page's colours and direction.
import { BarChart, LineChart, SankeyChart, ScatterChart } from "echarts/charts";
import {
  AriaComponent,
  DatasetComponent,
  GridComponent,
  LegendComponent,
  MarkAreaComponent,
  MarkLineComponent,
  MarkPointComponent,
  TooltipComponent,
} from "echarts/components";
import { init, use } from "echarts/core";
import { LabelLayout } from "echarts/features";
import { SVGRenderer } from "echarts/renderers";

use([
  AriaComponent,
  BarChart,
  DatasetComponent,
  GridComponent,
  LabelLayout,
  LegendComponent,
  LineChart,
  MarkAreaComponent,
  MarkLineComponent,
  MarkPointComponent,
  SankeyChart,
  ScatterChart,
  SVGRenderer,
  TooltipComponent,
]);

/** The width in CSS pixels of what an A4 page leaves between its margins. */
const PRINT_WIDTH = 680;

/** What is drawn, by the element it is drawn in. */
const drawn = new Map();

/**
 * Draws `optionJson` (an ECharts option; any string in it may be `var(--name)`, which is looked up
 * on the element) in `element`, which has its size from the style. It follows the element's size,
 * the light or dark scheme and the printer until `dispose`. Drawing again replaces what was there.
 * `direction` is "rtl" or "ltr": the side on which texts begin; axes keep their own direction.
 */
export function draw(element, optionJson, direction) {
  dispose(element);
  const chart = init(element, null, { renderer: "svg" });
  const lasts = new AbortController();
  const show = () => chart.setOption(dressed(JSON.parse(optionJson), element, direction), true);
  show();

  const observer = new ResizeObserver(() => chart.resize());
  observer.observe(element);
  const onChange = (query, act) =>
    matchMedia(query).addEventListener("change", act, { signal: lasts.signal });
  onChange("(prefers-color-scheme: dark)", show);
  onChange("(prefers-reduced-motion: reduce)", show);
  const forPrint = () => {
    chart.resize({ width: PRINT_WIDTH, animation: { duration: 0 } });
    show();
  };
  addEventListener("beforeprint", forPrint, { signal: lasts.signal });
  addEventListener("afterprint", () => { chart.resize({ width: "auto" }); show(); }, { signal: lasts.signal });

  drawn.set(element, () => {
    lasts.abort();
    observer.disconnect();
    chart.dispose();
  });
  return chart;
}

/** Takes away what `draw` has put in `element`, if anything. */
export function dispose(element) {
  drawn.get(element)?.();
  drawn.delete(element);
}

/** The option in the page's type, colours, direction and pace. */
function dressed(option, element, direction) {
  const style = getComputedStyle(element);
  const printing = matchMedia("print").matches;
  const still = printing || matchMedia("(prefers-reduced-motion: reduce)").matches;
  const resolved = withColours(option, style);
  return {
    ...resolved,
    animation: !still && resolved.animation !== false,
    animationDuration: 300,
    textStyle: { color: style.color, fontFamily: style.fontFamily, ...resolved.textStyle },
    tooltip: resolved.tooltip && [resolved.tooltip].flat().map((tooltip) => ({
      confine: true,
      backgroundColor: style.getPropertyValue("--surface").trim() || style.backgroundColor,
      textStyle: { color: style.color, fontFamily: style.fontFamily },
      extraCssText: `direction:${direction};text-align:start`,
      ...tooltip,
    })),
  };
}

/** A copy of `value` in which every `var(--name)` or `var(--name, fallback)` is what it stands for. */
function withColours(value, style) {
  if (typeof value === "string") {
    return value.replace(/var\((--[\w-]+)(?:,\s*([^)]+))?\)/g, (_, name, fallback) =>
      style.getPropertyValue(name).trim() || fallback || "currentColor");
  }
  if (Array.isArray(value)) return value.map((item) => withColours(item, style));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withColours(item, style)]));
}
