using System.Text;
using System.Text.Json;

namespace Kinow.ClientApi.Admin.Auditing;

/// <summary>What commands are given, as the book has it: a JSON object of texts.</summary>
internal static class AuditedArguments
{
    /// <summary>Writes arguments; those without a value are left out.</summary>
    public static string Write(IEnumerable<(string Name, string? Value)> arguments)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            foreach (var (name, value) in arguments)
            {
                if (value is not null) json.WriteString(name, value);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <summary>Reads one of them; null when it is not among them.</summary>
    public static string? Find(string arguments, string name)
    {
        using var json = JsonDocument.Parse(arguments);
        return json.RootElement.TryGetProperty(name, out var value) ? value.GetString() : null;
    }
}
