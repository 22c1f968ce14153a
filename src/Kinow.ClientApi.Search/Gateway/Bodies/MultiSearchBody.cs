using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Kinow.ClientApi.Search.Gateway.Bodies;

/// <summary>Searches, and reads by id, that go to the engine in one call. Not thread-safe.</summary>
[SuppressMessage("Design", "CA1001", Justification = "A JSON writer over memory holds nothing to give back.")]
internal sealed class MultiSearchBody
{
    private readonly ArrayBufferWriter<byte> buffer = new(1024);
    private readonly Utf8JsonWriter json;

    /// <summary>Makes an empty one.</summary>
    public MultiSearchBody() => json = new(buffer);

    /// <summary>Number of searches.</summary>
    public int Count { get; private set; }

    /// <summary>The body as the engine takes it.</summary>
    public ReadOnlyMemory<byte> Bytes => buffer.WrittenMemory;

    /// <summary>Adds a search.</summary>
    /// <param name="index">Index or alias.</param>
    /// <param name="state">What the search is made of.</param>
    /// <param name="write">Writes the search, one JSON object.</param>
    /// <typeparam name="TState">Of what the search is made.</typeparam>
    /// <returns>The place of its result.</returns>
    public int Add<TState>(string index, TState state, Action<Utf8JsonWriter, TState> write)
    {
        Head(index);
        write(json, state);
        EndLine();
        return Count++;
    }

    /// <summary>Adds a search that is written already.</summary>
    /// <param name="index">Index or alias.</param>
    /// <param name="search">One JSON object without line breaks.</param>
    /// <returns>The place of its result.</returns>
    public int Add(string index, ReadOnlySpan<byte> search)
    {
        Head(index);
        BodyRules.CheckLine(search);
        buffer.Write(search);
        EndLine();
        return Count++;
    }

    /// <summary>Adds a read by ids. It sees what the last refresh of the index saw, and its hits come in no particular order.</summary>
    /// <param name="index">Index or alias.</param>
    /// <param name="ids">The ids, at most 10,000.</param>
    /// <param name="source">Parts of the document to return; none for the whole.</param>
    /// <returns>The place of its result.</returns>
    public int AddIds(string index, IReadOnlyCollection<string> ids, params IReadOnlyList<string> source) =>
        Add(index, (ids, source), static (json, state) =>
        {
            json.WriteStartObject();
            json.WriteNumber("size"u8, state.ids.Count);
            json.WriteBoolean("version"u8, true);
            BodyRules.WriteSource(json, state.source);
            json.WriteStartObject("query"u8);
            json.WriteStartObject("ids"u8);
            json.WriteStartArray("values"u8);
            foreach (var id in state.ids) json.WriteStringValue(id);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        });

    private void Head(string index)
    {
        json.WriteStartObject();
        json.WriteString("index"u8, SearchTarget.Check(index));
        json.WriteBoolean("allow_partial_search_results"u8, false);
        json.WriteEndObject();
        EndLine();
    }

    private void EndLine()
    {
        json.Flush();
        json.Reset();
        buffer.Write("\n"u8);
    }
}
