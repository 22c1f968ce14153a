using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Storage.Elasticsearch.Documents;
using Kinow.ClientApi.Storage.Reading.Documents;
using Kinow.ClientApi.Storage.Reading.Lists;
using Kinow.ClientApi.Storage.Reading.Memory;

namespace Kinow.ClientApi.Storage.Reading;

/// <summary>Reads what every request needs: at once as long as it is remembered.</summary>
internal static class PlatformReading
{
    private static readonly long[] Id = [ReadKinds.SettingsId];

    internal static ValueTask<T> Of<T>(
        DocumentList<PlatformDocument> settings, MemoryRules rules, ReadLevel? level, Func<PlatformDocument, T> part, CancellationToken cancellationToken)
    {
        var documents = settings.ReadAsync(Id, level, rules.SettingsHardAge, cancellationToken);
        return documents.IsCompletedSuccessfully ? new(part(Body(documents.Result))) : WaitAsync(documents, part);
    }

    private static async ValueTask<T> WaitAsync<T>(ValueTask<Document<PlatformDocument>[]> documents, Func<PlatformDocument, T> part) =>
        part(Body(await documents));

    private static PlatformDocument Body(Document<PlatformDocument>[] documents) =>
        documents[0].Body ?? throw new StoreUnavailableException("The platform has not been set up.");
}
