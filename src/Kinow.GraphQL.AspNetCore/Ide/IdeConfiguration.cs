using System.Text.Json;

namespace Kinow.GraphQL.AspNetCore.Ide;

/// <summary>The file that the IDE reads beside its page.</summary>
internal static class IdeConfiguration
{
    public const string FileName = "bcp-config.json";

    /// <summary>Writes the file: the endpoint is the address of the page, and nothing is reported to anyone.</summary>
    public static byte[] Write(string title)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            writer.WriteString("title", title);
            writer.WriteString("endpoint", "");
            writer.WriteBoolean("useBrowserUrlAsEndpoint", true);
            writer.WriteBoolean("disableTelemetry", true);
            writer.WriteEndObject();
        }

        return stream.ToArray();
    }
}
