using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Storage.Aurora.Connections;
using Kinow.ClientApi.Storage.Aurora.Reading;
using Kinow.ClientApi.Storage.Elasticsearch.Documents;
using Kinow.ClientApi.Storage.Elasticsearch.Gateway;
using Kinow.ClientApi.Storage.Elasticsearch.Writing;
using Kinow.ClientApi.Storage.Reading.Documents;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Storage.Reading.Origins;

/// <summary>Writes into the read model what a reader had to fetch from the database, so that the next one need not. Never over newer documents.</summary>
/// <param name="sql">The database.</param>
/// <param name="writer">Writes documents.</param>
/// <param name="behind">Knows that it is at work.</param>
/// <param name="logger">Logs.</param>
internal sealed class WriteForward(SqlDatabase sql, ReadModelWriter writer, WorkBehind behind, ILogger<WriteForward> logger)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    private readonly CatalogLoader loader = new(sql);
    private int running;

    /// <summary>Begins to write; does nothing while other documents are being written.</summary>
    internal void Start<T>(IEnumerable<Document<T>> documents)
        where T : class
    {
        if (Interlocked.CompareExchange(ref running, 1, 0) == 0) behind.Add(Task.Run(() => WriteAsync([.. documents])));
    }

    private async Task WriteAsync<T>(Document<T>[] documents)
        where T : class
    {
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            if ((await loader.PlatformAsync(limit.Token)).Value is not { } platform) return;
            var maker = new CatalogDocuments(platform.Settings);
            var writes = documents.Where(static document => document.Body is not null).SelectMany(document => Of(maker, document)).ToList();
            writes.AddRange(await OfOwnersAsync(maker, documents, limit.Token));
            await writer.WriteAsync(writes.DistinctBy(static write => (write.Kind, write.Id)), limit.Token);
        }
        catch (Exception reason) when (reason is StoreUnavailableException or SearchUnavailableException or SearchRequestException or OperationCanceledException)
        {
            ReadingLog.NotWrittenForward(logger, reason);
        }
        finally
        {
            Volatile.Write(ref running, 0);
        }
    }

    private static IEnumerable<DocumentWrite> Of<T>(CatalogDocuments maker, Document<T> document)
        where T : class => document.Body switch
        {
            Product product => maker.OfProduct(product, document.Version),
            Category category => [maker.Of(category, document.Version)],
            Person person => [maker.Of(person, document.Version)],
            Tag tag => [maker.Of(tag, document.Version)],
            Feature feature => [maker.Of(feature, document.Version)],
            PlatformDocument settings => [maker.Of(settings.Platform, document.Version)],
            _ => [],
        };

    // What belongs to a product is written with all of it.
    private async Task<IEnumerable<DocumentWrite>> OfOwnersAsync<T>(CatalogDocuments maker, Document<T>[] documents, CancellationToken cancellationToken)
        where T : class
    {
        var ids = documents.Select(static document => OwnerOf(document.Body)).OfType<long>().Distinct().ToArray();
        if (ids.Length == 0) return [];
        var (version, products) = await loader.ProductsAsync(ids, cancellationToken);
        return products.SelectMany(product => maker.OfProduct(product, version));
    }

    private static long? OwnerOf(object? part) => part switch
    {
        Video video => video.ProductId,
        VideoGroup group => group.ProductId,
        Extract extract => extract.ProductId,
        _ => null,
    };
}
