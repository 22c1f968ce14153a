using System.Text.Json;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Gateway.Results;

namespace Kinow.ClientApi.Search.Writing;

/// <summary>Which documents go where, after a look at what is there.</summary>
internal sealed class WritePlan
{
    // Microseconds.
    private const long UsualLead = 2_000_000;

    private readonly List<(DocumentWrite Write, bool ToNext, long? AheadBy)> steps = [];

    /// <summary>
    /// What is written where, and how far the clock of a document that is written over was ahead, in microseconds; null where it was not.
    /// </summary>
    internal IReadOnlyList<(DocumentWrite Write, bool ToNext, long? AheadBy)> Steps => steps;

    /// <summary>What need not be written.</summary>
    internal WriteCounts Spared { get; private set; }

    /// <summary>
    /// Plans one document. What a rebuild fills gets it in any case: there it may meet an older reading of the same rows.
    /// </summary>
    /// <param name="newer">Documents that were seen before the rows were read, and takes in those that are seen now.</param>
    internal void Add(DocumentWrite write, GetResult existing, bool isRebuilt, NewerDocuments newer)
    {
        var isProven = newer.Take(write, existing.Version);

        // A layout that is filled for the first time has no alias yet.
        if (isRebuilt && existing.Outcome == DocumentOutcome.IndexMissing) steps.Add((write, true, null));
        else if (existing.IsFound && existing.Version >= write.Version) AddStale(write, existing, isProven, newer);
        else if (existing.IsFound && !write.Renews && HashOf(existing.Source.Span) == write.Hash) Spared += new WriteCounts(0, 1, 0);
        else steps.Add((write, false, null));
        if (isRebuilt && existing.Outcome != DocumentOutcome.IndexMissing) steps.Add((write, true, null));
    }

    // One that is from a clock that was ahead is written over under the next version, which one writer alone gets. The highest version has
    // no next one.
    private void AddStale(DocumentWrite write, GetResult existing, bool isAhead, NewerDocuments newer)
    {
        if (existing.Version == write.Version || existing.Version == long.MaxValue || SaysTheSame(write, existing))
        {
            Spared += new WriteCounts(0, 0, 1);
        }
        else if (isAhead)
        {
            steps.Add((write with { Version = existing.Version + 1 }, false, existing.Version - write.Version));
        }
        else
        {
            Spared += new WriteCounts(0, 0, 1);
            newer.Add(write, existing.Version);
        }
    }

    // Whether documents without a hash say the same is not known: a lead that a reading just before has is not looked into.
    private static bool SaysTheSame(DocumentWrite write, GetResult existing) => write.Hash.Length == 0
        ? existing.Version - write.Version < UsualLead
        : HashOf(existing.Source.Span) == write.Hash;

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
