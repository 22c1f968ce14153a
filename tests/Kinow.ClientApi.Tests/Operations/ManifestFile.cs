using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Tests.Operations;

/// <summary>The manifest of the registered operations. With <c>KINOW_APPROVE</c> it is made of their files before it is read.</summary>
internal static class ManifestFile
{
    private static readonly JsonWriterOptions Format = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Read()
    {
        var folder = RepositoryRoot.Path("schema", "operations");
        var file = Path.Combine(folder, "persisted-query-manifest.json");
        if (Environment.GetEnvironmentVariable("KINOW_APPROVE") is not null) File.WriteAllText(file, Make(folder));
        return File.ReadAllText(file);
    }

    private static string Make(string folder)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Format))
        {
            json.WriteStartObject();
            json.WriteString("format", "apollo-persisted-query-manifest");
            json.WriteNumber("version", 1);
            json.WriteStartArray("operations");
            foreach (var file in Directory.GetFiles(folder, "*.graphql").Order(StringComparer.Ordinal)) Write(json, file);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, string file)
    {
        var body = File.ReadAllText(file).TrimEnd('\n');
        json.WriteStartObject();
        json.WriteString("id", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body))));
        json.WriteString("name", Path.GetFileNameWithoutExtension(file));
        json.WriteString("type", body[..body.IndexOf(' ', StringComparison.Ordinal)]);
        json.WriteString("body", body);
        json.WriteEndObject();
    }
}
