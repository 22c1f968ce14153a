using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Gateway;
using Kinow.ClientApi.Search.Gateway.Bodies;
using Kinow.ClientApi.Search.Gateway.Errors;

namespace Kinow.ClientApi.ReadModel.Refreshing;

/// <summary>Keeps it in the engine, one document for each event that is not done. Who writes last has got farthest.</summary>
/// <param name="names">The names of the platform's read model.</param>
public sealed class RefreshLedger(SearchGateway gateway, ReadModelNames names, TimeProvider time) : IRefreshLedger
{
    // Longer than any event is tried in vain while its fan-out goes on.
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    private readonly SearchTarget target = SearchTarget.Alias(names.Alias(DocumentKinds.Refreshes));

    /// <inheritdoc/>
    public async Task<RefreshProgress?> FindAsync(string eventId, CancellationToken cancellationToken)
    {
        try
        {
            var found = await gateway.GetAsync(target.Name, IdOf(eventId), cancellationToken);
            if (!found.IsFound) return null;
            var document = JsonSerializer.Deserialize(found.Source.Span, RefreshJson.Default.RefreshDocument);
            return document is null ? null : new(document.Body.Keys, document.Body.Steps, document.Body.After);
        }
        catch (Exception lost) when (lost is JsonException or SearchUnavailableException or SearchRequestException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public async Task KeepAsync(string eventId, RefreshProgress progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(progress);
        var now = time.GetUtcNow();
        var document = new RefreshDocument(
            new(progress.Keys, progress.Steps, progress.After), (now + Lifetime).ToUnixTimeMilliseconds());
        var json = JsonSerializer.SerializeToUtf8Bytes(document, RefreshJson.Default.RefreshDocument);
        try
        {
            await gateway.PutExternalAsync(target, IdOf(eventId), now.ToUnixTimeMilliseconds(), json, cancellationToken);
        }
        catch (Exception lost) when (lost is SearchUnavailableException or SearchRequestException or OperationCanceledException)
        {
            // The next attempt begins where the last one that was kept ended.
        }
    }

    // Ids of events are whatever a sender says.
    private static string IdOf(string eventId) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(eventId)));
}
