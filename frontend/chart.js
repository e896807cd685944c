// Draws a chart from the option that the server has built, in the page's colours and direction.
import { BarChart, LineChart, ScatterChart } from "echarts/charts";
import {
  GridComponent,
  LegendComponent,
  TooltipComponent,
} from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

use([
  BarChart,
  GridComponent,
  LegendComponent,
  LineChart,
  ScatterChart,
  SVGRenderer,
  TooltipComponent,
]);

/** How the ids begin of series whose figures no tooltip tells. */
const UNTOLD = "untold-";

/** What ECharts takes for a legend, in CSS pixels. */
const LEGEND = { gap: 10, line: 24, room: 8, sign: 30 };

/** What is drawn, by the element it is drawn in. */
const drawn = new Map();

/**
 * Draws `optionJson` (an ECharts option; any colour in it may be `var(--name)`, which is looked up
 * on the element) in `element`, which has its size from the style. It follows the element's size,
 * the light or dark scheme and the printer until `dispose`. Drawing again replaces what was there.
 *
 * `direction` is "rtl" or "ltr". Years run from left to right in both; lists of bars grow from
 * where reading begins.
 */
export function draw(element, optionJson, direction) {
  dispose(element);
  // Every position in the drawing counts from the left, also on a page that runs from the right.
  element.style.direction = "ltr";
  const chart = init(element, theme(element, direction), { renderer: "svg" });
  const show = () => {
    const option = inDirection(resolved(JSON.parse(optionJson), element), direction);
    chart.setOption({ ...option, ...withLegend(option, chart), animation: !isStill() }, true);
  };
  show();

  const resize = (size) => {
    chart.resize(size);
    chart.setOption(withLegend(chart.getOption(), chart));
  };
  const observer = new ResizeObserver(() => resize());
  observer.observe(element);
  const lasts = new AbortController();
  const on = (target, event, act) => target.addEventListener(event, act, { signal: lasts.signal });
  for (const query of ["(prefers-color-scheme: dark)", "print"]) {
    on(matchMedia(query), "change", () => {
      chart.setTheme(theme(element, direction));
      show();
    });
  }
  on(window, "beforeprint", () => {
    resize({ width: onPaper("inline", element), height: onPaper("block", element) });
    // Its place on paper may still differ: it is scaled to fill it.
    const size = `0 0 ${chart.getWidth()} ${chart.getHeight()}`;
    element.querySelector("svg").setAttribute("viewBox", size);
  });
  on(window, "afterprint", () => {
    element.querySelector("svg").removeAttribute("viewBox");
    resize({ width: "auto", height: "auto" });
  });

  drawn.set(element, () => {
    lasts.abort();
    observer.disconnect();
    chart.dispose();
  });
  return chart;
}

/** The grids of an option, above as many lines as its legend takes at this width. */
function withLegend({ grid, legend }, chart) {
  const [{ data } = {}] = [legend ?? []].flat();
  if (!data || !grid) return {};
  const pen = document.createElement("canvas").getContext("2d");
  pen.font = `12px ${getComputedStyle(chart.getDom()).fontFamily}`;
  let [lines, used] = [1, 0];
  for (const name of data) {
    const width = LEGEND.sign + pen.measureText(name.name ?? name).width;
    if (used && used + LEGEND.gap + width > chart.getWidth() - 2 * LEGEND.gap) [lines, used] = [lines + 1, 0];
    used += (used && LEGEND.gap) + width;
  }
  const bottom = LEGEND.room + lines * LEGEND.line;
  return { grid: [grid].flat().map((one) => ({ ...one, bottom })) };
}

/** How many CSS pixels the style gives the drawing on paper, along the "inline" or "block" axis. */
function onPaper(axis, element) {
  return parseFloat(getComputedStyle(element).getPropertyValue(`--print-${axis}-size`)) || "auto";
}

/** Takes away what `draw` has put in `element`, if anything. */
export function dispose(element) {
  drawn.get(element)?.();
  drawn.delete(element);
}

function isStill() {
  return matchMedia("print").matches || matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** A copy of `value` in which every `var(--name)` or `var(--name, other)` is the colour it names. */
function resolved(value, element) {
  if (typeof value === "string") {
    return value.replace(/var\((--[\w-]+)(?:,\s*([^)]+))?\)/g, (_, name, other) =>
      plain(getComputedStyle(element).getPropertyValue(name).trim() || other || "currentColor", element));
  }
  if (Array.isArray(value)) return value.map((item) => resolved(item, element));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolved(item, element)]));
}

