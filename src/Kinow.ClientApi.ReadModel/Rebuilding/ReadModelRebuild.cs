using Kinow.ClientApi.Search.Changes;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Gateway;
using Kinow.ClientApi.Search.Gateway.Bodies;
using Kinow.ClientApi.Search.Indices;

namespace Kinow.ClientApi.ReadModel.Rebuilding;

/// <summary>
/// Rebuilds the read model while it is in use. New indices receive the documents of the database and, from their creation on, every
/// concurrent write; document versions decide which one is newer. At the end all aliases are swapped in one step. A rebuild that was killed
/// resumes where it stopped.
/// </summary>
/// <param name="gateway">The search engine.</param>
/// <param name="names">The names of the platform's read model.</param>
/// <param name="source">The database.</param>
/// <param name="time">The clock that names the indices.</param>
public sealed class ReadModelRebuild(SearchGateway gateway, ReadModelNames names, IRebuildSource source, TimeProvider time)
{
    /// <summary>How long the old indices stay after nothing leads to them any more, for searches that are under way.</summary>
    public TimeSpan Grace { get; init; } = TimeSpan.FromSeconds(2);

    private readonly IndexLifecycle lifecycle = new(gateway, names);
    private readonly RebuildLedger ledger = new(gateway, names);

    /// <summary>Begins a rebuild, or goes on with one that was not finished, and returns when the new indices are in use.</summary>
    /// <param name="progress">Is told after every chunk; may be null.</param>
    /// <param name="cancellationToken">Stops it; it can go on later.</param>
    /// <returns>The number of documents.</returns>
    /// <exception cref="RebuildConflictException">Another one was started.</exception>
    public async Task<long> RunAsync(IProgress<RebuildProgress>? progress, CancellationToken cancellationToken)
    {
        await lifecycle.EnsureAsync(cancellationToken);
        var kinds = source.Sections.SelectMany(static section => section.Kinds).ToArray();
        var record = await ledger.ReadAsync(cancellationToken);
        var next = await lifecycle.FindNextAsync(kinds, cancellationToken);
        var resumed = CanResume(record, next, kinds);
        if (resumed) await ledger.WriteAsync(record, cancellationToken);
        else (record, next) = await BeginAsync(kinds, cancellationToken);

        foreach (var section in source.Sections)
        {
            if (!record.Done.Contains(section.Name)) record = await FillAsync(section, record, resumed, progress, cancellationToken);
        }

        foreach (var kind in kinds) await new TombstoneCopy(gateway, names, kind).RunAsync(record.Version, cancellationToken);
        await lifecycle.SwapAsync(next, cancellationToken);
        await new ChangeFeedWriter(gateway, names, time).AppendAsync([ChangeKey.Everything], cancellationToken);
        await ledger.WriteAsync(record with { Running = false }, cancellationToken);
        await Task.Delay(Grace, time, cancellationToken);
        await lifecycle.DropOthersAsync(kinds, cancellationToken);
        return record.Documents;
    }

    private static bool CanResume(RebuildRecord record, Dictionary<DocumentKind, string> next, DocumentKind[] kinds) =>
        record.Running
        && record.Layout == DocumentLayout.Number
        && Array.TrueForAll(kinds, kind => next.TryGetValue(kind, out var index) && record.Indices.GetValueOrDefault(kind.Name) == index);

    private async Task<(RebuildRecord Record, Dictionary<DocumentKind, string> Next)> BeginAsync(
        DocumentKind[] kinds, CancellationToken cancellationToken)
    {
        // Whoever is at it notices at its next write that it is no longer wanted.
        await ledger.WriteAsync(new RebuildRecord(), cancellationToken);
        await lifecycle.DropOthersAsync(kinds, cancellationToken);
        await lifecycle.PutTemplatesAsync(kinds, cancellationToken);
        var now = time.GetUtcNow();
        var next = new Dictionary<DocumentKind, string>();
        foreach (var kind in kinds) next.Add(kind, await lifecycle.CreateNextAsync(kind, now, cancellationToken));
        var record = new RebuildRecord
        {
            Running = true,
            Layout = DocumentLayout.Number,
            Indices = next.ToDictionary(static pair => pair.Key.Name, static pair => pair.Value),
        };
        await ledger.WriteAsync(record, cancellationToken);
        return (record, next);
    }

    /// <summary>Fills in one section. While the engine takes a chunk, the next one is read.</summary>
    private async Task<RebuildRecord> FillAsync(
        RebuildSection section, RebuildRecord record, bool resumed, IProgress<RebuildProgress>? progress,
        CancellationToken cancellationToken)
    {
        var reading = source.ReadAsync(section, record.After.GetValueOrDefault(section.Name, ""), cancellationToken);
        while (await reading is { Writes.Count: > 0 } chunk)
        {
            reading = source.ReadAsync(section, chunk.After, cancellationToken);
            try
            {
                record = await WriteAsync(section, chunk, record, cancellationToken);
            }
            catch
            {
                await ((Task)reading).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                throw;
            }

            progress?.Report(new(section.Name, record.Documents, resumed));
        }

        record = record with { Done = [.. record.Done, section.Name] };
        await ledger.WriteAsync(record, cancellationToken);
        return record;
    }

    private async Task<RebuildRecord> WriteAsync(
        RebuildSection section, RebuildChunk chunk, RebuildRecord record, CancellationToken cancellationToken)
    {
        var body = new BulkBody();
        foreach (var write in chunk.Writes)
        {
            body.IndexExternal(SearchTarget.Alias(names.Next(write.Kind)), write.Id, write.Version, write.Document.Span);
        }

        (await gateway.BulkAsync(body, cancellationToken)).ThrowIfFailed();
        record = record with
        {
            After = new(record.After) { [section.Name] = chunk.After },
            Documents = record.Documents + chunk.Writes.Count,
            Version = record.Version == 0 ? chunk.Writes[0].Version : record.Version,
        };
        await ledger.WriteAsync(record, cancellationToken);
        return record;
    }
}
