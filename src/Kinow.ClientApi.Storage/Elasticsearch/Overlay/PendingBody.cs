namespace Kinow.ClientApi.Storage.Elasticsearch.Overlay;

internal sealed record PendingBody(PendingItem[] Entries);
