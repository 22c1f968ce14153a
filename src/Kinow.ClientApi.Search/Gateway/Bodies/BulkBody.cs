using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Kinow.ClientApi.Search.Gateway.Bodies;

/// <summary>Writes of any indices that go to the engine together. Each succeeds or fails by itself. Not thread-safe.</summary>
[SuppressMessage("Design", "CA1001", Justification = "A JSON writer over memory holds nothing to give back.")]
internal sealed class BulkBody
{
    private readonly ArrayBufferWriter<byte> buffer = new(4096);
    private readonly Utf8JsonWriter json;
    private readonly List<int> ends = [];
    private readonly HashSet<string> targets = new(StringComparer.Ordinal);

    /// <summary>Makes an empty one.</summary>
    public BulkBody() => json = new(buffer);

    /// <summary>Number of writes.</summary>
    public int Count => ends.Count;

    /// <summary>The indices and aliases that are written to.</summary>
    internal IReadOnlySet<string> Targets => targets;

    /// <summary>Writes a document if the one that is there has a lower version.</summary>
    /// <param name="target">Where.</param>
    /// <param name="id">Its id.</param>
    /// <param name="version">Its version, from 0.</param>
    /// <param name="state">What the document is made of.</param>
    /// <param name="write">Writes the document, one JSON object.</param>
    /// <typeparam name="TState">Of what the document is made.</typeparam>
    public void IndexExternal<TState>(SearchTarget target, string id, long version, TState state, Action<Utf8JsonWriter, TState> write)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(version);
        Head("index"u8, target, id, version);
        write(json, state);
        EndLine();
        ends.Add(buffer.WrittenCount);
    }

    /// <summary>Writes a document if the one that is there has a lower version.</summary>
    /// <param name="target">Where.</param>
    /// <param name="id">Its id.</param>
    /// <param name="version">Its version, from 0.</param>
    /// <param name="document">One JSON object without line breaks.</param>
    public void IndexExternal(SearchTarget target, string id, long version, ReadOnlySpan<byte> document)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(version);
        Head("index"u8, target, id, version);
        Document(document);
    }

    /// <summary>Writes a document, whatever is there.</summary>
    /// <param name="target">Where.</param>
    /// <param name="id">Its id.</param>
    /// <param name="document">One JSON object without line breaks.</param>
    public void Index(SearchTarget target, string id, ReadOnlySpan<byte> document)
    {
        Head("index"u8, target, id, null);
        Document(document);
    }

    /// <summary>Writes a document unless there is one.</summary>
    /// <param name="target">Where.</param>
    /// <param name="id">Its id.</param>
    /// <param name="document">One JSON object without line breaks.</param>
    public void Create(SearchTarget target, string id, ReadOnlySpan<byte> document)
    {
        Head("create"u8, target, id, null);
        Document(document);
    }

    /// <summary>Removes a document. An entry of the read model is never removed: it becomes a tombstone.</summary>
    public void Delete(SearchTarget target, string id)
    {
        Head("delete"u8, target, id, null);
        ends.Add(buffer.WrittenCount);
    }

    internal ReadOnlyMemory<byte> Slice(int first, int count)
    {
        var start = first == 0 ? 0 : ends[first - 1];
        return buffer.WrittenMemory[start..ends[first + count - 1]];
    }

    /// <summary>How many writes from one on fit into a part; one at least.</summary>
    internal int CountWithin(int first, int bytes)
    {
        var start = first == 0 ? 0 : ends[first - 1];
        var next = first + 1;
        while (next < ends.Count && ends[next] - start <= bytes) next++;
        return next - first;
    }

    private void Head(ReadOnlySpan<byte> action, SearchTarget target, string id, long? version)
    {
        targets.Add(target.Name);
        json.WriteStartObject();
        json.WriteStartObject(action);
        json.WriteString("_index"u8, SearchTarget.Check(target.Name));
        json.WriteString("_id"u8, BodyRules.CheckId(id));
        if (target.IsAlias && !action.SequenceEqual("delete"u8)) json.WriteBoolean("require_alias"u8, true);
        if (version is { } number)
        {
            json.WriteNumber("version"u8, number);
            json.WriteString("version_type"u8, "external"u8);
        }

        json.WriteEndObject();
        json.WriteEndObject();
        EndLine();
    }

    private void Document(ReadOnlySpan<byte> document)
    {
        BodyRules.CheckLine(document);
        buffer.Write(document);
        EndLine();
        ends.Add(buffer.WrittenCount);
    }

    private void EndLine()
    {
        json.Flush();
        json.Reset();
        buffer.Write("\n"u8);
    }
}
