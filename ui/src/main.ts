import { mount } from "svelte";
import App from "./App.svelte";
import { speak } from "./lib/text.svelte";

const target = document.getElementById("window");
if (!target) throw new Error("index.html has no place for the window");
target.replaceChildren();
speak("fi");
mount(App, { target });
