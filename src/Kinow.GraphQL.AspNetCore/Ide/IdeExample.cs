using System.Text;
using System.Text.Json;

namespace Kinow.GraphQL.AspNetCore.Ide;

/// <summary>Puts an example operation into the first empty editor of the page, ready to be run. The IDE has no setting for that.</summary>
internal static class IdeExample
{
    public const string FileName = "example.js";

    private const string ScriptTag = "<head><script src=\"" + FileName + "\"></script>";

    /// <summary>The script. It asks the editor component to announce itself, and waits for an editor that can be written to.</summary>
    public static byte[] Script(string operation) => Encoding.UTF8.GetBytes($$"""
        (() => {
          const example = {{JsonSerializer.Serialize(operation, IdeJson.Default.String)}};
          let environment = { globalAPI: true };
          Object.defineProperty(self, "MonacoEnvironment", {
            configurable: true,
            get: () => environment,
            set: (value) => { environment = Object.assign(value ?? {}, { globalAPI: true }); },
          });
          let component;
          let done = false;
          const offer = (editor) => {
            const model = editor.getModel();
            const readOnly = editor.getOption(component.editor.EditorOption.readOnly);
            if (done || readOnly || model?.getLanguageId() !== "graphql" || model.getValue().trim() !== "") return;
            done = true;
            model.setValue(example);
          };
          Object.defineProperty(self, "monaco", {
            configurable: true,
            get: () => component,
            set: (value) => {
              component = value;
              value.editor.onDidCreateEditor((editor) => {
                editor.onDidChangeModel(() => setTimeout(() => offer(editor), 200));
                setTimeout(() => offer(editor), 200);
              });
            },
          });
        })();

        """);

    /// <summary>The page with the script before its own ones.</summary>
    public static byte[] AddTo(string page) => Encoding.UTF8.GetBytes(page.Replace("<head>", ScriptTag, StringComparison.Ordinal));
}
