using System.Text.Json;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Search.Gateway;
using Kinow.ClientApi.Search.Gateway.Bodies;
using Kinow.ClientApi.Search.Gateway.Results;

namespace Kinow.ClientApi.ReadModel.Accounts;

/// <summary>The documents of sessions. Each is replaced only by who has read the last one.</summary>
internal sealed class SessionDocuments(SearchGateway gateway, AccountIndices indices)
{
    private readonly SearchTarget target = SearchTarget.Alias(indices.Sessions);

    public Task CreateAsync(Session session, CancellationToken cancellationToken) =>
        gateway.CreateAsync(target, session.Id.ToString("D"), SessionDocument.Write(session), cancellationToken);

    /// <summary>Reads a document. What cannot be read has a place and no session.</summary>
    public async Task<(DocumentSequence? Last, Session? Session)> ReadAsync(Guid id, CancellationToken cancellationToken)
    {
        var result = await gateway.GetAsync(indices.Sessions, id.ToString("D"), cancellationToken);
        if (!result.IsFound) return (null, null);
        try
        {
            return (result.Sequence, SessionDocument.Read(result.Source.Span));
        }
        catch (JsonException)
        {
            return (result.Sequence, null);
        }
    }

    /// <returns>False when the document is another by now.</returns>
    public async Task<bool> ReplaceAsync(DocumentSequence? last, Session session, CancellationToken cancellationToken) =>
        await gateway.ReplaceAsync(target, session.Id.ToString("D"), last, SessionDocument.Write(session), cancellationToken) is not null;
}
