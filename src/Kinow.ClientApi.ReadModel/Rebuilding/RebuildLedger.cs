using System.Text.Json;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Gateway;
using Kinow.ClientApi.Search.Gateway.Bodies;
using Kinow.ClientApi.Search.Gateway.Results;

namespace Kinow.ClientApi.ReadModel.Rebuilding;

/// <summary>Keeps the record in the engine. The last writer owns the rebuild; a previous owner gets a conflict at its next write.</summary>
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
        return stored.IsFound && JsonSerializer.Deserialize(stored.Source.Span, RebuildJson.Default.RebuildDocument) is { } document
            ? document.Body
            : new();
    }

    /// <exception cref="RebuildConflictException">Somebody else wrote it in between.</exception>
    internal async Task WriteAsync(RebuildRecord record, CancellationToken cancellationToken)
    {
        var document = JsonSerializer.SerializeToUtf8Bytes(new RebuildDocument(record), RebuildJson.Default.RebuildDocument);
        sequence = await gateway.ReplaceAsync(target, Id, sequence, document, cancellationToken) ?? throw new RebuildConflictException();
    }
}