/** A colour in the notation that ECharts can reckon with, as the browser computes it here. */
function plain(colour, element) {
  const probe = element.appendChild(document.createElement("span"));
  probe.style.color = colour;
  const computed = getComputedStyle(probe).color;
  probe.remove();
  return computed;
}

/** The option with its lists of bars growing from the inline start, and no support in its words. */
function inDirection(option, direction) {
  const series = [option.series ?? []].flat().map((one, index) =>
    isLineless(one) ? { ...one, id: `${UNTOLD}${index}` } : one);
  const all = { ...option, series };
  if (option.legend) {
    const data = series.filter((one) => one.name && (one.areaStyle || !isLineless(one))).map(({ name }) => name);
    all.legend = [option.legend].flat().map((legend) => ({ data, ...legend }));
  }
  const isList = [option.yAxis ?? []].flat().some(({ type }) => type === "category");
  if (!isList || direction !== "rtl") return all;
  const swap = { left: "right", right: "left" };
  return {
    ...all,
    grid: [option.grid ?? []].flat().map((grid) => ({ ...grid, left: grid.right, right: grid.left })),
    xAxis: [option.xAxis ?? []].flat().map((axis) => ({ ...axis, inverse: !axis.inverse })),
    yAxis: [option.yAxis].flat().map((axis) => ({ ...axis, position: "right" })),
    series: series.map((one) => one.label
      ? { ...one, label: { ...one.label, position: swap[one.label.position] ?? one.label.position } }
      : one),
  };
}

/** Whether a series is a range or the support below one: its figures are heights, and mean nothing alone. */
function isLineless({ lineStyle }) {
  return lineStyle?.opacity === 0;
}

/** The page's type and colours, and tooltips in its direction. */
function theme(element, direction) {
  const { color, fontFamily } = getComputedStyle(element);
  const [soft, rule, surface] = resolved(["var(--ink-soft)", "var(--rule)", "var(--surface, Canvas)"], element);
  const text = { color, fontFamily };
  const label = { ...text, textBorderWidth: 0, formatter: ({ value }) => figureOf(value) };
  const axis = {
    axisLabel: { color: soft, fontFamily },
    axisLine: { lineStyle: { color: rule } },
    axisTick: { lineStyle: { color: rule } },
    nameTextStyle: { color: soft, fontFamily },
    splitLine: { lineStyle: { color: rule } },
  };
  return {
    animationDuration: 300,
    bar: { label },
    categoryAxis: { ...axis, splitLine: { show: false } },
    legend: { textStyle: text },
    line: { label },
    scatter: { label },
    textStyle: { fontFamily },
    tooltip: {
      backgroundColor: surface,
      borderColor: rule,
      confine: true,
      extraCssText: `direction:${direction};text-align:start`,
      formatter: tooltip,
      textStyle: text,
    },
    // Where there is no room for all the figures, some are left out.
    valueAxis: { ...axis, axisLabel: { ...axis.axisLabel, hideOverlap: true } },
  };
}

/** What a tooltip says: where one is, then each series with its figure. */
function tooltip(hovered) {
  const points = [hovered].flat().filter(({ seriesId, value }) => !seriesId?.startsWith(UNTOLD) && value != null);
  if (!points.length) return "";
  const told = document.createElement("div");
  told.append(points[0].axisValueLabel ?? points[0].name);
  for (const { color, seriesName, value } of points) {
    const row = told.appendChild(document.createElement("div"));
    row.style.cssText = "display:flex;gap:8px;align-items:center";
    const dot = row.appendChild(document.createElement("span"));
    dot.style.cssText = `inline-size:10px;block-size:10px;border-radius:5px;background:${color}`;
    row.append(/^series\d|^\0/.test(seriesName) ? "" : seriesName);
    const figure = row.appendChild(document.createElement("strong"));
    figure.style.marginInlineStart = "auto";
    figure.append(figureOf(value));
  }
  return told;
}

function figureOf(value) {
  const figure = Array.isArray(value) ? value.at(-1) : value;
  return typeof figure === "number" ? figure.toLocaleString("en") : String(figure ?? "");
}
