/** The diary, loaded when it is first opened. */

import "./carry.js";
import "./compared.js";
import "./day.js";
import "./days.js";
import "./door.js";
import "./today.js";
import "./wait.js";
import "./working.js";

const style = document.createElement("link");
style.rel = "stylesheet";
style.href = "diary/diary.css";
document.head.append(style);
