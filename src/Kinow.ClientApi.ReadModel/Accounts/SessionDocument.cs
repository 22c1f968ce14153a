using System.Text.Json;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Queue.Envelopes;

namespace Kinow.ClientApi.ReadModel.Accounts;

/// <summary>A session as a document.</summary>
/// <param name="Body">The session.</param>
/// <param name="Expires">When it expires, in milliseconds since 1970, for cleaning.</param>
/// <param name="User">The account, by which its sessions are found.</param>
internal sealed record SessionDocument(SessionBody Body, long Expires = 0, Guid? User = null)
{
    public static byte[] Write(Session session)
    {
        var body = new SessionBody(session.UserId, SessionData.From(session));
        return JsonSerializer.SerializeToUtf8Bytes(
            new SessionDocument(body, session.Expires.ToUnixTimeMilliseconds(), session.UserId), AccountJson.Default.SessionDocument);
    }

    /// <summary>Reads a document.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static Session Read(ReadOnlySpan<byte> json)
    {
        var document = JsonSerializer.Deserialize(json, AccountJson.Default.SessionDocument)
            ?? throw new JsonException("A document is null.");
        var session = document.Body.Session.ToSession(document.Body.UserId);
        return SessionRules.Check(session) is { } wrong ? throw new JsonException(wrong) : session;
    }
}
