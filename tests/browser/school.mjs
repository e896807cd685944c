// What a school says in the tests: figures that fit each other.

/** A figure for the field `name`, "number:pupils.mathematics.10.5" for instance. */
export function plausible(name) {
  if (name.includes("cohort")) return "200";
  if (name.endsWith(".girls")) return "12";
  if (name.includes(":pupils.")) return "40";
  if (name.includes("hours")) return "15";
  if (name.includes("classes")) return "2";
  if (name.includes("graduates")) return "20";
  return name.includes(":teachers") ? "4" : "1";
}

/** The path of the link in a mail to a school. */
export function linkIn(mail) {
  return new URL(mail.match(/^http:\S+\/answer\/\S{43}$/m)[0]).pathname;
}
