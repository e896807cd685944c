// What a person does with a form, and how the tests read what came of it.

/** The ways in which every page is seen: a language on a device. */
export const WAYS = [["he", "tablet"], ["ar", "phone"], ["en", "desktop"]];

/** Writes into the fields of `form`, or chooses in them: their names and what goes in. */
export async function fillIn(visitor, form, answers) {
  for (const [name, answer] of Object.entries(answers)) {
    const field = visitor.page.locator(`${form} [name=${name}]`);
    const isChosen = await field.evaluate((element) => element.tagName === "SELECT");
    await (isChosen ? field.selectOption(answer) : field.fill(answer));
  }
}

/** Presses a button that sends a form, and waits for the page that follows. */
export async function press(visitor, button) {
  await Promise.all([visitor.page.waitForEvent("load"), visitor.page.locator(button).click()]);
  await visitor.isAwake();
}

/** The path at which the visitor stands. */
export function path(visitor) {
  return new URL(visitor.page.url()).pathname;
}
