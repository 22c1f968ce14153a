using System.Security.Cryptography;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;

namespace Kinow.ClientApi.Storage.Sqs.Envelopes;

/// <summary>A session as JSON, in envelopes and in its document.</summary>
internal sealed record SessionData(
    Guid SessionId, byte[] TokenHash, int Generation, DateTimeOffset Expires, bool Anonymous = false, bool Revoked = false)
{
    public static SessionData From(Session session) =>
        new(session.Id, [.. session.TokenHash], session.Generation, session.Expires, session.Anonymous, session.Revoked);

    public SaveSession ToCommand(Envelope envelope) => new()
    {
        Id = envelope.Id,
        UserId = envelope.Account,
        Instant = envelope.Instant,
        Session = ToSession(envelope.Account),
    };

    public Session ToSession(Guid account) => new()
    {
        Id = Known.Id(SessionId, "sessionId"),
        UserId = account,
        Anonymous = Anonymous,
        TokenHash = TokenHash.Length == SHA256.HashSizeInBytes ? [.. TokenHash] : throw new EnvelopeException("tokenHash has not 32 bytes."),
        Generation = Known.Seconds(Generation, "generation"),
        Expires = Known.Instant(Expires, "expires"),
        Revoked = Revoked,
    };
}
