using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.ReadModel.Background;
using Kinow.ClientApi.ReadModel.Reading.Documents;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Gateway.Errors;
using Kinow.ClientApi.Search.Writing;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Reading;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.ReadModel.Reading.Loading;

/// <summary>
/// Writes into the read model what a reader had to load from the database, so that the next one need not. Never over newer documents.
/// </summary>
internal sealed class WriteForward(SqlDatabase sql, ReadModelWriter writer, BackgroundTasks background, ILogger<WriteForward> logger)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    private readonly CatalogLoader loader = new(sql);
    private int running;

    /// <summary>Starts to write; does nothing while other documents are being written.</summary>
    internal void Start<T>(DocumentSource<T> source, IEnumerable<Document<T>> documents)
        where T : class
    {
        if (Interlocked.CompareExchange(ref running, 1, 0) == 0) background.Add(Task.Run(() => WriteAsync(source, [.. documents])));
    }

    private async Task WriteAsync<T>(DocumentSource<T> source, Document<T>[] documents)
        where T : class
    {
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            if (await loader.PlatformAsync(limit.Token) is not { Value: { } platform } settings) return;
            var maker = new DocumentMaker(platform.Settings);
            var writes = source.Item is { } kind
                ? await WritesAsync(maker, kind, documents, limit.Token)
                : [maker.Of(platform.Platform, settings.Version)];
            await writer.WriteAsync(writes.DistinctBy(static write => (write.Kind, write.Id)), limit.Token);
        }
        catch (Exception reason) when (
            reason is StoreUnavailableException or SearchUnavailableException or SearchRequestException or OperationCanceledException)
        {
            ReadingLog.NotWrittenForward(logger, reason);
        }
        finally
        {
            Volatile.Write(ref running, 0);
        }
    }

    // What belongs to an owner is written with all of it.
    private Task<IEnumerable<DocumentWrite>> WritesAsync<T>(
        DocumentMaker maker, ItemKind<T> kind, Document<T>[] documents, CancellationToken cancellationToken)
        where T : class
    {
        var bodies = documents.Where(static document => document.Body is not null).Select(
            static document => (Item: document.Body!, document.Version));
        if (kind.Owner is null) return Task.FromResult(bodies.SelectMany(found => maker.WithParts(kind, found.Item, found.Version)));
        long[] owners = [.. bodies.Select(found => kind.OwnerIdOf!(found.Item)).Distinct()];
        return kind.Owner.Accept(new OwnerWrites(loader, maker, owners, cancellationToken));
    }

    private sealed class OwnerWrites(CatalogLoader loader, DocumentMaker maker, long[] ids, CancellationToken cancellationToken)
        : IItemKindVisitor<Task<IEnumerable<DocumentWrite>>>
    {
        public async Task<IEnumerable<DocumentWrite>> Visit<T>(ItemKind<T> kind)
            where T : class
        {
            var (version, owners) = await loader.LoadAsync(kind, ids, cancellationToken);
            return owners.SelectMany(owner => maker.WithParts(kind, owner.Item, version));
        }
    }
}
