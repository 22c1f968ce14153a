using System.Text.Json;
using Kinow.ClientApi.Storage.Elasticsearch.Documents;
using Kinow.ClientApi.Storage.Elasticsearch.Gateway;
using Kinow.ClientApi.Storage.Elasticsearch.Gateway.Results;

namespace Kinow.ClientApi.Storage.Elasticsearch.Rebuilding;

/// <summary>Keeps the record in the engine. Whoever wrote last owns the rebuild; the one before notices at its next write.</summary>
internal sealed class RebuildLedger(SearchGateway gateway, ReadModelNames names)
{
    private const string Id = "read-model";

    private readonly SearchTarget target = SearchTarget.Alias(names.Alias(DocumentKinds.Rebuilds));
    private DocumentSequence? sequence;

    /// <summary>The record; a new one if there is none.</summary>
    internal async Task<RebuildRecord> ReadAsync(CancellationToken cancellationToken)
    {
        var stored = await gateway.GetAsync(target.Name, Id, cancellationToken);
        sequence = stored.IsFound ? stored.Sequence : null;
        return stored.IsFound && JsonSerializer.Deserialize(stored.Source.Span, RebuildJson.Default.RebuildDocument) is { } document ? document.Body : new();
    }

    /// <exception cref="RebuildConflictException">Somebody else wrote it in between.</exception>
    internal async Task WriteAsync(RebuildRecord record, CancellationToken cancellationToken)
    {
        var document = JsonSerializer.SerializeToUtf8Bytes(new RebuildDocument(record), RebuildJson.Default.RebuildDocument);
        if (sequence is { } last)
        {
            var put = await gateway.PutAsync(target, Id, last, document, cancellationToken);
            if (put.Outcome != PutOutcome.Written) throw new RebuildConflictException();
            sequence = put.Sequence;
            return;
        }

        var created = await gateway.CreateAsync(target, Id, document, cancellationToken);
        if (created.Outcome != CreateOutcome.Created) throw new RebuildConflictException();
        sequence = created.Sequence;
    }
}
