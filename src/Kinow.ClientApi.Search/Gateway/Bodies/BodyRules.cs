using System.Text.Json;

namespace Kinow.ClientApi.Search.Gateway.Bodies;

/// <summary>What holds for all bodies.</summary>
internal static class BodyRules
{
    /// <summary>Refuses ids that the engine refuses, and those that an address would lose.</summary>
    internal static string CheckId(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        if (id is "." or ".." || id.Length > 512) throw new ArgumentException("No id of a document.", nameof(id));
        return id;
    }

    /// <summary>Refuses what would end a line of a body that consists of lines.</summary>
    internal static void CheckLine(ReadOnlySpan<byte> json)
    {
        if (json.IsEmpty || json.Contains((byte)'\n')) throw new ArgumentException("One line of JSON is expected.", nameof(json));
    }

    internal static void WriteSource(Utf8JsonWriter json, IReadOnlyList<string> source)
    {
        if (source.Count == 0) return;
        json.WriteStartArray("_source"u8);
        foreach (var part in source) json.WriteStringValue(part);
        json.WriteEndArray();
    }
}
