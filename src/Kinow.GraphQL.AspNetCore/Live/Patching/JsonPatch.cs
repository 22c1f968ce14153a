using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Kinow.GraphQL.AspNetCore.Live.Patching;

/// <summary>
/// Finds what makes one JSON value of another: a JSON Patch (RFC 6902) of <c>add</c>, <c>remove</c> and <c>replace</c>. Of lists, what
/// stands alike at both ends stays; small rather than smallest, in time that grows with the size of both.
/// </summary>
internal sealed class JsonPatch : IDisposable
{
    // As the engine writes texts: it is JSON for programs, not for pages.
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> buffer = new();
    private readonly Utf8JsonWriter writer;
    private readonly List<string> path = [];

    private JsonPatch() => writer = new(buffer, Plain);

    /// <summary>The operations, as a JSON list. Applied in order to the first value, they make the second.</summary>
    public static ReadOnlySpan<byte> Between(in JsonElement before, in JsonElement after)
    {
        using var patch = new JsonPatch();
        patch.writer.WriteStartArray();
        patch.Compare(before, after);
        patch.writer.WriteEndArray();
        patch.writer.Flush();
        return patch.buffer.WrittenSpan;
    }

    public void Dispose() => writer.Dispose();

    private void Compare(in JsonElement before, in JsonElement after)
    {
        if (before.ValueKind == JsonValueKind.Object && after.ValueKind == JsonValueKind.Object) CompareObjects(before, after);
        else if (before.ValueKind == JsonValueKind.Array && after.ValueKind == JsonValueKind.Array) CompareLists(before, after);
        else if (!JsonElement.DeepEquals(before, after)) Write("replace", after);
    }

    private void CompareObjects(in JsonElement before, in JsonElement after)
    {
        foreach (var member in before.EnumerateObject())
        {
            path.Add(member.Name);
            if (after.TryGetProperty(member.Name, out var now)) Compare(member.Value, now);
            else Write("remove", null);
            path.RemoveAt(path.Count - 1);
        }

        foreach (var member in after.EnumerateObject())
        {
            if (before.TryGetProperty(member.Name, out _)) continue;
            path.Add(member.Name);
            Write("add", member.Value);
            path.RemoveAt(path.Count - 1);
        }
    }

    private void CompareLists(in JsonElement before, in JsonElement after)
    {
        var (was, now) = (before.EnumerateArray().ToArray(), after.EnumerateArray().ToArray());
        var least = Math.Min(was.Length, now.Length);
        var start = 0;
        while (start < least && JsonElement.DeepEquals(was[start], now[start])) start++;
        var end = 0;
        while (end < least - start && JsonElement.DeepEquals(was[^(end + 1)], now[^(end + 1)])) end++;
        var (wasEnd, nowEnd) = (was.Length - end, now.Length - end);

        // What both have is compared place by place; the rest is added or removed behind it.
        for (; start < wasEnd && start < nowEnd; start++) At(start, was[start], now[start]);
        for (var i = wasEnd - 1; i >= start; i--) AtWrite(i, "remove", null);
        for (var i = start; i < nowEnd; i++) AtWrite(i, "add", now[i]);
    }

    private void At(int index, in JsonElement before, in JsonElement after)
    {
        path.Add(index.ToString(CultureInfo.InvariantCulture));
        Compare(before, after);
        path.RemoveAt(path.Count - 1);
    }

    private void AtWrite(int index, string operation, JsonElement? value)
    {
        path.Add(index.ToString(CultureInfo.InvariantCulture));
        Write(operation, value);
        path.RemoveAt(path.Count - 1);
    }

    private void Write(string operation, JsonElement? value)
    {
        writer.WriteStartObject();
        writer.WriteString("op"u8, operation);
        writer.WriteString("path"u8, string.Concat(path.Select(static name => "/" + Escape(name))));
        if (value is { } given)
        {
            writer.WritePropertyName("value"u8);
            given.WriteTo(writer);
        }

        writer.WriteEndObject();
    }

    // RFC 6901 section 3.
    private static string Escape(string name) =>
        name.AsSpan().ContainsAny('~', '/') ? name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)
        : name;
}
