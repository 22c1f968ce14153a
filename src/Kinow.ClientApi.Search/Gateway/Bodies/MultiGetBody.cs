using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Kinow.ClientApi.Search.Gateway.Bodies;

/// <summary>Documents of any indices to read by id in one call, as last written, refreshed or not. Not thread-safe.</summary>
[SuppressMessage("Design", "CA1001", Justification = "A JSON writer over memory holds nothing to give back.")]
internal sealed class MultiGetBody
{
    private readonly ArrayBufferWriter<byte> buffer = new(1024);
    private readonly Utf8JsonWriter json;
    private bool ended;

    /// <summary>Makes an empty one.</summary>
    public MultiGetBody()
    {
        json = new(buffer);
        json.WriteStartObject();
        json.WriteStartArray("docs"u8);
    }

    /// <summary>Number of documents.</summary>
    public int Count { get; private set; }

    /// <summary>The body as the engine takes it. Nothing can be added afterwards.</summary>
    public ReadOnlyMemory<byte> Bytes
    {
        get
        {
            if (!ended)
            {
                json.WriteEndArray();
                json.WriteEndObject();
                json.Flush();
                ended = true;
            }

            return buffer.WrittenMemory;
        }
    }

    /// <summary>Adds a document.</summary>
    /// <param name="index">Index or alias.</param>
    /// <param name="id">Its id.</param>
    /// <param name="source">Parts of the document to return; none for the whole.</param>
    /// <returns>The place of its result.</returns>
    public int Add(string index, string id, params IReadOnlyList<string> source)
    {
        json.WriteStartObject();
        json.WriteString("_index"u8, SearchTarget.Check(index));
        json.WriteString("_id"u8, BodyRules.CheckId(id));
        BodyRules.WriteSource(json, source);
        json.WriteEndObject();
        return Count++;
    }
}
