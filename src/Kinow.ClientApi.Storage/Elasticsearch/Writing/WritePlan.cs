using System.Text.Json;
using Kinow.ClientApi.Storage.Elasticsearch.Documents;
using Kinow.ClientApi.Storage.Elasticsearch.Gateway.Results;

namespace Kinow.ClientApi.Storage.Elasticsearch.Writing;

/// <summary>Which documents go where, after a look at what is there.</summary>
internal sealed class WritePlan
{
    private readonly List<(DocumentWrite Write, bool ToNext)> steps = [];

    internal IReadOnlyList<(DocumentWrite Write, bool ToNext)> Steps => steps;

    /// <summary>What need not be written.</summary>
    internal WriteCounts Spared { get; private set; }

    /// <summary>
    /// Plans one document. What a rebuild fills gets it in any case: there it may meet an older reading of the same rows.
    /// </summary>
    internal void Add(DocumentWrite write, GetResult known, bool isRebuilt)
    {
        if (known.IsFound && known.Version >= write.Version) Spared += new WriteCounts(0, 0, 1);
        else if (known.IsFound && !write.Renews && HashOf(known.Source.Span) == write.Hash) Spared += new WriteCounts(0, 1, 0);
        else steps.Add((write, false));
        if (isRebuilt) steps.Add((write, true));
    }

    private static string? HashOf(ReadOnlySpan<byte> source)
    {
        var reader = new Utf8JsonReader(source);
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName || !reader.ValueTextEquals("hash"u8)) continue;
            reader.Read();
            return reader.GetString();
        }

        return null;
    }
}
