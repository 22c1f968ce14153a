using System.Text;
using System.Text.Json;

namespace Kinow.GraphQL.AspNetCore.Ide;

/// <summary>The script that runs before the IDE, and what it offers: an example, accounts to ask as, operations to open.</summary>
internal static class IdeStart
{
    public const string FileName = "start.js";

    private const string WorkerScript = "worker.js";
    private const string ScriptTag = "<head><script src=\"" + FileName + "\"></script>";

    /// <summary>Whether there is anything to offer.</summary>
    public static bool IsWanted(GraphQLIdeOptions options) => options is not { Example: null, Accounts.Count: 0, Operations.Count: 0 };

    /// <summary>The script.</summary>
    public static byte[] Script(GraphQLIdeOptions options)
    {
        using var file = Open(FileName);
        using var stream = new MemoryStream();
        stream.Write("self.kinowStart = "u8);
        using (var writer = new Utf8JsonWriter(stream)) Write(writer, options);
        stream.Write(";\n"u8);
        file.CopyTo(stream);
        return stream.ToArray();
    }

    /// <summary>Whether a file of the IDE is the worker that sends its requests.</summary>
    public static bool IsWorker(string name) =>
        name.StartsWith("static/js/graphql-engine.", StringComparison.Ordinal) && name.EndsWith(".js", StringComparison.Ordinal);

    /// <summary>The worker with what adds the token before it.</summary>
    public static byte[] AddToWorker(string path)
    {
        using var script = Open(WorkerScript);
        using var worker = File.OpenRead(path);
        using var stream = new MemoryStream();
        script.CopyTo(stream);
        worker.CopyTo(stream);
        return stream.ToArray();
    }

    /// <summary>The page with the script before its own ones.</summary>
    public static byte[] AddTo(string page) => Encoding.UTF8.GetBytes(page.Replace("<head>", ScriptTag, StringComparison.Ordinal));

    private static Stream Open(string name) =>
        typeof(IdeStart).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is missing.");

    private static void Write(Utf8JsonWriter writer, GraphQLIdeOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("example", options.Example);
        writer.WriteStartArray("accounts");
        foreach (var account in options.Accounts)
        {
            writer.WriteStartObject();
            writer.WriteString("name", account.Name);
            writer.WriteString("signIn", account.SignIn);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("operations");
        foreach (var operation in options.Operations)
        {
            writer.WriteStartObject();
            writer.WriteString("folder", operation.Folder);
            writer.WriteString("name", operation.Name);
            writer.WriteString("text", operation.Text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
