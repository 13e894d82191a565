// A page's form: the renderer of smart forms with what it needs around it. show(questionnaire) shows one, sent() reads it.
import { BaseRenderer, RendererThemeProvider, buildForm, getResponse } from "@aehrc/smart-forms-renderer";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import React from "react";
import { createRoot } from "react-dom/client";

const queries = new QueryClient();
let root;

globalThis.show = async (questionnaire) => {
  root?.unmount();
  await buildForm({ questionnaire });
  root = createRoot(document.getElementById("form"));
  root.render(
    <RendererThemeProvider>
      <QueryClientProvider client={queries}>
        <BaseRenderer />
      </QueryClientProvider>
    </RendererThemeProvider>,
  );
};

globalThis.sent = () => getResponse();
